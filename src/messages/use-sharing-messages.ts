import { sharing } from './en-sharing.ts';
import { messagesOf } from './messages-of.ts';

export const useSharingMessages = messagesOf({ en: { sharing } });
