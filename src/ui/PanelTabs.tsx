type Props = {
  label: string;
  panels: readonly { id: string; title: string }[];
  current: string;
  onChange: (id: string) => void;
};

/** Brings one of several panels to the front on screens that have room for one; elsewhere it is not shown. */
export function PanelTabs({ label, panels, current, onChange }: Props) {
  return (
    <div role="group" aria-label={label} className="panel-tabs">
      {panels.map(({ id, title }) => (
        <button key={id} type="button" aria-pressed={id === current} onClick={() => onChange(id)}>
          {title}
        </button>
      ))}
    </div>
  );
}
