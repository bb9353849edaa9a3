import type { FromPatient } from '../../care/live/message.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { NO_COUNTS, withRep } from '../../core/record/rep-counts.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import type { WatchedMeeting, WatchedSet } from './live-state.ts';

/** Keys 1 to 9 say the first nine cues. */
export const MOST_KEYS = 9;

/** The exercise that a patient is at; null where they are at none that is known here. */
export function exerciseAt({ stage, set, today }: WatchedMeeting, library: readonly Exercise[]): Exercise | null {
  if (stage.kind === 'elsewhere') return null;
  if (set?.exercise.id === stage.exerciseId) return set.exercise;
  return [...today, ...library].find(({ id }) => id === stage.exerciseId) ?? null;
}

/** The exercise that can be spoken of: the one that a patient is at, else the first of their day. */
export const exerciseShown = (meeting: WatchedMeeting, library: readonly Exercise[]): Exercise | null =>
  exerciseAt(meeting, library) ?? (meeting.consent?.numbers ? (meeting.today[0] ?? null) : null);

/** The patient who is shown large: the one who was chosen, else the first who has let this person in. */
export function largeOf(watched: readonly WatchedMeeting[], opened: string | null): WatchedMeeting | null {
  const inside = watched.filter(({ phase }) => phase === 'admitted');
  return inside.find(({ id }) => id === opened) ?? inside[0] ?? null;
}

type Watched = Pick<WatchedMeeting, 'consent' | 'today' | 'stage' | 'set' | 'heard' | 'phase'>;

/** So many sentences that the patient heard are shown. A choice. */
const HEARD = 5;

/** A patient as they are shown, after one more thing that their side tells. A set is made of its events alone. */
export function watch(now: Watched, message: FromPatient): Partial<Watched> {
  switch (message.kind) {
    case 'admit':
      return { phase: 'admitted' };
    case 'refuse':
      return { phase: 'refused' };
    case 'consent':
      return { consent: message.consent, ...(message.consent.numbers ? {} : { set: null, heard: [], today: [] }) };
    case 'today':
      return { today: message.exercises };
    case 'stage':
      return { stage: message.stage };
    case 'set-began':
      return { set: freshSet(message) };
    case 'set-events':
      return now.set?.setId === message.setId ? { set: message.events.reduce(withEvent, now.set) } : {};
    case 'set-ended':
      return now.set?.setId === message.setId ? { set: { ...now.set, isOver: true } } : {};
    case 'said':
      return { heard: [{ id: message.id, words: message.words }, ...now.heard].slice(0, HEARD) };
  }
}

const freshSet = ({ setId, exercise }: Extract<FromPatient, { readonly kind: 'set-began' }>): WatchedSet => ({
  setId,
  exercise,
  counted: NO_COUNTS,
  rejected: [],
  faults: [],
  problem: null,
  isOver: false,
});

function withEvent(set: WatchedSet, event: SetEvent): WatchedSet {
  switch (event.kind) {
    case 'rep-counted':
      return { ...set, counted: withRep(set.counted, event.rep) };
    case 'rep-rejected': {
      const { reason, side } = event.rejected;
      return { ...set, rejected: [...set.rejected, { reason, side }] };
    }
    case 'fault-found':
      return { ...set, faults: onceMore(set.faults, event.fault.id) };
    case 'unmeasurable-began':
      return { ...set, problem: event.reason };
    case 'unmeasurable-ended':
      return { ...set, problem: null };
    default:
      return set;
  }
}

const onceMore = (faults: WatchedSet['faults'], id: string): WatchedSet['faults'] =>
  faults.some((fault) => fault.id === id)
    ? faults.map((fault) => (fault.id === id ? { id, times: fault.times + 1 } : fault))
    : [...faults, { id, times: 1 }];
