import type { ReactNode } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { PRINTED, type Printed, type Route } from '#data/route/route.ts';
import { hrefOf, useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { usePaperMessages } from '#messages/use-paper-messages.ts';
import { AppLink } from '#ui/AppLink.tsx';
import { Button } from '#ui/Button.tsx';
import { Printer } from '#ui/icons.tsx';
import { Select } from '#ui/Select.tsx';

const OF_LESSONS: readonly Printed[] = ['worksheet', 'key', 'notes'];

type Props = {
  look: LookUp;
  /** There is nothing to print. */
  isEmpty?: boolean;
  /** What of all there is goes on paper. */
  status?: ReactNode;
  children: ReactNode;
};

/** The sheets as they will come out of the printer, below what chooses them. */
export function PrintTools({ look, isEmpty = false, status, children }: Props) {
  const { pictures } = useMessages();
  const { paper: words } = usePaperMessages();
  const { route, go } = useRoute();
  const { what, paper, lesson } = route;
  const { lessons } = look.dossier;
  const isOfLesson = OF_LESSONS.includes(what);
  const names: Record<Printed, string> = { ...pictures.what, ...words.what };
  const help: Record<Printed, string> = { ...pictures.help, ...words.help };
  const { back, label } = wayBack(what);
  const offered = PRINTED.filter((each) => lessons.length > 0 || !OF_LESSONS.includes(each));
  return (
    <div className="print-view" data-ready="true" data-what={what} data-paper={paper}>
      <div className="print-tools">
        <h2 className="text-xl font-semibold">{pictures.onPaper}</h2>
        <Select
          label={pictures.whatLabel}
          value={what}
          options={offered.map((value) => ({ value, label: names[value] }))}
          onChange={(value) => go({ what: value }, 'replace')}
        />
        {isOfLesson && lessons.length > 1 && (
          <Select
            label={words.lesson}
            value={lesson ?? ''}
            options={lessons.map(({ id, title }) => ({ value: id, label: title, lang: look.dossier.lang }))}
            onChange={(value) => go({ lesson: value }, 'replace')}
          />
        )}
        <Select
          label={pictures.paper}
          value={paper}
          options={(['a4', 'letter'] as const).map((value) => ({ value, label: pictures.papers[value] }))}
          onChange={(value) => go({ paper: value }, 'replace')}
        />
        <Button look="outlined" disabled={isEmpty} onClick={() => window.print()}>
          <Printer className="size-4" aria-hidden />
          {pictures.print}
        </Button>
        <AppLink
          way={{ href: hrefOf({ ...route, ...back }), go: () => go(back) }}
          className="inline-flex items-center text-sm underline underline-offset-2 pointer-coarse:min-h-11"
        >
          {label === 'timeline' ? pictures.back : words.back[label]}
        </AppLink>
        {status !== undefined && (
          <p role="status" className="basis-full text-sm text-soft">
            {status}
          </p>
        )}
        <p className="basis-full text-sm text-soft">{help[what]}</p>
      </div>
      <div className="print-sheets">{children}</div>
    </div>
  );
}

function wayBack(what: Printed): {
  back: Partial<Route>;
  label: 'timeline' | 'lesson' | 'explore' | 'ledger';
} {
  if (OF_LESSONS.includes(what)) return { back: { view: 'lesson', lesson: null }, label: 'lesson' };
  if (what === 'ledger') return { back: { view: 'ledger' }, label: 'ledger' };
  return { back: { view: 'explore' }, label: what === 'articles' ? 'explore' : 'timeline' };
}
