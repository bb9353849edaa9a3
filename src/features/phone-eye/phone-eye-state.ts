import type { EyeSight, EyeState, EyeTask } from '../../care/live/eye-word.ts';
import type { FeedSender } from '../../app/feed.ts';
import type { Invite, LinkStatus, LiveFailure } from '../../ports/live.ts';

/** Why a phone is not the eye, or not any more. */
export type EyeTrouble = LiveFailure['kind'] | 'version' | 'ended';

/** This device counts and speaks, and a phone looks. */
export interface LaptopSide {
  readonly invite: Invite;
  readonly status: LinkStatus;
  /** What the phone told last; null before it has. */
  readonly phone: EyeState | null;
  /** Whether somebody is in what it sees; null where it is not known. */
  readonly seesSomebody: boolean | null;
  /** Its picture, where it sends that. */
  readonly picture: MediaStream | null;
  readonly trouble: EyeTrouble | null;
  /** The poses that come, for whoever draws them. */
  readonly feed: FeedSender;
}

/** This device is the phone. */
export interface PhoneSide {
  /** `asked`: nothing has begun, and nothing is seen before somebody here has said so. */
  readonly stage: 'asked' | 'on' | 'over';
  readonly status: LinkStatus;
  readonly sight: EyeSight;
  readonly seesSomebody: boolean | null;
  readonly task: EyeTask;
  readonly exerciseId: string | null;
  readonly preview: MediaStream | null;
  readonly mirrored: boolean;
  readonly trouble: EyeTrouble | null;
}

export interface PhoneEyeState {
  /** Whether this browser can; null until that is known. */
  readonly isAble: boolean | null;
  readonly laptop: LaptopSide | null;
  /** Why there is no code to scan. */
  readonly trouble: EyeTrouble | null;
  readonly phone: PhoneSide | null;
  /** The exercise from whose page the phone was asked for, to go back to. */
  readonly forExercise: string | null;
}

export const NO_PHONE: PhoneEyeState = { isAble: null, laptop: null, trouble: null, phone: null, forExercise: null };

export const ASKED: PhoneSide = {
  stage: 'asked',
  status: { kind: 'waiting' },
  sight: { kind: 'opening' },
  seesSomebody: null,
  task: 'nothing',
  exerciseId: null,
  preview: null,
  mirrored: false,
  trouble: null,
};
