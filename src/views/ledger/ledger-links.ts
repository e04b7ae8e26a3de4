import type { Way } from '#ui/AppLink.tsx';

/** Where a row leads. */
export type LedgerLinks = { toClaim: (claim: string) => Way; toEvent: (event: string) => Way };
