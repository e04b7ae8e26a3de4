import * as en from './en-embed.ts';
import * as es from './es-embed.ts';
import { messagesOf } from './messages-of.ts';

export const useEmbedMessages = messagesOf({ en, es });
