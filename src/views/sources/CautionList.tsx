import { CAUTION_KINDS, type Caution } from '#domain/coverage/corroboration.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { useSourcesMessages } from '#messages/use-sources-messages.ts';
import type { Way } from '#ui/AppLink.tsx';
import { ClaimItem } from './ClaimItem.tsx';

type Props = { look: LookUp; cautions: readonly Caution[]; toClaim: (id: string) => Way };

/** Where outlets may lean on one source, by how; where they do not, that is said. */
export function CautionList({ look, cautions, toClaim }: Props) {
  const messages = useSourcesMessages();
  const { sources } = messages;
  const list = new Intl.ListFormat(messages.locale);
  const namesOf = (outlets: readonly { name: string }[]): string =>
    list.format(outlets.map(({ name }) => name));

  function inWords(caution: Caution): string {
    switch (caution.kind) {
      case 'cites-outlet':
        return sources.cites(caution.outlet.name, list.format(caution.cited));
      case 'names-outlet':
        return sources.names(caution.outlet.name, list.format(caution.cited));
      case 'same-unnamed':
        return sources.sameUnnamed(namesOf(caution.outlets), caution.source.name, caution.source.role);
      case 'perhaps-same':
        return sources.perhapsSame(
          namesOf(caution.outlets),
          list.format(caution.sources.map(({ name }) => name)),
        );
    }
  }

  return CAUTION_KINDS.map((kind) => {
    const some = cautions.filter((caution) => caution.kind === kind);
    return (
      <section key={kind} data-caution={kind} className="caution">
        <h4 className="font-semibold">{sources.caution[kind]}</h4>
        {some.length === 0 && <p className="text-soft">{sources.cautionNone[kind]}</p>}
        <ul>
          {some.map((caution, index) => (
            <li key={index}>
              <ClaimItem look={look} claim={caution.claim} toClaim={toClaim} />
              <p lang={look.dossier.lang} className="text-sm">
                {inWords(caution)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
