import * as en from './en-wording.ts';
import * as es from './es-wording.ts';
import { messagesOf } from './messages-of.ts';

export const useWordingMessages = messagesOf({ en, es });
