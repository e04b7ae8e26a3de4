import { useMemo, type ReactNode } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { structuredDataOf } from '#domain/export/schema-org.ts';
import { addressOf } from '#data/route/address-of.ts';

/** The open dossier for machines that read the page. A block of data is no script, so the policy lets it be. */
export function StructuredData({ look, dossier }: { look: LookUp; dossier: string }): ReactNode {
  const json = useMemo(() => {
    const data = structuredDataOf(look, addressOf(dossier));
    // Nothing in the dossier's words may end the block.
    return JSON.stringify(data).replaceAll('<', '\\u003c');
  }, [look, dossier]);
  return <script type="application/ld+json">{json}</script>;
}
