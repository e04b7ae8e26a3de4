import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import './browser-edge.ts';

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
