/** The lines of a report: each repetition, and each movement that was not counted. */
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import type { Side } from '../../core/body/landmarks.ts';
import { partnerOfFault } from '../../core/report/fault-limb.ts';
import { momentMs } from '../../core/report/moment.ts';
import {
  rangeUnitOf,
  readingOf,
  readingsApart,
  spanOf,
  spansApart,
  WHOLE_WAY,
  type FromTo,
  type RangeReading,
} from '../../core/report/range-reading.ts';
import { wentTooFar } from '../../core/report/reached.ts';
import { heightOf, type Target } from '../../core/report/set-targets.ts';
import { wayOutMs } from '../../core/exercise/pace.ts';
import { isHoldKnown, wasHeldAtAll } from '../../core/exercise/as-asked.ts';
import type { Rep } from '../../core/record/set-events.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { heldShortNote } from './asked.ts';
import { findingName } from './cue.ts';
import { clockTime, countOf, list, notes, sentences, tenths, whole } from './forms.ts';
import { heldSentence } from './held.ts';
import { limbName } from './range.ts';

/** One line of the report. */
export interface ReportRow {
  readonly key: string;
  readonly counted: boolean;
  /** The number that was spoken; null for a movement that was not counted. */
  readonly number: number | null;
  readonly side: Side | 'both';
  readonly atMs: number;
  /** How high its range is drawn, in the unit of the target; null where it was not measured. */
  readonly height: number | null;
  /** Whether it went further than the target reaches. */
  readonly tooFar: boolean;
  /** How far it went, in words; null where it was not measured. */
  readonly range: string | null;
  /** Whether that is told with a ±: the whole way, and less than that, are told without. */
  readonly hasBand: boolean;
  /** The same of each of two limbs that are not told the same; else null. */
  readonly ranges: string | null;
  /** From which angle to which it went, in words; null where it was not measured in degrees. */
  readonly span: string | null;
  /** How high its hold is drawn, ms; null where its end was not seen. */
  readonly holdMs: number | null;
  /** How long it was held, in words; null where that is not known, or it never came to where the hold counts. */
  readonly hold: string | null;
  readonly upMs: number | null;
  readonly notes: readonly string[];
  readonly hasFault: boolean;
}

/** Counted and uncounted movements, in the order in which they happened. */
export function reportRows(exercise: Exercise, summary: SetSummary): readonly ReportRow[] {
  const counted = summary.reps.map((rep, index): ReportRow => ({
    key: `rep-${index}`,
    counted: true,
    number: index + 1,
    side: rep.side ?? 'both',
    atMs: momentMs(rep),
    height: heightOf(exercise, summary, rep),
    tooFar: wentTooFar(exercise, rep),
    range: rangeOf(readingOf(exercise, rep)),
    hasBand: isBanded(readingOf(exercise, rep)),
    ranges: rangesOf(exercise, rep),
    span: spanSentence(exercise, rep),
    holdMs: isHoldKnown(rep) ? rep.holdMs : null,
    hold: isHoldKnown(rep) && wasHeldAtAll(rep) ? heldSentence(rep) : null,
    upMs: wayOutMs(exercise, rep),
    notes: [
      ...rep.faults.map((id) => faultNote(exercise, id, rep)),
      heldShortNote(exercise, rep),
      ...rep.notes.map((id) => sentenceFor(catalogue().summary.notes, id)),
    ].filter((note) => note !== null),
    hasFault: rep.faults.length > 0,
  }));
  const rejected = summary.rejected.map((one, index): ReportRow => ({
    key: `rejected-${index}`,
    counted: false,
    number: null,
    side: one.side ?? 'both',
    atMs: momentMs(one),
    height: heightOf(exercise, summary, one),
    tooFar: false,
    range: rangeOf(readingOf(exercise, one)),
    hasBand: isBanded(readingOf(exercise, one)),
    ranges: rangesOf(exercise, one),
    span: spanSentence(exercise, one),
    holdMs: null,
    hold: null,
    upMs: null,
    notes: [findingName(exercise, one.reason)].filter((note) => note !== null),
    hasFault: false,
  }));
  return [...counted, ...rejected].sort((a, b) => a.atMs - b.atMs);
}

/** The name of a fault in a repetition, with the limb that it is about where the repetition is named after another one. */
function faultNote(exercise: Exercise, id: string, rep: Rep): string | null {
  const what = findingName(exercise, id);
  const partner = partnerOfFault(exercise, id, rep);
  if (what === null || !partner?.side) return what;
  return catalogue().summary.findingOfLimb({ what, limb: limbName(partner.measure, partner.side) });
}

