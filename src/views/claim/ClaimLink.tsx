import { outletsReporting } from '#domain/coverage/told.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { StandingSign } from './StandingSign.tsx';

type Props = { look: LookUp; claim: Claim; onChoose: (id: string) => void };

/** A claim by its statement and standing, as something to choose. */
export function ClaimLink({ look, claim, onChoose }: Props) {
  const shorts = outletsReporting(look, claim).map((outlet) => outlet.short);
  return (
    <button type="button" className="row-link" onClick={() => onChoose(claim.id)}>
      <span lang={look.dossier.lang} dir="auto">
        {claim.statement}
      </span>{' '}
      <span className="text-sm">
        <StandingSign standing={look.standing.get(claim.id) ?? 'only'} outlets={shorts} />
      </span>
    </button>
  );
}
