/** What is said in a live session: who is there, what is shared, what was asked, and why it is over. */
import { LANDMARKS } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { sidedRule } from '../../core/measure/sided-measures.ts';
import { isCounted } from '../../core/exercise/exercise.ts';
import { isAnyOf, type MediaKind, type MediaKinds } from '../../care/live/media.ts';
import type { Consent, TargetChange } from '../../core/record/live-note.ts';
import type { RepCounts } from '../../core/record/rep-counts.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseName } from './card.ts';
import { cueSentence, findingName } from './cue.ts';
import { countOf, facts, list, sentences, whole } from './forms.ts';
import { patientNameLive, watcherName } from './live-over.ts';
import { angleTick } from './review.ts';

/** What a meeting is like, as far as its words need it. */
interface Told {
  readonly status: { readonly kind: 'waiting' | 'connecting' | 'up' | 'down' | 'over' };
  readonly isLate: boolean;
}

/** Who asks to be let in; aloud with what to do. */
export const knockSentence = (name: string | null): string => catalogue().live.knock.who({ name: watcherName(name) });
export const knockAloud = (name: string | null): string => catalogue().live.knock.spoken({ name: watcherName(name) });

/** The six digits that both ends show, apart, so that they are read out one by one. In the same digits in every language: both must see the same. */
export const codeDigits = (code: string): string => [...code].join(' ');

/** What the other one sees and hears now. `goes`: of the picture and the sound, what both have said yes to. */
export function sharedSentence(
  name: string | null,
  { numbers, skeleton }: Pick<Consent, 'numbers' | 'skeleton'>,
  goes: MediaKinds,
): string {
  const t = catalogue().live.bar;
  const who = { name: watcherName(name) };
  const parts = [...(numbers ? [t.numbers] : []), ...(skeleton ? [t.skeleton] : []), ...(goes.video ? [t.video] : [])];
  const sees = parts.length > 0 ? t.sees({ ...who, what: list(parts) }) : t.seesNothing(who);
  return facts([sees, ...(goes.sound ? [t.hears(who)] : [])]);
}

/** What was given and not taken yet; null where there is nothing of that. */
export function awaitsSentence(name: string | null, awaited: MediaKinds): string | null {
  const t = catalogue().live.bar;
  const what = [...(awaited.video ? [t.picture] : []), ...(awaited.sound ? [t.sound] : [])];
  return isAnyOf(awaited) ? t.awaits({ name: watcherName(name), what: list(what) }) : null;
}

/** What the other one would like this person to see and hear of them. */
export function offerSentence(name: string | null, { video, sound }: MediaKinds): string {
  const { offers } = catalogue().live.media;
  return offers[video && sound ? 'both' : video ? 'video' : 'sound']({ name: watcherName(name) });
}

/** The picture and the voice of whoever watches, as what can be chosen. */
export const theirMedia = (name: string | null, kind: MediaKind): string =>
  catalogue().live.consent[kind === 'video' ? 'seeThem' : 'hearThem']({ name: watcherName(name) });

/** Whose picture it is, for those who do not see it; and the button that turns on the sound which the browser holds back. */
export const pictureOf = (name: string): string => catalogue().live.media.pictureOf({ name });
export const hearThem = (name: string): string => catalogue().live.media.hear({ name });

/** What the browser is asking, and why something is not given. */
export const browserAsks = (kind: MediaKind): string => catalogue().live.media.asks[kind];
export const mediaTrouble = (trouble: {
  readonly kind: MediaKind;
  readonly why: 'denied' | 'missing' | 'busy' | 'lost';
}): string => catalogue().live.media.trouble[trouble.kind][trouble.why];

/** What whoever watches takes of a patient, or does not any more. */
export function takeMediaWords(name: string | null, kind: MediaKind, isTaken: boolean): string {
  const t = catalogue().live.care;
  const words = kind === 'video' ? (isTaken ? t.seeNoMore : t.seeThem) : isTaken ? t.hearNoMore : t.hearThem;
  return words({ name: patientNameLive(name) });
}
export const awaitsYes = (name: string | null): string =>
  catalogue().live.care.awaitsYes({ name: patientNameLive(name) });

/** What of the start pose is not as it is asked for, by the measures' names. */
export const missingWords = (missing: readonly string[]): string =>
  catalogue().live.care.missing({
    what: list(missing.map((measure) => sentenceFor(catalogue().author.measures, measure) ?? measure)),
  });

/** Why somebody stands where they stand among those who are looked after. */
export const liveReason = (reason: keyof ReturnType<typeof catalogue>['live']['care']['why']): string =>
  catalogue().live.care.why[reason];

/** How the connection is, for whoever exercises: what goes on meanwhile is said too. */
export function barStatus({ status, isLate }: Told): string {
  const t = catalogue().live;
  if (isLate) return t.status.late;
  return status.kind === 'over' ? t.status.over : status.kind === 'waiting' ? t.bar.waiting : t.bar[status.kind];
}

/** The same for whoever looks after somebody. */
export function careStatus({ status, isLate }: Told): string {
  const t = catalogue().live.status;
  return isLate ? t.late : t[status.kind];
}

export const waitingFor = (name: string | null): string =>
  catalogue().live.care.waiting({ name: patientNameLive(name) });
export const refusedBy = (name: string | null): string =>
  catalogue().live.care.refused({ name: patientNameLive(name) });
export const openLarge = (name: string | null): string => catalogue().live.care.open({ name: patientNameLive(name) });

const JOINTS = {
  Shoulder: 'shoulder',
  Elbow: 'elbow',
  Wrist: 'wrist',
  Hip: 'hip',
  Knee: 'knee',
  Ankle: 'ankle',
} as const;

