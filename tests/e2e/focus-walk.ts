import type { Locator, Page } from '@playwright/test';

/** One press of Tab: what has the focus then, and what is wrong with how it is shown. */
type Stop = {
  /** The same number for the same element; null where nothing has the focus. */
  id: number | null;
  /** What it is, for a person to find it by. */
  what: string;
  faults: string[];
};

/**
 * Walks by Tab from the top of the page to its end, and back by Shift+Tab.
 *
 * @returns What is wrong with the focus on the way, each thing once, and how many stops there are.
 */
export async function walkByKeys(page: Page): Promise<{ faults: string[]; stops: number }> {
  await page.evaluate(prepare);
  const there: Stop[] = [];
  const faults = new Set<string>();
  const known = new Set<number>();
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop.id === null || known.has(stop.id)) break;
    known.add(stop.id);
    there.push(stop);
    for (const fault of stop.faults) faults.add(`${stop.what}: ${fault}`);
  }
  for (const missed of await page.evaluate(unvisited)) faults.add(`${missed}: not reached by Tab`);

  await page.evaluate(goToEnd);
  for (const expected of there.toReversed()) {
    await page.keyboard.press('Shift+Tab');
    const stop = await page.evaluate(look);
    if (stop.id !== expected.id) {
      faults.add(`${expected.what}: Shift+Tab leads to ${stop.what} in its place`);
      break;
    }
    for (const fault of stop.faults) faults.add(`${stop.what}: ${fault} (Shift+Tab)`);
  }
  return { faults: [...faults], stops: there.length };
}

/**
 * Walks by Tab from where the focus is through what has opened over the page, once around or until it leads out.
 *
 * @returns What is wrong with the focus on the way, how many stops there are, and where Tab leads after the last.
 */
export async function walkWithin(
  page: Page,
  opened: Locator,
): Promise<{ faults: string[]; stops: number; leaves: 'to the browser' | 'to the page' | 'nowhere' }> {
  await page.evaluate(() => {
    window.focusWalk = { ids: new Map(), before: null };
  });
  const faults = new Set<string>();
  const known = new Set<number>();
  const isWithin = () => opened.evaluate((element) => element.contains(document.activeElement));
  if (!(await isWithin())) await page.keyboard.press('Tab');
  for (;;) {
    const stop = await page.evaluate(look);
    if (stop.id === null) return { faults: [...faults], stops: known.size, leaves: 'to the browser' };
    if (!(await isWithin())) return { faults: [...faults], stops: known.size, leaves: 'to the page' };
    if (known.has(stop.id)) return { faults: [...faults], stops: known.size, leaves: 'nowhere' };
    known.add(stop.id);
    for (const fault of stop.faults) faults.add(`${stop.what}: ${fault}`);
    await page.keyboard.press('Tab');
  }
}

type Memory = { ids: Map<Element, number>; before: Element | null };
declare global {
  interface Window {
    focusWalk?: Memory;
  }
}

/** Begins before the first thing of the page, wherever the focus was. */
function prepare(): void {
  window.focusWalk = { ids: new Map(), before: null };
  document.querySelectorAll('[data-walk-end]').forEach((each) => each.remove());
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  scrollTo(0, 0);
}

function goToEnd(): void {
  const end = document.createElement('span');
  end.tabIndex = -1;
  document.body.append(end);
  end.focus();
  end.remove();
  if (window.focusWalk) window.focusWalk.before = null;
}

function unvisited(): string[] {
  const ids = window.focusWalk?.ids ?? new Map<Element, number>();
  return [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ]
    .filter((each) => {
      if (ids.has(each) || each.tabIndex < 0 || each.matches(':disabled') || each.closest('[inert]'))
        return false;
      // Of a group of radio buttons the chosen one has the focus for all.
      if (each instanceof HTMLInputElement && each.type === 'radio')
        return ![...ids.keys()].some((seen) => seen instanceof HTMLInputElement && seen.name === each.name);
      return each.checkVisibility({ visibilityProperty: true });
    })
    .map(
      (each) =>
        `<${each.tagName.toLowerCase()} class="${each.className}"> “${each.textContent.trim().slice(0, 40)}”`,
    );
}

