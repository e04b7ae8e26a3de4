/** What a step of a lesson can show: a view beside it, or with `lesson` nothing but itself. */
export const STEP_VIEWS = ['explore', 'ledger', 'history', 'sources', 'about', 'lesson'] as const;
