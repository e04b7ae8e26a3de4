import { useId, type ComponentType } from 'react';
import type { Option } from './Select.tsx';

type Props<Value extends string> = {
  label: string;
  sign: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
};

/** A choice of one, of which a sign alone is seen where room is scarce: the browser's own choice lies over it. */
export function SignSelect<Value extends string>({
  label,
  sign: Sign,
  value,
  options,
  onChange,
}: Props<Value>) {
  const id = useId();
  return (
    <span
      title={label}
      className="relative inline-flex size-7 items-center justify-center rounded hover:bg-sunk has-focus-visible:outline-2 has-focus-visible:outline-offset-2 pointer-coarse:size-11"
    >
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Sign className="size-4" aria-hidden />
      <select
        id={id}
        value={value}
        className="absolute inset-0 size-full cursor-pointer bg-raised opacity-0"
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
