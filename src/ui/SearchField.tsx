import { useId } from 'react';

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A field that finds as one types. Its label is its placeholder for the eye. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <span className="inline-flex text-sm">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={label}
        dir="auto"
        className="min-h-7 w-44 rounded border border-line-strong bg-raised px-2 placeholder:text-soft pointer-coarse:min-h-11"
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
