import { plainText } from '../plain-text.ts';
import type { CodeableConcept, Identifier, Quantity } from './resources.ts';

/** Systems of codes that others keep, by the addresses that name them: nothing is asked there. */
const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';
const CATEGORIES = 'http://terminology.hl7.org/CodeSystem/observation-category';
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/**
 * Our own systems. Where a code that others keep does not say the very thing, ours is used: an angle that a camera read is not one that
 * a goniometer read. An urn, because Plumbline has no address of its own.
 */
const OWN = 'urn:plumbline';

/** A code of ours, as a concept. `kind`: exercises by their ids, faults by theirs, and what is measured. */
export const own = (kind: 'exercise' | 'fault' | 'finding', code: string, words = code): CodeableConcept => ({
  coding: [{ system: `${OWN}:${kind}`, code: plainText(code), ...(words !== code && { display: plainText(words) }) }],
  text: plainText(words),
});

/** The system of our codes of one kind. */
export const ownSystem = (kind: 'exercise'): string => `${OWN}:${kind}`;

/** The address of an extension of ours. */
export const ownExtension = (name: 'dose' | 'from' | 'programme' | 'progress'): string => `${OWN}:${name}`;

const loinc = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: LOINC, code, display }],
  text: display,
});

/** Codes of LOINC that say the very thing. */
export const EXERCISE_ACTIVITY = loinc('73985-4', 'Exercise activity');
export const EXERCISE_DURATION = loinc('55411-3', 'Exercise duration');
export const PAIN_NOW = loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported');

export const category = (code: 'activity' | 'survey', display: 'Activity' | 'Survey'): CodeableConcept => ({
  coding: [{ system: CATEGORIES, code, display }],
});
export const ACTIVITY = category('activity', 'Activity');
export const SURVEY = category('survey', 'Survey');

/** Why there is no value. */
export const NOT_PERFORMED: CodeableConcept = {
  coding: [{ system: ABSENT, code: 'not-performed', display: 'Not Performed' }],
};
export const NOT_ASKED: CodeableConcept = {
  coding: [{ system: ABSENT, code: 'asked-unknown', display: 'Asked But Unknown' }],
};

const UNITS = {
  deg: 'deg',
  '%': '%',
  s: 's',
  min: 'min',
  repetitions: '{repetitions}',
  attempts: '{attempts}',
  times: '{count}',
  points: '{score}',
} as const;

/** A quantity in UCUM, to a tenth. */
export const quantity = (value: number, unit: keyof typeof UNITS): Quantity => ({
  value: Math.round(value * 10) / 10,
  unit,
  system: UCUM,
  code: UNITS[unit],
});

/** By what a record of ours is known again, so that a server that has it does not take it twice. */
export const identifier = (
  kind: 'person' | 'engine' | 'session' | 'set' | 'check-in' | 'scale' | 'plan',
  value: string,
): Identifier => ({
  system: `${OWN}:${kind}`,
  value: plainText(value),
});
