import { sources } from './en-sources.ts';
import { messagesOf } from './messages-of.ts';

export const useSourcesMessages = messagesOf({ en: { sources } });