/** The name of a joint, by its place among the landmarks; null where it has none. */
export function jointName(landmark: number): string | null {
  const name = LANDMARKS[landmark] ?? '';
  const side = name.startsWith('left') ? 'left' : name.startsWith('right') ? 'right' : null;
  if (!side) return null;
  const part = name.slice(side.length);
  const { joints } = catalogue().live;
  const joint = Object.entries(JOINTS).find(([of]) => of === part)?.[1];
  if (joint) return joints[joint][side];
  if (['Heel', 'FootIndex'].includes(part)) return joints.foot[side];
  return ['Index', 'Pinky', 'Thumb'].includes(part) ? joints.hand[side] : null;
}

/** What was asked of the patient, shown and said with the name of who asks. */
export function askedSentence(
  name: string | null,
  asked:
    | { readonly kind: 'words'; readonly words: string }
    | { readonly kind: 'cue'; readonly words: string }
    | { readonly kind: 'pause' | 'resume' | 'next' | 'showed' }
    | { readonly kind: 'pointed'; readonly landmark: number },
): string {
  const t = catalogue().live.asks;
  const who = { name: watcherName(name) };
  switch (asked.kind) {
    case 'words':
      return t.says({ ...who, words: asked.words });
    case 'cue':
      return asked.words;
    case 'pause':
    case 'resume':
    case 'next':
    case 'showed':
      return t[asked.kind](who);
    case 'pointed':
      return t.points({ ...who, joint: jointName(asked.landmark) ?? '' });
  }
}

/** What a target asks for. */
export function targetWords({ reps, holdMs, rangeDeg }: TargetChange, exercise: Exercise): string {
  const t = catalogue().live.asks;
  const unit = isCounted(exercise) ? sidedRule(exercise.movement.measure).unit : 'deg';
  return list([
    ...(reps === undefined ? [] : [t.reps({ count: countOf(reps) })]),
    ...(holdMs === undefined ? [] : [t.hold({ seconds: countOf(holdMs / 1000) })]),
    ...(rangeDeg === undefined ? [] : [t.range({ value: angleTick(unit === 'deg' ? 'deg' : 'way', rangeDeg) })]),
  ]);
}

/** Who asks for which target. */
export const liveTargetSentence = (name: string | null, change: TargetChange, exercise: Exercise): string =>
  catalogue().live.asks.target({
    name: watcherName(name),
    exercise: exerciseName(exercise),
    what: targetWords(change, exercise),
  });

/** The same, with when it holds. */
export const targetAloud = (name: string | null, change: TargetChange, exercise: Exercise): string =>
  sentences(liveTargetSentence(name, change, exercise), catalogue().live.asks.fromNext);

/** What became of a target, for whoever asked for it. */
export const targetAsked = (name: string | null): string =>
  catalogue().live.care.asked({ name: patientNameLive(name) });
export const targetTaken = (change: TargetChange, exercise: Exercise): string =>
  catalogue().live.care.taken({ what: targetWords(change, exercise) });
export const targetDeclined = (change: TargetChange, exercise: Exercise): string =>
  catalogue().live.care.declined({ what: targetWords(change, exercise) });

/** How many count, of how many that are asked for; and of each side. */
export const countedOf = (counted: RepCounts, target: number): string =>
  catalogue().live.care.of({ done: whole(counted.total), target: whole(target) });
export function countedSides({ left, right }: RepCounts): readonly string[] {
  const t = catalogue();
  return (['left', 'right'] as const).map((side) =>
    t.live.care.side({ side: t.sides[side], done: whole(side === 'left' ? left : right) }),
  );
}

/** What was found in a set, each with how often. */
export const faultLines = (
  exercise: Exercise,
  faults: readonly { readonly id: string; readonly times: number }[],
): readonly string[] =>
  faults.flatMap(({ id, times }) => {
    const name = findingName(exercise, id);
    return name === null ? [] : [catalogue().live.care.side({ side: name, done: whole(times) })];
  });

/** Why attempts were not counted, each reason with how often. */
export function rejectedLines(exercise: Exercise, rejected: readonly { readonly reason: string }[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { reason } of rejected) times.set(reason, (times.get(reason) ?? 0) + 1);
  return faultLines(
    exercise,
    [...times].map(([id, count]) => ({ id, times: count })),
  );
}

/** What the patient does now, and in which exercise. */
export const stageLine = (
  stage: keyof ReturnType<typeof catalogue>['live']['care']['stage'],
  exercise: Exercise | null,
): string => facts([...(exercise ? [exerciseName(exercise)] : []), catalogue().live.care.stage[stage]]);

/** The key that says a cue, by its place in the list; null: there is none for it. */
export const cueKey = (at: number): string | null => (at < 9 ? whole(at + 1) : null);

/** What the patient heard: a cue in the language of this side, other words as they were said. */
export const heardSentence = (
  exercise: Exercise | null,
  heard: { readonly id: string | null; readonly words: string },
): string => (heard.id === null ? null : cueSentence(exercise, heard.id)) ?? heard.words;

/** The plot of the last half minute, for those who do not see it. */
export const anglePlotLabel = (exercise: Exercise): string =>
  catalogue().live.care.angleOf({ exercise: exerciseName(exercise) });

/** The cues that an exercise has in this language, by their ids. */
export function cuesOf(exercise: Exercise): readonly { readonly id: string; readonly words: string }[] {
  const ids = new Set(exercise.faults.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const words = cueSentence(exercise, id);
    return words === null ? [] : [{ id, words }];
  });
}
