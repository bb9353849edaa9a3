/** Writes sessions into the database of the app that is served beside this page; `scripts/bench` drives it. */
import { fill } from '../bench/storage/fill.ts';

declare global {
  interface Window {
    plumblineFill(count: number): Promise<void>;
  }
}

window.plumblineFill = (count) => fill('plumbline', count);
