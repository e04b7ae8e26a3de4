import { about } from '#messages/en-about.ts';
import { faults } from '#messages/en-faults.ts';
import { history } from '#messages/en-history.ts';
import { ledger } from '#messages/en-ledger.ts';
import { lesson } from '#messages/en-lesson.ts';
import { sources } from '#messages/en-sources.ts';
import { wording } from '#messages/en-wording.ts';
import { en as firstView } from '#messages/en.ts';

/** Every text of the interface in English, of whatever part. */
export const en = { ...firstView, about, faults, history, ledger, lesson, sources, wording };
