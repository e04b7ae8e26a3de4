import { ledger } from './en-ledger.ts';
import { messagesOf } from './messages-of.ts';

export const useLedgerMessages = messagesOf({ en: { ledger } });
