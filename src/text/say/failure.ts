/** Failures and notices: what happened, what is safe, what to do. */
import type { AnyFailure } from '../../core/record/failures.ts';
import type { EngineInfo } from '../../core/record/engine-info.ts';
import type { Countable } from '../../core/exercise/exercise.ts';
import { catalogueIfHere, firstCatalogue } from '../in-use.ts';
import type { Catalogue } from '../catalogue.ts';
import { engineName } from './engine.ts';
import { clockTime, countOf, facts, sentences } from './forms.ts';
import { cameraName } from './page.ts';

/** A failure in words. `detail`: file, place and reason, for a person who helps; empty where there is none. */
export interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly act: string;
  readonly detail: string;
}

export const failureWords = (failure: AnyFailure): FailureWords => ({
  ...wordsOf(failure),
  detail: detailOf(failure),
});

type Words = Catalogue['failures']['unexpected'];

/** Those of seeing come with all sentences. Before that nobody opens what can fail so; where it fails all the same, what to do is the same as for any. */
function wordsOf({ kind }: AnyFailure): Words {
  const { failures } = firstCatalogue();
  const all: Readonly<Partial<Record<AnyFailure['kind'], Words>>> = {
    ...catalogueIfHere()?.seeingFailures,
    ...failures,
  };
  return all[kind] ?? failures.unexpected;
}

/** What happened and what to do, for somebody who is away from the screen. */
export function helpAloud(failure: AnyFailure): string {
  const { happened, act } = wordsOf(failure);
  return sentences(happened, act);
}

function detailOf(failure: AnyFailure): string {
  const parts = Object.entries(failure).filter(([key, value]) => key !== 'kind' && value !== '');
  return facts(parts.map(([, value]) => (typeof value === 'number' ? clockTime(value) : String(value))));
}

interface Trouble {
  readonly kind: 'failure' | 'save-trouble' | 'late';
  readonly failure: AnyFailure;
}
/** How many entries of the history were added for sessions that had none, corrected, and removed. */
interface Tidied {
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
}
type News =
  | { readonly kind: 'offline' }
  | { readonly kind: 'other-camera'; readonly label: string }
  | { readonly kind: 'copied'; readonly done: boolean }
  | {
      readonly kind: 'engine';
      readonly change: 'smaller' | 'larger' | 'restarted' | 'second-engine';
      readonly info: EngineInfo;
    };

const isTrouble = (notice: Trouble | News): notice is Trouble => 'failure' in notice;

/** The sentence of a notice of the app itself, and the detail of its failure where it has one. */
export function noticeWords(notice: Trouble | News): { readonly sentence: string; readonly detail: string } {
  if (!isTrouble(notice)) return { sentence: newsSentence(notice), detail: '' };
  const { happened, safe, act, detail } = failureWords(notice.failure);
  return { sentence: sentences(happened, safe, act), detail };
}

function newsSentence(notice: News): string {
  const { notices } = firstCatalogue();
  switch (notice.kind) {
    case 'offline':
      return notices.offline;
    case 'other-camera':
      return notices.otherCamera({ camera: cameraName({ label: notice.label }, 0) });
    case 'copied':
      return notice.done ? notices.copied : notices.notCopied;
    case 'engine':
      return notices.engine[notice.change]({ engine: engineName(notice.info) });
  }
}

/** What was counted in a session that a killed tab left open. */
export const recoveredSentence = (of: Countable, count: number): string =>
  firstCatalogue().notices.recovered({ of, count: countOf(count) });

/** What was repaired in the list of sessions. */
export function tidiedSentence(done: Tidied): string {
  const { nothingLost, ...steps } = firstCatalogue().notices.tidied;
  const said = (['added', 'corrected', 'removed'] as const).map((step) =>
    done[step] > 0 ? steps[step]({ count: countOf(done[step]) }) : null,
  );
  return sentences(...said, nothingLost);
}

/** How many own ranges can no longer be read. */
export const rangesUnreadableSentence = (count: number): string =>
  firstCatalogue().notices.rangesUnreadable({ count: countOf(count) });
