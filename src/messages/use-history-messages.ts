import * as en from './en-history.ts';
import * as es from './es-history.ts';
import { messagesOf } from './messages-of.ts';

export const useHistoryMessages = messagesOf({ en, es });
