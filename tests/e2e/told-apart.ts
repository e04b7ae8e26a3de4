import type { Page } from '@playwright/test';

/** What looks the same where the system gives the colours, although it means something else; each kind once. */
export function lookingAlike(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const isClear = (color: string): boolean => color.startsWith('rgba') && color.endsWith(', 0)');
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}”`;
    /** All that makes a thing look as it does, of itself and what is within it. */
    const lookOf = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((each) =>
          [undefined, '::before', '::after'].map((part) => {
            const style = getComputedStyle(each, part);
            return [
              style.backgroundColor,
              style.color,
              style.fontWeight,
              style.textDecoration,
              style.borderBlock,
              style.borderInline,
              style.outline,
              style.fill,
              style.stroke,
              style.strokeWidth,
              style.strokeDasharray,
              each.getAttribute('d') ?? '',
              style.content,
              style.transform,
              style.translate,
              style.display,
            ].join();
          }),
        )
        .join(';');
    const STATES = [
      ['aria-pressed', 'true'],
      ['aria-current', 'true'],
      ['aria-current', 'page'],
      ['aria-selected', 'true'],
      ['aria-checked', 'true'],
      ['data-chosen', 'true'],
    ] as const;
    for (const [name, value] of STATES) {
      for (const on of document.querySelectorAll(`[${name}="${value}"]`)) {
        // A mark's handle has no look of its own: its mark does.
        if (!on.checkVisibility() || on.matches('.mark-handle')) continue;
        const kind = on.className.toString().split(' ')[0] ?? '';
        const peers = [...document.querySelectorAll(on.tagName)].filter(
          (each) =>
            each !== on &&
            each.checkVisibility() &&
            (each.className.toString().split(' ')[0] ?? '') === kind &&
            each.getAttribute(name) !== value,
        );
        const peer = peers.find((each) => each.parentElement === on.parentElement) ?? peers[0];
        if (peer && lookOf(peer) === lookOf(on))
          faults.add(`${name} is not to be seen: ${nameOf(on)} and ${nameOf(peer)}`);
      }
    }
    const lines = new Map<string, string>();
    for (const mark of document.querySelectorAll('mark[data-standing]:not([data-chosen])')) {
      const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(mark);
      const standing = mark.getAttribute('data-standing') ?? '';
      if (line === 'none') faults.add(`${standing} has no line`);
      for (const [other, its] of lines)
        if (other !== standing && its === style) faults.add(`${standing} and ${other} have the same line`);
      lines.set(standing, style);
    }
    const ground = (element: Element): string => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return '';
    };
    for (const icon of document.querySelectorAll(':is(a, button, label, summary) svg')) {
      if (!icon.checkVisibility({ visibilityProperty: true }) || icon.getBoundingClientRect().width < 2)
        continue;
      const inks = [...icon.querySelectorAll('path, line, circle, rect, polyline, polygon')].flatMap(
        (each) => {
          const style = getComputedStyle(each);
          return [style.stroke, style.fill].filter((ink) => ink !== 'none' && !isClear(ink));
        },
      );
      const on = icon.parentElement && ground(icon.parentElement);
      if (inks.length > 0 && inks.every((ink) => ink === on))
        faults.add(`an icon as its ground: ${nameOf(icon.parentElement ?? icon)}`);
    }
    for (const thing of document.querySelectorAll('.timeline-thing')) {
      if (!thing.checkVisibility()) continue;
      const on = thing.parentElement ? ground(thing.parentElement) : '';
      const drawn = [thing, ...thing.querySelectorAll('*')].some((each) =>
        [undefined, '::before', '::after'].some((part) => {
          const style = getComputedStyle(each, part);
          if (part && style.content === 'none') return false;
          const edge = (['Top', 'Bottom', 'Left', 'Right'] as const).some(
            (side) =>
              parseFloat(style[`border${side}Width`]) > 0 &&
              style[`border${side}Style`] !== 'none' &&
              style[`border${side}Color`] !== on,
          );
          return (
            edge ||
            style.backgroundImage.includes('gradient') ||
            (!isClear(style.backgroundColor) &&
              style.backgroundColor !== on &&
              !each.matches('.timeline-label'))
          );
        }),
      );
      if (!drawn) faults.add(`a mark that is not drawn: ${nameOf(thing)}`);
    }
    return [...faults];
  });
}
