type Panel = {
  /** Unique; two tabs may bring the same panel to the front. */
  key: string;
  id: string;
  title: string;
  isCurrent: boolean;
  className?: string;
};

type Props = {
  label: string;
  panels: readonly Panel[];
  onChange: (id: string) => void;
};

/** Brings one of several panels to the front on screens that have room for one; elsewhere it is not shown. */
export function PanelTabs({ label, panels, onChange }: Props) {
  return (
    <div role="group" aria-label={label} className="panel-tabs">
      {panels.map(({ key, id, title, isCurrent, className }) => (
        <button
          key={key}
          type="button"
          className={className}
          aria-pressed={isCurrent}
          onClick={() => onChange(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
