import type { LookUp } from '#domain/dossier/look-up.ts';
import type { Asked } from '#domain/lesson/guesses.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';

/** What the choices of a guess are called. */
export function useChoiceLabel(look: LookUp, asked: Asked): (choice: string) => string {
  const { choice } = useLessonMessages().lesson;
  const standings: Record<string, string> =
    look.dossier.outlets.length > 2 ? choice.standingOfMany : choice.standing;
  const tellings: Record<string, string> = choice.telling;
  return (id) => {
    switch (asked.of) {
      case 'standing':
        return standings[id] ?? id;
      case 'outlet':
        return look.outlet.get(id)?.name ?? id;
      case 'place':
        return look.event.get(id)?.title ?? id;
      case 'telling':
        return tellings[id] ?? id;
    }
  };
}
