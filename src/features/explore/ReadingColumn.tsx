import { useMemo, type ReactNode } from 'react';
import { nearestReported } from '#domain/coverage/nearest.ts';
import { presenceOfClaim, presenceOfEvent } from '#domain/coverage/presence.ts';
import type { Article, Claim, DossierEvent } from '#domain/dossier/dossier.ts';
import type { OpenDossier } from '#data/dossier-query.ts';
import { useMessages } from '#messages/use-messages.ts';
import { ArticleColumn } from '#views/article/ArticleColumn.tsx';
import { ArticleText, type Lit, type PressedWords } from '#views/article/ArticleText.tsx';
import { Gutter } from '#views/article/Gutter.tsx';
import { useArticleName } from '#views/article/use-article-name.ts';
import { NearestClaim } from '#views/claim/NearestClaim.tsx';

type Props = {
  open: OpenDossier;
  article: Article;
  /** What is chosen: a claim, an event, or nothing. */
  claim: Claim | undefined;
  event: DossierEvent | undefined;
  lit: Lit;
  /** Ids of the claims that are marked. */
  marked: ReadonlySet<string>;
  /** In front where there is room for one only. */
  isInFront: boolean;
  /** Among those side by side. */
  isBeside: boolean;
  /** The choice of the article for this place, where there are more articles than places. */
  picker: ReactNode;
  onChoose: (pressed: PressedWords) => void;
  onTouch: (claims: readonly string[]) => void;
  onClaim: (claim: string) => void;
};

/** One article with what is marked and chosen in it, or with what it says nearest where it is silent. */
export function ReadingColumn(props: Props) {
  const { open, article, claim, event, lit, marked, isInFront, isBeside, picker, onClaim } = props;
  const { look, texts } = open;
  const messages = useMessages();
  const outlet = look.outlet.get(article.outlet);
  const text = texts.get(article.id);
  const name = useArticleName(look, 'name')(article.id);
  const shown = useMemo(() => text?.claims.filter((id) => marked.has(id)) ?? [], [text, marked]);
  if (!outlet || !text) return null;

  const stop = [...lit.claims].find((id) => text.begins.has(id)) ?? shown[0];
  const presence = claim
    ? presenceOfClaim(look, article, claim)
    : event
      ? presenceOfEvent(look, article, event)
      : 'has';
  const silence = claim ? messages.article.claim : messages.article.event;
  const nearest = claim && presence === 'silent' ? nearestReported(look, claim, article) : null;
  return (
    <ArticleColumn
      article={article}
      isInFront={isInFront}
      isBeside={isBeside}
      name={name}
      picker={picker}
      headlineInText={text.blocks.some(({ role }) => role === 'headline')}
      shown={shown.length}
      total={text.claims.length}
      silence={presence === 'has' ? null : silence[presence](outlet.short)}
      nearest={nearest && <NearestClaim claim={nearest} lang={look.dossier.lang} onChoose={onClaim} />}
      gutter={
        <Gutter
          text={text}
          length={article.text.length}
          standing={look.standing}
          shown={marked}
          lit={lit.claims}
          outlet={name}
          onGo={onClaim}
        />
      }
    >
      <ArticleText
        article={article}
        lang={article.lang ?? look.dossier.lang}
        blocks={text.blocks}
        claims={look.claim}
        standing={look.standing}
        shown={marked}
        lit={lit}
        stop={stop === undefined ? null : { claim: stop, start: text.begins.get(stop) ?? 0 }}
        onChoose={props.onChoose}
        onTouch={props.onTouch}
      />
    </ArticleColumn>
  );
}
