import * as en from './en-about.ts';
import * as es from './es-about.ts';
import { messagesOf } from './messages-of.ts';

export const useAboutMessages = messagesOf({ en, es });
