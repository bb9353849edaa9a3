/** Handing sessions over, and taking in what somebody gave. */
import '../../../src/features/exchange/ui/pl-page-exchange.ts';
import type { SessionFile } from '../../../src/care/exchange/session-file.ts';
import { partsOf } from '../../../src/care/exchange/fhir/parts.ts';
import { bundleOf } from '../../../src/care/exchange/fhir/bundle.ts';
import {
  NOTHING_EXCHANGED,
  NOTHING_WAITS,
  type Exchanged,
  type ExchangeWork,
  type OutboxShown,
  type Prepared,
} from '../../../src/features/exchange/exchanged.ts';
import { THIS_DEVICE, type ImportPreview, type Patient } from '../../../src/ports/patients.ts';
import { SENDINGS, someSending } from '../../fixtures/some-sending.ts';
import { someEndedSession } from '../../fixtures/some-session-file.ts';
import { NOW_EPOCH_MS, someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

const DAY_MS = 86_400_000;
const someFile: SessionFile = {
  madeAtEpochMs: NOW_EPOCH_MS - 3 * DAY_MS,
  person: { id: 'c0ffee00', name: 'Anna Berger' },
  plan: null,
  sessions: [40, 12, 1].map((daysAgo) =>
    someEndedSession(String(daysAgo), { startedAtEpochMs: NOW_EPOCH_MS - daysAgo * DAY_MS }),
  ),
  mornings: [],
  checkIns: [],
  scales: [],
  traces: [{ setId: '1-set', gzip: '' }],
  corrections: [],
};
const counts = {
  added: { sessions: 12, mornings: 10, checkIns: 21, scales: 1 },
  renewed: 2,
  same: 30,
  corrections: 3,
  isNewPlan: true,
};
const nothingNew = {
  added: { sessions: 0, mornings: 0, checkIns: 0, scales: 0 },
  renewed: 0,
  same: 76,
  corrections: 0,
  isNewPlan: false,
};
const anna: Patient = { id: 'c0ffee00', name: 'Anna Berger', isThisDevice: false, lastImportEpochMs: NOW_EPOCH_MS };
const own: Patient = { id: THIS_DEVICE, name: null, isThisDevice: true, lastImportEpochMs: null };
const longName = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(3).slice(0, 100);
const people: readonly Patient[] = [
  own,
  anna,
  { ...anna, id: 'c0ffee01', name: longName, lastImportEpochMs: NOW_EPOCH_MS - 40 * DAY_MS },
  { ...anna, id: 'c0ffee02', name: null },
];
const opened = (preview: Partial<ImportPreview> = {}, name: string | null = 'Anna Berger'): Exchanged['opened'] => ({
  file: { ...someFile, person: { ...someFile.person, name } },
  preview: { known: null, counts, ...preview },
});
const stop = (): void => undefined;
const work = (kind: ExchangeWork['kind']) => ({ work: { kind, progress: { done: 3, total: 10 }, stop } });
const locked = (not: 'wrong' | 'no-secret' | null) => ({ locked: { file: new Blob(['x']), not } });
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

const prepared: Prepared = {
  patient: anna,
  withName: true,
  sessions: 12,
  checkIns: 21,
  scales: 1,
  hasPlan: true,
  leftOut: 0,
  withoutRoom: 0,
  parts: partsOf(bundleOf(someFile, { withName: true, nameOf: ({ id }) => id })),
};
const address = 'https://fhir.clinic.example/r4';
/** Records of Anna on their way, the last one first. */
const waiting = (...titles: readonly string[]): Partial<OutboxShown> => ({
  address,
  sendings: SENDINGS.filter(({ title }) => titles.includes(title)).map(({ title, change }) =>
    someSending({ id: title, address, patientName: 'Anna Berger', ...change }),
  ),
});
const passing = ['offline', 'late', 'unreachable', 'busy', 'error'];
const staying = ['no-entry', 'not-there', 'moved', 'refused', 'doubled', 'too-large', 'odd'];

const at = (title: string, exchange: Partial<Exchanged>, outbox: Partial<OutboxShown> = {}): PageState =>
  page(
    `exchange: ${title}`,
    'pl-page-exchange',
    someState({
      route: { page: 'exchange' },
      outbox: { ...NOTHING_WAITS, ...outbox },
      exchange: { ...NOTHING_EXCHANGED, suggested: '4f0a-91c2-7be3', people: [own], ...exchange },
    }),
  );

export const exchangePages = (): PageState[] => [
  at('whole', {}),
  ...(['giving', 'reading', 'taking', 'saving', 'preparing', 'forgetting', 'making-key'] as const).map((kind) =>
    at(kind, work(kind)),
  ),
  at('given', { given: { leftOut: 0, withoutPoses: 0, withoutRoom: 0 } }),
  at('given, with less', { given: { leftOut: 2, withoutPoses: 14, withoutRoom: 5 } }),
  ...(['nothing', 'no-passphrase', 'no-recipient'] as const).map((notGiven) =>
    at(`not given: ${notGiven}`, { notGiven }),
  ),
  at('not given', { notGiven: { kind: 'store-late' } }),
  at('locked', locked(null)),
  at('locked, by another word', locked('wrong')),
  at('locked, by a file without a key', locked('no-secret')),
  at('a key, not saved', { ownKey: { recipient, identity: 'AGE-SECRET-KEY-1', isCopied: null } }),
  at('a key, saved', { ownKey: { recipient, identity: null, isCopied: null } }),
  ...[true, false].map((isCopied) =>
    at(`a key, copied: ${isCopied}`, { ownKey: { recipient, identity: null, isCopied } }),
  ),
  at('opened', { opened: opened() }),
  at('opened, of somebody known', { opened: opened({ known: anna }) }),
  at('opened, of oneself', { opened: opened({ known: { ...anna, isThisDevice: true } }) }),
  at('opened, without a name', { opened: opened({}, null) }),
  at('opened, a name that breaks out', {
    opened: opened({}, '<img src=x onerror=alert(1)> =1+1 '.repeat(3).slice(0, 100)),
  }),
  at('opened, with nothing new', { opened: opened({ known: anna, counts: nothingNew }) }),
  at('taken', { taken: { importId: 'a', patient: anna, counts } }),
  at('people', { people }),
  at('people, not known yet', { people: null }),
  at('people, not known', { people: null, came: { kind: 'failed', failure: { kind: 'store-late' } } }),
  at('saved', { people, came: { kind: 'saved', leftOut: 2, withoutPoses: 0, withoutRoom: 0 } }),
  at('forgotten', { came: { kind: 'forgotten' } }),
  at('prepared', { prepared }, { address }),
  at('prepared, first', { prepared: { ...prepared, withName: false, leftOut: 2, withoutRoom: 5 } }),
  at('prepared, of oneself', { prepared: { ...prepared, patient: own, hasPlan: false } }),
  at('prepared, a long name', { prepared: { ...prepared, patient: { ...anna, name: longName } } }),
  at('prepared, nothing', { prepared: { ...prepared, sessions: 0, parts: [] } }),
  ...(['no-address', 'not-encrypted', 'odd-key'] as const).map((notSent) =>
    at(`not sent: ${notSent}`, { prepared, notSent }),
  ),
  at('not sent', { prepared, notSent: { kind: 'store-full' } }),
  at('on its way', {}, { ...waiting('some of it there'), inFlight: { id: 'some of it there', stop } }),
  at('all there', {}, waiting('all there', 'its turn')),
  at('stopped', {}, waiting('stopped')),
  at('without its key', {}, waiting('without its key')),
  at('waits', {}, waiting(...passing)),
  at('waits for the person', {}, waiting(...staying)),
  at(
    'waits, a long name',
    {},
    { sendings: [someSending({ patientName: longName, address: `${address}/${'x'.repeat(80)}` })] },
  ),
  at('waits, not known', {}, { failure: { kind: 'store-late' } }),
  at('undone', { taken: 'undone' }),
  at('not taken', { notTaken: { kind: 'store-full' } }),
  ...(['empty', 'not-a-session-file', 'cut-short', 'not-whole', 'too-deep'] as const).map((kind) =>
    at(`refused: ${kind}`, { mistake: { kind } }),
  ),
  at('refused: newer', { mistake: { kind: 'newer', version: 2 } }),
  at('refused: too-large', { mistake: { kind: 'too-large', mostBytes: 1 } }),
  at('refused: odd', { mistake: { kind: 'odd', where: 'sessions.0', expected: 'a session' } }),
];
