import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The exit status of a program, and everything that it wrote. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of this project in a folder of its own, with the same installed packages: changes there do not change this project. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs Node in the copy. */
  node(...args: string[]): Promise<Ended>;
  /** The content of every source file of the copy, by its path. */
  contents(): ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

const WRITTEN = ['src', 'test', 'scripts', 'docs', 'ARCHITECTURE.md', 'STORAGE.md'];
const COPIED = [
  ...WRITTEN,
  ...['models', 'index.html', 'package.json', 'vite.config.ts', 'vitest.config.ts', 'eslint.config.js'],
  ...['.prettierrc.json', '.prettierignore', '.cache/types'],
  ...['tsconfig.json', 'tsconfig.base.json', 'tsconfig.core.json', 'tsconfig.app.json', 'tsconfig.tools.json'],
];
/** Recordings are large, and few tests need them. */
const isNeeded = (path: string): boolean => !path.endsWith('.gz');

/** The files in a folder and below it, or the file itself, as paths from the root. */
const filesIn = (root: string, path: string): readonly string[] =>
  statSync(join(root, path)).isFile()
    ? [path]
    : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

/** Copies the sources, tests, scripts and documents, without recordings. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  // The compiler's cached results are copied too, because they save it work; a fresh clone has none.
  for (const path of COPIED.filter((path) => existsSync(path)))
    cpSync(path, join(folder, path), { recursive: true, filter: isNeeded, preserveTimestamps: true, force: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    node: (...args) =>
      new Promise((done, fail) => {
        const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
        child.on('error', fail);
        child.on('close', (status) => done({ status, output }));
      }),
    contents: () =>
      new Map(
        WRITTEN.flatMap((path) => filesIn(folder, path)).map((path) => [
          path,
          readFileSync(join(folder, path), 'latin1'),
        ]),
      ),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The paths whose content differs between two states of a copy, or which only one of them has; in their order. */
export const differingPaths = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
