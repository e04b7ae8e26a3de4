import { useMessages } from '#messages/use-messages.ts';

/** Says of a gap that it stands for words which this copy leaves out. */
export function LeftOut() {
  const { card, locale } = useMessages();
  return (
    <>
      {' '}
      <span lang={locale} className="font-sans text-sm text-soft">
        {card.leftOut}
      </span>
    </>
  );
}
