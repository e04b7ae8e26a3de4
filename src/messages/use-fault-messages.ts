import * as en from './en-faults.ts';
import * as es from './es-faults.ts';
import { messagesOf } from './messages-of.ts';

export const useFaultMessages = messagesOf({ en, es });
