import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DossierList } from '#views/dossier/DossierList.tsx';
import { en } from '#messages/en.ts';
import { MessagesContext } from '#messages/use-messages.ts';

const dossiers = [
  {
    id: 'bridge',
    title: 'The bridge',
    summary: 'A bridge is mended.',
    lang: 'en',
    outlets: ['Courier', 'Post'],
  },
  { id: 'gesher', title: 'הגשר', summary: 'הגשר מתוקן.', lang: 'he', outlets: ['הדואר'] },
];

function list(current?: string) {
  const onOpen = vi.fn<(id: string) => void>();
  render(
    <MessagesContext value={en}>
      <DossierList
        dossiers={dossiers}
        {...(current && { current })}
        hrefOf={(id) => `?dossier=${id}`}
        onOpen={onOpen}
      />
    </MessagesContext>,
  );
  return onOpen;
}

test('each dossier is a link, with its outlets and what it is about', () => {
  list();
  expect(screen.getByRole('link', { name: 'The bridge' })).toHaveAttribute('href', '?dossier=bridge');
  expect(screen.getByText('Courier and Post')).toBeVisible();
  expect(screen.getByText('A bridge is mended.')).toBeVisible();
});

test('a dossier’s own words are in its own language and run its own way', () => {
  list();
  for (const words of ['הגשר', 'הגשר מתוקן.', 'הדואר']) {
    const element = screen.getByText(words);
    expect(element).toHaveAttribute('lang', 'he');
    // A `bdi` runs its own way by itself.
    expect(element.tagName === 'BDI' || element.dir === 'auto').toBe(true);
  }
});

test('the one that is open is named as that', () => {
  list('gesher');
  expect(screen.getByRole('link', { current: true })).toHaveAccessibleName('הגשר');
  expect(screen.getAllByText(en.dossiers.current, { exact: false })).toHaveLength(1);
});

test('a plain click opens here, one with a key held is left to the browser', async () => {
  const onOpen = list();
  const link = screen.getByRole('link', { name: 'The bridge' });
  await userEvent.click(link);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('bridge');
  // jsdom goes nowhere by itself and says so; what matters is that nobody kept the browser from it.
  const wasLeft = vi.fn<(event: Event) => void>((event) => {
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
  });
  document.addEventListener('click', wasLeft, { once: true });
  fireEvent.click(link, { ctrlKey: true });
  expect(wasLeft).toHaveBeenCalledOnce();
  expect(onOpen).toHaveBeenCalledOnce();
});
