import { useMemo, useState } from 'react';
import { quotationsOnly } from '#domain/file/quotations-only.ts';
import { classroomFile } from '#data/classroom-file.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { saveFile } from '#data/save-file.ts';
import { useSharingMessages } from '#messages/use-sharing-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Choices } from '#ui/Choices.tsx';
import { Download } from '#ui/icons.tsx';
import { Around, Words } from '#ui/Words.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';

const EXTENTS = ['full', 'quotations'] as const;

/** The app and the dossier as one file, for a room without a network. */
export function ForClass({ open: { look, proof } }: { open: OpenDossier }) {
  const { sharing, locale } = useSharingMessages();
  const { dossier } = look;
  const [extent, setExtent] = useState<(typeof EXTENTS)[number]>('full');
  const [said, setSaid] = useState('');
  const quoted = useMemo(
    () => (extent === 'quotations' ? quotationsOnly(dossier, proof) : null),
    [extent, dossier, proof],
  );
  const nameOf = useArticleName(look, 'name');
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });

  async function save() {
    setSaid(sharing.making);
    try {
      const file = await classroomFile(quoted?.dossier ?? dossier);
      const name = `${dossier.id}-${quoted ? 'class-quotations' : 'class'}.html`;
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
      <p className="text-soft">{quoted ? sharing.quotationsHelp : sharing.fullHelp}</p>
      {quoted && (
        <ul className="share-shares">
          {quoted.shares.map(({ article, share }) => (
            <li key={article}>
              <Around sentence={(name) => sharing.shareOf(name, percent.format(share))}>
                <Words>{nameOf(article)}</Words>
              </Around>
            </li>
          ))}
        </ul>
      )}
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
