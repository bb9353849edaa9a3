import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { bundleOf } from '../../../src/care/exchange/fhir/bundle.ts';
import type { Bundle } from '../../../src/care/exchange/fhir/resources.ts';
import type { ServerAnswer } from '../../../src/care/exchange/sending.ts';
import type { Correction } from '../../../src/care/review/correction.ts';
import { post } from '../../../src/edge/exchange/fhir-post.ts';
import { createFhirServer } from '../../../src/edge/exchange/fhir-server.ts';
import {
  doubledIn,
  startFhirServer,
  type FhirServer,
  type FhirStore,
  type Happening,
} from '../../fixtures/fhir-server.ts';
import { someCorrection, someSessionFile } from '../../fixtures/some-session-file.ts';

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const record = bundleOf(someSessionFile(), { withName: true, nameOf: ({ id }) => id });
const COUNT = record.entry.length;
const all = (outcome: 'made' | 'known'): ServerAnswer => ({ kind: 'taken', entries: Array(COUNT).fill(outcome) });
const never = new AbortController().signal;

let store: FhirStore;
beforeEach(() => {
  store = { stored: [] };
});

async function started(options: { readonly port?: number; readonly key?: string } = {}): Promise<FhirServer> {
  const server = await startFhirServer({ store, ...options });
  onTestFinished(server.close);
  return server;
}
const client = (isOnline = true) => createFhirServer({ post, isOnline: () => isOnline, epochMs: () => NOW });
const sendTo = ({ address }: Pick<FhirServer, 'address'>, bundle: Bundle = record) =>
  client().send(address, bundle, never);
const trouble = (answer: ServerAnswer) => (answer.kind === 'taken' ? null : answer.trouble);

