import type { LookUp } from '#domain/dossier/look-up.ts';
import { useRoute } from '#data/route/use-route.ts';
import { useMessages } from '#messages/use-messages.ts';
import { FilterBar } from '#views/filter/FilterBar.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';
import { useShown } from './use-shown.ts';

type Props = { look: LookUp; beside: readonly string[] };

/** The filter in the route, and how the texts are read. */
export function ReadingFilter({ look, beside }: Props) {
  const messages = useMessages();
  const { route, go } = useRoute();
  const { claims } = useShown(look, route.filter);
  const count =
    claims.length > 0
      ? messages.filter.claims(claims.length, look.dossier.claims.length)
      : messages.filter.none;
  return (
    <FilterBar look={look} filter={route.filter} onFilter={(filter) => go({ filter })} count={count}>
      <ReadingOptions look={look} beside={beside} />
    </FilterBar>
  );
}
