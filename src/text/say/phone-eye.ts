/** What is told of a phone that is the eye, on the laptop's page, aloud, and on the phone's page. */
import type { EyeSight, EyeState, EyeTask } from '../../care/live/eye-word.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';
import type { Catalogue } from '../catalogue.ts';
import { exerciseName } from './card.ts';
import { share, tenths } from './forms.ts';

/** How the connection is, as far as its words need it. */
interface Linked {
  readonly status: { readonly kind: 'waiting' | 'connecting' | 'up' | 'down' | 'over' };
}

/** A battery at this share of full, 0 to 1, that is not being charged; on the page and aloud. */
export const phoneBatteryLow = (level: number): string => catalogue().phoneEye.batteryLow({ percent: share(level) });
/** A look takes the phone markedly longer than at first; on the page and aloud. */
export const phoneSlowing = (): string => catalogue().phoneEye.slowing;

/** The phone, which looks along with the camera of the laptop, does not see; on the page and aloud. */
export const phoneMissed = (): string => catalogue().phoneEye.missed;

/** What the phone is at, for the page of the laptop. */
export function phoneSentence({ status, phone }: Linked & { readonly phone: EyeState | null }): string {
  const t = catalogue().phoneEye;
  if (status.kind === 'waiting') return t.wait;
  if (status.kind !== 'up') return t.link[status.kind];
  return phone ? sightSentence(phone.sight) : t.sight.opening;
}

function sightSentence(sight: EyeSight): string {
  const t = catalogue().phoneEye;
  if (sight.kind === 'blind') return t.blind[sight.why];
  if (sight.kind !== 'sees') return t.sight[sight.kind];
  if (sight.looksPerS === null) return t.sight.noModel;
  return t.sight[sight.way]({ rate: tenths(sight.looksPerS) });
}

/** Whether somebody is in what the phone sees; null where that is not known. */
export function somebodySentence(seesSomebody: boolean | null): string | null {
  if (seesSomebody === null) return null;
  return catalogue().phoneEye[seesSomebody ? 'somebody' : 'nobody'];
}

/** The battery of the phone; null where its browser does not tell. */
export function phoneBattery({ battery }: Pick<EyeState, 'battery'>): string | null {
  if (!battery) return null;
  return catalogue().phoneEye[battery.isCharging ? 'charging' : 'battery']({ percent: share(battery.level) });
}

/** What the place of the phone is said under; `exercise`: what it is placed for. */
export const phonePlaceTitle = (exercise: Exercise | undefined): string => {
  const t = catalogue().phoneEye.phone;
  return exercise ? t.whereFor({ exercise: exerciseName(exercise) }) : t.where;
};

/** Why the phone is not the eye, or not any more. */
export const eyeTrouble = (trouble: keyof Catalogue['phoneEye']['failures']): string =>
  catalogue().phoneEye.failures[trouble];

/** What the phone is at, in the large words on its own page. */
export function ownStatus({
  status,
  sight,
  seesSomebody,
  task,
}: Linked & { readonly sight: EyeSight; readonly seesSomebody: boolean | null; readonly task: EyeTask }): string {
  const t = catalogue().phoneEye;
  if (sight.kind === 'blind') return t.blind[sight.why];
  if (status.kind !== 'up') return status.kind === 'over' ? t.failures.ended : t.phone[status.kind];
  if (sight.kind !== 'sees') return t.phone[sight.kind];
  if (task === 'set' || task === 'pause') return t.phone[task];
  if (sight.way === 'picture') return t.phone.sending;
  return seesSomebody ? t.phone.somebody : t.phone.nobody;
}
