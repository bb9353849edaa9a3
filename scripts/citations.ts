import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { changeable, figuresIn } from './bench/sensitivity/constants.ts';

/**
 * The source of a figure, as it is cited in code: `table#bird-dog-arm-low` is a heading of docs/exercise-table.md,
 * `clinical#camera-error` one of docs/clinical.md, `fixture: bird-dog.brisk` a recording in test/fixtures/poses,
 * `fixture: signs.hands-on-head` one in test/fixtures/signs.
 */
export interface Citation {
  readonly kind: 'table' | 'clinical' | 'fixture';
  readonly target: string;
}

const PAGES = { table: 'docs/exercise-table.md', clinical: 'docs/clinical.md' } as const;
const POSES = 'test/fixtures/poses';
const SIGNS = 'test/fixtures/signs';

/** The anchor of a heading, made as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

/** The anchors of a page in their order; an anchor that occurs twice is in the list twice. */
export const anchorsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The text below a heading, up to the next heading of its level or above; undefined where there is no such heading. */
export function sectionOf(markdown: string, anchor: string): string | undefined {
  const lines = markdown.split('\n');
  const levelOf = (line: string): number => /^(#{1,6}) /.exec(line)?.[1]?.length ?? 0;
  const start = lines.findIndex((line) => levelOf(line) > 0 && anchorOf(line.replace(/^#+ /, '')) === anchor);
  if (start < 0) return undefined;
  const level = levelOf(lines[start] ?? '');
  const length = lines.slice(start + 1).findIndex((line) => levelOf(line) > 0 && levelOf(line) <= level);
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** A text without the signs at the beginnings of comment lines, because a citation may be broken over two lines. */
const unwrapped = (text: string): string => text.replace(/\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');

const NAME = '[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*';
const FIXTURES = new RegExp(`fixtures?: (${NAME}(?:, ${NAME})*)`, 'g');

/** Every citation in a text. */
export function citationsIn(text: string): readonly Citation[] {
  const plain = unwrapped(text);
  return [
    ...[...plain.matchAll(/\b(table|clinical)#([A-Za-z0-9-]+)/g)].map(([, kind, target = '']): Citation => {
      return { kind: kind === 'table' ? 'table' : 'clinical', target };
    }),
    ...[...plain.matchAll(FIXTURES)].flatMap(([, names = '']) =>
      names.split(', ').map((target): Citation => ({ kind: 'fixture', target })),
    ),
  ];
}

/** The names of the recordings in the repository: `bird-dog.clean`, and `signs.hands-on-head`. */
function recordingNames(): ReadonlySet<string> {
  const namesIn = (folder: string): readonly string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.trace.json.gz'))
      .map((file) => file.replace(/(\.mannequin)?\.trace\.json\.gz$/, ''));
  return new Set([...namesIn(POSES), ...namesIn(SIGNS).map((name) => `signs.${name}`)]);
}

/** Returns a function that says in one line what is wrong with a citation; null where its target exists. */
export function citationChecker(): (citation: Citation) => string | null {
  const anchors = {
    table: new Set(anchorsIn(readFileSync(PAGES.table, 'utf8'))),
    clinical: new Set(anchorsIn(readFileSync(PAGES.clinical, 'utf8'))),
  };
  const recordings = recordingNames();
  return ({ kind, target }) => {
    if (kind === 'fixture')
      return recordings.has(target) ? null : `fixture: ${target}: no such recording in ${POSES} or ${SIGNS}`;
    return anchors[kind].has(target) ? null : `${kind}#${target}: no such heading in ${PAGES[kind]}`;
  };
}

/** The links of a page whose target does not exist, and the names of recordings in it that do not exist. */
export function deadLinksIn(page: string): readonly string[] {
  const markdown = readFileSync(page, 'utf8');
  const isFixture = new RegExp(`^(?:${exerciseIds().join('|')}|any|signs)\\.[a-z0-9-]+$`);
  const recordings = recordingNames();
  const own = new Set(anchorsIn(markdown));
  const links = [...unwrapped(markdown).matchAll(/\]\(([^)#\s]*)#?([^)\s]*)\)/g)].map(([, file = '', anchor = '']) => {
    if (/^https?:/.test(file)) return null;
    const target = file === '' ? page : `docs/${file}`;
    if (!existsSync(target)) return `${file}: no such file`;
    const known = file === '' ? own : new Set(anchorsIn(readFileSync(target, 'utf8')));
    return anchor === '' || known.has(anchor) ? null : `${file}#${anchor}: no such heading`;
  });
  const names = [...unwrapped(markdown).matchAll(/`([^`]+)`/g)].map(([, name = '']) =>
    isFixture.test(name) && !recordings.has(name) ? `${name}: no such recording` : null,
  );
  return [...links, ...names].filter((found) => found !== null);
}

const exerciseIds = (): readonly string[] =>
  readdirSync('src/exercises')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length));

/**
 * Words with which a comment says that a figure has no source outside the code: a technical choice concerns the program
 * and not the person; an unverified figure was chosen and not measured; geometry and arithmetic derive a figure; the
 * films that a figure was measured on may not have been kept.
 */
const SAID = /technical choice|unverified|geometry|arithmetic|films?( that are)? not kept/i;

export const isSourced = (comment: string): boolean => SAID.test(unwrapped(comment)) || citationsIn(comment).length > 0;

/** The constants with figures in a folder's modules whose comments name no source, as `file:line NAME`. */
export function unsourcedFigures(folder: string): readonly string[] {
  const constants = changeable(figuresIn(folder));
  const files = [...new Set(constants.map(({ file }) => file))];
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const own = constants.filter((constant) => constant.file === file);
    return source.statements.flatMap((statement, at) => {
      const first = own.find(({ start }) => statement.getFullStart() <= start && start < statement.end);
      if (!first || isSourced(commentOf(source, at))) return [];
      return [`${file}:${first.line} ${/\.(\w+)/.exec(first.id)?.[1] ?? first.id}`];
    });
  });
}

/** The comments in a piece of code, without the code. */
function commentsIn(code: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, code);
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia)
      comments.push(scanner.getTokenText());
  return comments.join('\n');
}

/**
 * All comments of a statement: above it, inside it, and behind it. A statement without an empty line before it shares
 * the comment above the statement before.
 */
function commentOf(source: ts.SourceFile, at: number): string {
  const statement = source.statements[at];
  if (!statement) return '';
  const { text } = source;
  const own = commentsIn(text.slice(statement.getFullStart(), statement.end));
  const behind = (ts.getTrailingCommentRanges(text, statement.end) ?? []).map(({ pos, end }) => text.slice(pos, end));
  const gap = text.slice(statement.getFullStart(), statement.getStart(source));
  const isShared = at > 0 && !/\n\s*\n/.test(gap) && !gap.includes('/*') && !gap.includes('//');
  return [isShared ? commentOf(source, at - 1) : '', own, ...behind].join('\n');
}
