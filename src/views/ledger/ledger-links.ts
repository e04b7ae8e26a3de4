/** Where a row leads, as addresses and as deeds. */
export type LedgerLinks = {
  hrefOfClaim: (claim: string) => string;
  goToClaim: (claim: string) => void;
  hrefOfEvent: (event: string) => string;
  goToEvent: (event: string) => void;
};
