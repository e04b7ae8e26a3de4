type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void };

/** A labelled choice of yes or no. */
export function Switch({ label, checked, onChange }: Props) {
  return (
    <label className="inline-flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="size-4"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
