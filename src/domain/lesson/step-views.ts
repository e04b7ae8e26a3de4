/** The views that a step of a lesson can set and say something beside. */
const EXPLORER_VIEWS = ['explore', 'ledger', 'history', 'sources', 'about'] as const;

/** What a step can show: one of these, or with `lesson` nothing but itself. */
export const STEP_VIEWS = [...EXPLORER_VIEWS, 'lesson'] as const;
