import * as en from './en-version.ts';
import * as es from './es-version.ts';
import { messagesOf } from './messages-of.ts';

export const useVersionMessages = messagesOf({ en, es });
