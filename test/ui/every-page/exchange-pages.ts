/** Handing sessions over, and taking in what somebody gave. */
import '../../../src/features/exchange/ui/pl-page-exchange.ts';
import type { SessionFile } from '../../../src/care/exchange/session-file.ts';
import { NOTHING_EXCHANGED, type Exchanged, type ExchangeWork } from '../../../src/features/exchange/exchanged.ts';
import { THIS_DEVICE, type ImportPreview, type Patient } from '../../../src/ports/patients.ts';
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
const locked = (isWrong: boolean) => ({ locked: { file: new Blob(['x']), isWrong } });

const at = (title: string, exchange: Partial<Exchanged>): PageState =>
  page(
    `exchange: ${title}`,
    'pl-page-exchange',
    someState({
      route: { page: 'exchange' },
      exchange: { ...NOTHING_EXCHANGED, suggested: '4f0a-91c2-7be3', people: [own], ...exchange },
    }),
  );

export const exchangePages = (): PageState[] => [
  at('whole', {}),
  ...(['giving', 'reading', 'taking', 'saving', 'forgetting'] as const).map((kind) => at(kind, work(kind))),
  at('given', { given: { leftOut: 0, withoutPoses: 0, withoutRoom: 0 } }),
  at('given, with less', { given: { leftOut: 2, withoutPoses: 14, withoutRoom: 5 } }),
  ...(['nothing', 'no-passphrase', 'no-recipient'] as const).map((notGiven) =>
    at(`not given: ${notGiven}`, { notGiven }),
  ),
  at('not given', { notGiven: { kind: 'store-late' } }),
  at('locked', locked(false)),
  at('locked, by another word', locked(true)),
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
  at('undone', { taken: 'undone' }),
  at('not taken', { notTaken: { kind: 'store-full' } }),
  ...(['empty', 'not-a-session-file', 'cut-short', 'not-whole', 'too-deep'] as const).map((kind) =>
    at(`refused: ${kind}`, { mistake: { kind } }),
  ),
  at('refused: newer', { mistake: { kind: 'newer', version: 2 } }),
  at('refused: too-large', { mistake: { kind: 'too-large', mostBytes: 1 } }),
  at('refused: odd', { mistake: { kind: 'odd', where: 'sessions.0', expected: 'a session' } }),
];
