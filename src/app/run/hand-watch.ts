import { NO_HAND_SIGN, stepHandSign, type HandSignState } from '../../core/coach/hand-sign.ts';
import type { Pose } from '../../core/body/pose.ts';

/**
 * The sign of both hands on the head while a set is paused. Whoever paused by it and keeps the hands there stops; whoever has
 * lowered them, or paused in another way, goes on by it. A new one for each pause.
 */
export class HandWatch {
  private state: HandSignState = NO_HAND_SIGN;
  /** The hands are still up since the sign that paused. */
  private stillUp: boolean;

  constructor({ bySign }: { readonly bySign: boolean }) {
    this.stillUp = bySign;
  }

  take(pose: Pose): 'resume' | 'stop' | null {
    const [state, sign] = stepHandSign(this.state, pose);
    this.state = state;
    if (state.held === null) this.stillUp = false;
    if (this.stillUp) return sign === 'stop' ? 'stop' : null;
    return sign === 'pause' ? 'resume' : null;
  }
}
