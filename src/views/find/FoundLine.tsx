import { memo } from 'react';
import { Words } from '#ui/Words.tsx';
import { StandingSign } from '#views/claim/StandingSign.tsx';
import { Emphasis } from './Emphasis.tsx';
import type { FoundItem } from './found.ts';

/** What was found, as it stands in the list. An outlet's words are in serif under the outlet's name. */
export const FoundLine = memo(function FoundLine({ item }: { item: FoundItem }) {
  const { kind, title, standing, role, side, because } = item;
  const isQuoted = kind === 'words';
  return (
    <>
      <span className={isQuoted ? 'found-quote' : 'found-title'}>
        {isQuoted && <span className="found-outlet">{side.join(' · ')} </span>}
        <bdi lang={title.lang} dir="auto">
          <Emphasis of={title} cut={isQuoted} />
        </bdi>
      </span>{' '}
      {!isQuoted && (side.length > 0 || standing || role !== null) && (
        <span className="found-side">
          {standing && <StandingSign {...standing} />} {role !== null && <Words>{role}</Words>}
          {role !== null && side.length > 0 && ' · '}
          {side.join(' · ')}
        </span>
      )}{' '}
      {because && (
        <span className={because.outlet ? 'found-quote' : 'found-because'}>
          {because.outlet && <span className="found-outlet">{because.outlet} </span>}
          <bdi lang={because.lang} dir="auto">
            <Emphasis of={because} cut />
          </bdi>
        </span>
      )}
    </>
  );
});
