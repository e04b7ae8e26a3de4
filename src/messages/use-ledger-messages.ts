import * as en from './en-ledger.ts';
import * as es from './es-ledger.ts';
import { messagesOf } from './messages-of.ts';

export const useLedgerMessages = messagesOf({ en, es });
