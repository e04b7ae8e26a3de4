import { paper } from './en-paper.ts';
import { messagesOf } from './messages-of.ts';

export const usePaperMessages = messagesOf({ en: { paper } });
