import type { Quote } from '#domain/dossier/dossier.ts';

/** Stands for words that are left out, as is usual in quotations. */
export const GAP = '[…]';

/** Whether a quote leads to where its words stood in the article and holds none of them, as in a copy of quotations. */
export const isLeftOut = ({ exact }: Pick<Quote, 'exact'>): boolean => exact === GAP;

/** The passages of one report as one wording, with a gap between them; a gap alone where no words are left. */
export function wordingOf(passages: readonly Quote[]): string {
  const left = passages.filter((passage) => !isLeftOut(passage));
  return left.map(({ exact }) => exact).join(` ${GAP} `) || GAP;
}
