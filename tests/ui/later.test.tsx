import { render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { expect, test } from 'vitest';
import { laterPart, type LaterPart } from '#ui/later.tsx';

const Words = () => <p>Words</p>;

function Place({ part }: { part: LaterPart<object> }) {
  const [Shown] = useState(part.component);
  return (
    <Suspense fallback={<p>On its way</p>}>
      <Shown />
    </Suspense>
  );
}

test('something waits in the place of a part until its code has come', async () => {
  render(<Place part={laterPart(async () => Words)} />);
  expect(screen.getByText('On its way')).toBeInTheDocument();
  expect(await screen.findByText('Words')).toBeInTheDocument();
});

test('a part whose code is there is drawn at once', async () => {
  const part = laterPart(async () => Words);
  await part.load();
  render(<Place part={part} />);
  expect(screen.getByText('Words')).toBeInTheDocument();
});

test('code that did not come is asked for again', async () => {
  let isLost = true;
  const part = laterPart(async () => {
    if (isLost) throw new Error('Lost on the way.');
    return Words;
  });
  await expect(part.load()).rejects.toThrow('Lost');
  isLost = false;
  expect(await part.load()).toBe(Words);
});
