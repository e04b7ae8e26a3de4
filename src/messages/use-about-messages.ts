import { about } from './en-about.ts';
import { messagesOf } from './messages-of.ts';

export const useAboutMessages = messagesOf({ en: { about } });
