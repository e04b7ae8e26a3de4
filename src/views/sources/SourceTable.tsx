import { Fragment } from 'react';
import { SOURCE_GROUPS, type CitedSource, type Citing } from '#domain/coverage/sourcing.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useSourcesMessages } from '#messages/use-sources-messages.ts';
import type { Way } from '#ui/AppLink.tsx';
import { ExpandButton } from '#ui/ExpandButton.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import '#ui/wide-table.css';
import './sources.css';

type Props = {
  look: LookUp;
  cited: readonly CitedSource[];
  /** The columns' headings, in the dossier's order of articles. */
  names: readonly string[];
  label: string;
  /** Keys of the sources whose rows are open. */
  opened: ReadonlySet<string>;
  onToggle: (key: string) => void;
  toClaim: (id: string) => Way;
  /** Ids of claims on which agreement is no corroboration. */
  cautioned: ReadonlySet<string>;
};

/** Sources by articles: how often each is quoted and paraphrased, and on what. */
export function SourceTable({ cited, label, ...rest }: Props) {
  const { sources } = useSourcesMessages();
  return (
    <table className="wide-table source-table">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{sources.source}</th>
          {rest.names.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {SOURCE_GROUPS.map((group) => {
        const rows = cited.filter((source) => source.group === group);
        return (
          rows.length > 0 && (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={rest.names.length + 1} className="group-heading">
                  {sources.groups[group]}
                </th>
              </tr>
              {rows.map((source) => (
                <SourceRow key={source.key} source={source} {...rest} />
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}

type RowProps = Omit<Props, 'cited' | 'label'> & { source: CitedSource };

function SourceRow({ look, source, names, opened, onToggle, toClaim, cautioned }: RowProps) {
  const { sources } = useSourcesMessages();
  const { key, person, kind, citings } = source;
  const name = person?.name ?? sources.unlisted[kind];
  const isOpen = opened.has(key);
  return (
    <tr data-source={person?.id ?? kind}>
      <th scope="row">
        <div className="flex items-start gap-1">
          <ExpandButton label={sources.claimsOf(name)} isOpen={isOpen} onToggle={() => onToggle(key)} />
          <p {...(person && { lang: look.dossier.lang })} dir="auto" className="pt-1">
            <span className="font-semibold">{name}</span>
            {person && <span className="block text-sm text-soft">{person.role}</span>}
          </p>
        </div>
      </th>
      {look.dossier.articles.map(({ id }, index) => {
        const all = citings.get(id) ?? [];
        return (
          <td key={id}>
            <span className="cell-label">{names[index]}</span>
            <p className={all.length === 0 ? 'text-soft' : 'tabular-nums'}>
              {all.length === 0
                ? sources.notCitedHere
                : sources.counts(countOf(all, 'quoted'), countOf(all, 'paraphrased'))}
            </p>
            {isOpen && all.length > 0 && (
              <ul className="citings">
                {all.map(({ claim, report, manner }) => (
                  <li key={claim.id}>
                    <ClaimItem look={look} claim={claim} toClaim={toClaim} />
                    <span className="text-sm text-soft">
                      {' · '}
                      {sources.manners[manner]}
                      {report.attribution.words && (
                        <Fragment>
                          {' · '}
                          <q lang={look.article.get(id)?.lang ?? look.dossier.lang} className="font-serif">
                            {report.attribution.words}
                          </q>
                        </Fragment>
                      )}
                    </span>
                    {cautioned.has(claim.id) && <span className="block text-sm">{sources.cautions}.</span>}
                  </li>
                ))}
              </ul>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function countOf(citings: readonly Citing[], manner: Citing['manner']): number {
  return citings.filter((citing) => citing.manner === manner).length;
}
