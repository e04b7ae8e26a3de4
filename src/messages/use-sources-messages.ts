import * as en from './en-sources.ts';
import * as es from './es-sources.ts';
import { messagesOf } from './messages-of.ts';

export const useSourcesMessages = messagesOf({ en, es });
