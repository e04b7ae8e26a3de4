import { useEffect } from 'react';
import type { LookUp } from '#domain/dossier/look-up.ts';
import { structuredDataOf } from '#domain/export/schema-org.ts';
import { addressOf } from '#data/route/address-of.ts';
import { trustedPolicy } from '#ui/trusted-policy.ts';

/** Lets nothing through but a value in JSON, which runs nothing whatever it says. */
const dataAlone = trustedPolicy('structured-data', {
  // Saved with the page, nothing in the dossier's words may end the block.
  createScript: (json: string) => JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c'),
});

/**
 * The open dossier for machines that read the page. A block of data is no script, so the policy lets it be; React
 * would make its element out of HTML, which the policy does not.
 */
export function StructuredData({ look, dossier }: { look: LookUp; dossier: string }): null {
  useEffect(() => {
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.text = dataAlone.createScript(JSON.stringify(structuredDataOf(look, addressOf(dossier))));
    document.head.append(block);
    return () => block.remove();
  }, [look, dossier]);
  return null;
}
