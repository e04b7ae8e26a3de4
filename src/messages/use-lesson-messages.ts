import * as en from './en-lesson.ts';
import * as es from './es-lesson.ts';
import { messagesOf } from './messages-of.ts';

export const useLessonMessages = messagesOf({ en, es });
