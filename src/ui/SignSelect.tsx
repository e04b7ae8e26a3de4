import { useId, type ComponentType } from 'react';
import { OptionField, type Option } from './OptionField.tsx';

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
      <OptionField
        id={id}
        value={value}
        options={options}
        onChange={onChange}
        className="absolute inset-0 size-full cursor-pointer bg-raised opacity-0"
      />
    </span>
  );
}
