import type { Side } from '../../core/body/landmarks.ts';
import { isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import { isSameData } from '../../core/record/same-data.ts';
import type { PlanInFile } from './plan-file.ts';
import type { ItemProgress, PlanItem, Weekday } from './plan.ts';
import { planned, type Known } from './planned.ts';
import { findProgramme } from './programmes.ts';

/**
 * What differs in how one exercise is asked for. Of sets, repetitions and times both numbers are told (ms); `side`: null means both. How
 * far somebody goes, how much is let pass and what is watched is told without a number: those are figures for whoever wrote the plan.
 */
export type ItemChange =
  | {
      readonly what: 'sets' | 'reps' | 'holdMs' | 'restMs' | 'paceMs';
      readonly from: number;
      readonly to: number;
    }
  | { readonly what: 'side'; readonly from: Side | null; readonly to: Side | null }
  | { readonly what: 'note'; readonly to: string }
  | { readonly what: 'progress'; readonly to: ItemProgress | null }
  | { readonly what: 'range' | 'tempo' | 'tolerance' | 'faults' | 'anything' };

/** One thing in which a plan differs from another one, in the order in which it is told. */
export type PlanChange =
  | { readonly kind: 'added' | 'removed'; readonly item: PlanItem }
  /** The exercises that both have come in another order: that of the new plan. */
  | { readonly kind: 'order'; readonly exerciseIds: readonly string[] }
  | { readonly kind: 'item'; readonly item: PlanItem; readonly changes: readonly ItemChange[] }
  | { readonly kind: 'days'; readonly from: readonly Weekday[]; readonly to: readonly Weekday[] }
  | { readonly kind: 'note'; readonly to: string }
  /** The one in use goes by the steps of its programme and the new one has no steps, or the other way round. */
  | { readonly kind: 'steps-gone' | 'steps-come' };

type Asked = Pick<PlanInFile, 'days' | 'items' | 'note' | 'programme'>;

/** Places, counted from 0, at which two plans ask for the same exercise. */
interface Pair {
  readonly from: number;
  readonly to: number;
}

/**
 * In what a new plan differs from the one in use. Doses are compared as they would be done: what a plan leaves open is what the
 * exercise itself asks for. The name is not compared. Of an exercise that is asked for several times, the first is held against the first.
 */
export function planChanges(from: Asked, to: Asked, known: Known): readonly PlanChange[] {
  const pairs = pairsOf(from.items, to.items);
  const before = new Set(pairs.map((pair) => pair.from));
  const after = new Set(pairs.map((pair) => pair.to));
  return [
    ...to.items.filter((_item, at) => !after.has(at)).map((item) => ({ kind: 'added' as const, item })),
    ...from.items.filter((_item, at) => !before.has(at)).map((item) => ({ kind: 'removed' as const, item })),
    ...pairs.flatMap((pair) => itemChange(from.items[pair.from], to.items[pair.to], known)),
    ...orderChange(pairs, to.items),
    ...(sameDays(from.days, to.days) ? [] : [{ kind: 'days' as const, from: from.days, to: to.days }]),
    ...(hasLostSteps(from, to) ? [{ kind: 'steps-gone' as const }] : []),
    ...(hasLostSteps(to, from) ? [{ kind: 'steps-come' as const }] : []),
    ...((from.note ?? '') === (to.note ?? '') ? [] : [{ kind: 'note' as const, to: to.note ?? '' }]),
  ];
}

const hasLostSteps = (from: Asked, to: Asked): boolean =>
  findProgramme(from.programme?.id) !== undefined && !to.programme && !to.items.some(({ progress }) => progress);

/** What of an exercise is otherwise than it is with nothing said of it, beside the figures that its dose tells: whoever is given it should know. */
export const unusualIn = (item: PlanItem, known: Known): readonly ItemChange[] =>
  itemChanges({ exerciseId: item.exerciseId, dose: {} }, item, known).filter(({ what }) => isUntold(what));

const isUntold = (what: ItemChange['what']): boolean =>
  what === 'range' || what === 'tempo' || what === 'tolerance' || what === 'faults';

/** In the order of the new plan. */
function pairsOf(from: readonly PlanItem[], to: readonly PlanItem[]): readonly Pair[] {
  const taken = new Set<number>();
  return to.flatMap(({ exerciseId }, at) => {
    const found = from.findIndex((item, place) => item.exerciseId === exerciseId && !taken.has(place));
    if (found < 0) return [];
    taken.add(found);
    return [{ from: found, to: at }];
  });
}

function orderChange(pairs: readonly Pair[], to: readonly PlanItem[]): readonly PlanChange[] {
  const isInOrder = pairs.every(({ from }, at) => at === 0 || (pairs[at - 1]?.from ?? 0) < from);
  if (isInOrder) return [];
  return [{ kind: 'order', exerciseIds: pairs.flatMap((pair) => to[pair.to]?.exerciseId ?? []) }];
}

/** No day means every day, and so do all seven. */
const sameDays = (one: readonly Weekday[], other: readonly Weekday[]): boolean => {
  const days = (of: readonly Weekday[]): string => (new Set(of).size % 7 === 0 ? '' : [...new Set(of)].sort().join());
  return days(one) === days(other);
};

function itemChange(from: PlanItem | undefined, to: PlanItem | undefined, known: Known): readonly PlanChange[] {
  const changes = from && to ? itemChanges(from, to, known) : [];
  return to && changes.length > 0 ? [{ kind: 'item', item: to, changes }] : [];
}

function itemChanges(from: PlanItem, to: PlanItem, known: Known): readonly ItemChange[] {
  // A person's own range is theirs under whatever plan.
  const everybody = { ...known, ownRanges: [] };
  const [before, after] = [planned(from, everybody), planned(to, everybody)];
  return [
    ...(before && after ? askedChanges(before, after, from, to) : unknownChange(from, to)),
    ...(isSameData(from.progress, to.progress) ? [] : [{ what: 'progress' as const, to: to.progress ?? null }]),
    ...((from.note ?? '') === (to.note ?? '') ? [] : [{ what: 'note' as const, to: to.note ?? '' }]),
  ];
}

/** Of an exercise that this app does not have it is not known what its dose means. */
const unknownChange = (from: PlanItem, to: PlanItem): readonly ItemChange[] =>
  isSameData(from.dose, to.dose) ? [] : [{ what: 'anything' }];

const NUMBERS = ['sets', 'reps', 'holdMs', 'restMs', 'paceMs'] as const;

function askedChanges(before: Exercise, after: Exercise, from: PlanItem, to: PlanItem): readonly ItemChange[] {
  const numbers = NUMBERS.flatMap((what): readonly ItemChange[] => {
    const [was, is] = [before.dose[what], after.dose[what]];
    if (was === is) return [];
    // Without a pace of its own an exercise is done at the usual one, which has no figure here.
    return was === undefined || is === undefined ? [{ what: 'tempo' }] : [{ what, from: was, to: is }];
  });
  const [sideBefore, sideAfter] = [before.dose.side ?? null, after.dose.side ?? null];
  const all: readonly ItemChange[] = [
    ...numbers,
    ...(sideBefore === sideAfter ? [] : [{ what: 'side' as const, from: sideBefore, to: sideAfter }]),
    ...rangeChange(before, after),
    ...told(from, to, 'range', ['ownRangeDeg', 'ownDeg']),
    ...told(from, to, 'tempo', ['tooFastMs', 'tooFastBackMs']),
    ...told(from, to, 'tolerance', ['tolerance']),
    ...(isSameData([...(from.dose.without ?? [])].sort(), [...(to.dose.without ?? [])].sort())
      ? []
      : [{ what: 'faults' as const }]),
  ];
  return all.filter(({ what }, at) => all.findIndex((one) => one.what === what) === at);
}

type SideField = 'ownRangeDeg' | 'ownDeg' | 'tooFastMs' | 'tooFastBackMs' | 'tolerance';

/** Limits of which only that they differ is told; those of one side too. */
function told(
  { dose: from }: PlanItem,
  { dose: to }: PlanItem,
  what: 'range' | 'tempo' | 'tolerance',
  fields: readonly SideField[],
): readonly ItemChange[] {
  const of = (dose: PlanItem['dose']): unknown =>
    [dose, dose.left ?? {}, dose.right ?? {}].map((side) => fields.map((field) => side[field] ?? null));
  return isSameData(of(from), of(to)) ? [] : [{ what }];
}

/** How far somebody is asked to go, from where it counts, and how long one side is held where that is not what both are. */
function rangeChange(before: Exercise, after: Exercise): readonly ItemChange[] {
  if (!isCounted(before) || !isCounted(after)) return [];
  const limits = ({ movement, bySide }: typeof before): unknown => [
    movement,
    [bySide?.left, bySide?.right].map((side) => [side?.movement, side?.dose.holdMs]),
  ];
  return isSameData(limits(before), limits(after)) ? [] : [{ what: 'range' }];
}
