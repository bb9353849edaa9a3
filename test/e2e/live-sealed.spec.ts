import { randomBytes } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { noCamera } from './journey.ts';
import { isJanusHere, startJanus } from './live-page/janus.ts';
import type { LivePage } from './live-page/live-page.ts';
import { holds, recordBefore, recordChannels, type Recorder } from './live-page/recorder.ts';
import { serveLivePage } from './live-page/serve-live-page.ts';
import { areUp, heardBy, meet, pairIn, say } from './live-page/two-pages.ts';

/** What the servers see of a session: every byte is recorded, both ways, and looked through for what was said. */
test.use({ launchOptions: noCamera });

const NAME = 'Wilhelmine Überacker';
const CUE = 'Keep your lower back still';
/** A pose of chance, as long as one with a body in it. */
const POSE = randomBytes(239);

interface Session {
  readonly patient: Page;
  readonly physio: Page;
  readonly secret: string;
}

/** A name, a cue and poses go both ways, and one page is opened anew in between. */
async function session(recorder: Recorder, browser: Browser): Promise<Session> {
  const [patient, physio, invite] = await pairIn(recorder, browser, { prepare: recordChannels });
  const both = [patient, physio] as const;
  for (const round of [1, 2]) {
    for (const [from, to] of [both, both.toReversed()] as [Page, Page][]) {
      expect(await say(from, JSON.stringify({ name: NAME, cue: CUE, round }))).toBe(true);
      await expect.poll(async () => (await heardBy(to)).length).toBeGreaterThan(0);
      await expect
        .poll(async () => {
          await from.evaluate(
            (pose) => (globalThis as unknown as { live: LivePage }).live.link.sendPose(new Uint8Array(pose)),
            [...POSE],
          );
          return to.evaluate(() => (globalThis as unknown as { live: LivePage }).live.poses.length);
        })
        .toBeGreaterThan(0);
    }
    if (round === 2) break;
    await meet(recorder, physio, invite, 'guest');
    await areUp(physio, patient);
  }
  return { patient, physio, secret: invite.secret };
}

const markersOf = ({ secret }: Session): Readonly<Record<string, Uint8Array>> => ({
  name: Buffer.from(NAME),
  'a part of the name': Buffer.from('Wilhelmine'),
  cue: Buffer.from(CUE),
  pose: POSE.subarray(100, 116),
  secret: Buffer.from(secret, 'base64url'),
  'the secret as it stands in the link': Buffer.from(secret),
});
const foundIn = (recorded: readonly Buffer[], one: Session): string[] =>
  Object.entries(markersOf(one)).flatMap(([what, marker]) => (holds(recorded, marker) ? [what] : []));
const onChannels = async ({ patient, physio }: Session): Promise<Buffer[]> =>
  (await Promise.all([patient, physio].map((page) => page.evaluate(() => window.onRelayChannel ?? [])))).map((texts) =>
    Buffer.from(texts.join('\n')),
  );
const lengthOf = (recorded: readonly Buffer[]): number => recorded.reduce((sum, { length }) => sum + length, 0);

/** Each marker plainly, as our server would be told it: what is looked for is found where it is. */
async function tellPlainly(recorder: Recorder, one: Session): Promise<void> {
  await one.patient.evaluate(
    async ([address, texts]) => {
      const socket = new WebSocket(address);
      await new Promise((open) => socket.addEventListener('open', open));
      for (const text of texts) socket.send(text);
    },
    [
      recorder.url.replace('http', 'ws') + 'signal',
      [JSON.stringify({ name: NAME, cue: CUE, secret: one.secret }), POSE.toString('base64url')],
    ] as const,
  );
  await expect.poll(() => foundIn(recorder.recorded(), one)).toEqual(Object.keys(markersOf(one)));
}

test('our server has seen nothing of what was said, and would have been caught if it had', async ({ browser }) => {
  const host = await serveLivePage();
  const recorder = await recordBefore(host.url);
  try {
    const one = await session(recorder, browser);
    expect(lengthOf(recorder.recorded())).toBeGreaterThan(20_000);
    expect(foundIn(recorder.recorded(), one)).toEqual([]);
    await tellPlainly(recorder, one);
  } finally {
    await recorder.close();
    await host.remove();
  }
});

test('nor has the relay that carried it all', async ({ browser }) => {
  test.skip(!isJanusHere, 'there is no Janus here (apt install janus)');
  const janus = await startJanus('always');
  const host = await serveLivePage(janus.environment);
  const recorder = await recordBefore(host.url);
  try {
    const one = await session(recorder, browser);
    const relayed = await onChannels(one);
    // Everything went there: what was said is in it, sealed.
    expect(lengthOf(relayed)).toBeGreaterThan(2000);
    expect(foundIn([...recorder.recorded(), ...relayed], one)).toEqual([]);
    await tellPlainly(recorder, one);
  } finally {
    await recorder.close();
    await host.remove();
    await janus.end();
  }
});
