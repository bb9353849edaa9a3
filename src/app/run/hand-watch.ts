import { NO_HAND_SIGN, stepHandSign, type HandSignState } from '../../core/coach/hand-sign.ts';
import type { Pose } from '../../core/body/pose.ts';

/** So often it is looked where nothing is judged: hands that come up are seen in time. A technical choice. */
export const UNJUDGED_LOOK_MS = 500;
/** So often while the hands are up: the sign begins anew where it is not seen for 300 ms. */
const HANDS_UP_LOOK_MS = 150;

/**
 * Watches for both hands on the head while a set is paused. A person who paused by this sign and keeps the hands up
 * stops the set; a person who lowered the hands, or paused in another way, resumes the set by the sign. Each pause
 * needs a new watch.
 */
export class HandWatch {
  private state: HandSignState = NO_HAND_SIGN;
  /** True as long as the hands have stayed up since the sign that paused the set. */
  private stillUp: boolean;

  constructor({ bySign }: { readonly bySign: boolean }) {
    this.stillUp = bySign;
  }

  readSign(pose: Pose): 'resume' | 'stop' | null {
    const [state, sign] = stepHandSign(this.state, pose);
    this.state = state;
    if (state.held === null) this.stillUp = false;
    if (this.stillUp) return sign === 'stop' ? 'stop' : null;
    return sign === 'pause' ? 'resume' : null;
  }

  /** How long after the last picture the next has to be looked at, ms. */
  nextLookMs(): number {
    return this.state.held ? HANDS_UP_LOOK_MS : UNJUDGED_LOOK_MS;
  }
}
