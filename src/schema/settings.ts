import * as v from 'valibot';
import type { Settings } from '../ports/storage.ts';
import { exactly, parseBy } from './parse.ts';
import { personId, personName } from './person.ts';

/** Slower speech is tiresome, and faster speech is hard to understand for older listeners. */
const MIN_WORDS_PER_MINUTE = 80;
const MAX_WORDS_PER_MINUTE = 240;

/** Nobody alive was born earlier, and no norm is for somebody who was born later. */
const FIRST_BIRTH_YEAR = 1900;
const LAST_BIRTH_YEAR = 2100;

/** More than there will ever be. */
const MOST_LESSONS = 100;

export const DEFAULT_SETTINGS: Settings = {
  cameraId: null,
  engine: 'auto',
  model: 'full',
  adaptModel: true,
  muted: false,
  wordsPerMinute: 150,
  voiceId: null,
  theme: 'system',
  language: null,
  birthYear: null,
  sex: null,
  showsFigure: false,
  openedLessons: [],
  personId: null,
  personName: null,
};

const settings = exactly<Settings>()(
  v.object({
    cameraId: v.fallback(v.nullable(v.string()), DEFAULT_SETTINGS.cameraId),
    engine: v.fallback(v.picklist(['auto', 'litert', 'mediapipe', 'movenet']), DEFAULT_SETTINGS.engine),
    model: v.fallback(v.picklist(['lite', 'full', 'heavy']), DEFAULT_SETTINGS.model),
    adaptModel: v.fallback(v.boolean(), DEFAULT_SETTINGS.adaptModel),
    muted: v.fallback(v.boolean(), DEFAULT_SETTINGS.muted),
    wordsPerMinute: v.fallback(
      v.pipe(v.number(), v.minValue(MIN_WORDS_PER_MINUTE), v.maxValue(MAX_WORDS_PER_MINUTE)),
      DEFAULT_SETTINGS.wordsPerMinute,
    ),
    voiceId: v.fallback(v.nullable(v.string()), DEFAULT_SETTINGS.voiceId),
    theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
    language: v.fallback(v.nullable(v.string()), DEFAULT_SETTINGS.language),
    birthYear: v.fallback(
      v.nullable(v.pipe(v.number(), v.integer(), v.minValue(FIRST_BIRTH_YEAR), v.maxValue(LAST_BIRTH_YEAR))),
      DEFAULT_SETTINGS.birthYear,
    ),
    sex: v.fallback(v.nullable(v.picklist(['female', 'male'])), DEFAULT_SETTINGS.sex),
    showsFigure: v.fallback(v.boolean(), DEFAULT_SETTINGS.showsFigure),
    // A newer app may have more lessons: what it has opened stays.
    openedLessons: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MOST_LESSONS)), () => []),
    personId: v.fallback(v.nullable(personId), DEFAULT_SETTINGS.personId),
    personName: v.fallback(v.nullable(personName), DEFAULT_SETTINGS.personName),
  }),
);

/** Choices that a person has made for themselves, wherever they practise; all others are about a device. */
const OF_THE_PERSON = [
  ...(['muted', 'wordsPerMinute', 'showsFigure', 'theme', 'language', 'birthYear', 'sex'] as const),
  ...(['personId', 'personName'] as const),
];

/** Of the settings of a backup those that are taken: what nobody has chosen here, and lessons that were opened there. */
export function settingsToTake(here: Settings, there: Settings): Partial<Settings> {
  // A name belongs to its id: whoever has an id here is called what they call themselves.
  const isSomebodyElse = here.personId !== null && here.personId !== there.personId;
  const fresh = OF_THE_PERSON.filter(
    (name) =>
      here[name] === DEFAULT_SETTINGS[name] && there[name] !== here[name] && !(isSomebodyElse && name === 'personName'),
  );
  const lessons = there.openedLessons.filter((id) => !here.openedLessons.includes(id));
  return {
    ...Object.fromEntries(fresh.map((name) => [name, there[name]])),
    ...(lessons.length > 0 && { openedLessons: [...here.openedLessons, ...lessons].slice(0, MOST_LESSONS) }),
  };
}

/** The remembered settings. One that is missing or invalid gets its default; the others stay. */
export function parseSettings(json: unknown): Settings {
  const parsed = parseBy(settings, json);
  return parsed.ok ? parsed.value : DEFAULT_SETTINGS;
}
