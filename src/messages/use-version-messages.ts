import { version } from './en-version.ts';
import { messagesOf } from './messages-of.ts';

export const useVersionMessages = messagesOf({ en: { version } });
