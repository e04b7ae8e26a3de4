import { faults } from './en-faults.ts';
import { messagesOf } from './messages-of.ts';

export const useFaultMessages = messagesOf({ en: { faults } });
