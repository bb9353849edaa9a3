import type { CheckIn } from '../../pain/check-in.ts';
import { functionScore, type Scale } from '../../pain/function-scale.ts';
import { isoMoment } from '../iso-moment.ts';
import { plainText } from '../plain-text.ts';
import { identifier, NOT_ASKED, own, PAIN_NOW, quantity, SURVEY } from './codes.ts';
import { referenceTo } from './reference-of.ts';
import type { Component, Observation } from './resources.ts';

/** What somebody told of pain, effort and warning signs, as they told it. */
export const observationOfCheckIn = (checkIn: CheckIn, personId: string): Observation => ({
  resourceType: 'Observation',
  identifier: [identifier('check-in', checkIn.id)],
  status: 'final',
  category: [SURVEY],
  code: PAIN_NOW,
  subject: referenceTo(identifier('person', personId)),
  effectiveDateTime: isoMoment(checkIn.atEpochMs),
  ...(checkIn.painNow === null
    ? { dataAbsentReason: NOT_ASKED }
    : { valueQuantity: quantity(checkIn.painNow, 'points') }),
  ...noted(checkIn.note),
  component: [
    { code: own('finding', 'told'), valueString: checkIn.when },
    ...(checkIn.exerciseId === undefined
      ? []
      : [{ code: own('finding', 'told-after'), valueString: plainText(checkIn.exerciseId) }]),
    ...told('pain-worst-24h', checkIn.painWorst24h),
    ...told('effort', checkIn.effort),
    ...checkIn.places.map((place) => ({ code: own('finding', `pain-${place}`), valueBoolean: true })),
    ...(checkIn.flags ?? []).map((flag) => ({ code: own('finding', `warning-${flag}`), valueBoolean: true })),
  ],
});

const noted = (note = ''): Pick<Observation, 'note'> =>
  plainText(note) === '' ? {} : { note: [{ text: plainText(note) }] };

const told = (code: string, value: number | undefined): readonly Component[] =>
  value === undefined ? [] : [{ code: own('finding', code), valueQuantity: quantity(value, 'points') }];

/** What somebody can do, in activities of their own (Patient-Specific Functional Scale, clinical#measure-psfs). */
export const observationOfScale = (scale: Scale, personId: string): Observation => ({
  resourceType: 'Observation',
  identifier: [identifier('scale', scale.id)],
  status: 'final',
  category: [SURVEY],
  code: own('finding', scale.kind, 'Patient-Specific Functional Scale'),
  subject: referenceTo(identifier('person', personId)),
  effectiveDateTime: isoMoment(scale.atEpochMs),
  ...(scale.activities.length === 0
    ? { dataAbsentReason: NOT_ASKED }
    : { valueQuantity: quantity(functionScore(scale), 'points') }),
  component: scale.activities.map(({ name, score }) => ({
    code: { text: plainText(name) || '-' },
    valueQuantity: quantity(score, 'points'),
  })),
});
