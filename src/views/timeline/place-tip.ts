/** Between an event and what is said of it, and between that and the edge of the view, in px. */
const GAP = 4;

/** Put a tip below an event's row or, where there is no room, above it: at the pointer, else at the event's title. */
export function placeTip(tip: HTMLElement, button: HTMLElement, x: number | null): void {
  const row = button.getBoundingClientRect();
  const title = button.lastElementChild?.getBoundingClientRect() ?? row;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const view = document.documentElement;
  const wanted = x === null ? title.left : x - 2 * GAP;
  const below = row.bottom + GAP;
  const fits = below + height + GAP <= view.clientHeight;
  tip.style.left = `${Math.max(Math.min(wanted, view.clientWidth - width - GAP), GAP)}px`;
  tip.style.top = `${fits ? below : Math.max(row.top - GAP - height, GAP)}px`;
}
