import type { Exercise } from '../../../core/exercise/exercise.ts';
import { enginesOf, type EngineInfo, type Session } from '../../../core/report/session.ts';
import { isoMoment } from '../iso-moment.ts';
import { plainText } from '../plain-text.ts';
import type { SessionFile } from '../session-file.ts';
import { carePlanOf } from './care-plan.ts';
import { ACTIVITY, identifier, own } from './codes.ts';
import { observationOfSet } from './of-set.ts';
import { observationOfCheckIn, observationOfScale } from './of-telling.ts';
import { entryOf, referenceTo } from './reference-of.ts';
import type { Bundle, Device, Observation, Patient, Resource } from './resources.ts';

/** How a bundle is made. */
export interface BundleWish {
  /** The name that stands in the file goes into the record too; else the person is known by their id alone. */
  readonly withName: boolean;
  /** What an exercise is called; its id where nothing better is known. */
  readonly nameOf: (exercise: Pick<Exercise, 'id'> & Partial<Pick<Exercise, 'words'>>) => string;
}

/**
 * What a session file holds as one transaction of FHIR R4: the person, what judged, an observation for each session, set, telling and
 * answer about function, and the plan. Each is made only where a server has none of its identifier yet, so that sending it twice changes
 * nothing; a set of which a reader has said something takes the place of the one that a server may have. Movement stays in the file.
 */
export function bundleOf(file: SessionFile, { withName, nameOf }: BundleWish): Bundle {
  const personId = file.person.id;
  const sets = file.sessions.flatMap((session) => session.sets);
  const engines = new Map(
    sets.flatMap((set) => enginesOf(set).map(({ engine }) => [nameOfEngine(engine), engine] as const)),
  );
  const resources: readonly Resource[] = [
    patientOf(file, withName),
    ...[...engines.values()].map(deviceOf),
    ...sets.map((set) => observationOfSet(set, { personId, corrections: file.corrections, nameOf })),
    ...file.sessions
      .filter((session) => session.sets.length > 0)
      .map((session) => observationOfSession(session, personId)),
    ...file.checkIns.map((checkIn) => observationOfCheckIn(checkIn, personId)),
    ...file.scales.map((scale) => observationOfScale(scale, personId)),
    ...(file.plan && file.plan.items.length > 0
      ? [carePlanOf(file.plan, { personId, nameOf: (id) => nameOf({ id }) })]
      : []),
  ];
  const renewed = new Set(file.corrections.map(({ setId }) => identifier('set', setId).value));
  const isRenewed = ({ resourceType, identifier: [own] }: Resource): boolean =>
    resourceType === 'Observation' && own !== undefined && renewed.has(own.value);
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => entryOf(resource, isRenewed(resource))),
  };
}

const patientOf = ({ person }: SessionFile, withName: boolean): Patient => ({
  resourceType: 'Patient',
  identifier: [identifier('person', person.id)],
  ...(withName && plainText(person.name ?? '').trim() !== '' && { name: [{ text: plainText(person.name ?? '') }] }),
});

const nameOfEngine = ({ name, model, accelerator }: EngineInfo): string => [name, model, accelerator].join('/');

/** What has judged: the app with one of its engines. */
const deviceOf = (engine: EngineInfo): Device => ({
  resourceType: 'Device',
  identifier: [identifier('engine', nameOfEngine(engine))],
  deviceName: [
    { name: 'Plumbline', type: 'user-friendly-name' },
    { name: nameOfEngine(engine), type: 'model-name' },
  ],
});

const observationOfSession = (session: Session, personId: string): Observation => ({
  resourceType: 'Observation',
  identifier: [identifier('session', session.id)],
  status: 'final',
  category: [ACTIVITY],
  code: own('finding', 'session', 'Exercise session'),
  subject: referenceTo(identifier('person', personId)),
  effectivePeriod: {
    start: isoMoment(session.startedAtEpochMs),
    ...(session.endedAtEpochMs !== null && {
      end: isoMoment(Math.max(session.startedAtEpochMs, session.endedAtEpochMs)),
    }),
  },
  hasMember: session.sets.map(({ id }) => referenceTo(identifier('set', id))),
});
