import type { Page } from '@playwright/test';

/**
 * What of the texts and controls of a page cannot be read or reached: beyond the sides of the page, cut off by an edge
 * that does not scroll, or written over by another text.
 *
 * @returns Each kind of thing once, with an example.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** What ends in dots and is whole elsewhere: by its title, in the row once it is opened, on the card of the event. */
    const SAID_WHOLE = '[title], .ledger-cut, .two-orders th > button';
    const faults = new Map<string, string>();
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${(element.getAttribute('class') ?? '').slice(0, 60)}">`;
    const note = (what: string, element: Element, text: string): void => {
      const key = `${what} ${nameOf(element)}`;
      if (!faults.has(key)) faults.set(key, `${key}: “${text.trim().slice(0, 40)}”`);
    };
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth)
      note(`the page scrolls sideways by ${root.scrollWidth - innerWidth} px`, root, '');

    /** Heard and not seen: cut down to a pixel, or to nothing. */
    const isHidden = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.clipPath.startsWith('inset(50%') || style.opacity === '0') return true;
        const box = each.getBoundingClientRect();
        if (style.position === 'absolute' && style.overflow !== 'visible' && box.width <= 1) return true;
      }
      return false;
    };
    /** The nearest element that cuts a box off where no scrolling brings it back; null where all of it can be read. */
    const cutter = (element: Element, box: DOMRect): Element | null => {
      let { left, right, top, bottom } = box;
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const edge = each.getBoundingClientRect();
        const slack = Math.max(2, (bottom - top) * 0.2);
        const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        if (cuts(style.overflowX) && (left < edge.left - 2 || right > edge.right + 2)) return each;
        if (cuts(style.overflowY) && (top < edge.top - slack || bottom > edge.bottom + slack)) return each;
        if (scrolls(style.overflowX)) [left, right] = [edge.left, edge.right];
        if (scrolls(style.overflowY)) [top, bottom] = [edge.top, edge.bottom];
        if (
          style.position === 'fixed' &&
          !scrolls(style.overflowY) &&
          (edge.top < -1 || edge.bottom > innerHeight + 1)
        )
          return each;
      }
      return left < -1 || right > innerWidth + 1 ? root : null;
    };

    type Line = { box: DOMRect; element: Element; text: string };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim()) continue;
      if (
        element.closest('select, option, svg, .timeline-drawing, noscript') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length === 0 || isHidden(element)) continue;
      const text = node.textContent;
      for (const box of boxes) {
        const by = cutter(element, box);
        if (by && !by.matches(SAID_WHOLE) && !element.closest('[title]'))
          note(by === root ? 'beyond the page' : `cut off by ${nameOf(by)}`, element, text);
        if (!by) lines.push({ box, element, text });
      }
    }
    for (const control of document.querySelectorAll('a[href], button, input, select, summary')) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.timeline-drawing'))
        continue;
      const box = control.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || isHidden(control)) continue;
      const by = cutter(control, box);
      if (by && !by.matches(SAID_WHOLE))
        note(by === root ? 'beyond the page' : `cut off by ${nameOf(by)}`, control, control.textContent);
    }

    const layerOf = (element: Element): Element | null => {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(each).position)) return each;
      return null;
    };
    const scrollerOf = (element: Element): Element | null => {
      for (let each = element.parentElement; each; each = each.parentElement)
        if (/auto|scroll/.test(getComputedStyle(each).overflow)) return each;
      return null;
    };
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.box.top > one.box.bottom) break;
        if (other.element === one.element) continue;
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (high < 0.45 * Math.min(one.box.height, other.box.height) || wide < 4) continue;
        if (
          layerOf(one.element) !== layerOf(other.element) ||
          scrollerOf(one.element) !== scrollerOf(other.element)
        )
          continue;
        note(`lies over “${other.text.trim().slice(0, 30)}” ${nameOf(other.element)}`, one.element, one.text);
      }
    });
    return [...faults.values()];
  });
}

/** Of the height of the window, in CSS pixels, what no fixed or sticky thing covers; the least at several places of the page. */
export function freeHeight(page: Page): Promise<{ height: number; by: string }> {
  return page.evaluate(async () => {
    const root = document.documentElement;
    let least = { height: innerHeight, by: '' };
    for (const part of [0, 0.3, 0.6, 1]) {
      scrollTo(0, (root.scrollHeight - innerHeight) * part);
      await new Promise(requestAnimationFrame);
      const covers = new Map<string, number>();
      for (let y = 1; y < innerHeight; y += 2) {
        let each = document.elementFromPoint(innerWidth / 2, y);
        while (each && !/fixed|sticky/.test(getComputedStyle(each).position)) each = each.parentElement;
        const name = each?.getAttribute('class') ?? each?.tagName;
        if (name) covers.set(name, (covers.get(name) ?? 0) + 2);
      }
      const height = innerHeight - [...covers.values()].reduce((sum, one) => sum + one, 0);
      if (height < least.height)
        least = { height, by: [...covers].map(([name, px]) => `${name} ${px} px`).join(', ') };
    }
    scrollTo(0, 0);
    return least;
  });
}

/**
 * The controls that are smaller than a target has to be, in CSS pixels. Of 24 (WCAG 2.5.8) room around it makes up for a
 * smaller size; of 44, for fingers, nothing does. A link or a mark in running text is as high as its line.
 */
export function smallTargets(page: Page, least: 24 | 44): Promise<string[]> {
  return page.evaluate(
    ({ least }) => {
      const controls = [
        ...document.querySelectorAll(
          'a[href], button, input, select, summary, [role="option"], [role="slider"]',
        ),
      ].filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) && !each.matches('.mark-handle, :disabled'),
      );
      const targets = controls.flatMap((control) => {
        const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
        // What a tap hits may reach beyond what is drawn.
        const around = getComputedStyle(control, '::after');
        const box = (label ?? control).getBoundingClientRect();
        const grown = around.content !== 'none' && around.position === 'absolute';
        const width = grown ? Math.max(box.width, parseFloat(around.width) || 0) : box.width;
        const height = grown ? Math.max(box.height, parseFloat(around.height) || 0) : box.height;
        return box.width > 1 && box.height > 1 ? [{ control, box, width, height }] : [];
      });
      const names = targets
        .filter(({ control, box, width, height }) => {
          if (width >= least - 0.5 && height >= least - 0.5) return false;
          if (getComputedStyle(control).display === 'inline' && control.closest('p, li, td, dd, blockquote'))
            return false;
          if (least === 44) return true;
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          return targets.some((other) => {
            if (
              other.control === control ||
              other.control.contains(control) ||
              control.contains(other.control)
            )
              return false;
            const [dx, dy] = [
              Math.max(other.box.left - x, 0, x - other.box.right),
              Math.max(other.box.top - y, 0, y - other.box.bottom),
            ];
            return Math.hypot(dx, dy) < least / 2;
          });
        })
        .map(
          ({ control, width, height }) =>
            `<${control.tagName.toLowerCase()} class="${control.getAttribute('class') ?? ''}"> “${(control.getAttribute('aria-label') ?? control.textContent).trim().slice(0, 30)}” ${Math.round(width)} x ${Math.round(height)}`,
        );
      return [...new Map(names.map((name) => [name.split('“')[0], name])).values()];
    },
    { least },
  );
}
