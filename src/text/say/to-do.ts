/** What the person has to do now, said and shown; and what they do while they have nothing to be told. */
import type { Side } from '../../core/body/landmarks.ts';
import type { AnyFailure } from '../../core/record/failures.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { TestId } from '../../core/record/test-result.ts';
import { catalogue } from '../in-use.ts';
import { messageSentence, type Message } from './cue.ts';
import { helpAloud } from './failure.ts';
import { countOf, whole } from './forms.ts';
import { spokenPhase, testWords } from './test.ts';
import { spokenWayBack } from './voice.ts';

/** The one thing that the person is expected to do now. */
export type ToDo =
  /** To bring back what sees: the camera, or the model. */
  | { readonly kind: 'see'; readonly failure: AnyFailure }
  /** Something to change: before a set, so that it can be seen, in a hold that slipped. */
  | {
      readonly kind: 'change';
      readonly message: Message['kind'];
      readonly id: string;
      /** It makes what was said before precise, and need not wait for a silence. */
      readonly isPrecise?: true;
    }
  /** To stay in the start pose; `seconds` are left, null where no clock runs yet. */
  | { readonly kind: 'hold-still'; readonly seconds: number | null }
  | { readonly kind: 'begin' }
  /** The next repetition; `leg`: the side is the leg that is stood on. */
  | { readonly kind: 'go-on'; readonly side: Side | null; readonly leg: boolean }
  /** The way back: the hold is over, or (`stopped`) the person has stopped half-way. */
  | { readonly kind: 'come-back'; readonly stopped: boolean }
  /** To stand in a view of a posture record. */
  | { readonly kind: 'stand'; readonly view: 'front' | 'side' }
  /** A phase of a timed test before its clock runs; `hasRun`: the clock has run before. */
  | {
      readonly kind: 'test';
      readonly test: TestId;
      readonly phase: 'settling' | 'practise' | 'ready';
      readonly leg: Side | null;
      readonly hasRun: boolean;
    };

/** The sentence of what is to be done; `begin`: what a set of this visit begins with. Null where it has no sentence. */
export function toDoSentence(exercise: Exercise, toDo: ToDo, begin: string): string | null {
  const { check, voice, screen } = catalogue();
  switch (toDo.kind) {
    case 'change':
      return messageSentence(exercise, { kind: toDo.message, id: toDo.id });
    case 'see':
      return helpAloud(toDo.failure);
    case 'hold-still':
      return toDo.seconds === 1 ? check.holdSeconds({ seconds: countOf(1) }) : check.hold;
    case 'begin':
      return begin;
    case 'go-on':
      if (toDo.side === null) return voice.goOn;
      return toDo.leg ? voice.goOnLeg({ side: toDo.side }) : voice.goOnSide({ side: toDo.side });
    case 'come-back':
      return spokenWayBack(exercise);
    case 'stand':
      return screen.voice[toDo.view];
    case 'test':
      return toDo.phase === 'settling'
        ? testWords({ id: toDo.test, phase: 'settling', seconds: null, count: 0, leg: null, lastTryMs: null })
        : spokenPhase(toDo.test, { phase: toDo.phase, leg: toDo.leg }, toDo.hasRun);
  }
}

/** Said once after many reminders: the voice waits. */
export const spokenWaiting = (): string => catalogue().voice.waits;

/** What the large words say while the person moves or holds: the side, else the number of the repetition. */
export function doingSentence(doing: {
  readonly side: Side | null;
  readonly isHolding: boolean;
  readonly counted: number;
}): string {
  const { practise } = catalogue();
  const { side, isHolding, counted } = doing;
  if (isHolding) return side ? practise.holdingSide({ side }) : practise.holding;
  return side ? practise.movingSide({ side }) : practise.movingBoth({ number: whole(counted + 1) });
}
