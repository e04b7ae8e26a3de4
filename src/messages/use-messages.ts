import { createContext, use } from 'react';
import { en, type Messages } from './en.ts';

export const MessagesContext = createContext<Messages>(en);

/** The interface texts in the reader's language. */
export function useMessages(): Messages {
  return use(MessagesContext);
}
