import { otherSide } from '../../core/body/landmarks.ts';
import { isCounted, type CountAt } from '../../core/exercise/exercise.ts';
import type { CriterionOf, FaultCriterion, FaultOf } from '../../core/exercise/fault-criterion.ts';
import { forLane, isAlike } from '../../core/exercise/for-side.ts';
import { isSided } from '../../core/measure/readings.ts';
import { FAR_OFF_DEG, sidedRule } from '../../core/measure/sided-measures.ts';
import { merge, type AngleChange } from './angles.ts';
import { driverOf, type Lane } from './drivers.ts';
import { countedAtEnd, readAtEnd, readAtRest, type Moving, type Reading, type Whose } from './way.ts';

/**
 * How far past its limit a fault is shown, beyond what a reading may be off; degrees or per cent. Head and trunk change for
 * sure at 8 degrees (clinical#camera-error).
 */
export const CLEARLY = 8;
/** A part that goes along with the movement is shown to do so by this much more of it than is accepted. A choice. */
const FOLLOWS_MORE = 0.15;

type Bounded = CriterionOf<'at-peak' | 'while'>;

/**
 * What a measure reads at the end of a movement that shows a fault: clearly past the limit of its rule. Null for a fault that no
 * single measure shows. `clearly`: by how much beyond what a reading may be off.
 */
export function faultReading(
  moving: Moving,
  clean: AngleChange,
  test: FaultCriterion,
  clearly = CLEARLY,
): Reading | null {
  const { lane } = moving;
  switch (test.kind) {
    case 'at-peak':
    case 'while':
      return pastLimit(moving, clean, test, clearly);
    case 'follows': {
      const counted = countedAtEnd(moving);
      const whose = { measure: test.measure, of: lane };
      if (!counted) return null;
      const goneBy = Math.abs(counted.wanted - readAtRest(moving, counted));
      return { ...whose, wanted: readAtRest(moving, whose) + (test.share + FOLLOWS_MORE) * goneBy };
    }
    case 'sides-differ': {
      // The right side does what both should.
      const right = readAtEnd(moving, clean, { measure: test.measure, of: 'right' });
      return { measure: test.measure, of: 'left', wanted: right - test.over - clearly };
    }
    case 'shrug':
    case 'sags':
    case 'same-side':
    case 'tempo':
    case 'return-tempo':
      return null;
  }
}

/** How far a shoulder is pulled up to its ear by a shrug, in per cent of their distance. */
export const shrugBy = ({ bands }: CriterionOf<'shrug'>): number =>
  Math.max(...bands.map(({ over }) => over)) + CLEARLY;

/** How far the counted measure gives way in a hold that sags, in its unit. */
export const sagBy = ({ by }: CriterionOf<'sags'>): number => by + CLEARLY;

function pastLimit(moving: Moving, clean: AngleChange, test: Bounded, clearly: number): Reading | null {
  const whose = { measure: test.measure, of: laneOf(test.of, moving.lane) };
  const from = originOf(moving, clean, test, whose);
  const past = clearly + doubtOf(test);
  if (test.over !== undefined)
    return { ...whose, wanted: from + wayOfExcess(moving, clean, test) * (test.over + past) };
  if (test.under === undefined) return null;
  const limit = from + test.under;
  const least = leastThatCounts(moving, whose);
  return { ...whose, wanted: least === null ? limit - past : Math.max(limit - past, (least + limit) / 2) };
}

/** The lane that a fault looks at. */
function laneOf(of: FaultOf, lane: Lane): Lane {
  if (of === 'both') return 'both';
  return lane !== 'both' && (of === 'other' || of === 'partner') ? otherSide(lane) : lane;
}

/** What the limit of a fault is counted from. */
function originOf(moving: Moving, clean: AngleChange, test: Bounded, whose: Whose): number {
  if (test.kind === 'at-peak' || test.from === 'zero') return 0;
  return test.from === 'rest' && !isCompared(whose) ? readAtRest(moving, whose) : readAtEnd(moving, clean, whose);
}

/** A measure that is compared with the rest pose by itself. */
const isCompared = ({ measure }: Whose): boolean =>
  measure === 'hipShift' || measure === 'headLift' || measure === 'headTilt';

/** What the limb that is read worst may be read off, so that the fault is told of it as well. */
function doubtOf({ measure, of, under }: Bounded): number {
  if (!isSided(measure)) return 0;
  const { band, farSlack } = sidedRule(measure);
  if (of === 'other') return band + farSlack;
  return under === undefined ? Math.min(farSlack, FAR_OFF_DEG) : farSlack;
}

/** A fault of either way goes where the joint that shows it goes: 1 where the measure grows then, else -1. */
function wayOfExcess(moving: Moving, clean: AngleChange, test: Bounded): 1 | -1 {
  if (test.kind === 'at-peak' || !test.eitherWay) return 1;
  const whose = { measure: test.measure, of: laneOf(test.of, moving.lane) };
  const driver = driverOf(test.measure, whose.of, moving.laid, 'moving');
  if (!driver) return 1;
  const [from, to] = driver.range.map((value) => readAtEnd(moving, merge(clean, driver.change(value)), whose));
  return (to ?? 0) < (from ?? 0) ? -1 : 1;
}

/** The least of a limb with which a repetition counts, where the limb is one that it is counted by; else null. */
function leastThatCounts(moving: Moving, { measure, of }: Whose): number | null {
  const { laid, lane } = moving;
  if (!isCounted(laid.exercise) || !isSided(measure)) return null;
  const { movement } = forLane(laid.exercise, lane, null);
  if (of === lane && isAlike(measure, movement.measure) && movement.direction === 'opens')
    return levelOf(movement.countAt, readAtRest(moving, { measure: movement.measure, of }));
  return of !== lane && movement.partner?.measure === measure ? movement.partner.countDeg : null;
}

/** Where a movement counts from. */
export function levelOf(countAt: CountAt, atRest: number, way: 1 | -1 = 1): number {
  switch (countAt.kind) {
    case 'angle':
      return countAt.deg;
    case 'way':
      return atRest + countAt.share * (countAt.toDeg - atRest);
    case 'by':
      return atRest + way * countAt.deg;
  }
}
