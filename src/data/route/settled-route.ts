import { createContext } from 'react';
import type { Route } from './route.ts';

/** The route that is followed by what comes after the reader's choice was shown; null where it is followed at once. */
export const SettledRoute = createContext<Route | null>(null);
