/** The views that a step of a lesson can set and say something beside. */
export const EXPLORER_VIEWS = ['explore', 'ledger', 'history', 'sources', 'about'] as const;

export type ExplorerView = (typeof EXPLORER_VIEWS)[number];
