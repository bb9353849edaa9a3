import { Fhir } from 'fhir/fhir.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../../../src/care/exchange/fhir/bundle.ts';
import type { Bundle, CarePlan, Observation, Resource } from '../../../src/care/exchange/fhir/resources.ts';
import { BODY_PLACES } from '../../../src/care/pain/body-place.ts';
import type { Correction } from '../../../src/care/review/correction.ts';
import { reviewSet } from '../../../src/care/review/reviewed-set.ts';
import { FLAG_IDS } from '../../../src/care/pain/red-flag-ids.ts';
import { PROGRAMMES } from '../../../src/care/plan/programmes.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { parseCarePlan } from '../../../src/schema/care-plan.ts';
import { someSession } from '../../../scripts/bench/storage/some-sessions.ts';
import { rangeUnitOf } from '../../../src/core/report/range-reading.ts';
import { posesIn, storedSet } from '../review/some-sets.ts';
import { someCheckIn, somePlan, someScale } from '../../fixtures/some-days.ts';
import { someCorrection, someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';
import { someChairResult, someStanceResult } from '../../fixtures/some-test-result.ts';

const WISH = { withName: true, nameOf: ({ id }: { readonly id: string }): string => id };
const bundle = (change = {}, wish = WISH): Bundle => bundleOf(someSessionFile(change), wish);
const of = <T extends Resource>(type: T['resourceType'], { entry }: Bundle): readonly T[] =>
  entry.flatMap(({ resource }) => (resource.resourceType === type ? [resource as T] : []));
const setIn = (made: Bundle): Observation => {
  const set = of<Observation>('Observation', made).find(({ identifier }) => identifier[0]?.system.endsWith(':set'));
  if (!set) throw new Error('expected a set');
  return set;
};
const quantities = ({ component = [] }: Observation): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    component.map(({ code, valueQuantity }) => [
      code.text,
      valueQuantity && `${valueQuantity.value} ${valueQuantity.code}`,
    ]),
  );

/** The npm package `fhir`, with the published definitions of R4: it knows nothing of this code. */
let validator: Fhir;
beforeAll(() => {
  validator = new Fhir();
});
/**
 * What it has to say against a resource. That a field is unknown is only a warning to it, and counts here. That a code is not in a value
 * set is one too where the set is an example (it holds a part of LOINC, and nothing of ours); where the set is required it is an error.
 */
const saidAgainst = (json: unknown): readonly string[] =>
  validator
    .validate(JSON.parse(JSON.stringify(json)) as object)
    .messages.filter(({ severity }) => severity !== 'info')
    .filter(({ severity, message }) => severity !== 'warning' || !message?.endsWith('not found in value set'))
    .map(({ location, message }) => `${location}: ${message}`);

