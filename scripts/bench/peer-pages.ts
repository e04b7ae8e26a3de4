import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import sirv from 'sirv';
import type { Dossier } from '#domain/dossier/dossier.ts';
import { bundleOf } from './bundle.ts';
import type { Dated } from './dated-events.ts';

/** Pages that are served compressed, as ours is, until they are closed. */
export type PeerPages = { bare: string; timelinejs: string; close: () => Promise<void> };

/** Serve a page of plain HTML with the dossier's texts and nothing else, and one of TimelineJS with its events. */
export async function servePeers(dossier: Dossier): Promise<PeerPages> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-bench-'));
  const write = async (name: string, content: string): Promise<void> => {
    await writeFile(join(folder, name), content);
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content));
  };
  const { script, style } = await bundleOf('./timelines/timelinejs.ts');
  await write('bare.html', pageOf(dossier, articlesOf(dossier)));
  await write(
    'timelinejs.js',
    `${script}\npage.draw(document.querySelector('main'), ${JSON.stringify(datedOf(dossier))});`,
  );
  await write('timelinejs.css', style);
  await write(
    'timelinejs.html',
    pageOf(
      dossier,
      '<main style="block-size: 600px"></main><script src="timelinejs.js"></script>',
      '<link rel="stylesheet" href="timelinejs.css">',
    ),
  );
  const server = createServer(sirv(folder, { brotli: true }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    bare: `${at}/bare.html`,
    timelinejs: `${at}/timelinejs.html`,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function pageOf({ title, lang }: Dossier, body: string, head = ''): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="A page to compare with.">${head}</head>
<body><h1>${escaped(title)}</h1>${body}</body></html>`;
}

function articlesOf({ articles }: Dossier): string {
  const paragraphs = (text: string) => text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`);
  return articles.map(({ text }) => `<article>${paragraphs(text).join('')}</article>`).join('');
}

/** To the first day of what a date leaves open: TimelineJS has no vague dates. */
function datedOf({ events }: Dossier): Dated[] {
  return events.map(({ id, title, date }) => ({
    id,
    title,
    lane: '',
    date: /\d{4}(?:-\d\d){0,2}/.exec(JSON.stringify(date))?.[0] ?? '2000',
  }));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
