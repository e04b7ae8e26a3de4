import { QueryClient } from '@tanstack/react-query';

/** Dossiers do not change under the reader: nothing is asked for again because a window got the focus. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: 'always' },
  },
});
