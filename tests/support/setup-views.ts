import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/** What React or the code complained about during the test that is running. */
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  // A test that expects a complaint spies on the console itself.
  vi.spyOn(console, 'error').mockImplementation(
    (...words) => void complaints.push(words.map(String).join(' ')),
  );
  vi.spyOn(console, 'warn').mockImplementation(
    (...words) => void complaints.push(words.map(String).join(' ')),
  );
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  if (complaints.length > 0) throw new Error(`The console was written to:\n${complaints.join('\n')}`);
});

// What jsdom has no layout for. Nothing ever changes size or scrolls in it, so these stand still.

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
vi.stubGlobal('ResizeObserver', StillObserver);
vi.stubGlobal('IntersectionObserver', StillObserver);

Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
window.scrollTo = () => {};

/** A wide, light, unhurried screen: no media query matches. */
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
