import { useId } from 'react';
import { OptionField, type Option } from './OptionField.tsx';

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  /** The label is for assistive technology alone where the options say enough to the eye. */
  labelHidden?: boolean;
};

/** A labelled choice of one. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange, labelHidden = false } = props;
  const id = useId();
  return (
    <span className="inline-flex items-center gap-1.5 text-sm">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-soft'}>
        {label}
      </label>
      <OptionField
        id={id}
        value={value}
        options={options}
        onChange={onChange}
        className="min-h-7 max-w-56 rounded border border-line-strong bg-raised px-1 pointer-coarse:min-h-11"
      />
    </span>
  );
}
