import { useMemo, type ReactNode } from 'react';
import type { OpenDossier } from '#data/dossier-query.ts';
import type { ViewName } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { stepAt } from '#domain/lesson/step-at.ts';
import { LessonList } from './LessonList.tsx';
import { LessonPlayer } from './LessonPlayer.tsx';
import { Presenter } from './Presenter.tsx';
import '#views/lesson/lesson.css';

type Props = {
  open: OpenDossier;
  /** Draws a view of the explorer beside the step. */
  explorer: (view: Exclude<ViewName, 'lesson'>) => ReactNode;
  /** What another feature adds to the tools of a step. */
  tools?: ReactNode;
};

/** The classroom: the lessons to choose from, or the one that is given, to the class or for its teacher. */
export function Lessons({ open, explorer, tools }: Props) {
  const { dossier } = open.look;
  const { lesson, step, presenter } = useRoute().route;
  const at = useMemo(() => stepAt(dossier, lesson, step), [dossier, lesson, step]);
  if (!at) return <LessonList open={open} unknown={lesson} />;
  if (presenter) return <Presenter key={at.lesson.id} open={open} at={at} />;
  return <LessonPlayer key={at.lesson.id} open={open} at={at} explorer={explorer} tools={tools} />;
}
