import { useState } from 'react';
import type { Claim, Report } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { compareWording } from '#domain/text/compare-wording.ts';
import { wordingOf } from '#domain/text/gap.ts';
import { isEnglish } from '#domain/text/english.ts';
import { hedgesIn } from '#domain/text/hedges.ts';
import { useWordingMessages } from '#messages/use-wording-messages.ts';
import { useArticleName } from '#views/article/use-article-name.ts';
import { Select } from '#ui/Select.tsx';
import { firstPair, reportsWithWords } from './first-pair.ts';
import { Hedges } from './Hedges.tsx';
import { Wording } from './Wording.tsx';
import './wording.css';

/** Above this, in UTF-16 code units of both wordings, the rest of the card is not pushed out of sight. */
const LONG = 900;

/** Two outlets' words for one claim, one below the other: what differs, and what hedges. */
export function WordingCompared({ look, claim }: { look: LookUp; claim: Claim }) {
  const messages = useWordingMessages();
  const { wording } = messages;
  const nameOf = useArticleName(look);
  const [pair, setPair] = useState(() => firstPair(look, claim));
  const reports = reportsWithWords(claim);
  const sides = pair?.map((id) => reports.find(({ article }) => article === id));
  const [first, second] = sides ?? [];
  if (!pair || !first || !second) return null;

  const sideOf = ({ article, passages }: Report) => ({
    article,
    name: nameOf(article),
    text: wordingOf(passages),
    lang: look.article.get(article)?.lang ?? look.dossier.lang,
  });
  const [ours, theirs] = [sideOf(first), sideOf(second)];
  const compared = compareWording(ours, theirs);
  const shown = [
    { ...ours, runs: compared.first },
    { ...theirs, runs: compared.second },
  ].map((side) => ({
    ...side,
    hedges: isEnglish(side.lang) ? hedgesIn(side.text, side.lang) : null,
  }));
  const runs = [...compared.first, ...compared.second];
  const options = reports.map(({ article }) => ({
    value: article,
    label: nameOf(article),
  }));

  return (
    <details className="wording" open={ours.text.length + theirs.text.length <= LONG}>
      <summary>
        <h3 className="card-heading">{wording.title}</h3>
      </summary>
      {reports.length > 2 && (
        <p className="flex flex-wrap gap-x-3 gap-y-1.5">
          {/* The other side's choice is not offered: nothing is to be learnt from a wording beside itself. */}
          <Select
            label={wording.first}
            value={pair[0]}
            options={options.filter(({ value }) => value !== pair[1])}
            onChange={(id) => setPair([id, pair[1]])}
          />
          <Select
            label={wording.second}
            value={pair[1]}
            options={options.filter(({ value }) => value !== pair[0])}
            onChange={(id) => setPair([pair[0], id])}
          />
        </p>
      )}
      {shown.map((side) => (
        <Wording key={side.article} {...side} />
      ))}
      <Hedges sides={shown} />
      {runs.every(({ same }) => same) && <p className="text-sm text-soft">{wording.alike}</p>}
      {runs.every(({ same }) => !same) && <p className="text-sm text-soft">{wording.nothingAlike}</p>}
      <p className="wording-key" aria-hidden>
        <span data-unlike>{wording.keyWord}</span> {wording.key.unlike}
        {' · '}
        <span data-hedge>{wording.keyWord}</span> {wording.key.hedge}
      </p>
    </details>
  );
}
