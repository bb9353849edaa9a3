// @ts-check
/**
 * An ESLint rule: no file may lead back to itself through its imports, imports of types included. A circle of types is
 * as hard to read as any other, and the usual rules ignore types.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The files that a text imports, as absolute paths. @param {string} file @param {string} code @returns {string[]} */
const importsOf = (file, code) =>
  ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name))
    .filter((path) => path.endsWith('.ts') && existsSync(path));

/** The imports of files on the disk; each file is read once in a run. @type {Map<string, string[]>} */
const onDisk = new Map();
const importsOnDisk = (/** @type {string} */ file) => {
  const known = onDisk.get(file);
  if (known) return known;
  const found = importsOf(file, readFileSync(file, 'utf8'));
  onDisk.set(file, found);
  return found;
};

/**
 * The chain of imports that leads from a file back to it; null where there is none.
 * @param {string} file @param {string[]} first
 */
function wayBack(file, first) {
  /** @type {Map<string, string | null>} */
  const cameFrom = new Map(first.map((path) => [path, null]));
  for (const at of cameFrom.keys()) {
    if (at === file) {
      const way = [];
      for (let step = cameFrom.get(at) ?? null; step; step = cameFrom.get(step) ?? null) way.unshift(step);
      return way;
    }
    for (const next of importsOnDisk(at)) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noCircle = {
  meta: { type: 'problem', messages: { circle: 'This file leads back to itself: {{way}}' }, schema: [] },
  create: (context) => ({
    Program(node) {
      const file = context.filename;
      const way = wayBack(file, importsOf(file, context.sourceCode.text));
      if (!way) return;
      const short = (/** @type {string} */ path) => path.slice(path.lastIndexOf('/src/') + 1);
      context.report({ node, messageId: 'circle', data: { way: [...way.map(short), short(file)].join(' → ') } });
    },
  }),
};
