import { useState } from 'react';
import { firstScreen } from '#data/route/first-screen.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { openNear } from '#data/window-line.ts';
import { useLessonMessages } from '#messages/use-lesson-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Presentation } from '#ui/icons.tsx';

/** One window of this name at a time: asking again brings it to the front. */
const NAME = 'parallax-presenter';
const FEATURES = 'popup,width=1000,height=720';

/** Opens the presenter's window; where the browser does not let it, a link does. */
export function DeskButton() {
  const { desk } = useLessonMessages().lesson;
  const { route } = useRoute();
  const [isBlocked, setBlocked] = useState(false);
  const { dossier, lesson, step } = route;
  const href = hrefOf({ ...firstScreen(route, dossier), view: 'lesson', lesson, step, presenter: true });
  return (
    <>
      {/* In the row of tools it takes no place while it says nothing. */}
      <span role="status" className="text-sm empty:absolute">
        {isBlocked && (
          <>
            {desk.blocked}{' '}
            <a href={href} target={NAME} className="underline">
              {desk.openHere}
            </a>
          </>
        )}
      </span>
      <Button
        aria-label={desk.open}
        title={desk.open}
        onClick={() => setBlocked(!openNear(href, NAME, FEATURES))}
      >
        <Presentation className="size-5" aria-hidden />
      </Button>
    </>
  );
}
