import { outletsReporting } from '#domain/coverage/told.ts';
import type { Claim } from '#domain/dossier/dossier.ts';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { AppLink, type Way } from '#ui/AppLink.tsx';
import { StandingSign } from '#views/claim/StandingSign.tsx';

type Props = { look: LookUp; claim: Claim; toClaim: (id: string) => Way };

/** A claim by its statement, which leads to it, and its standing. */
export function ClaimItem({ look, claim, toClaim }: Props) {
  return (
    <>
      <AppLink way={toClaim(claim.id)} lang={look.dossier.lang} dir="auto" className="row-link">
        {claim.statement}
      </AppLink>{' '}
      <span className="text-sm">
        <StandingSign
          standing={look.standing.get(claim.id) ?? 'only'}
          outlets={outletsReporting(look, claim).map(({ short }) => short)}
        />
      </span>
    </>
  );
}
