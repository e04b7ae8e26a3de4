import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Select } from '#ui/Select.tsx';

type Size = 'small' | 'large';
const options: { value: Size; label: string }[] = [
  { value: 'small', label: 'Small type' },
  { value: 'large', label: 'Large type' },
];

function show(labelHidden: boolean) {
  const onChange = vi.fn<(size: Size) => void>();
  render(
    <Select label="Size" value="small" options={options} onChange={onChange} labelHidden={labelHidden} />,
  );
  return onChange;
}

test.each([{ labelHidden: false }, { labelHidden: true }])(
  'is found by its label, with the current choice shown ($labelHidden)',
  ({ labelHidden }) => {
    show(labelHidden);
    expect(screen.getByRole('combobox', { name: 'Size' })).toHaveDisplayValue('Small type');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Small type',
      'Large type',
    ]);
  },
);

test('reports the value chosen, and shows what it is told to', async () => {
  const onChange = show(false);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Large type');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('large');
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Small type');
});

test('two of one label do not take each other’s', () => {
  show(false);
  show(false);
  expect(screen.getAllByRole('combobox', { name: 'Size' })).toHaveLength(2);
});
