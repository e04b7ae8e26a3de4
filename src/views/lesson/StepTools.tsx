import type { ReactNode } from 'react';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Button } from '#ui/Button.tsx';
import { ChevronLeft, ChevronRight, Maximize, MonitorOff, X } from '#ui/icons.tsx';

type Props = {
  /** What going on does: it shows an answer, goes on within the step, or to the next one; null at the end. */
  onwards: 'answer' | 'next' | 'step' | null;
  canGoBack: boolean;
  onOnwards: () => void;
  onBack: () => void;
  /** Whether the class's screen is blank, where this can be seen beside these tools. */
  isBlank?: boolean;
  onBlank: () => void;
  /** Null where the browser gives no full screen. */
  onFullScreen: (() => void) | null;
  /** Null in a window that there is nothing to leave for. */
  onLeave: (() => void) | null;
  more?: ReactNode;
};

/** The large buttons that go through a lesson, and what else its teacher needs at hand. */
export function StepTools(props: Props) {
  const { onwards, canGoBack, onOnwards, onBack, isBlank, onBlank, onFullScreen, onLeave, more } = props;
  const { lesson } = useLessonMessages();
  const words = { answer: lesson.showAnswer, next: lesson.next, step: lesson.nextStep };
  return (
    <div className="step-tools">
      <Button look="outlined" className="step-move" aria-disabled={!canGoBack || undefined} onClick={onBack}>
        <ChevronLeft className="size-[1em] rtl:-scale-x-100" aria-hidden />
        <span>{lesson.back}</span>
      </Button>
      <Button
        look="outlined"
        className="step-move step-onwards"
        aria-disabled={onwards === null || undefined}
        onClick={onOnwards}
      >
        <span>{onwards === null ? lesson.end : words[onwards]}</span>
        {onwards !== null && <ChevronRight className="size-[1em] rtl:-scale-x-100" aria-hidden />}
      </Button>
      <span className="step-more">
        {more}
        <Button aria-label={lesson.blank} title={lesson.blank} aria-pressed={isBlank} onClick={onBlank}>
          <MonitorOff className="size-5" aria-hidden />
        </Button>
        {onFullScreen && (
          <Button aria-label={lesson.fullScreen} title={lesson.fullScreen} onClick={onFullScreen}>
            <Maximize className="size-5" aria-hidden />
          </Button>
        )}
        {onLeave && (
          <Button aria-label={lesson.leave} title={lesson.leave} onClick={onLeave}>
            <X className="size-5" aria-hidden />
          </Button>
        )}
      </span>
    </div>
  );
}
