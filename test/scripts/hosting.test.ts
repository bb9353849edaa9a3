import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers, SENDER, senderHeaders } from '../../scripts/policy.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  const module = pathToFileURL(resolve('scripts/hosting.mjs')).href;
  const write = `import(${JSON.stringify(module)}).then(({ writeHosting }) => writeHosting('.'))`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', write], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('what the build writes for a host', () => {
  it.each(['_headers', 'hosting/nginx.conf', 'hosting/Caddyfile'])('%s sends every header of the policy', (file) => {
    const text = read(file);
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });

  it.each(['_headers', 'hosting/nginx.conf', 'hosting/Caddyfile'])(
    '%s lets the worker that sends ask other addresses, and nothing else',
    (file) => {
      const policy = senderHeaders['Content-Security-Policy'];
      expect(policy).toBe(
        "default-src 'none'; script-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*; frame-ancestors 'none'",
      );
      const text = read(file);
      expect(text.split(SENDER)[1]).toContain(policy);
      // For every other file the app's own.
      expect(text.replace(policy, '')).not.toContain('connect-src https:');
      expect(headers['Content-Security-Policy']).toContain("connect-src 'self';");
    },
  );

  it('gives nginx the type of the modules that it does not know: sent as plain text they are not run', () => {
    expect(read('hosting/nginx.conf')).toMatch(/types \{[^}]*text\/javascript mjs;/);
  });

  it('sends the headers in every place of nginx: one that has a header of its own inherits none', () => {
    const places = read('hosting/nginx.conf').split('location ').slice(1);
    expect(places).toHaveLength(3);
    for (const place of places) for (const name of Object.keys(headers)) expect(place).toContain(`add_header ${name} `);
  });
});
