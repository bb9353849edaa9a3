import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { PERFORMANCES } from './performances.ts';
import { play } from './play.ts';
import { RECORDED } from './recorded-performances.ts';
import { linesOf, type Line } from './render.ts';
import { plain, speakMarked, speakUnmarked } from './said.ts';
import { conditionOf, NOT_HEARD, SENTENCES } from './sentences.ts';
import { fits, type Claim } from './table.ts';
import { TWINS, type Told } from './twins.ts';

/** Each set by what was found in it: the sets themselves would fill the memory. */
const untrue: string[] = [];
const differences = new Map<string, string[]>(TWINS.map(({ says }) => [says, []]));
const heard = new Set<string>();

beforeAll(async () => {
  await speakMarked();
  for (const { name, make } of [...PERFORMANCES, ...RECORDED]) {
    const performance = make();
    const played = await play(performance);
    const lines = linesOf(performance, played);
    const facts = factsOf(played.set, {
      ...performance,
      startMs: 0,
      endMs: played.endMs,
      poses: played.poses,
    });
    const told: Told = { performance, played, lines, facts };
    for (const line of lines) untrue.push(...untrueIn(told, line).map((words) => `${name}: ${words}`));
    for (const { says, differs } of TWINS)
      differences.get(says)?.push(...differs(told).map((words) => `${name}: ${words}`));
  }
}, 600_000);

afterAll(speakUnmarked);

/** The sentences of a line that are not true, with the condition that they do not meet. */
function untrueIn({ facts, lines }: Told, line: Line): readonly string[] {
  return line.said.flatMap((said) => {
    heard.add(said.path);
    const condition = conditionOf(said.path);
    if (!condition) return [];
    const claim: Claim = { ...said, id: said.path.split('.').at(-1) ?? '', line, facts, lines };
    if (condition.holds(claim)) return [];
    return [`${line.place}, ${line.part}: "${plain(line.text)}" (${said.path}) is true only when ${condition.when}`];
  });
}

describe('every set', () => {
  it('is told in true sentences: spoken, on the screen, in the summary, in the history and by analyze', () => {
    expect([...new Set(untrue)]).toEqual([]);
  });

  it.each(TWINS.map(({ says }) => says))('is told the same everywhere: %s', (says) => {
    expect(differences.get(says)).toEqual([]);
  });

  it('says something, and together they say every sentence that has a condition, but for those that are listed', () => {
    const silent = Object.keys(SENTENCES).filter((pattern) => ![...heard].some((path) => fits(pattern, path)));
    expect(silent.sort()).toEqual(Object.keys(NOT_HEARD).sort());
  });
});