describe('a bundle of FHIR R4', () => {
  it('is valid for every kind of session, telling and plan', () => {
    const sessions = Array.from({ length: 120 }, (_, index) => someSession(index));
    const made = bundle({
      sessions,
      corrections: [someCorrection({ setId: sessions[3]?.sets[0]?.id ?? '', author: '' })],
      checkIns: [
        someCheckIn(),
        someCheckIn({ id: 'b', painNow: null, effort: 7, exerciseId: 'bridge', note: 'A\u0000 note' }),
        someCheckIn({ id: 'c', places: BODY_PLACES, flags: FLAG_IDS, knownFlags: FLAG_IDS }),
      ],
      scales: [
        someScale(),
        someScale({ id: 'b', activities: [] }),
        someScale({ id: 'c', activities: [{ name: '', score: 0 }] }),
      ],
    });
    expect(saidAgainst(made)).toEqual([]);
    expect(made.entry.length).toBeGreaterThan(300);
  });

  it('is valid for tests with every outcome, sets without an end, and no content at all', () => {
    const results = [
      someChairResult(),
      someChairResult({ test: 'thirty-second-chair-stand', timeMs: null, outcome: 'void' }),
      someStanceResult({ left: 12_000 }),
    ];
    const sessions = results.map((result, index) => {
      const session = someEndedSession(`s${index}`);
      const events = [{ kind: 'test-ended', timeMs: 100, result }] as const;
      const summary = summarise(EXERCISES[0]!, events, 20_000);
      return { ...session, sets: session.sets.map((set) => ({ ...set, endedAtEpochMs: null, events, summary })) };
    });
    expect(saidAgainst(bundle({ sessions }))).toEqual([]);
    expect(saidAgainst(bundle({ sessions: [], checkIns: [], scales: [], plan: null }))).toEqual([]);
    expect(saidAgainst(bundle({ plan: somePlan({ items: [] }), person: { id: '12345678', name: ' ' } }))).toEqual([]);
  });

  // A list where one value belongs it does not find; the types of `resources.ts` do.
  it('is held to account: each of these mistakes is found in it', () => {
    const broken = (how: (made: { entry: { resource: Record<string, unknown> }[] }) => void): readonly string[] => {
      const made = JSON.parse(JSON.stringify(bundle())) as Parameters<typeof how>[0];
      how(made);
      return saidAgainst(made);
    };
    const first = (made: Parameters<Parameters<typeof broken>[0]>[0], type: string): Record<string, unknown> => {
      const found = made.entry.find(({ resource }) => resource['resourceType'] === type);
      if (!found) throw new Error(type);
      return found.resource;
    };
    expect(broken(() => undefined)).toEqual([]);
    for (const how of [
      (made) => (first(made, 'Observation')['status'] = 'done'),
      (made) => delete first(made, 'Observation')['code'],
      (made) => delete first(made, 'Observation')['status'],
      (made) => (first(made, 'Observation')['repetitions'] = 3),
      (made) => (first(made, 'CarePlan')['intent'] = 'wish'),
      (made) => delete first(made, 'CarePlan')['subject'],
      (made) => (first(made, 'Observation')['effectivePeriod'] = { start: 'yesterday' }),
    ] satisfies Parameters<typeof broken>[0][])
      expect(broken(how), how.toString()).not.toEqual([]);
  });

  it('knows each record again: one address for each, and every reference has one', () => {
    const made = bundle({ sessions: Array.from({ length: 40 }, (_, index) => someSession(index)) });
    const addresses = made.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses)
      expect(address).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const references = [...JSON.stringify(made).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.filter((to) => !addresses.includes(to ?? ''))).toEqual([]);
    expect(new Set(made.entry.map(({ request }) => JSON.stringify(request))).size).toBe(made.entry.length);
    expect(made.entry[0]?.request).toEqual({
      method: 'POST',
      url: 'Patient',
      ifNoneExist: `identifier=urn%3Aplumbline%3Aperson%7C${someSessionFile().person.id}`,
    });
    expect(bundle()).toEqual(bundle());
  });

  it('names nobody unless that is wished', () => {
    expect(JSON.stringify(bundle())).toContain('Anna');
    expect(JSON.stringify(bundle({}, { ...WISH, withName: false }))).not.toContain('Anna');
  });

  it('says of a set what was counted, how far, and what a reader says of it beside that', () => {
    expect(setIn(bundle({ corrections: [] })).status).toBe('final');
    const set = setIn(bundle());
    expect(set).toMatchObject({
      status: 'corrected',
      code: { coding: [{ system: 'http://loinc.org', code: '73985-4' }] },
      valueCodeableConcept: { coding: [{ system: 'urn:plumbline:exercise', code: 'bird-dog' }] },
      note: [{ text: 'reject: The pelvis turned.', authorString: 'M. Huber' }],
    });
    expect(quantities(set)).toMatchObject({
      'Exercise duration': '1 min',
      repetitions: '3 {repetitions}',
      'repetitions-left': '2 {repetitions}',
      'repetitions-right': '1 {repetitions}',
      'repetitions-corrected': '2 {repetitions}',
      'attempts-not-counted': '0 {attempts}',
      'furthest hip left 1': '165.3 deg',
    });
    const noted = setIn(bundle({ corrections: [someCorrection({ kind: 'note', of: null })] }));
    expect(noted).toMatchObject({ status: 'final', note: [{ text: 'The pelvis turned.' }] });
    expect(quantities(noted)).not.toHaveProperty('repetitions-corrected');
    const turned = someCorrection({ kind: 'change-side', of: { startMs: 0, side: 'left' }, side: 'right' });
    expect(quantities(setIn(bundle({ corrections: [turned] })))).toMatchObject({
      'repetitions-left-corrected': '1 {repetitions}',
      'repetitions-right-corrected': '2 {repetitions}',
    });
  });

  it('says how far each side went after the corrections, beside how far it was judged to go', () => {
    const set = storedSet(posesIn('bird-dog.clean'));
    const judged = reviewSet(set, []);
    const onLeft = judged.attempts.filter(({ counts, side }) => counts && side === 'left');
    // Fewer than three are no figure: with all but two taken out there is none of the left side any more.
    const corrections = onLeft
      .slice(2)
      .map(({ key }, index) => someCorrection({ id: `${index}`, setId: set.id, kind: 'reject', of: key }));
    const session = { ...someSessionFile().sessions[0]!, sets: [set] };
    const figures = (said: readonly Correction[]): Readonly<Record<string, unknown>> =>
      Object.fromEntries(
        Object.entries(quantities(setIn(bundle({ sessions: [session], corrections: said })))).filter(([name]) =>
          /^range-(left|right)/.test(name),
        ),
      );
    const { left, right } = judged.ranges!;
    const unit = rangeUnitOf(set.exercise) === 'deg' ? 'deg' : '%';
    const before = { 'range-left': `${left!.value} ${unit}`, 'range-right': `${right!.value} ${unit}` };
    expect(figures([])).toEqual(before);
    expect(figures(corrections)).toEqual({ ...before, 'range-right-corrected': before['range-right'] });
  });

  it('puts a set of which a reader has said something in the place of the one that a server may have', () => {
    const requests = (corrections: readonly Correction[]) =>
      bundle({ corrections }).entry.map(({ request }) => `${request.method} ${request.url.split('?')[0]}`);
    expect(requests([]).filter((one) => one.startsWith('PUT'))).toEqual([]);
    expect(requests([someCorrection({})]).filter((one) => one.startsWith('PUT'))).toEqual(['PUT Observation']);
    const note = someCorrection({ kind: 'note', of: null });
    expect(requests([note]).filter((one) => one.startsWith('PUT'))).toEqual(['PUT Observation']);
    expect(requests([note])).toHaveLength(requests([]).length);
  });

  it('does not count again what was rejected, nor leave out what was accepted, once its side is named too', () => {
    const of = { startMs: 0, side: 'left' } as const;
    const side = someCorrection({ id: 'a', kind: 'change-side', of, side: 'right', atEpochMs: 2 });
    const counts = (atEpochMs: number, kind: 'accept' | 'reject') =>
      quantities(setIn(bundle({ corrections: [side, someCorrection({ id: 'b', kind, of, atEpochMs })] })));
    expect(counts(1, 'reject')).toMatchObject({ 'repetitions-corrected': '2 {repetitions}' });
    expect(counts(3, 'accept')).toMatchObject({
      'repetitions-corrected': '3 {repetitions}',
      'repetitions-left-corrected': '1 {repetitions}',
      'repetitions-right-corrected': '2 {repetitions}',
    });
  });

  it('has no value where somebody did not say, and 0 where they said 0', () => {
    const pain = (painNow: 0 | null): Observation | undefined =>
      of<Observation>('Observation', bundle({ checkIns: [someCheckIn({ painNow })] })).find(
        ({ code }) => code.coding?.[0]?.code === '72514-3',
      );
    expect(pain(0)?.valueQuantity).toMatchObject({ value: 0, code: '{score}' });
    expect(pain(null)?.valueQuantity).toBeUndefined();
    expect(pain(null)?.dataAbsentReason).toBeDefined();
  });
});

