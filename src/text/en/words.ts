import * as cues from './cues.ts';
import { exercises } from './exercises.ts';
import * as failures from './failures.ts';
import * as pages from './pages.ts';
import { screen } from './posture.ts';
import * as practise from './practise.ts';
import * as range from './range.ts';
import * as report from './report.ts';
import * as settings from './settings.ts';
import { test } from './tests.ts';

/**
 * The source language. For facts about the exercises see table#how-to-read-and-cite-it, for the wording
 * clinical#words-plain.
 */
export const en = {
  ...pages,
  exercises,
  ...practise,
  ...cues,
  ...range,
  ...report,
  test,
  screen,
  ...settings,
  ...failures,
} as const;
