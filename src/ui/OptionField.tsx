export type Option<Value extends string> = {
  value: Value;
  label: string;
  /** BCP 47 tag, where the label is not in the interface's language. */
  lang?: string | undefined;
};

type Props<Value extends string> = {
  id: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  className: string;
};

/** The browser's own choice of one, without its label; it gives back one of the options and nothing else. */
export function OptionField<Value extends string>({ id, value, options, onChange, className }: Props<Value>) {
  return (
    <select
      id={id}
      value={value}
      className={className}
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
  );
}
