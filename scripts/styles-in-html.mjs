import { basename } from 'node:path';

/**
 * Puts the styles that index.html names into it: it can be drawn as soon as it is there, without another way to the host and
 * back. The policy has to allow them (see `policyOf`).
 *
 * @returns {import('vite').Plugin}
 */
export function stylesInHtml() {
  /** @type {string[]} */
  const moved = [];
  return {
    name: 'styles-in-html',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        return html.replaceAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_, path) => {
          const file = bundle[path];
          if (file?.type !== 'asset')
            throw new Error(`index.html names ${path}, which is no style sheet of the build.`);
          delete bundle[path];
          moved.push(path);
          return `<style>${withinPage(String(file.source), path)}</style>`;
        });
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === 'index',
        );
        if (!page) throw new Error('The build has no script of the page.');
        // What is loaded later names all that it builds on. The script has come with the styles and is asked for no more.
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const path of moved)
            file.code = file.code.replaceAll(`"./${basename(path)}"`, `"./${basename(page.fileName)}"`);
        }
      },
    },
  };
}

/**
 * A style sheet with the addresses in it as they are from the page, which stands above its folder.
 *
 * @param {string} css
 * @param {string} path - From the page.
 */
export function withinPage(css, path) {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return css.trim().replaceAll(/(?<=\burl\(["']?)\.\//g, `./${folder}`);
}
