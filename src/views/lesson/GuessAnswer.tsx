import { outletsReporting, outletsTelling } from '#domain/coverage/told.ts';
import type { Claim, Quote } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { isLeftOut } from '#domain/text/gap.ts';
import type { Asked, Guess } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { LeftOut } from '#views/article/LeftOut.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';
import { StandingSign } from '#views/claim/StandingSign.tsx';
import { PlacedEvents } from './PlacedEvents.tsx';

type Props = { look: LookUp; guess: Guess };

/** Why the right choice is right: the words themselves, or the dates. */
export function GuessAnswer({ look, guess: { asked, right } }: Props) {
  switch (asked.of) {
    case 'standing':
      return <Reports look={look} claim={asked.claim} />;
    case 'outlet':
      return null;
    case 'place':
      return <Place look={look} right={right} asked={asked} />;
    case 'telling':
      return <Telling look={look} asked={asked} />;
  }
}

function Reports({ look, claim }: { look: LookUp; claim: Claim }) {
  const { aspects, locale } = useLessonMessages();
  const standing = look.standing.get(claim.id) ?? 'only';
  const list = new Intl.ListFormat(locale);
  return (
    <>
      <p>
        <StandingSign standing={standing} outlets={outletsReporting(look, claim).map(({ name }) => name)} />
        {claim.difference && (
          <span className="text-soft">
            {' · '}
            {list.format(claim.difference.aspects.map((aspect) => aspects[aspect]))}
          </span>
        )}
      </p>
      <div className="step-quotes">
        {claim.reports.map(({ article, passages }) => (
          <Words key={article} look={look} article={article} quotes={passages.slice(0, 1)} />
        ))}
      </div>
    </>
  );
}

type PlaceProps = { look: LookUp; right: readonly string[]; asked: Asked & { of: 'place' } };

function Place({ look, right, asked }: PlaceProps) {
  const { lesson, locale } = useLessonMessages();
  const titles = right.flatMap((id) => look.event.get(id)?.title ?? []);
  return (
    <>
      <PlacedEvents events={[asked.next]} from={asked.before.length + 1} lang={look.dossier.lang} />
      {titles.length > 1 && (
        <p className="text-soft">
          {lesson.openOrder} {new Intl.ListFormat(locale).format(titles)}.
        </p>
      )}
    </>
  );
}

function Telling({ look, asked: { article, subject } }: { look: LookUp; asked: Asked & { of: 'telling' } }) {
  const { lesson, locale } = useLessonMessages();
  const nameOf = useArticleName(look, 'name');
  const reports = 'claim' in subject ? subject.claim.reports : subject.event.reported;
  const report = reports.find((each) => each.article === article.id);
  if (report) {
    return (
      <div className="step-quotes">
        <Words look={look} article={article.id} quotes={report.passages.slice(0, 1)} />
      </div>
    );
  }
  const telling =
    'claim' in subject ? outletsReporting(look, subject.claim) : outletsTelling(look, subject.event);
  const names = new Intl.ListFormat(locale).format(telling.map(({ name }) => name));
  return (
    <p>
      {lesson.so.untold(nameOf(article.id))} {names === '' ? lesson.so.context : lesson.so.toldBy(names)}
    </p>
  );
}

function Words({ look, article, quotes }: { look: LookUp; article: string; quotes: readonly Quote[] }) {
  const nameOf = useArticleName(look, 'name');
  return quotes.map(({ exact }) => (
    <figure key={exact}>
      <blockquote lang={look.article.get(article)?.lang ?? look.dossier.lang} dir="auto">
        {exact}
        {isLeftOut({ exact }) && <LeftOut />}
      </blockquote>
      <figcaption>{nameOf(article)}</figcaption>
    </figure>
  ));
}
