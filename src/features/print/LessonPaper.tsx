import type { OpenDossier } from '#data/dossier-query.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { LessonPlan } from '#views/lesson/LessonPlan.tsx';
import { Worksheet } from '#views/print/Worksheet.tsx';
import '#views/print/paper.css';
import { PrintTools } from './PrintTools.tsx';

type Props = { open: OpenDossier; what: 'worksheet' | 'key' | 'notes' };

/** What a lesson has for paper. Without a name in the link it is the dossier's first. */
export function LessonPaper({ open: { look }, what }: Props) {
  const { lesson: words } = useLessonMessages();
  const { route } = useRoute();
  const { lessons, lang } = look.dossier;
  const lesson = route.lesson === null ? lessons[0] : lessons.find(({ id }) => id === route.lesson);
  if (!lesson) {
    return (
      <PrintTools look={look} isEmpty>
        <p role="alert">{route.lesson === null ? words.none : words.unknown(route.lesson)}</p>
      </PrintTools>
    );
  }
  return (
    <PrintTools look={look}>
      <div className="print-sheet">
        {what === 'notes' ? (
          <div className="print-words paper-notes">
            <p className="print-soft">{words.minutes(lesson.minutes)}</p>
            <h3 lang={lang} dir="auto">
              {lesson.title}
            </h3>
            <LessonPlan lesson={lesson} lang={lang} />
          </div>
        ) : (
          <Worksheet look={look} lesson={lesson} isKey={what === 'key'} />
        )}
      </div>
    </PrintTools>
  );
}
