import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { factsOf } from './facts.ts';
import { PERFORMANCES } from './performances.ts';
import { RECORDED } from './recorded-performances.ts';
import { play } from './play.ts';
import { linesOf } from './render.ts';
import { pathsIn, plain, speakMarked, speakUnmarked } from './said.ts';
import { conditionOf, OTHERS, SENTENCES } from './sentences.ts';
import { fits } from './table.ts';
import { TWINS } from './twins.ts';

it('tries', async () => {
  await speakMarked();
  let made = 0,
    playedMs = 0,
    rendered = 0,
    judged = 0;
  let t = performance.now();
  const out: string[] = [],
    v: string[] = [];
  const heard = new Set<string>();
  for (const { make } of [...PERFORMANCES, ...(process.env['REC'] ? RECORDED : [])]) {
    const p = make();
    made += performance.now() - t;
    t = performance.now();
    const played = await play(p);
    playedMs += performance.now() - t;
    t = performance.now();
    const lines = linesOf(p, played);
    rendered += performance.now() - t;
    t = performance.now();
    const { done, earlier, about } = p;
    const facts = factsOf(played.set, { done, earlier, about, startMs: 0, endMs: played.endMs });
    out.push(
      `## ${p.name}; done ${(p.done?.reps ?? []).map((r) => (r.side ?? 'b')[0]).join('')} counted ${facts.reps.map((r) => (r.side ?? 'b')[0]).join('')} rejected ${facts.rejected.map((r) => r.reason)} faults ${facts.faults.map((f) => f.id)}`,
    );
    for (const l of lines) {
      if (l.place !== 'screen')
        out.push(`   ${l.place}/${l.part} ${l.timeMs === null ? '' : Math.round(l.timeMs)}: ${plain(l.text)}`);
      for (const said of l.said) {
        heard.add(said.path);
        const c = conditionOf(said.path);
        if (c && !c.holds({ ...said, id: said.path.split('.').at(-1)!, line: l, facts, lines }))
          v.push(`${said.path}\t${p.name}\t${l.place}/${l.part} ${l.timeMs ?? ''}\t${plain(l.text)}`);
      }
    }
    for (const twin of TWINS)
      for (const d of twin.differs({ performance: p, played, lines, facts }))
        v.push(`TWIN ${twin.says}\t${p.name}\t\t${d}`);
    judged += performance.now() - t;
    t = performance.now();
  }
  await speakUnmarked();
  const paths = pathsIn();
  for (const path of paths) if (!conditionOf(path) && !OTHERS.some((o) => fits(o, path))) v.push(`UNKNOWN\t${path}`);
  for (const pattern of [...Object.keys(SENTENCES), ...OTHERS])
    if (!paths.some((path) => fits(pattern, path))) v.push(`STALE\t${pattern}`);
  for (const pattern of Object.keys(SENTENCES))
    if (![...heard].some((path) => fits(pattern, path))) v.push(`NEVER SAID\t${pattern}`);
  writeFileSync('/tmp/truth.txt', out.join('\n'));
  writeFileSync('/tmp/v.txt', [...new Set(v)].join('\n'));
  console.log({ made, playedMs, rendered, judged });
}, 600000);