function look(): Stop {
  const memory = window.focusWalk ?? { ids: new Map<Element, number>(), before: null };
  const focused = document.activeElement;
  const { before } = memory;
  memory.before = focused;
  if (!focused || focused === document.body || focused === document.documentElement) {
    memory.before = null;
    return { id: null, what: 'nothing', faults: [] };
  }
  const id = memory.ids.get(focused) ?? memory.ids.size;
  memory.ids.set(focused, id);
  const what = `<${focused.tagName.toLowerCase()} class="${focused.getAttribute('class') ?? ''}"> “${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 40)}”`;

  /** What shows the focus in the place of something that has no size of its own. */
  const standIns = (element: Element): Element[] => {
    if (element.matches('.mark-handle')) return [...document.querySelectorAll('mark[data-focused]')];
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return [
      element,
      ...(label ? [label, ...label.querySelectorAll('*')] : []),
      ...(element.parentElement ? [element.parentElement, ...element.parentElement.children] : []),
    ];
  };
  const boxesOf = (element: Element): DOMRect[] =>
    (element.matches('.mark-handle') ? standIns(element) : [element]).flatMap((each) => [
      ...each.getClientRects(),
    ]);
  /** The part of the window in which an element can be seen. */
  const clipOf = (element: Element): { left: number; top: number; right: number; bottom: number } => {
    const clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = each.getBoundingClientRect();
      clip.left = Math.max(clip.left, box.left);
      clip.top = Math.max(clip.top, box.top);
      clip.right = Math.min(clip.right, box.right);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    return clip;
  };
  /** How many of the four sides of the ring around an element are within what can be seen. */
  const ringSides = (element: Element): number => {
    const style = getComputedStyle(element);
    const width = parseFloat(style.outlineWidth);
    if (style.outlineStyle === 'none' || width < 1 || /^rgba.*, 0\)$/.test(style.outlineColor)) return 0;
    const grown = parseFloat(style.outlineOffset) + width - 0.5;
    const clip = clipOf(element);
    return Math.max(
      ...[...element.getClientRects()].map(
        (box) =>
          [
            box.left - grown >= clip.left - 1,
            box.top - grown >= clip.top - 1,
            box.right + grown <= clip.right + 1,
            box.bottom + grown <= clip.bottom + 1,
          ].filter(Boolean).length,
      ),
      0,
    );
  };

  const faults: string[] = [];
  const most = Math.max(...standIns(focused).map(ringSides), 0);
  if (most === 0) faults.push('no ring');
  else if (most < 2) faults.push('a ring that is cut off');

  const boxes = boxesOf(focused);
  const isSeen = boxes.some((box) => {
    const inset = (size: number): number => Math.min(3, size / 2);
    const xs = [box.left + inset(box.width), box.left + box.width / 2, box.right - inset(box.width)];
    const ys = [box.top + inset(box.height), box.top + box.height / 2, box.bottom - inset(box.height)];
    return xs.some((x) =>
      ys.some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && standIns(focused).some((each) => each === hit || each.contains(hit));
      }),
    );
  });
  if (!isSeen) {
    const box = boxes[0];
    const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    faults.push(
      `not to be seen at ${box ? `${Math.round(box.x)} ${Math.round(box.y)} ${Math.round(box.width)} x ${Math.round(box.height)}` : 'no place'}, where ${hit ? `<${hit.tagName.toLowerCase()} class="${hit.getAttribute('class') ?? ''}">` : 'nothing'} is`,
    );
  }

  const [now] = boxes;
  const [then] = before?.isConnected ? boxesOf(before) : [];
  if (now && then && before) {
    const forward = (before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const [first, second] = forward ? [then, now] : [now, then];
    if (second.bottom <= first.top + 1 && second.left < first.right - 1 && second.right > first.left - 400)
      faults.push(
        `comes after “${(before.getAttribute('aria-label') ?? before.textContent).trim().slice(0, 40)}” and stands above it`,
      );
  }
  return { id, what, faults };
}
