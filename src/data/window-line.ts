/** A line between windows of this app on one machine. Nothing of it is stored or leaves the machine. */
export type WindowLine = { post: (message: unknown) => void; close: () => void };

/** Windows that this one has opened, or was opened by: the only ones a file can talk to. */
const near = new Set<Window>(window.opener ? [window.opener as Window] : []);

/**
 * Open a window that is to hear this one.
 *
 * @returns False where the browser does not let it.
 */
export function openNear(href: string, name: string, features: string): boolean {
  const opened = window.open(href, name, features);
  if (opened) near.add(opened);
  return opened !== null;
}

/**
 * Open a line by its name: all windows that open one of the same name hear each other, but not themselves.
 *
 * @param onMessage - Told of whatever comes; from a file that may be anybody's.
 */
export function openLine(name: string, onMessage: (message: unknown) => void): WindowLine {
  // To a browser every file is a place of its own, and a channel ends there.
  return window.location.protocol === 'file:' ? lineToNear(name, onMessage) : lineToAll(name, onMessage);
}

function lineToAll(name: string, onMessage: (message: unknown) => void): WindowLine {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => onMessage(data));
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

function lineToNear(name: string, onMessage: (message: unknown) => void): WindowLine {
  const listening = new AbortController();
  window.addEventListener(
    'message',
    ({ source, data }: MessageEvent<{ line?: unknown; message?: unknown } | null>) => {
      if (data?.line !== name || !(source && near.has(source as Window))) return;
      onMessage(data.message);
    },
    { signal: listening.signal },
  );
  return {
    post: (message) => {
      // The other window is a file too, and has no origin to be named.
      for (const each of near) each.postMessage({ line: name, message }, '*');
    },
    close: () => listening.abort(),
  };
}
