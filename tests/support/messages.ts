import { about } from '#messages/en-about.ts';
import { embed } from '#messages/en-embed.ts';
import { faults } from '#messages/en-faults.ts';
import { history } from '#messages/en-history.ts';
import { ledger } from '#messages/en-ledger.ts';
import { lesson } from '#messages/en-lesson.ts';
import { paper } from '#messages/en-paper.ts';
import { sharing } from '#messages/en-sharing.ts';
import { sources } from '#messages/en-sources.ts';
import { version } from '#messages/en-version.ts';
import { wording } from '#messages/en-wording.ts';
import { en as firstView } from '#messages/en.ts';
import { about as esAbout } from '#messages/es-about.ts';
import { embed as esEmbed } from '#messages/es-embed.ts';
import { faults as esFaults } from '#messages/es-faults.ts';
import { history as esHistory } from '#messages/es-history.ts';
import { ledger as esLedger } from '#messages/es-ledger.ts';
import { lesson as esLesson } from '#messages/es-lesson.ts';
import { paper as esPaper } from '#messages/es-paper.ts';
import { sharing as esSharing } from '#messages/es-sharing.ts';
import { sources as esSources } from '#messages/es-sources.ts';
import { version as esVersion } from '#messages/es-version.ts';
import { wording as esWording } from '#messages/es-wording.ts';
import { es as firstViewInSpanish } from '#messages/es.ts';

/** Every text of the interface in English, of whatever part. */
export const en = {
  ...firstView,
  about,
  embed,
  faults,
  history,
  ledger,
  lesson,
  paper,
  sharing,
  sources,
  version,
  wording,
};

/** The same in Spanish. */
export const es: typeof en = {
  ...firstViewInSpanish,
  about: esAbout,
  embed: esEmbed,
  faults: esFaults,
  history: esHistory,
  ledger: esLedger,
  lesson: esLesson,
  paper: esPaper,
  sharing: esSharing,
  sources: esSources,
  version: esVersion,
  wording: esWording,
};

/** Every text of a catalogue that is no function, by its path. */
export function texts(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, each]) =>
    texts(each, path === '' ? key : `${path}.${key}`),
  );
}
