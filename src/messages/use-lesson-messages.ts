import { lesson } from './en-lesson.ts';
import { messagesOf } from './messages-of.ts';

export const useLessonMessages = messagesOf({ en: { lesson } });
