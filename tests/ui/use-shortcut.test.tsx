import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useShortcut } from '#ui/use-shortcut.ts';

function Page({ onPress }: { onPress: () => boolean }) {
  useShortcut('k', onPress);
  return <input aria-label="Line" />;
}

const cases: { name: string; init: KeyboardEventInit; used: boolean }[] = [
  { name: 'Ctrl', init: { key: 'k', ctrlKey: true }, used: true },
  { name: 'Cmd', init: { key: 'k', metaKey: true }, used: true },
  { name: 'Ctrl with capitals locked', init: { key: 'K', ctrlKey: true }, used: true },
  { name: 'Ctrl on a Cyrillic keyboard', init: { key: 'л', code: 'KeyK', ctrlKey: true }, used: true },
  {
    name: 'Ctrl and another letter at its place',
    init: { key: 't', code: 'KeyK', ctrlKey: true },
    used: false,
  },
  { name: 'nothing else', init: { key: 'k' }, used: false },
  { name: 'Ctrl and Shift', init: { key: 'K', ctrlKey: true, shiftKey: true }, used: false },
  { name: 'Ctrl and Cmd', init: { key: 'k', ctrlKey: true, metaKey: true }, used: false },
];
test.each(cases)('the letter with $name, in a field too: $used', ({ init, used }) => {
  const onPress = vi.fn<() => boolean>(() => true);
  render(<Page onPress={onPress} />);
  // False where the page took the key from the browser.
  expect(fireEvent.keyDown(screen.getByLabelText('Line'), init)).toBe(!used);
  expect(onPress).toHaveBeenCalledTimes(used ? 1 : 0);
});

test('what is not used is left to the browser', () => {
  render(<Page onPress={() => false} />);
  expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })).toBe(true);
});

test('held down it acts once', () => {
  const onPress = vi.fn<() => boolean>(() => true);
  render(<Page onPress={onPress} />);
  expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, repeat: true })).toBe(false);
  expect(onPress).not.toHaveBeenCalled();
});