describe('a plan in a CarePlan', () => {
  const back = (json: unknown) => parseCarePlan(JSON.stringify(json), EXERCISES);

  it('comes back as it was, alone and out of its bundle', () => {
    const dose = { sets: 2, reps: 8, left: { targetDeg: 120 }, tooFastMs: 1500, without: [] };
    const plan = somePlan({
      note: 'Rest on Sundays.',
      from: 'physio',
      items: [
        { exerciseId: 'bird-dog', dose, note: 'Slowly.' },
        { exerciseId: 'one-day', dose: { reps: 9 } },
      ],
    });
    const { id: _id, createdAtEpochMs: _at, ...inFile } = plan;
    const made = bundle({ plan });
    expect(back(made)).toEqual({ ok: true, plan: inFile, brings: [] });
    expect(back(of<CarePlan>('CarePlan', made)[0])).toEqual({ ok: true, plan: inFile, brings: [] });
    expect(back(bundle({ plan: somePlan({ days: [] }) }))).toMatchObject({ ok: true, plan: { days: [] } });
  });

  it('of a starter programme comes back with it', () => {
    const programme = { id: PROGRAMMES[0]?.id ?? '', stage: 1 };
    const plan = somePlan({ name: '', from: 'programme', programme });
    expect(back(bundle({ plan }))).toMatchObject({ ok: true, plan: { name: '', from: 'programme', programme } });
  });

  it('of another program is read as far as it says something here', () => {
    const activity = (code: string, more = {}) => ({
      detail: {
        status: 'not-started',
        code: { coding: [{ system: 'urn:plumbline:exercise', code }] },
        scheduledTiming: { repeat: { frequency: 1, period: 1, periodUnit: 'd', dayOfWeek: ['fri', 'mon'] } },
        quantity: { value: 6 },
        ...more,
      },
    });
    const theirs = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'order',
      title: 'Back',
      activity: [activity('bridge')],
    };
    expect(back(theirs)).toEqual({
      ok: true,
      plan: { name: 'Back', from: 'physio', days: [1, 5], items: [{ exerciseId: 'bridge', dose: { reps: 6 } }] },
      brings: [],
    });
    const none = { ok: false, trouble: { kind: 'no-plan' } };
    expect(back({ ...theirs, activity: [{ reference: { reference: 'ServiceRequest/1' } }] })).toEqual(none);
    expect(back({ resourceType: 'Bundle', entry: [] })).toEqual(none);
    expect(back('{')).toEqual(none);
    expect(back({ ...theirs, activity: [activity('of-another')] })).toMatchObject({
      trouble: { kind: 'nothing-known' },
    });
    const odd = { extension: [{ url: 'urn:plumbline:dose', valueString: '{"reps":-1}' }], ...activity('bridge') };
    expect(back({ ...theirs, activity: [odd] })).toMatchObject({ trouble: { kind: 'odd', exerciseId: 'bridge' } });
  });
});
