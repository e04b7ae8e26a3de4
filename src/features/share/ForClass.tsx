import { useMemo, useState } from 'react';
import { quotationsOnly, quotedShare } from '#domain/file/quotations-only.ts';
import { classroomFile } from '#data/classroom-file.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { saveFile } from '#data/save-file.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Choices } from '#ui/Choices.tsx';
import { Download } from '#ui/icons.tsx';

const EXTENTS = ['full', 'quotations'] as const;

/** The app and the dossier as one file, for a room without a network. */
export function ForClass({ open: { look, proof } }: { open: OpenDossier }) {
  const { sharing, locale } = useSharingMessages();
  const { dossier } = look;
  const [extent, setExtent] = useState<(typeof EXTENTS)[number]>('full');
  const [said, setSaid] = useState('');
  const quoted = useMemo(() => quotedShare(dossier, proof), [dossier, proof]);

  async function save() {
    setSaid(sharing.making);
    try {
      const file = await classroomFile(extent === 'full' ? dossier : quotationsOnly(dossier, proof));
      const name = `${dossier.id}-${extent === 'full' ? 'class' : 'class-quotations'}.html`;
      saveFile(name, file.type, file);
      const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(file.size / 1e6);
      setSaid(sharing.saved(name, megabytes));
    } catch {
      setSaid(sharing.notSaved);
    }
  }

  return (
    <section className="share-part">
      <h3>{sharing.forClass}</h3>
      <p>{sharing.forClassHelp}</p>
      <Choices
        label={sharing.extent}
        value={extent}
        options={EXTENTS.map((value) => ({ value, label: sharing.extents[value] }))}
        onChange={(next) => {
          setExtent(next);
          setSaid('');
        }}
      />
      <p className="text-soft">
        {extent === 'full'
          ? sharing.fullHelp
          : sharing.quotationsHelp(new Intl.NumberFormat(locale, { style: 'percent' }).format(quoted))}
      </p>
      <p className="share-deeds">
        <Button look="outlined" onClick={() => void save()}>
          <Download className="size-4" aria-hidden />
          {sharing.save}
        </Button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
