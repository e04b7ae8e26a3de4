import { Fragment, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { foundQuotes } from '#domain/coverage/found-quotes.ts';
import type { StepAt } from '#domain/lesson/step-at.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { routeOfStep } from '#data/route/route-of-step.ts';
import { ShownRoute } from '#data/route/shown-route.ts';
import type { ViewName } from '#data/route/route.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Button } from '#ui/Button.tsx';
import { useSwipe } from '#ui/use-swipe.ts';
import { FaultList } from '#views/dossier/FaultList.tsx';
import { Blank } from '#views/lesson/Blank.tsx';
import { GuessBoard } from '#views/lesson/GuessBoard.tsx';
import { StepText } from '#views/lesson/StepText.tsx';
import { StepTools } from '#views/lesson/StepTools.tsx';
import { DeskButton } from './DeskButton.tsx';
import { LessonKeys } from './LessonKeys.tsx';
import { useStep } from './use-step.ts';

type Props = {
  open: OpenDossier;
  at: StepAt;
  explorer: (view: Exclude<ViewName, 'lesson'>) => ReactNode;
  /** What another feature adds to the tools of a step. */
  tools?: ReactNode;
};

/**
 * A step of a lesson, and the explorer set by it. While the class guesses, the step has the screen to itself. Whoever
 * changes something in the explorer has left the step, in the link too, and one press leads back.
 */
export function LessonPlayer({ open, at, explorer, tools }: Props) {
  const { look } = open;
  const { lesson, step, number, place } = at;
  const { lang } = look.dossier;
  const { lesson: words } = useLessonMessages();
  const { route } = useRoute();
  const { isAway, beat, guess, played, isBlank, setBlank, ...way } = useStep(look, at, 'class');
  const heading = useRef<HTMLHeadingElement>(null);
  const { dossier, embed } = route;
  const shown = useMemo(() => routeOfStep(look, at, { dossier, embed }), [look, at, dossier, embed]);
  const isFound = useMemo(() => foundQuotes(open.proof), [open.proof]);
  const faults = [...open.astray, ...open.lost].filter((fault) => fault.place.startsWith(place));
  const view = route.view !== 'lesson' ? route.view : guess ? 'lesson' : shown.view;
  const swipe = useSwipe((to) => (to === 'onwards' ? way.onwards() : way.back()));

  useEffect(() => {
    if (!isAway) heading.current?.focus();
  }, [number, isAway]);

  return (
    <div
      className="lesson"
      data-alone={view === 'lesson' || undefined}
      data-ready={view === 'lesson' || undefined}
    >
      <LessonKeys
        onOnwards={way.onwards}
        onBack={way.back}
        onBlank={() => setBlank(true)}
        onFullScreen={toggleFullScreen}
        onEscape={way.escape}
      />
      <section aria-label={words.panel(lesson.title)} className="lesson-panel" {...swipe}>
        <div className="lesson-say">
          <p className="lesson-where">
            <span lang={lang} dir="auto">
              {lesson.title}
            </span>
            <span>
              {words.step(number, lesson.steps.length)}
              {beat.of === 'guess' && !isAway && ` · ${words.guess(beat.index + 1, way.guesses.length)}`}
              {guess && step.work !== undefined && step.work !== 'class' && ` · ${words.work[step.work]}`}
            </span>
          </p>
          <h2 ref={heading} tabIndex={-1} lang={lang} dir="auto">
            {step.title}
          </h2>
          {faults.length > 0 && (
            <div role="alert" className="lesson-alert">
              <p>{words.forTeacher}</p>
              <FaultList faults={faults} />
            </div>
          )}
          {isAway ? (
            <p className="lesson-away">
              {words.away}{' '}
              <Button look="outlined" className="step-move" onClick={way.toStep}>
                {words.toStep}
              </Button>
            </p>
          ) : guess ? (
            <GuessBoard
              key={guess.key}
              look={look}
              text={step.text}
              guess={guess}
              isAnswered={beat.isAnswered}
              handsFor={(choice) => played.handsFor(guess.key, choice)}
              onHand={(choice) => played.countHand(guess.key, choice)}
              onClear={() => played.clearHands(guess.key, guess.choices)}
            />
          ) : (
            <StepText
              look={look}
              step={step}
              guesses={way.guesses}
              isAnswered={beat.isAnswered}
              isFound={(quote) => isFound(quote.article, quote)}
            />
          )}
        </div>
        <StepTools
          onwards={way.next}
          canGoBack={way.canGoBack}
          onOnwards={way.onwards}
          onBack={way.back}
          onBlank={() => setBlank(true)}
          onFullScreen={document.fullscreenEnabled ? toggleFullScreen : null}
          onLeave={way.leave}
          more={
            <>
              {tools}
              {!embed && <DeskButton />}
            </>
          }
        />
      </section>
      {view !== 'lesson' && (
        <div role="region" aria-label={words.explorer} className="lesson-explorer">
          <div data-scroller className="lesson-scroller">
            <ShownRoute value={isAway ? null : shown}>
              {/* A step on an event opens on the timeline, where there is room for one panel only. */}
              <Fragment key={shown.event ? 'timeline' : 'articles'}>{explorer(view)}</Fragment>
            </ShownRoute>
          </div>
        </div>
      )}
      {isBlank && <Blank onClose={() => setBlank(false)} />}
    </div>
  );
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // A browser may refuse; the lesson goes on in the window.
  done?.catch(() => undefined);
}
