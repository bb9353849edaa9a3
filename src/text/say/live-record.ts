/** The lines of what was said and done in a live session, as they stand in the record of the session. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Consent, LiveNote, SentCue, TargetChange } from '../../core/record/live-note.ts';
import { catalogue } from '../in-use.ts';
import { exerciseName } from './card.ts';
import { cueSentence } from './cue.ts';
import { timeOfDay } from './day.ts';
import { list } from './forms.ts';
import { jointName, targetWords } from './live-session.ts';

/** One line: the time of day where it was, who, and what. */
export interface LiveLine {
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

/**
 * The lines of a live session, in the order of time. `exercises`: those of the session, and of the app; `zone`: that of the session.
 */
export const liveLines = (
  notes: readonly LiveNote[],
  exercises: readonly Exercise[],
  zone: string | null,
): readonly LiveLine[] =>
  [...notes]
    .sort((one, other) => one.atEpochMs - other.atEpochMs)
    .map((note) => ({ at: timeOfDay(note.atEpochMs, zone), who: whoOf(note), what: deedSentence(note, exercises) }));

function whoOf({ by, name }: LiveNote): string {
  const t = catalogue().liveRecord;
  const role = t.roles[by];
  return name === null || name.trim() === ''
    ? role
    : t.who({ name: catalogue().exchange.people.named({ name }), role });
}

function deedSentence({ deed }: LiveNote, exercises: readonly Exercise[]): string {
  const t = catalogue().liveRecord.deeds;
  const find = (id: string): Exercise | null => exercises.find((exercise) => exercise.id === id) ?? null;
  const nameOf = (id: string): string => nameOfExercise(find(id));
  switch (deed.kind) {
    case 'joined':
    case 'admitted':
    case 'refused':
    case 'pause-asked':
    case 'resume-asked':
    case 'next-asked':
    case 'ended':
      return t[deed.kind];
    case 'consented':
      return consentSentence(deed.consent);
    case 'took':
      return tookSentence(deed);
    case 'cue-sent':
    case 'cue-heard':
      return t[deed.kind]({ words: cueWords(deed.cue, exercises) });
    case 'target-asked':
    case 'target-taken':
    case 'target-declined':
      return t[deed.kind](targetOf(deed.change, find(deed.change.exerciseId)));
    case 'pointed':
      return t.pointed({ joint: jointName(deed.landmark) ?? catalogue().liveRecord.elsewhere });
    case 'showed':
      return t.showed({ exercise: nameOf(deed.exerciseId) });
  }
}

const nameOfExercise = (exercise: Exercise | null): string =>
  exercise ? exerciseName(exercise) : catalogue().liveRecord.otherExercise;

const targetOf = (change: TargetChange, exercise: Exercise | null) => ({
  exercise: nameOfExercise(exercise),
  what: exercise ? targetWords(change, exercise) : catalogue().liveRecord.notReadable,
});

function consentSentence(consent: Consent): string {
  const { shares, deeds } = catalogue().liveRecord;
  const shown = (['numbers', 'skeleton', 'video', 'sound'] as const).filter((what) => consent[what]);
  return shown.length > 0 ? deeds.shared({ what: list(shown.map((what) => shares[what])) }) : deeds.sharesNothing;
}

function tookSentence(kinds: Pick<Consent, 'video' | 'sound'>): string {
  const { shares, deeds } = catalogue().liveRecord;
  const taken = (['video', 'sound'] as const).filter((what) => kinds[what]);
  return taken.length > 0 ? deeds.took({ what: list(taken.map((what) => shares[what])) }) : deeds.tookNothing;
}

/** The words of a cue in the reader's language; typed words as they were written. */
function cueWords(cue: SentCue, exercises: readonly Exercise[]): string {
  if (cue.kind === 'words') return cue.words;
  for (const exercise of exercises) {
    const words = cueSentence(exercise, cue.id);
    if (words !== null) return words;
  }
  return catalogue().liveRecord.notReadable;
}
