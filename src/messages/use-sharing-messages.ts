import * as en from './en-sharing.ts';
import * as es from './es-sharing.ts';
import { messagesOf } from './messages-of.ts';

export const useSharingMessages = messagesOf({ en, es });
