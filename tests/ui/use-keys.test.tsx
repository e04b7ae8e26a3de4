import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useKeys } from '#ui/use-keys.ts';

type OnKey = (key: string) => boolean;

function Page({ onKey, dialogOpen = false }: { onKey: OnKey; dialogOpen?: boolean }) {
  useKeys(onKey);
  return (
    <>
      <button type="button">Elsewhere</button>
      <input aria-label="Line" />
      <textarea aria-label="Lines" />
      <select aria-label="Choice" />
      <div aria-label="Rich" role="textbox" tabIndex={0} contentEditable suppressContentEditableWarning>
        <b>bold</b>
      </div>
      <dialog open={dialogOpen} />
    </>
  );
}

const used = () => vi.fn<OnKey>(() => true);
/** False where the page took the key. */
const press = (target: Element, init: KeyboardEventInit) => fireEvent.keyDown(target, init);

test.each(['j', '?', 'Escape'])('%s acts wherever the focus is', (key) => {
  const onKey = used();
  render(<Page onKey={onKey} />);
  press(document.body, { key });
  press(screen.getByRole('button'), { key });
  expect(onKey.mock.calls).toEqual([[key], [key]]);
});

test('Shift is part of a sign', () => {
  const onKey = used();
  render(<Page onKey={onKey} />);
  press(document.body, { key: '?', shiftKey: true });
  expect(onKey).toHaveBeenCalledExactlyOnceWith('?');
});

test('a key that was used does nothing else; one that was not does what it always does', () => {
  render(<Page onKey={(key) => key === 'j'} />);
  expect(press(document.body, { key: 'j' })).toBe(false);
  expect(press(document.body, { key: 'x' })).toBe(true);
});

test.each(['Line', 'Lines', 'Choice', 'Rich'])('keys belong to whoever types: %s', (label) => {
  const onKey = used();
  render(<Page onKey={onKey} />);
  expect(press(screen.getByLabelText(label), { key: 'j' })).toBe(true);
  expect(onKey).not.toHaveBeenCalled();
});

test('keys belong to whoever types within rich text', () => {
  const onKey = used();
  render(<Page onKey={onKey} />);
  press(screen.getByText('bold'), { key: 'j' });
  expect(onKey).not.toHaveBeenCalled();
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
  'a browser’s shortcut stays the browser’s: %o',
  (modifier) => {
    const onKey = used();
    render(<Page onKey={onKey} />);
    expect(press(document.body, { key: 'k', ...modifier })).toBe(true);
    expect(onKey).not.toHaveBeenCalled();
  },
);

test('an open dialog has the keys to itself', () => {
  const onKey = used();
  const { rerender } = render(<Page onKey={onKey} dialogOpen />);
  press(document.body, { key: 'j' });
  expect(onKey).not.toHaveBeenCalled();
  rerender(<Page onKey={onKey} />);
  press(document.body, { key: 'j' });
  expect(onKey).toHaveBeenCalledOnce();
});

test('what is nearer takes a key first', () => {
  const onKey = used();
  render(
    <div role="none" onKeyDown={(event) => event.preventDefault()}>
      <Page onKey={onKey} />
    </div>,
  );
  press(screen.getByRole('button'), { key: 'Escape' });
  expect(onKey).not.toHaveBeenCalled();
});

test('of two that listen, the second does not act on what the first used', () => {
  const second = used();
  function Both() {
    useKeys((key) => key === 'j');
    useKeys(second);
    return null;
  }
  render(<Both />);
  press(document.body, { key: 'j' });
  press(document.body, { key: 'k' });
  expect(second.mock.calls).toEqual([['k']]);
});

test('the latest deed is done, and none once the page is gone', () => {
  const first = used();
  const latest = used();
  const { rerender, unmount } = render(<Page onKey={first} />);
  rerender(<Page onKey={latest} />);
  press(document.body, { key: 'j' });
  unmount();
  press(document.body, { key: 'k' });
  expect(first).not.toHaveBeenCalled();
  expect(latest.mock.calls).toEqual([['j']]);
});
