/** Writes sessions into the database of the app that is served beside this page; `scripts/bench` drives it. */
import { exchangeTimes, type ExchangeTimes } from '../bench/storage/exchange-times.ts';
import { fill } from '../bench/storage/fill.ts';

declare global {
  interface Window {
    plumblineFill(count: number): Promise<void>;
    plumblineExchange(count: number): Promise<ExchangeTimes>;
  }
}

window.plumblineFill = (count) => fill('plumbline', count);
window.plumblineExchange = exchangeTimes;
