import { wording } from './en-wording.ts';
import { messagesOf } from './messages-of.ts';

export const useWordingMessages = messagesOf({ en: { wording } });