const rangesOf = (exercise: Exercise, rep: Pick<Rep, 'side' | 'angles'>): string | null => {
  const apart = readingsApart(exercise, rep);
  return (
    apart && catalogue().summary.rangeOfSides({ left: rangeSentence(apart.left), right: rangeSentence(apart.right) })
  );
};

const degrees = ({ fromDeg, toDeg }: FromTo): string =>
  catalogue().units.degrees({ from: whole(fromDeg), to: whole(toDeg) });

/** From which angle to which a repetition or an attempt went; of two limbs that differ each. */
function spanSentence(exercise: Exercise, rep: Pick<Rep, 'side' | 'angles'>): string | null {
  const apart = spansApart(exercise, rep);
  if (apart) return catalogue().summary.rangeOfSides({ left: degrees(apart.left), right: degrees(apart.right) });
  const span = spanOf(exercise, rep);
  return span && degrees(span);
}

/**
 * What the range of an exercise is of, in a physio's words, how it is told, and what a ± is where the lines have one; null where nothing
 * is counted, or it has no name.
 */
export function motionSentence(exercise: Exercise, rows: readonly Pick<ReportRow, 'hasBand'>[]): string | null {
  const t = catalogue().summary;
  if (!isCounted(exercise)) return null;
  const { measure } = exercise.movement;
  const id = measure !== 'arm' ? measure : exercise.view === 'front' ? 'armOut' : 'armForward';
  const motion = sentenceFor(t.motions, id);
  if (motion === null) return null;
  const range = rangeUnitOf(exercise) === 'deg' ? t.rangeInDegrees({ motion }) : t.rangeByWay({ motion });
  return rows.some(({ hasBand }) => hasBand) ? sentences(range, t.whatBandsAre) : range;
}

const isBanded = (reading: RangeReading | null): boolean =>
  reading !== null && (reading.unit === 'deg' || Math.max(reading.value, reading.band) < WHOLE_WAY);

const rangeOf = (reading: RangeReading | null): string | null => reading && rangeSentence(reading);

/** A range in words: degrees with their band, or a share of the way where the exercise has no degrees to tell; no number where the error is as wide as the way. */
export function rangeSentence({ unit, value, band }: RangeReading): string {
  const { units } = catalogue();
  if (unit === 'deg') return units.withBand({ value: whole(value), band: whole(band) });
  if (value >= WHOLE_WAY) return units.wholeWay;
  if (band >= WHOLE_WAY) return units.partOfWay;
  return units.ofTarget({ percent: whole(value), band: whole(band) });
}

/** How long a way took, in steps of half a second: where it began is known no better (a way of 0.9 s was read as 0.9 and as 1.1). */
const secondsOf = (ms: number): string =>
  catalogue().units.seconds({ seconds: tenths(Math.max(0.5, Math.round(ms / 500) / 2)) });

const secondsOrNone = (ms: number | null): string => (ms === null ? catalogue().units.none : secondsOf(ms));

/** The number of a repetition; a dash for a movement that was not counted. */
export const rowNumber = ({ number }: ReportRow): string => (number === null ? catalogue().units.none : whole(number));

/** The cells of a line of the table. */
export function rowCells(row: ReportRow) {
  const { sides, summary, units } = catalogue();
  return {
    number: rowNumber(row),
    side: sides[row.side],
    at: clockTime(row.atMs),
    range: row.ranges ?? row.range ?? units.none,
    up: secondsOrNone(row.upMs),
    hold: row.hold ?? units.none,
    notes: notes(row.counted ? row.notes : [summary.notCounted, ...row.notes]),
    span: row.span ?? '',
  };
}

/** The value of a bar: how far, with its band, or how long; empty where it was not measured. */
export const barValue = ({ range, hold }: ReportRow, by: 'range' | 'hold'): string =>
  (by === 'range' ? range : hold) ?? '';

/** The tooltip of a bar: the notes of its line. */
export const barTitle = (row: ReportRow): string => (row.notes.length > 0 ? list(row.notes) : '');
export function sideLetter({ side }: ReportRow): string {
  const { leftShort, rightShort } = catalogue().sides;
  return side === 'left' ? leftShort : side === 'right' ? rightShort : '';
}

/** A description of the bars for a screen reader. */
export function barsLabel(rows: readonly ReportRow[], of: 'range' | 'hold'): string {
  const count = rows.filter(({ counted }) => counted).length;
  return catalogue().summary.barsLabel({
    of: of === 'hold' ? 'holds' : 'repetitions',
    count: countOf(count),
    rejected: countOf(rows.length - count),
  });
}

/** A target in the key of the bars: whether it is this person's own, and of which side. */
export function targetLabel(side: Target['side'], personal: boolean): string {
  const t = catalogue();
  const target = personal ? t.personal.yourTarget : t.summary.targetBand;
  return side === 'both' ? target : t.personal.targetOfSide({ side: t.sides[side], target });
}
