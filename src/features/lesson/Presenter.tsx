import { useEffect, useRef } from 'react';
import type { StepAt } from '#domain/lesson/step-at.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { openNear } from '#data/window-line.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Button } from '#ui/Button.tsx';
import { FaultList } from '#views/dossier/FaultList.tsx';
import { ComingUp } from '#views/lesson/ComingUp.tsx';
import { GuessBoard } from '#views/lesson/GuessBoard.tsx';
import { LessonClock } from '#views/lesson/LessonClock.tsx';
import { OnScreen } from '#views/lesson/OnScreen.tsx';
import { RightChoices } from '#views/lesson/RightChoices.tsx';
import { StepTools } from '#views/lesson/StepTools.tsx';
import { LessonKeys } from './LessonKeys.tsx';
import { useStep } from './use-step.ts';
import '#views/lesson/presenter.css';

type Props = { open: OpenDossier; at: StepAt };

/** The teacher's own window: notes, what the class sees, what comes next and the time. Either window drives both. */
export function Presenter({ open, at }: Props) {
  const { look } = open;
  const { lesson, step, number, place } = at;
  const { lang } = look.dossier;
  const { lesson: words } = useLessonMessages();
  const { desk } = words;
  const { route } = useRoute();
  const { beat, guess, played, isAway, isBlank, setBlank, isHeard, following, ...way } = useStep(
    look,
    at,
    'presenter',
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const faults = [...open.astray, ...open.lost].filter((fault) => fault.place.startsWith(place));
  const planned = lesson.steps.slice(0, number).reduce((sum, each) => sum + (each.minutes ?? 0), 0);

  useEffect(() => {
    document.title = desk.title(lesson.title);
  }, [desk, lesson]);
  useEffect(() => heading.current?.focus(), [number]);

  return (
    <div className="presenter" data-ready="true">
      <LessonKeys
        onOnwards={way.onwards}
        onBack={way.back}
        onBlank={() => setBlank(!isBlank)}
        onFullScreen={() => undefined}
        onEscape={() => false}
      />
      <div className="presenter-bar">
        <h1 lang={lang} dir="auto" className="font-semibold">
          {lesson.title}
        </h1>
        <p className="me-auto text-soft">
          {words.step(number, lesson.steps.length)}
          {beat.of === 'guess' && ` · ${words.guess(beat.index + 1, way.guesses.length)}`}
        </p>
        <LessonClock />
      </div>
      <div role="status">
        {isHeard !== true && (
          <p className="presenter-said">
            {desk.alone}{' '}
            <Button
              look="outlined"
              onClick={() => openNear(hrefOf({ ...route, presenter: false }), '_blank', '')}
            >
              {desk.openClass}
            </Button>
          </p>
        )}
        {isHeard && isBlank && <p className="presenter-said">{desk.blank}</p>}
        {isHeard && isAway && <p className="presenter-said">{desk.away}</p>}
      </div>
      <section aria-labelledby="desk-notes" className="presenter-notes">
        <h2 ref={heading} tabIndex={-1} lang={lang} dir="auto">
          {step.title}
        </h2>
        <p className="text-soft">
          {[
            step.minutes === undefined
              ? []
              : desk.plan(words.minutes(step.minutes), planned, words.minutes(lesson.minutes)),
            step.work === undefined ? [] : words.work[step.work],
          ]
            .flat()
            .join(' · ')}
        </p>
        {faults.length > 0 && (
          <div className="lesson-alert">
            <p>{words.forTeacher}</p>
            <FaultList faults={faults} />
          </div>
        )}
        <h3 id="desk-notes" className="sr-only">
          {desk.notes}
        </h3>
        {step.notes === undefined ? (
          <p className="text-soft">{desk.noNotes}</p>
        ) : (
          <p lang={lang} dir="auto" className="presenter-say">
            {step.notes}
          </p>
        )}
      </section>
      <section aria-labelledby="desk-now" className="presenter-now">
        <h3 id="desk-now" className="desk-label">
          {desk.onScreen}
        </h3>
        {guess ? (
          <>
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
            {/* For the teacher alone, while the class is guessing. */}
            {!beat.isAnswered && (
              <p>
                <span className="desk-label block">{desk.right}</span>
                <RightChoices look={look} guess={guess} />
              </p>
            )}
          </>
        ) : (
          <OnScreen step={step} lang={lang} isAnswered={beat.isAnswered} />
        )}
      </section>
      <section aria-labelledby="desk-then" className="presenter-then">
        <h3 id="desk-then" className="desk-label">
          {desk.next}
        </h3>
        <ComingUp
          step={step}
          following={following}
          guesses={way.guesses.length}
          next={lesson.steps[number]}
          lang={lang}
        />
      </section>
      <StepTools
        onwards={way.next}
        canGoBack={way.canGoBack}
        onOnwards={way.onwards}
        onBack={way.back}
        isBlank={isBlank}
        onBlank={() => setBlank(!isBlank)}
        onFullScreen={null}
        onLeave={null}
      />
    </div>
  );
}
