import { history } from './en-history.ts';
import { messagesOf } from './messages-of.ts';

export const useHistoryMessages = messagesOf({ en: { history } });
