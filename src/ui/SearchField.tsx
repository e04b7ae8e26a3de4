import { useId } from 'react';

type Props = { label: string; placeholder?: string; value: string; onChange: (value: string) => void };

/** A field for words to search for, named for assistive technology and hinting to the eye. */
export function SearchField({ label, placeholder = label, value, onChange }: Props) {
  const id = useId();
  return (
    <span className="inline-flex min-w-0 text-sm">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        dir="auto"
        className="min-h-7 w-56 max-w-full min-w-0 rounded border border-line-strong bg-raised px-2 text-ellipsis placeholder:text-soft pointer-coarse:min-h-11"
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
