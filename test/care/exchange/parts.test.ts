import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../src/care/exchange/fhir/bundle.ts';
import { partsOf, recordsIn } from '../../../src/care/exchange/fhir/parts.ts';
import type { Bundle } from '../../../src/care/exchange/fhir/resources.ts';
import { someCheckIn } from '../../fixtures/some-days.ts';
import { someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';

const WISH = { withName: false, nameOf: ({ id }: { readonly id: string }): string => id };
const record = bundleOf(
  someSessionFile({
    sessions: Array.from({ length: 30 }, (_, index) => someEndedSession(`s${index}`)),
    checkIns: Array.from({ length: 30 }, (_, index) => someCheckIn({ id: `c${index}` })),
  }),
  WISH,
);
const urls = ({ entry }: Bundle): readonly string[] => entry.map(({ fullUrl }) => fullUrl);

describe('a record in parts', () => {
  it('holds every entry once, but for the person and what judged, which stand in each part', () => {
    const parts = partsOf(record, 12);
    expect(parts.length).toBeGreaterThan(5);
    const own = parts.flatMap(({ bundle, shared }) => urls(bundle).slice(shared));
    expect(new Set(own).size).toBe(own.length);
    for (const { bundle, shared } of parts) {
      expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'transaction' });
      expect(bundle.entry.length).toBeLessThanOrEqual(12);
      expect(bundle.entry.slice(0, shared).map(({ resource }) => resource.resourceType)).toEqual(['Patient', 'Device']);
      expect(bundle.entry.slice(shared).some(({ resource }) => resource.resourceType === 'Patient')).toBe(false);
    }
    expect([...urls(parts[0]!.bundle).slice(0, 2), ...own].toSorted()).toEqual(urls(record).toSorted());
    expect(recordsIn(parts)).toBe(record.entry.length);
  });

  it('leads every reference to an entry of the same part', () => {
    for (const { bundle } of partsOf(record, 12)) {
      const here = new Set(urls(bundle));
      const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to ?? '');
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter((to) => !here.has(to))).toEqual([]);
    }
  });

  it('does not cut a session that has more sets than a part', () => {
    const [first] = [someEndedSession('long')];
    const sets = Array.from({ length: 20 }, (_, index) => ({ ...first!.sets[0]!, id: `set${index}` }));
    const long = bundleOf(someSessionFile({ sessions: [{ ...first!, sets }, someEndedSession('b')] }), WISH);
    const parts = partsOf(long, 6);
    const holding = parts.filter(({ bundle }) => JSON.stringify(bundle).includes('"set'));
    expect(holding[0]?.bundle.entry.length).toBe(2 + 21);
    expect(recordsIn(parts)).toBe(long.entry.length);
  });

  it('is none where there is nothing but the person', () => {
    const empty = someSessionFile({ sessions: [], checkIns: [], scales: [], plan: null });
    expect(partsOf(bundleOf(empty, WISH))).toEqual([]);
    expect(recordsIn([])).toBe(0);
  });
});
