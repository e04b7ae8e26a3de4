import * as en from './en-paper.ts';
import * as es from './es-paper.ts';
import { messagesOf } from './messages-of.ts';

export const usePaperMessages = messagesOf({ en, es });
