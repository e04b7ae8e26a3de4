/** What a worker does with a request: give out the page, or a file that it may have kept, or leave it to the network. */
export type Answer = 'page' | 'file' | 'network';

/**
 * What is asked for, by its address.
 *
 * The page is one for every query, in which the app keeps its state. Another address below it is no page of the app, and
 * another app on the same host may be kept by a worker of its own.
 *
 * @param scope - The app's folder, ending in a slash.
 */
export function answerTo(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  scope: string,
): Answer {
  const [address = ''] = url.split(/[?#]/);
  if (method !== 'GET' || !address.startsWith(scope)) return 'network';
  if (mode !== 'navigate') return 'file';
  return ['', 'index.html'].includes(address.slice(scope.length)) ? 'page' : 'network';
}

/** Whether a file's name carries its content's hash: under this address there is never another content. */
export const isHashed = (path: string): boolean => /(?:^|\/)assets\/.+-[\w-]{8}\.\w+$/.test(path);
