import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectCopy } from '../project-copy.ts';

/** Some lines that go into a file that is there, behind other ones. */
export interface Edit {
  readonly file: string;
  /** What stands there already, once. */
  readonly after: string;
  readonly add: string;
  /** The file in which the compiler misses the edit, where it does, and a word of what it says where it says more of that file. */
  readonly missedIn?: string;
  readonly saying?: string;
}

/** One thing that is done for a new thing: a file is written, a file of this project is kept under another name, a file is edited. */
export type Step =
  { readonly file: string; readonly text: string } | { readonly file: string; readonly from: string } | Edit;

/** How something is added to the project, as a small example. */
export interface Recipe {
  /** As the table of ARCHITECTURE.md calls it. */
  readonly thing: string;
  /** What stands for the words in capitals in the paths of the table. */
  readonly names: Readonly<Record<string, string>>;
  /** The tool that begins it, with its arguments. */
  readonly tool?: { readonly script: string; readonly args: readonly string[] };
  readonly steps: readonly Step[];
}

export const editsOf = ({ steps }: Recipe): readonly Edit[] => steps.filter((step) => 'add' in step);

/** Whether an edit declares something that other files answer for. */
const declares = ({ file, missedIn }: Edit): boolean => file !== missedIn;

/**
 * Edits in groups whose edits can be taken back together and are still missed one by one: no two in one file, and none that
 * declares something beside one that answers for it.
 */
export function roundsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const rounds: Edit[][] = [];
  for (const edit of edits) {
    const fits = (other: Edit): boolean => other.missedIn !== edit.missedIn && declares(other) === declares(edit);
    const round = rounds.find((others) => others.every(fits));
    if (round) round.push(edit);
    else rounds.push([edit]);
  }
  return rounds;
}

/** Adds the thing to a copy of the project. */
export async function follow({ tool, steps }: Recipe, copy: ProjectCopy): Promise<void> {
  if (tool) {
    const run = `import('./${tool.script}').then(({ run }) => run(${JSON.stringify(tool.args)}))`;
    const { status, output } = await copy.node('--input-type=module', '-e', run);
    if (status !== 0) throw new Error(`${tool.script} ended with ${status}: ${output}`);
  }
  for (const step of steps) {
    take(step, copy);
    for (const translated of translationsOf(step, copy)) take(translated, copy);
  }
}

const SOURCE = 'src/text/en/';

/** What is said in the source is said in every other language as well; here in the same words, for only their number counts. */
function translationsOf(step: Step, { folder }: ProjectCopy): readonly Step[] {
  if (!('add' in step) || !step.file.startsWith(SOURCE)) return [];
  const tags = readdirSync(join(folder, 'src/text')).filter((tag) => tag !== 'say');
  const files = tags.map((tag) => step.file.replace(SOURCE, `src/text/${tag}/`));
  return files
    .filter((file) => file !== step.file && existsSync(join(folder, file)))
    .map((file) => ({ ...step, file }));
}

/** The file of the source language for that of another one: the table names the source only. */
export const inSource = (file: string, tags: readonly string[]): string =>
  tags.reduce((path, tag) => path.replace(`src/text/${tag}/`, SOURCE), file);

function take(step: Step, copy: ProjectCopy): void {
  const path = join(copy.folder, step.file);
  mkdirSync(dirname(path), { recursive: true });
  if ('text' in step) writeFileSync(path, step.text);
  else if ('from' in step) copyFileSync(step.from, path);
  else exchange(path, step.after, step.after + step.add);
}

/** Takes an edit back; other edits of the same file stay. */
export const takeBack = ({ file, add }: Edit, copy: ProjectCopy): void => exchange(join(copy.folder, file), add, '');

/** Makes an edit again that was taken back. */
export const makeAgain = (edit: Edit, copy: ProjectCopy): void => take(edit, copy);

function exchange(path: string, part: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.split(part).length !== 2) throw new Error(`expected once in ${path}: ${part}`);
  writeFileSync(
    path,
    text.replace(part, () => by),
  );
}
