/** What is told in two places is the same in both. */
import type { Cue } from '../../src/core/record/set-events.ts';
import { isOfNothing, isSideOfRep, truthOf, type Facts } from './facts.ts';
import type { Performance } from './performances.ts';
import type { Played } from './play.ts';
import type { Line, Place } from './render.ts';
import { plain, type Said } from './said.ts';
import { numberIn, saidAt } from './table.ts';

/** A set, and all that it is told in. */
export interface Told {
  readonly performance: Performance;
  readonly played: Played;
  readonly lines: readonly Line[];
  readonly facts: Facts;
}

export interface Twin {
  /** `$says` of the test. */
  readonly says: string;
  /** The differences; none where the two are the same. */
  readonly differs: (told: Told) => readonly string[];
}

const linesIn = (lines: readonly Line[], place: Place, part: string): readonly Line[] =>
  lines.filter((line) => line.place === place && line.part === part);

const unlike = (what: string, found: unknown, wanted: unknown): readonly string[] =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${what}: ${JSON.stringify(found)} beside ${JSON.stringify(wanted)}`];

const isCountedSet = ({ facts }: Told): boolean =>
  facts.exercise.mode === 'repetitions' || facts.exercise.mode === 'holds';
const isPractice = (told: Told): boolean =>
  isCountedSet(told) && told.performance.test === null && told.performance.rangeOf === null;
const figure = (lines: readonly Line[], label: string): number | null => {
  const line = linesIn(lines, 'summary', 'figures').find(({ said }) => said.some(({ path }) => path === label));
  return line ? Number(plain(line.text).match(/(\d+)/)?.[1]) : null;
};
const rowsIn = (lines: readonly Line[]): readonly (readonly string[])[] =>
  linesIn(lines, 'summary', 'table').map(({ text }) => plain(text).split(' | '));

/** What was asked for and is missing has words of its own. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  'too-fast': ['paceCue', 'paceToWorkOn', 'summary.hurried'],
  'hold-short': ['summary.heldShort', 'missing.hold-short', 'missing.hold-far'],
};
/** Whether a sentence is about a fault: its name, its cue, or the word of the pace. */
const isAbout = ({ path }: Said, id: string): boolean =>
  path.endsWith(`.${id}`) || (SAID_AS[id]?.includes(path) ?? false);
/**
 * A way out that is eased begins and ends too slowly to be seen at once, and after a gap the rest that it begins from was learned from a
 * body that moved.
 */
const OUT_ERROR_MS = 750;

const FAULT_CUES: readonly Cue['kind'][] = ['safety', 'form', 'hold'];

/** What counts as the set is stopped, nearly over: the screen that would count it is gone by then. */
const closing = ({ facts, played }: Told): Told['facts']['reps'] =>
  facts.reps.slice(played.last?.counted.total ?? 0).filter((rep) => rep.endMs >= Math.floor(facts.endMs));

export const TWINS: readonly Twin[] = [
  {
    says: 'the count of a set is the same on the screen, aloud, in the summary, in its table and in the history',
    differs: (told) => {
      if (!isPractice(told)) return [];
      const { lines, facts } = told;
      const count = facts.reps.length;
      const shown = told.played.last?.counted;
      const rows = rowsIn(lines).filter(([number]) => number !== '–').length;
      return [
        ...(shown ? unlike('the screen', shown.total, count - closing(told).length) : []),
        ...unlike('the summary', figure(lines, 'summary.counted'), count),
        ...unlike('the table', rows, count),
        ...saidAt(lines, 'history.counted').flatMap((said) => unlike('the history', numberIn(said, 'count'), count)),
      ];
    },
  },
  {
    says: 'left and right are the same on the screen, in the summary and in what was done',
    differs: (told) => {
      const { lines, facts, performance } = told;
      if (!isPractice(told) || facts.exercise.sides !== 'each') return [];
      const ofSide = (side: 'left' | 'right', reps = facts.reps): number =>
        reps.filter((rep) => rep.side === side).length;
      const counted = { left: ofSide('left'), right: ofSide('right') };
      const seen = facts.reps.filter((rep) => !closing(told).includes(rep));
      const onScreen = { left: ofSide('left', seen), right: ofSide('right', seen) };
      const shown = told.played.last?.counted;
      const { done } = performance;
      const isPlain = done?.seen === 'all' && done.isThis && !performance.isCut;
      const doneOn = (side: 'left' | 'right'): number => (done?.reps ?? []).filter((rep) => rep.side === side).length;
      return [
        ...(shown ? unlike('the screen', { left: shown.left, right: shown.right }, onScreen) : []),
        ...unlike('the summary', { left: figure(lines, 'sides.left'), right: figure(lines, 'sides.right') }, counted),
        ...(isPlain ? unlike('what was done', { left: doneOn('left'), right: doneOn('right') }, counted) : []),
      ];
    },
  },
  {
    says: 'a side that is named during a repetition is the side that it is counted on',
    differs: ({ lines, facts }) =>
      [...saidAt(lines, 'practise.movingSide'), ...saidAt(lines, 'practise.holdingSide')].flatMap((said) => {
        const atMs = said.line.timeMs ?? Infinity;
        return isSideOfRep(facts, said.values['side'], atMs) ? [] : [`"${said.words}" at ${atMs} ms`];
      }),
  },
  {
    says: 'what was not counted is as often a hollow bar as a line of the table and a figure',
    differs: ({ lines, facts, ...told }) => {
      if (!isPractice({ lines, facts, ...told })) return [];
      const count = facts.rejected.length;
      const bars = saidAt(lines, 'summary.barsLabel').map((said) => numberIn(said, 'rejected'));
      return [
        ...unlike('the table', rowsIn(lines).filter(([number]) => number === '–').length, count),
        ...unlike('the figure', figure(lines, 'summary.rejected') ?? 0, count),
        ...bars.flatMap((found) => unlike('the bars', found, count)),
      ];
    },
  },
  {
    says: 'every fault that was spoken of stands in the report, but for a word of safety in a movement that came to nothing',
    differs: ({ lines, facts, performance }) => {
      if (performance.test) return [];
      const spoken = facts.cues
        .filter((cue) => FAULT_CUES.includes(cue.kind) && !isOfNothing(facts, cue))
        .map(({ id }) => id);
      const words = [...linesIn(lines, 'summary', 'noticed'), ...linesIn(lines, 'summary', 'to work on')];
      return [...new Set(spoken)]
        .filter((id) => !words.some(({ said }) => said.some((one) => isAbout(one, id))))
        .map((id) => `${id} is in no line of the report`);
    },
  },
  {
    says: 'there is nothing to work on where nothing is to change, and something where something is',
    differs: ({ lines, performance }) => {
      if (performance.test) return [];
      const isNothing = saidAt(lines, 'summary.faultsNone').length > 0;
      const work = linesIn(lines, 'summary', 'to work on');
      return isNothing && work.length > 0 ? [`"nothing to change" beside "${plain(work[0]?.text ?? '')}"`] : [];
    },
  },
  {
    says: 'the seconds that are said of a hold are those of the table',
    differs: ({ lines }) => {
      const said = [...saidAt(lines, 'wentWell.holds'), ...saidAt(lines, 'wentWell.held-in-part')][0];
      if (!said) return [];
      const holds = rowsIn(lines).flatMap((cells) => Number((cells[5] ?? '').replace(/[^\d.]/g, '')) || []);
      return Math.max(...holds) === numberIn(said, 'held')
        ? []
        : [`${numberIn(said, 'held')} s beside ${holds.join(', ')}`];
    },
  },
  {
    says: 'a fault stands as often in the table as under what was noticed',
    differs: (told) => {
      if (!isPractice(told)) return [];
      const rows = linesIn(told.lines, 'summary', 'table');
      const ids = [...new Set(told.facts.faults.map(({ id }) => id))];
      return ids.flatMap((id) => {
        const noted = rows.filter(({ said }) => said.some((one) => isAbout(one, id))).length;
        const line = linesIn(told.lines, 'summary', 'noticed').find(({ said }) => said.some((one) => isAbout(one, id)));
        const often = line?.said.find(({ path }) => path === 'summary.noticedAt');
        return unlike(id, often ? numberIn(often, 'count') : 0, noted);
      });
    },
  },
  {
    says: 'a repetition or an attempt has the same time under what was noticed as in the table',
    differs: (told) => {
      if (!isPractice(told)) return [];
      const inTable = rowsIn(told.lines).map((cells) => (cells[2] ?? '').trim());
      // A hold that slipped is told by when it slipped.
      const isOfSlip = ({ said }: Line): boolean =>
        told.facts.slips.some(({ what }) => said.some((one) => isAbout(one, what)));
      return linesIn(told.lines, 'summary', 'noticed')
        .filter((line) => !isOfSlip(line))
        .flatMap(({ text }) => (plain(text).match(/\d+:\d\d/g) ?? []).filter((time) => !inTable.includes(time)))
        .map((time) => `${time} is no line of the table: ${inTable.join(', ')}`);
    },
  },
  {
    says: 'the time of a way out in the table is the time that it took, or none where its start was not seen',
    differs: (told) => {
      if (!isPractice(told) || told.facts.exercise.mode === 'holds') return [];
      const rows = rowsIn(told.lines).filter(([number]) => number !== '–');
      return rows.flatMap((cells, index) => {
        const shown = (cells[4] ?? '').trim();
        const done = truthOf(told.facts, index);
        const isHasty = done?.faults.some((id) => id === 'too-fast' || id === 'drops-down');
        if (!done || done.outMs === null || isHasty || shown === '–') return [];
        const offMs = Math.abs(1000 * Number.parseFloat(shown) - done.outMs);
        return offMs <= OUT_ERROR_MS ? [] : [`row ${index + 1}: ${shown} instead of ${done.outMs / 1000} s`];
      });
    },
  },
  {
    says: 'analyze tells the cues that were spoken, in their order',
    differs: ({ lines, performance }) => {
      if (!performance.isAnalyzed) return [];
      const isCue = ({ path }: Said): boolean =>
        /^(exercises\.[^.]+\.)?(cues|praise|rejects|unmeasurable)\.|^paceCue$/.test(path);
      const words = (place: Place): readonly string[] =>
        lines.filter((line) => line.place === place).flatMap(({ said }) => said.filter(isCue).map((one) => one.words));
      const spoken = words('speech');
      return unlike('analyze', words('analyze').slice(0, spoken.length), spoken);
    },
  },
  {
    says: 'a number aloud says what it counts: a repetition and its side, or the seconds of a hold',
    differs: ({ lines, performance }) =>
      performance.test
        ? []
        : linesIn(lines, 'speech', 'voice')
            .filter(({ said }) => said.length === 0)
            .slice(0, 1)
            .map(({ text, timeMs }) => `"${plain(text)}" at ${timeMs} ms`),
  },
];
