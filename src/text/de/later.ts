import type { LaterCatalogue } from '../catalogue.ts';
import { author } from './author-page.ts';
import { authored } from './author.ts';
import * as cues from './cues.ts';
import { exchange } from './exchange.ts';
import { exercise } from './exercise-page.ts';
import { exercises } from './exercises.ts';
import { givenPlan } from './given-plan.ts';
import { keeping } from './keeping.ts';
import { learning } from './learning.ts';
import * as pain from './pain.ts';
import { live } from './live.ts';
import { liveRecord } from './live-record.ts';
import { phoneEye } from './phone-eye.ts';
import { morning, plan } from './plan.ts';
import { screen } from './posture.ts';
import * as practise from './practise.ts';
import { paper } from './paper.ts';
import { handout, prescribe } from './prescribe.ts';
import { progress } from './progress.ts';
import * as range from './range.ts';
import * as report from './report.ts';
import { review } from './review.ts';
import { seeingFailures } from './seeing-failures.ts';
import * as settings from './settings.ts';
import { test } from './tests.ts';

/** Deutsch: see the same file of the source. */
export const later: LaterCatalogue = {
  author,
  authored,
  exercises,
  exchange,
  exercise,
  keeping,
  learning,
  live,
  liveRecord,
  phoneEye,
  ...practise,
  ...cues,
  ...range,
  ...report,
  review,
  test,
  screen,
  plan,
  morning,
  givenPlan,
  prescribe,
  handout,
  seeingFailures,
  paper,
  progress,
  ...settings,
  ...pain,
};
