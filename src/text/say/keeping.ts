import type { BackupMistake, Coming, Kept } from '../../care/keeping/kept.ts';
import { catalogue } from '../in-use.ts';
import { dayName } from './day.ts';
import { kept, whole } from './forms.ts';
import { planName } from './today.ts';

/** A line of a list: what it is, and how much of it there is. */
export interface KeptRow {
  readonly label: string;
  readonly figure: string;
}

const COUNTED = ['sessions', 'mornings', 'checkIns', 'scales', 'ownRanges', 'ownExercises', 'writtenPlans'] as const;
const THERE = ['hasPlan', 'hasSettings'] as const;

/** Everything that there is some of. */
export function keptRows(some: Kept): readonly KeptRow[] {
  const t = catalogue().keeping.kept;
  const counted = COUNTED.filter((kind) => some[kind] > 0).map((kind) => ({
    label: t[kind],
    figure: whole(some[kind]),
  }));
  const there = THERE.filter((kind) => some[kind]).map((kind) => ({
    label: kind === 'hasPlan' ? t.plan : t.settings,
    figure: t.isThere,
  }));
  return [...counted, ...there];
}

/** What would come of a backup, or has come. */
export function comingRows({ added, renewed, same, otherPlan, isPlanLeft }: Coming): readonly KeptRow[] {
  const { restore, kept: names } = catalogue().keeping;
  const rows = keptRows(added).map((row) => (row.label === names.settings ? { ...row, label: restore.settings } : row));
  const others = [
    { label: restore.renewed, count: renewed },
    { label: restore.same, count: same },
  ];
  const plans = [
    ...(otherPlan ? [planRow(otherPlan)] : []),
    ...(isPlanLeft ? [{ label: restore.planLeft, figure: restore.left }] : []),
  ];
  return [
    ...rows,
    ...plans,
    ...others.flatMap(({ label, count }) => (count > 0 ? [{ label, figure: whole(count) }] : [])),
  ];
}

/** Which plan takes the place of which; of two with one name only the older one's going can be told. */
function planRow({ here, there }: NonNullable<Coming['otherPlan']>): KeptRow {
  const { restore } = catalogue().keeping;
  const [before, after] = [planName(here), planName(there)];
  return { label: before === after ? restore.planAgain : restore.planInPlaceOf({ name: before }), figure: after };
}

/** Written out: not everybody knows what the letters stand for. */
const OF_BYTES = { style: 'unit', unitDisplay: 'long' } as const;
const megabytes = kept(
  (tag) => new Intl.NumberFormat(tag, { ...OF_BYTES, unit: 'megabyte', maximumFractionDigits: 0 }),
);
const gigabytes = kept(
  (tag) => new Intl.NumberFormat(tag, { ...OF_BYTES, unit: 'gigabyte', maximumFractionDigits: 1 }),
);
const BYTES_OF_A_MEGABYTE = 1e6;
const BYTES_OF_A_GIGABYTE = 1e9;

/** A size on the disk; never less than one megabyte, for browsers tell it only roughly. */
const sizeOf = (bytes: number): string =>
  bytes < BYTES_OF_A_GIGABYTE
    ? megabytes().format(Math.max(1, Math.round(bytes / BYTES_OF_A_MEGABYTE)))
    : gigabytes().format(bytes / BYTES_OF_A_GIGABYTE);

/** How much room is taken, and how much there is; null: the browser does not tell. */
export const diskSentence = (use: { readonly usedBytes: number; readonly allowedBytes: number } | null): string =>
  use
    ? catalogue().keeping.kept.disk({ used: sizeOf(use.usedBytes), allowed: sizeOf(use.allowedBytes) })
    : catalogue().keeping.kept.diskUnknown;

/** When the last backup was made; null: none. */
export const lastBackupSentence = (atEpochMs: number | null, nowEpochMs: number): string =>
  atEpochMs === null
    ? catalogue().keeping.backup.never
    : catalogue().keeping.backup.last({ day: dayName(atEpochMs, nowEpochMs) });

/** That a backup was made, and what is not in it. */
export function madeSentences({
  leftOut,
  withoutPoses,
}: {
  readonly leftOut: number;
  readonly withoutPoses: number;
}): readonly string[] {
  const t = catalogue().keeping.backup;
  return [
    t.saved,
    ...(leftOut > 0 ? [t.leftOut({ count: whole(leftOut) })] : []),
    ...(withoutPoses > 0 ? [t.withoutPoses({ count: whole(withoutPoses) })] : []),
  ];
}

/** Of when a backup is. */
export const backupTitle = (madeAtEpochMs: number, nowEpochMs: number): string =>
  catalogue().keeping.restore.from({ day: dayName(madeAtEpochMs, nowEpochMs) });

/** Why a file was not taken, and what to do. */
export const backupMistakeSentence = ({ kind }: BackupMistake): string => catalogue().keeping.restore.notTaken[kind];
