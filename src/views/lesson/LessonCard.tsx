import { useId } from 'react';
import type { Lesson } from '#domain/dossier/dossier.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { AppLink, type Way } from '#ui/AppLink.tsx';
import { LessonPlan } from './LessonPlan.tsx';
import './lesson-list.css';

type Props = {
  lesson: Lesson;
  lang: string;
  way: Way;
  /** What of it can be had on paper, and where. */
  papers: readonly { name: string; way: Way }[];
};

/** A lesson in the list of lessons: how long, for whom, to what end, and for the teacher the plan. */
export function LessonCard({ lesson, lang, way, papers }: Props) {
  const { lesson: words } = useLessonMessages();
  const heading = useId();
  const { title, minutes, audience, aims = [], steps } = lesson;
  return (
    <article aria-labelledby={heading} className="lesson-card">
      <p className="text-soft">{words.minutes(minutes)}</p>
      <h3 id={heading} lang={lang} dir="auto">
        {steps.length > 0 ? <AppLink way={way}>{title}</AppLink> : title}
      </h3>
      {steps.length === 0 && <p>{words.empty}</p>}
      {audience !== undefined && (
        <p lang={lang} dir="auto" className="text-soft">
          {audience}
        </p>
      )}
      {aims.length > 0 && (
        <>
          <h4>{words.aims}</h4>
          <ul lang={lang}>
            {aims.map((aim) => (
              <li key={aim} dir="auto">
                {aim}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="lesson-papers">
        {papers.map((paper) => (
          <AppLink key={paper.name} way={paper.way} aria-label={words.paperOf(paper.name, title)}>
            {paper.name}
          </AppLink>
        ))}
      </p>
      <details>
        <summary>{words.plan}</summary>
        <LessonPlan lesson={lesson} lang={lang} />
      </details>
    </article>
  );
}