describe('a record for a FHIR server', () => {
  it('is taken by one that holds it against the definitions of R4, and is there once, however often it is sent', async () => {
    const server = await started();
    expect(await sendTo(server)).toEqual(all('made'));
    expect(await sendTo(server)).toEqual(all('known'));
    expect(server.complaints).toEqual([]);
    expect(store.stored).toHaveLength(COUNT);
    expect(doubledIn(store)).toEqual([]);
  });

  it('is not doubled where the connection is cut after the server has stored it and before it has answered', async () => {
    const server = await started();
    server.next('cut-after');
    expect(trouble(await sendTo(server))).toBe('unreachable');
    expect(store.stored).toHaveLength(COUNT);
    expect(await sendTo(server)).toEqual(all('known'));
    expect(store.stored).toHaveLength(COUNT);
    expect(doubledIn(store)).toEqual([]);
  });

  it('comes whole after a cut before anything was stored, and after the server was started anew', async () => {
    const first = await started();
    first.next('cut-before');
    expect(trouble(await sendTo(first))).toBe('unreachable');
    expect(store.stored).toEqual([]);
    first.next('cut-after');
    await sendTo(first);
    const port = Number(new URL(first.address).port);
    await first.close();
    expect(trouble(await sendTo(first))).toBe('unreachable');
    const second = await started({ port });
    expect(await sendTo(second)).toEqual(all('known'));
    expect(store.stored).toHaveLength(COUNT);
    expect(doubledIn(store)).toEqual([]);
  });

  it('brings what a reader has said of a set since: in the place of what was there, once, and an older file takes nothing back', async () => {
    const server = await started();
    const recordWith = (corrections: readonly Correction[]): Bundle =>
      bundleOf({ ...someSessionFile(), corrections }, { withName: true, nameOf: ({ id }) => id });
    const status = (): unknown =>
      store.stored
        .map(({ resource }) => resource)
        .find(({ identifier }) => identifier[0]?.system.endsWith(':set') === true);
    await sendTo(server, recordWith([]));
    expect(status()).toMatchObject({ status: 'final' });
    for (const _time of [1, 2]) {
      server.next('cut-after');
      await sendTo(server, recordWith([someCorrection({})]));
      expect(await sendTo(server, recordWith([someCorrection({})]))).toEqual(all('known'));
    }
    expect(status()).toMatchObject({ status: 'corrected', note: [{ text: 'reject: The pelvis turned.' }] });
    expect(await sendTo(server, recordWith([]))).toEqual(all('known'));
    expect(status()).toMatchObject({ status: 'corrected' });
    expect(store.stored).toHaveLength(COUNT);
    expect(doubledIn(store)).toEqual([]);
  });

  it('is sent with the key for that address and no other, and without cookies', async () => {
    const server = await started({ key: 'right' });
    const sender = client();
    expect(trouble(await sender.send(server.address, record, never))).toBe('no-entry');
    await sender.useKey('https://another.example', 'right');
    expect(trouble(await sender.send(server.address, record, never))).toBe('no-entry');
    await sender.useKey(server.address, 'right');
    expect(await sender.send(server.address, record, never)).toEqual(all('made'));
    await sender.useKey(server.address, null);
    expect(trouble(await sender.send(server.address, record, never))).toBe('no-entry');
    expect(server.requests.map(({ authorization }) => authorization)).toEqual([
      undefined,
      undefined,
      'Bearer right',
      undefined,
    ]);
    expect(new Set(server.requests.map(({ cookie }) => cookie))).toEqual(new Set([undefined]));
  });

  it('is let go of when nobody waits any longer', async () => {
    const server = await started();
    server.next('silent');
    const calling = new AbortController();
    const answer = client().send(server.address, record, calling.signal);
    await expect.poll(() => server.requests.length).toBe(1);
    calling.abort();
    expect(trouble(await answer)).toBe('late');
  });

  it('is not tried without a network', async () => {
    const server = await started();
    expect(trouble(await client(false).send(server.address, record, never))).toBe('offline');
    expect(server.requests).toEqual([]);
  });

  it('is refused whole where a part of it is not as R4 says, or leads nowhere', async () => {
    const server = await started();
    const [patient, ...others] = record.entry;
    const bad = {
      ...record,
      entry: [
        patient!,
        { ...others[0]!, resource: { resourceType: 'Observation', identifier: others[0]!.resource.identifier } },
      ],
    };
    expect(trouble(await sendTo(server, bad as unknown as Bundle))).toBe('refused');
    expect(trouble(await sendTo(server, { ...record, entry: others }))).toBe('refused');
    expect(store.stored).toEqual([]);
  });

  it('is not taken by a server that has its person twice', async () => {
    const server = await started();
    await sendTo(server);
    store.stored.push({ ...store.stored[0]!, id: 'again' });
    expect(trouble(await sendTo(server))).toBe('doubled');
  });

  it.each<[string, Happening, ServerAnswer]>([
    [
      '429',
      { status: 429, headers: { 'Retry-After': '7' } },
      { kind: 'not-taken', trouble: 'busy', retryAfterMs: 7000 },
    ],
    [
      '503 until a moment',
      { status: 503, headers: { 'Retry-After': new Date(NOW + 90_000).toUTCString() } },
      { kind: 'not-taken', trouble: 'busy', retryAfterMs: 90_000 },
    ],
    [
      '503 until something else',
      { status: 503, headers: { 'Retry-After': 'soon' } },
      { kind: 'not-taken', trouble: 'busy', retryAfterMs: null },
    ],
    ...(
      [
        [500, 'error'],
        [502, 'error'],
        [504, 'error'],
        [501, 'not-there'],
        [408, 'busy'],
        [409, 'busy'],
        [403, 'no-entry'],
        [404, 'not-there'],
        [405, 'not-there'],
        [412, 'doubled'],
        [413, 'too-large'],
        [400, 'refused'],
        [415, 'refused'],
        [422, 'refused'],
      ] as const
    ).map(([status, why]): [string, Happening, ServerAnswer] => [
      String(status),
      { status },
      { kind: 'not-taken', trouble: why, retryAfterMs: null },
    ]),
    [
      'a way to elsewhere',
      { status: 308, headers: { Location: 'http://127.0.0.1:1/' } },
      { kind: 'not-taken', trouble: 'moved', retryAfterMs: null },
    ],
    [
      'a page',
      { status: 200, body: '<html>Welcome to this network</html>' },
      { kind: 'not-taken', trouble: 'odd', retryAfterMs: null },
    ],
    ['nothing', { status: 200 }, { kind: 'not-taken', trouble: 'odd', retryAfterMs: null }],
    [
      'an answer to another transaction',
      {
        status: 200,
        body: JSON.stringify({
          resourceType: 'Bundle',
          type: 'transaction-response',
          entry: [{ response: { status: '201' } }],
        }),
      },
      { kind: 'not-taken', trouble: 'odd', retryAfterMs: null },
    ],
    [
      'an answer of which a part was refused',
      {
        status: 200,
        body: JSON.stringify({
          resourceType: 'Bundle',
          type: 'transaction-response',
          entry: Array(COUNT).fill({ response: { status: '422' } }),
        }),
      },
      { kind: 'not-taken', trouble: 'odd', retryAfterMs: null },
    ],
    [
      'an answer without an end',
      { status: 200, body: 'x'.repeat(5_000_000) },
      { kind: 'not-taken', trouble: 'odd', retryAfterMs: null },
    ],
  ])('tells what the server says: %s', async (_what, happens, expected) => {
    const server = await started();
    server.next(happens);
    expect(await sendTo(server)).toEqual(expected);
    expect(store.stored).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});
