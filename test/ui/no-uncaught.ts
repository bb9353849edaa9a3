/** In every test of a page: an error or a rejection that nobody catches fails the test in which it happens. */
import { afterEach, beforeEach, expect } from 'vitest';

const uncaught: unknown[] = [];
// Without an error behind it, the event is of the browser's own (an observer that comes late).
window.addEventListener('error', ({ error }) => error && uncaught.push(error));
window.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(reason));

beforeEach(() => void uncaught.splice(0));
afterEach(() => expect(uncaught.map(String)).toEqual([]));
