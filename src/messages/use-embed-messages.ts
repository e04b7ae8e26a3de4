import { embed } from './en-embed.ts';
import { messagesOf } from './messages-of.ts';

export const useEmbedMessages = messagesOf({ en: { embed } });
