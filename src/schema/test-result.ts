import * as v from 'valibot';
import type { StanceTry, TestResult, TimeError } from '../core/record/test-result.ts';
import { exactly, finite } from './parse.ts';
import { side, unmeasurableReason } from './names.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const chairTestId = v.picklist(['five-times-sit-to-stand', 'thirty-second-chair-stand']);
export const testId = v.picklist([...chairTestId.options, 'single-leg-stance']);
const outcome = v.picklist(['done', 'stopped', 'void']);

const timeError = exactly<TimeError>()(v.object({ framesMs: finite, bandMs: finite, startMs: finite }));

export const stanceTry = exactly<StanceTry>()(
  v.object({
    leg: side,
    startMs: finite,
    endMs: finite,
    heldMs: finite,
    error: timeError,
    ended: v.picklist(['touched', 'foot-moved', 'arms-left', 'cap', 'stopped', 'view-lost']),
    arms: v.picklist(['crossed', 'open', 'not-seen']),
  }),
);

const ending = {
  outcome,
  reason: v.nullable(unmeasurableReason),
  startMs: v.nullable(finite),
  endMs: v.nullable(finite),
};

/** The result of a timed test, as it is stored. */
export const testResult = exactly<TestResult>()(
  v.variant('test', [
    v.object({
      ...ending,
      test: chairTestId,
      clock: v.picklist(['beep', 'movement']),
      stands: count,
      lastByHalf: v.boolean(),
      timeMs: v.nullable(finite),
      error: v.nullable(timeError),
      closeCalls: count,
      notTall: count,
      notSeated: count,
      hands: v.nullable(v.picklist(['free', 'used', 'not-seen'])),
      handRises: count,
    }),
    v.object({
      ...ending,
      test: v.literal('single-leg-stance'),
      clock: v.literal('foot-lift'),
      tries: v.array(stanceTry),
      best: v.object({ left: v.nullable(stanceTry), right: v.nullable(stanceTry) }),
    }),
  ]),
);
