import type { Page } from '@playwright/test';

/** A language that nobody speaks, which stands where Spanish does. */
type Pseudo = {
  dir: 'ltr' | 'rtl';
};

/**
 * Has the app speak a language that nobody speaks. Its messages file gives the direction of writing, as any would, and all
 * words of the interface are about 40 % longer than in Spanish; from right to left they are in Hebrew letters. The dossier's
 * words, which carry their `lang`, stay as they are.
 */
export async function speakPseudo(page: Page, { dir }: Pseudo): Promise<void> {
  await page.route(/\/assets\/es-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const file = await response.text();
    const isFirstView = / as es\}/.test(file);
    await route.fulfill({ response, body: isFirstView ? file.replace(/dir:`ltr`/, `dir:\`${dir}\``) : file });
  });
  await page.addInitScript((way) => {
    localStorage.setItem('parallax.language', 'es');
    const written = new WeakMap<Node, string>();
    const longer = (text: string): string => text.replaceAll(/[aeiouáéíóú]/gi, '$&$&');
    const inHebrew = (text: string): string =>
      text.replaceAll(/\p{Script=Latin}/gu, (letter) =>
        String.fromCodePoint(0x5d0 + ((letter.codePointAt(0) ?? 0) % 27)),
      );
    const say = (text: string): string => (way === 'rtl' ? inHebrew(longer(text)) : longer(text));
    const translate = (node: Node): void => {
      const parent = node.parentElement;
      const marked = parent?.closest('[lang]');
      if (!(node instanceof Text) || !parent || written.get(node) === node.data) return;
      if (marked && marked.getAttribute('lang') !== 'es') return;
      if (parent.closest('script, style, noscript, svg, kbd, textarea')) return;
      node.data = say(node.data);
      written.set(node, node.data);
    };
    const translateAll = (root: Node): void => {
      translate(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) translate(node);
      if (!(root instanceof Element)) return;
      for (const field of root.querySelectorAll<HTMLInputElement>('input[placeholder]'))
        field.placeholder = say(field.placeholder);
    };
    let isOn = false;
    new MutationObserver((changes) => {
      // Words that the app has yet to take over from the HTML would not be what it expects.
      if (!isOn && document.documentElement.lang !== 'es') return;
      if (!isOn) translateAll(document.body);
      isOn = true;
      for (const { target, addedNodes } of changes) {
        translate(target);
        for (const node of addedNodes) translateAll(node);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['lang'],
    });
  }, dir);
}
