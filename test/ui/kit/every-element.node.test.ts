import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every element of ours costs only its own corner where it cannot be drawn; the one that says so rests on nothing of ours', () => {
  const bases = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(`src/${file}`, 'utf8').matchAll(
          /@customElement\('([^']+)'\)\s+export class \w+ extends (\w+)/g,
        ),
      ].map(([, tag = '', base]) => ({ tag, base })),
    );
  expect(bases.length).toBeGreaterThan(40);
  expect(bases.filter(({ base }) => base !== 'PlElement')).toEqual([{ tag: 'pl-trouble', base: 'LitElement' }]);
});
