import type { Page } from '@playwright/test';

/** What tells something by being drawn, and by no words. The bands of the eras are a ground: their words and edges tell them. */
const MARKS = [
  'mark[data-claims]',
  '.standing-word',
  '.gutter path',
  '.thread',
  '.timeline-dot',
  '.timeline-bar',
  '.timeline-join',
  '.timeline-ring',
  '.timeline-whisker',
  '.timeline-group',
  '.timeline-lines > path',
  '.overview-lens',
  ':is(.overview-told, .overview-context, .overview-lasting, .overview-chosen)',
  '.orders-path path',
  '.share-bar',
  'button, select, input, textarea, summary',
].join();

/** The least ratios, by WCAG 2.2 (1.4.3 and 1.4.11), or what a projector in daylight wants. */
export type Least = { text: number; mark: number };

/**
 * Whatever on the screen stands out too little from what it really lies on, as the browser has it: every text that is in
 * view, and every mark by the strongest of its inks. What is disabled is left out, as WCAG does.
 *
 * @returns A sentence for each kind of offender, and how many texts and marks were looked at.
 */
export async function tooFaint(page: Page, least: Least): Promise<{ faint: string[]; looked: number }> {
  return page.evaluate(
    ({ least, MARKS }) => {
      type Color = [number, number, number, number];
      // What lets a pointer through lies there all the same.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { pointer-events: auto !important }');
      document.adoptedStyleSheets = [sheet];
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const known = new Map<string, Color>();

      /** Whatever way a colour is written, as the browser paints it. */
      function read(css: string): Color {
        let color = known.get(css);
        if (!color && pen) {
          pen.clearRect(0, 0, 1, 1);
          pen.fillStyle = '#000';
          pen.fillStyle = css;
          pen.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
          color = [r, g, b, a / 255];
          known.set(css, color);
        }
        return color ?? [0, 0, 0, 0];
      }
      const over = ([r, g, b, a]: Color, under: Color): Color => [
        r * a + under[0] * (1 - a),
        g * a + under[1] * (1 - a),
        b * a + under[2] * (1 - a),
        1,
      ];
      const light = (color: Color): number => {
        const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((part) => {
          const c = part / 255;
          return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one: Color, other: Color): number => {
        const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const opacityOf = (element: Element | null): number =>
        element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

      /**
       * What is painted beneath an element at a point, itself included or not; null where something covers it there. A
       * line of an SVG is nowhere to be hit exactly: what else is at the point is its ground.
       */
      function groundAt(x: number, y: number, element: Element, withSelf: boolean): Color | null {
        const stack = document.elementsFromPoint(x, y);
        const at = stack.indexOf(element);
        if (at < 0 && (withSelf || !(element instanceof SVGElement))) return null;
        const beneath = stack.slice(withSelf ? at : at + 1);
        return beneath
          .filter((each) => !(each instanceof SVGElement))
          .reverse()
          .reduce<Color>(
            (ground, each) => {
              const [r, g, b, a] = read(getComputedStyle(each).backgroundColor);
              return over([r, g, b, a * opacityOf(each)], ground);
            },
            [255, 255, 255, 1],
          );
      }

      const isOff = (element: Element): boolean =>
        element.closest(':disabled, [aria-disabled="true"], [inert]') !== null;
      const hex = (color: Color): string =>
        `#${color
          .slice(0, 3)
          .map((part) => Math.round(part).toString(16).padStart(2, '0'))
          .join('')}`;
      const nameOf = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ').slice(0, 2).join('.') ?? ''}`;
      const offenders = new Map<string, string>();
      let looked = 0;
      const note = (
        what: string,
        element: Element,
        had: number,
        wanted: number,
        ink: Color,
        ground: Color,
      ): void => {
        looked += 1;
        if (had >= wanted - 0.005) return;
        const key = `${what} ${nameOf(element)} ${hex(ink)} on ${hex(ground)}`;
        offenders.set(
          key,
          `${key}: ${had.toFixed(2)} of ${wanted}, as in “${element.textContent.trim().slice(0, 30)}”`,
        );
      };

      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.textContent?.trim() || isOff(element)) continue;
        range.selectNodeContents(node);
        const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
        if (!box) continue;
        const style = getComputedStyle(element);
        if (style.visibility !== 'visible') continue;
        const ground = groundAt(box.x + box.width / 2, box.y + box.height / 2, element, true);
        if (!ground) continue;
        const [r, g, b, a] = read(element instanceof SVGElement ? style.fill : style.color);
        const ink = over([r, g, b, a * opacityOf(element)], ground);
        note('text', element, ratio(ink, ground), least.text, ink, ground);
      }

      for (const element of document.querySelectorAll(MARKS)) {
        const box = element.getClientRects()[0];
        if (!box || isOff(element) || box.bottom < 0 || box.top > innerHeight) continue;
        // What is laid over another thing, to be hit and not to be seen.
        if (opacityOf(element) === 0) continue;
        const style = getComputedStyle(element);
        if (style.visibility !== 'visible') continue;
        const isShape = element instanceof SVGElement;
        const isLine = style.textDecorationLine.includes('underline');
        // Its middle may lie under another thing.
        const ground = [0.5, 0.1, 0.9]
          .map((part) =>
            groundAt(box.x + box.width * part, box.y + box.height / 2, element, isLine && !isShape),
          )
          .find((found) => found !== null);
        if (!ground) continue;
        const borders = (['Top', 'Bottom'] as const)
          .filter(
            (side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0,
          )
          .map((side) => style[`border${side}Color`]);
        const inks = isLine
          ? [style.textDecorationColor]
          : isShape
            ? [style.stroke, style.fill].filter((ink) => ink !== 'none')
            : [
                ...borders,
                style.backgroundColor,
                ...(/gradient/.test(style.backgroundImage) ? [style.color] : []),
              ];
        const seen = inks.map(read).filter(([, , , alpha]) => alpha > 0);
        // A control without an edge is told by its words, which are looked at above.
        if (
          seen.length === 0 ||
          (element.matches('button, summary, input') && borders.every((ink) => read(ink)[3] === 0))
        )
          continue;
        const [best, ink] = seen
          .map(([r, g, b, a]) => over([r, g, b, a * opacityOf(element)], ground))
          .map((color) => [ratio(color, ground), color] as const)
          .reduce((one, other) => (other[0] > one[0] ? other : one));
        note('mark', element, best, least.mark, ink, ground);
      }
      document.adoptedStyleSheets = [];
      return { faint: [...offenders.values()], looked };
    },
    { least, MARKS },
  );
}
