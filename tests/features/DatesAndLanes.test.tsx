import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { lookUp } from '#domain/dossier/look-up.ts';
import { DatesAndLanes } from '#features/explore/DatesAndLanes.tsx';
import { aDossier, anEvent } from '#tests/support/builders.ts';

const told = anEvent({
  id: 'told',
  reported: [{ article: 'nyt', date: '1998', passages: [{ exact: 'officials said' }] }],
});

function open(search = '', events = [anEvent(), told]) {
  history.replaceState(null, '', `/${search}`);
  render(<DatesAndLanes look={lookUp(aDossier({ events }))} />);
}

// jsdom does not open popovers: what is in them is there all the while.
const hidden = { hidden: true };
const lanes = () => within(screen.getByRole('combobox', { ...hidden, name: 'Lanes' }));

const notes = [
  { search: '', note: 'Dates and lanes' },
  { search: '?dates=reported', note: 'Dates and lanes · as reported' },
  { search: '?by=outlet', note: 'Dates and lanes · by outlet' },
  { search: '?by=none&context=hidden', note: 'Dates and lanes · no lanes, without context' },
  { search: '?dates=reported&by=none&apart=shown', note: 'Dates and lanes · as reported, how far apart' },
];

test.each(notes)('at "$search" the button reads "$note"', ({ search, note }) => {
  open(search);
  expect(screen.getByRole('button')).toHaveTextContent(note);
});

test('each choice is in the link', async () => {
  open();
  await userEvent.selectOptions(screen.getByRole('combobox', { ...hidden, name: 'Lanes' }), 'none');
  await userEvent.click(screen.getByRole('checkbox', { ...hidden, name: 'Context from the record (1)' }));
  await userEvent.click(screen.getByRole('checkbox', { ...hidden, name: /reported and record are apart/ }));
  expect(location.search).toBe('?context=hidden&by=none&apart=shown');
  await userEvent.selectOptions(screen.getByRole('combobox', { ...hidden, name: 'Dates' }), 'as reported');
  expect(location.search).toBe('?context=hidden&by=none&dates=reported&apart=shown');
});

test('dates as reported have one track per outlet and no other lanes', () => {
  open('?dates=reported');
  expect(lanes().getAllByRole('option', hidden)).toHaveLength(1);
});

test('where every event is told there is no context to hide', () => {
  open('', [told]);
  expect(screen.queryByRole('checkbox', { ...hidden, name: /Context/ })).toBeNull();
});
