import { useState } from 'react';
import { useDossierLinks } from '#data/route/use-dossier-links.ts';
import { SHIPPED } from '#data/shipped.ts';
import { useMessages } from '#messages/use-messages.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ChevronDown } from '#ui/icons.tsx';
import { DossierList } from '#views/dossier/DossierList.tsx';

/** The button beside the title that leads to the other dossiers. */
export function DossierPicker({ current }: { current: string }) {
  const { dossiers } = useMessages();
  const links = useDossierLinks();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={dossiers.choose}
        title={dossiers.choose}
        onClick={() => setOpen(true)}
      >
        <ChevronDown className="size-4" aria-hidden />
      </Button>
      {isOpen && (
        <Dialog title={dossiers.title} closeLabel={dossiers.close} onClose={() => setOpen(false)}>
          <DossierList
            dossiers={SHIPPED}
            current={current}
            hrefOf={links.hrefOf}
            onOpen={(id) => {
              setOpen(false);
              links.open(id);
            }}
          />
        </Dialog>
      )}
    </>
  );
}
