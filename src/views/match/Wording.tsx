import type { Run } from '#domain/text/compare-wording.ts';
import { hedgedRuns } from '#domain/text/hedged-runs.ts';
import type { Span } from '#domain/text/span.ts';
import { useWordingMessages } from '#messages/use-wording-messages.ts';

type Props = {
  name: string;
  lang: string;
  runs: readonly Run[];
  /** Null where they were not looked for. */
  hedges: readonly Span[] | null;
};

/** One outlet's wording, with what differs from the other. Weight and ground mark it: colour is kept for standing. */
export function Wording({ name, lang, runs, hedges }: Props) {
  const { wording } = useWordingMessages();
  const unlike = runs.filter(({ same }) => !same);
  return (
    <section className="mt-2">
      <h4 className="text-sm text-soft">{name}</h4>
      <p lang={lang} dir="auto" className="font-serif leading-relaxed">
        {hedgedRuns(runs, hedges ?? []).map((stretch) => (
          <span key={stretch.start} data-hedge={stretch.hedge || undefined}>
            {stretch.runs.map(({ text, same }, index) => (
              <span key={index} data-unlike={!same || undefined}>
                {text}
              </span>
            ))}
          </span>
        ))}
      </p>
      {unlike.length > 0 && unlike.length < runs.length && (
        <p className="sr-only">
          {wording.unlikeIn(name)}{' '}
          {unlike.map(({ text }, index) => (
            <q key={index} lang={lang}>
              {text}
            </q>
          ))}
        </p>
      )}
    </section>
  );
}
