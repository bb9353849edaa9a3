import { bundleOf } from '../../care/exchange/fhir/bundle.ts';
import type { Bundle } from '../../care/exchange/fhir/resources.ts';
import type { Person, SessionFile } from '../../care/exchange/session-file.ts';
import type { Result, StoreFailure } from '../../core/record/failures.ts';
import type { Gathered, Patient } from '../../ports/patients.ts';
import type { LongWork } from '../../ports/storage.ts';
import { exerciseName } from '../../text/say/card.ts';
import { nameIn } from '../../text/say/plan.ts';
import type { Exchanging } from './exchanged.ts';
import { ownPerson } from './give.ts';

/** Collects all of somebody's sessions, and what they told beside them, without movement; null where it was called off. */
export const gatherAll = (
  { ports }: Exchanging,
  { id }: Patient,
  how: LongWork,
): Promise<Result<Gathered | null, StoreFailure>> =>
  ports.patients.gather(
    {
      patientId: id,
      sessionIds: null,
      withDays: true,
      daysSinceEpochMs: -Infinity,
      withPlan: true,
      withTraces: false,
      withCorrections: true,
    },
    how,
  );

/** What was collected, as a file of the person whom it is of. */
export const fileOf = async (
  app: Exchanging,
  patient: Patient,
  contents: Gathered['contents'],
): Promise<SessionFile> => ({
  madeAtEpochMs: app.ports.clock.epochMs(),
  person: await personOf(app, patient),
  ...contents,
});

const personOf = (app: Exchanging, { isThisDevice, id, name }: Patient): Person | Promise<Person> =>
  isThisDevice ? ownPerson(app, name) : { id, name };

/** The record of a file, with exercises by the names that they have here. */
export function recordOf({ store }: Exchanging, file: SessionFile, withName: boolean): Bundle {
  const { exercises } = store.state;
  // What somebody made brings its name along with each set of it.
  const nameOf: Parameters<typeof bundleOf>[1]['nameOf'] = ({ id, words }) =>
    typeof words === 'object' && !exercises.some((one) => one.id === id)
      ? exerciseName({ id, words })
      : nameIn(exercises, id);
  return bundleOf(file, { withName, nameOf });
}
