import type { ExerciseWords } from '../../core/exercise/exercise-words.ts';
import type { Condition, CountedExercise } from '../../core/exercise/exercise.ts';
import { withFaultEdit, type FaultEdit } from './edit-faults.ts';

/** The lists of conditions of an exercise that somebody can change. */
export const BAND_LISTS = ['startPose', 'stay', 'others', 'requires'] as const;
export type BandList = (typeof BAND_LISTS)[number];

/** The figures of a dose that somebody can change. Times in ms. */
export type DoseFigure = 'sets' | 'reps' | 'holdMs' | 'restMs' | 'paceMs';

/** One change of an exercise that was made of a recording. */
export type Edit =
  | { readonly what: 'words'; readonly language: string; readonly words: ExerciseWords }
  | { readonly what: 'view'; readonly view: CountedExercise['view'] }
  | { readonly what: 'sides'; readonly sides: CountedExercise['sides'] }
  | { readonly what: 'dose'; readonly figure: DoseFigure; readonly value: number }
  /** From which share of the way a repetition counts, 0 to 1. */
  | { readonly what: 'count-share'; readonly share: number }
  /** How far is asked for, and where the rest ends; in the unit of the measure. */
  | { readonly what: 'target' | 'rest'; readonly deg: number }
  /** An end of a band; null: it is open there. */
  | {
      readonly what: 'band';
      readonly list: BandList;
      readonly at: number;
      readonly end: 'min' | 'max';
      readonly value: number | null;
    }
  | { readonly what: 'remove'; readonly list: BandList; readonly at: number }
  | FaultEdit;

/** The conditions of one list. */
export const bandsIn = ({ startPose, stay, movement }: CountedExercise, list: BandList): readonly Condition[] =>
  list === 'startPose' ? startPose : list === 'stay' ? stay : (movement[list] ?? []);

/** The exercise with other conditions in one list; a list of what moves along or stays that is empty is left out. */
function withBands(exercise: CountedExercise, list: BandList, bands: readonly Condition[]): CountedExercise {
  if (list === 'startPose' || list === 'stay') return { ...exercise, [list]: bands };
  const { [list]: _before, ...movement } = exercise.movement;
  return { ...exercise, movement: bands.length > 0 ? { ...movement, [list]: bands } : movement };
}

function withEnd(band: Condition, end: 'min' | 'max', value: number | null): Condition {
  const { [end]: _before, ...others } = band;
  return value === null ? others : { ...others, [end]: value };
}

/** The exercise with one change. Whether it still makes sense says the schema, not this. */
export function edited(exercise: CountedExercise, edit: Edit): CountedExercise {
  const { movement, dose, words } = exercise;
  switch (edit.what) {
    case 'words':
      return {
        ...exercise,
        words: { ...(typeof words === 'object' ? words : {}), [edit.language]: edit.words },
      };
    case 'view': {
      const { alsoFrom: _before, ...others } = exercise;
      return { ...others, view: edit.view };
    }
    case 'sides':
      return { ...exercise, sides: edit.sides };
    case 'dose':
      return { ...exercise, dose: { ...dose, [edit.figure]: edit.value } };
    case 'count-share':
      return {
        ...exercise,
        movement: { ...movement, countAt: { kind: 'way', toDeg: movement.targetDeg, share: edit.share } },
      };
    case 'target':
      return {
        ...exercise,
        movement: {
          ...movement,
          targetDeg: edit.deg,
          ...(movement.countAt.kind === 'way' && { countAt: { ...movement.countAt, toDeg: edit.deg } }),
        },
      };
    case 'rest':
      return { ...exercise, movement: { ...movement, restDeg: edit.deg } };
    case 'band':
      return withBands(
        exercise,
        edit.list,
        bandsIn(exercise, edit.list).map((band, at) => (at === edit.at ? withEnd(band, edit.end, edit.value) : band)),
      );
    case 'remove':
      return withBands(
        exercise,
        edit.list,
        bandsIn(exercise, edit.list).filter((_, at) => at !== edit.at),
      );
    case 'fault-limit':
    case 'fault-words':
    case 'add-fault':
    case 'remove-fault':
      return withFaultEdit(exercise, edit);
  }
}
