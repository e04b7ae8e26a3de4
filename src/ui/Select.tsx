import { useId } from 'react';

export type Option<Value extends string> = {
  value: Value;
  label: string;
  /** BCP 47 tag, where the label is not in the interface's language. */
  lang?: string | undefined;
};

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
      <select
        id={id}
        value={value}
        className="min-h-7 max-w-56 rounded border border-line-strong bg-raised px-1 pointer-coarse:min-h-11"
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
