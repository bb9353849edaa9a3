import type { Played } from './play.ts';
import { p95Of, slopeAnHour, type Point } from './trend.ts';

const MINUTE_MS = 60_000;
/** Until then code is compiled and caches are filled: this share of the run, and this long at most. */
const WARM_UP = { share: 0.25, atMostMs: 10 * MINUTE_MS } as const;
/** In less time than this the browser goes on compiling code (half a megabyte in ten minutes, by heap snapshots), which hides what stays. */
const HEAP_TELLS_AFTER_MINUTES = 30;
/** In less time than this, thirds are too few pictures. */
const PACE_TELLS_AFTER_MINUTES = 8;
const MOST_MB_AN_HOUR = 1;
/** By so much the slow pictures of the last third may be slower than those of the first: a machine has other things to do too. A choice, unverified. */
const SLOWER = { share: 1.2, ms: 5 } as const;

export interface Verdict {
  readonly text: string;
  readonly isMet: boolean;
}

/** A page that is left may be kept until the next one is drawn; this many nodes more are a page that stays. */
const ONE_PAGE_NODES = 800;

interface Line {
  readonly what: string;
  readonly is: string;
  readonly aim: string;
  readonly isMet: boolean | null;
}

/** What a run showed, held against what is asked of it. What a run is too short to tell is not held against it. */
export function verdictOf(played: Played, minutes: number): Verdict {
  const { sets, faults, wrong, said } = played;
  const sum = (of: (set: Played['sets'][number]) => number): number => sets.reduce((total, set) => total + of(set), 0);
  const lines: Line[] = [
    { what: 'sets', is: String(sets.length), aim: 'some', isMet: sets.length > 0 },
    { what: 'repetitions done', is: String(sum(({ done }) => done)), aim: '', isMet: null },
    { what: 'of them owed', is: String(sum(({ owed }) => owed)), aim: 'some', isMet: sum(({ owed }) => owed) > 0 },
    { what: 'repetitions counted', is: String(sum(({ counted }) => counted)), aim: '', isMet: null },
    { what: 'attempts refused', is: String(sum(({ rejected }) => rejected)), aim: '', isMet: null },
    { what: 'sentences said', is: String(said), aim: 'some', isMet: said > 0 },
    { what: 'not as it should be', is: String(wrong.length), aim: '0', isMet: wrong.length === 0 },
    ...heapLines(played.heap, minutes),
    nodesLine(played.nodes),
    ...paceLines(played.drawn, minutes),
  ];
  const names = [...new Set(faults.map(({ name }) => name))];
  const drawn = names.map((name) => `${name} ${faults.filter((fault) => fault.name === name).length}`);
  const text = [
    ...lines.map(({ what, is, aim, isMet }) =>
      `${what.padEnd(44)}${is.padStart(20)}  ${aim.padEnd(14)}${isMet === null ? '' : isMet ? 'met' : 'MISSED'}`.trimEnd(),
    ),
    '',
    `faults: ${drawn.join(', ') || 'none'}`,
    ...wrong.map((what) => `  ${what}`),
  ].join('\n');
  return { text, isMet: lines.every(({ isMet }) => isMet !== false) };
}

const warmUpMs = (minutes: number): number => Math.min(WARM_UP.share * minutes * MINUTE_MS, WARM_UP.atMostMs);

function heapLines(heap: readonly Point[], minutes: number): Line[] {
  const warm = heap.filter(({ timeMs }) => timeMs >= warmUpMs(minutes));
  const trend = slopeAnHour(warm);
  const [first, last] = [warm[0], warm.at(-1)];
  const size = first && last ? `${first.value.toFixed(2)} to ${last.value.toFixed(2)}` : 'not measured';
  const isMet = trend === null || minutes < HEAP_TELLS_AFTER_MINUTES ? null : trend.slope <= MOST_MB_AN_HOUR;
  return [
    { what: `heap after warm-up, MB (${warm.length} times)`, is: size, aim: '', isMet: null },
    {
      what: 'its slope, MB an hour',
      is: trend ? `${trend.slope.toFixed(2)} ± ${(2 * trend.error).toFixed(2)}` : 'too short to tell',
      aim: `at most ${MOST_MB_AN_HOUR}`,
      isMet,
    },
  ];
}

/** Pages that have gone and are kept all the same add up, visit by visit. */
function nodesLine(nodes: readonly Point[]): Line {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    what: 'nodes of pages after the first and last visit',
    is: first && last ? `${first.value}, ${last.value}` : '-',
    aim: 'flat',
    isMet: first && last ? last.value <= first.value + ONE_PAGE_NODES : null,
  };
}

function paceLines(drawn: readonly Point[], minutes: number): Line[] {
  const fromMs = Math.min(warmUpMs(minutes), MINUTE_MS);
  const thirdMs = (minutes * MINUTE_MS - fromMs) / 3;
  const p95In = (third: number): number | null =>
    p95Of(
      drawn
        .filter(({ timeMs }) => timeMs >= fromMs + third * thirdMs && timeMs < fromMs + (third + 1) * thirdMs)
        .map(({ value }) => value),
    );
  const [first, second, last] = [p95In(0), p95In(1), p95In(2)];
  const isMet =
    first === null || last === null || minutes < PACE_TELLS_AFTER_MINUTES
      ? null
      : last <= SLOWER.share * first + SLOWER.ms;
  return [
    {
      what: 'from picture to drawing, p95 by thirds, ms',
      is: [first, second, last].map((ms) => (ms === null ? '-' : ms.toFixed(0))).join(', '),
      aim: 'flat',
      isMet,
    },
  ];
}
