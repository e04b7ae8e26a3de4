import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LessonKeys } from '#features/lesson/LessonKeys.tsx';
import { en } from '#messages/en.ts';
import { MessagesContext } from '#messages/use-messages.ts';

test.each([
  ['ltr', '{ArrowRight}', 'onwards'],
  ['ltr', '{ArrowLeft}', 'back'],
  ['rtl', '{ArrowLeft}', 'onwards'],
  ['rtl', '{ArrowRight}', 'back'],
  // A clicker's keys know no direction.
  ['rtl', '{PageDown}', 'onwards'],
  ['rtl', '{PageUp}', 'back'],
  ['rtl', ' ', 'onwards'],
] as const)('in a language written %s, %s goes %s', async (dir, key, way) => {
  const went: string[] = [];
  render(
    <MessagesContext value={{ ...en, dir }}>
      <LessonKeys
        onOnwards={() => went.push('onwards')}
        onBack={() => went.push('back')}
        onBlank={() => went.push('blank')}
        onFullScreen={() => went.push('full screen')}
        onEscape={() => false}
      />
    </MessagesContext>,
  );
  await userEvent.keyboard(key);
  expect(went).toEqual([way]);
});
