import { createContext } from 'react';
import type { Route } from './route.ts';

/** What a step of a lesson shows within it, in place of what the link says; null where the link is to be followed. */
export const ShownRoute = createContext<Route | null>(null);
