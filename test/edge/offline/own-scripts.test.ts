import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOwn, trustOwnScripts } from '../../../src/edge/offline/own-scripts.ts';

const PAGE = 'https://clinic.example/apps/plumbline/index.html?model=lite#/history';

afterEach(() => vi.unstubAllGlobals());

describe('a script of our own', () => {
  it.each(['engine/litert.js', './assets/worker.js', 'https://clinic.example/apps/plumbline/service-worker.js'])(
    'lies beside the page: %s',
    (url) => expect(isOwn(url, PAGE)).toBe(true),
  );

  it.each([
    'https://elsewhere.example/apps/plumbline/worker.js',
    'https://clinic.example/other/worker.js',
    '../other/worker.js',
    '//elsewhere.example/x.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'https://clinic.example.evil.example/apps/plumbline/x.js',
  ])('does not lie elsewhere: %s', (url) => expect(isOwn(url, PAGE)).toBe(false));
});

describe('the policy for addresses of scripts', () => {
  it('lets our own pass and refuses all others', () => {
    const createPolicy = vi.fn();
    vi.stubGlobal('trustedTypes', { createPolicy });
    trustOwnScripts(PAGE);
    const [name, { createScriptURL }] = createPolicy.mock.calls[0]!;
    expect(name).toBe('default');
    expect(createScriptURL('engine/litert.js')).toBe('engine/litert.js');
    expect(() => createScriptURL('https://elsewhere.example/x.js')).toThrow(TypeError);
  });

  it('is not needed where a browser has no trusted types', () => {
    vi.stubGlobal('trustedTypes', undefined);
    expect(() => trustOwnScripts(PAGE)).not.toThrow();
  });
});
