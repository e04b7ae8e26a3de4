import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Dialog } from '#ui/Dialog.tsx';

function open() {
  const onClose = vi.fn<() => void>();
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const { unmount } = render(
    <Dialog title="Keys" closeLabel="Close" onClose={onClose}>
      <p>j and k</p>
    </Dialog>,
  );
  return { dialog: screen.getByRole('dialog', { name: 'Keys' }), onClose, showModal, unmount };
}

test('opens over the page under its title, with what is in it', () => {
  const { dialog, showModal } = open();
  expect(showModal).toHaveBeenCalledOnce();
  expect(screen.getByRole('heading', { name: 'Keys' })).toBeVisible();
  expect(dialog).toHaveTextContent('j and k');
});

test('the button asks to close', async () => {
  const { onClose } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('Escape asks to close and leaves the closing to whoever opened it', () => {
  const { dialog, onClose } = open();
  const escape = new Event('cancel', { cancelable: true });
  fireEvent(dialog, escape);
  expect(onClose).toHaveBeenCalledOnce();
  expect(escape.defaultPrevented).toBe(true);
  expect(dialog).toHaveAttribute('open');
});

test('closes when it is taken off the page', () => {
  const { dialog, onClose, unmount } = open();
  unmount();
  expect(dialog).not.toHaveAttribute('open');
  expect(onClose).not.toHaveBeenCalled();
});
