import type { Messages } from '#messages/en.ts';
import { Button } from '#ui/Button.tsx';
import './notice.css';

type Props = Pick<Messages, 'failure' | 'locale' | 'dir'> & { isTrying: boolean; onRetry: () => void };

/** Said over a text that stands in the HTML and can be read, while its dossier has not come. */
export function NotArrived({ failure, locale, dir, isTrying, onRetry }: Props) {
  return (
    <div role="alert" lang={locale} dir={dir} className="notice">
      <div className="notice-box">
        <p>
          {failure.unreachable} {failure.readable}
        </p>
        {/* It keeps the focus while it waits, hence not `disabled`. */}
        <Button look="outlined" aria-disabled={isTrying} onClick={isTrying ? undefined : onRetry}>
          {failure.retry}
        </Button>
      </div>
    </div>
  );
}
