import { afterAll, beforeAll, expect, it } from 'vitest';
import '../../src/features/history/ui/pl-page-history.ts';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/features/summary/ui/pl-page-summary.ts';
import { PERFORMANCES, type Performance } from '../truth/performances.ts';
import { play, type Played } from '../truth/play.ts';
import { linesOf, type Line } from '../truth/render.ts';
import { saidIn, speakMarked, speakUnmarked } from '../truth/said.ts';
import { conditionOf } from '../truth/sentences.ts';
import { writtenOn } from './every-page.ts';
import { drawn, show, someHistory, someState } from './some-state.ts';

beforeAll(speakMarked);
afterAll(async () => {
  document.body.replaceChildren();
  await speakUnmarked();
});

/** Sets whose pages together have every part of a report. */
const SHOWN = [
  'bird-dog: fault arm-low',
  'bird-dog: one not counted (too-small)',
  'bird-dog: the right side hidden from the middle on',
  'single-leg-stance: holds too short',
  'dead-bug-heel-tap: all clean, asked: no',
  'elbow-curl: another exercise',
  'elbow-curl: nobody there, in a film',
  'elbow-curl: cut short',
  'pelvic-tilt: half of the rounds',
  'shoulder-flexion-raise: by an own range, brisk for the pace of a plan',
  'five-times-sit-to-stand: one not tall',
  'single-leg-stance: three tries of each leg',
  'posture-screen: a body that stands unevenly',
];

/** The sentences that claim something, each once. */
const claims = (texts: readonly string[]): readonly string[] =>
  [
    ...new Set(
      texts
        .flatMap(saidIn)
        .filter(({ path }) => conditionOf(path) !== null)
        .map(({ words }) => words),
    ),
  ].sort();

const claimsIn = (lines: readonly Line[], place: Line['place'], parts?: readonly string[]): readonly string[] =>
  claims(lines.filter((line) => line.place === place && (parts?.includes(line.part) ?? true)).map(({ text }) => text));

async function playedSet(
  name: string,
): Promise<{ readonly performance: Performance; readonly played: Played; readonly lines: readonly Line[] }> {
  const planned = PERFORMANCES.find((one) => one.name === name);
  if (!planned) throw new Error(`no performance ${name}`);
  const performance = planned.make();
  const played = await play(performance);
  return { performance, played, lines: linesOf(performance, played) };
}

/** What stands on the page of a session of several sets, or of one after another record, and not on this one. */
const ON_OTHER_PAGES = ['title among others', 'beside the same', 'beside another'];

it.each(SHOWN)(
  'the summary and the list of sessions claim what the table holds to its conditions, and nothing else: %s',
  async (name) => {
    const { played, lines } = await playedSet(name);
    const { session } = played;
    const route = { page: 'session', sessionId: session.id } as const;
    const page = await show('pl-page-summary', {
      state: someState({
        route,
        opened: { status: 'ready', session, corrections: [], failure: null },
        settings: { ...someState().settings, birthYear: 1954, sex: 'female' },
        nowEpochMs: session.startedAtEpochMs,
      }),
    });
    await drawn(page);
    const day = claimsIn(lines, 'history', ['day']);
    const ofThisPage = lines.filter(({ part }) => !ON_OTHER_PAGES.includes(part));
    expect(claims(writtenOn(page)).filter((words) => !day.includes(words))).toEqual(claimsIn(ofThisPage, 'summary'));
    const list = await show('pl-page-history', {
      state: someState({ history: someHistory([session]), nowEpochMs: session.startedAtEpochMs }),
    });
    await drawn(list);
    expect(claims(writtenOn(list))).toEqual(claimsIn(lines, 'history', ['name', 'day', 'counted', 'facts']));
  },
);

it.each(SHOWN.slice(0, 5))(
  'the page of a set claims at every moment what the table holds to its conditions: %s',
  async (name) => {
    const { played, lines } = await playedSet(name);
    for (const { timeMs, run } of played.moments.filter((moment) => moment.run.stage === 'running')) {
      const page = await show('pl-page-practise', { state: someState({ run }) });
      await drawn(page);
      const shown = claims(
        lines.filter((line) => line.place === 'screen' && line.timeMs === timeMs).map(({ text }) => text),
      );
      expect(
        claims(writtenOn(page)).filter((words) => !shown.includes(words)),
        `${timeMs} ms`,
      ).toEqual([]);
    }
  },
);
