// @ts-check
/**
 * `node scripts/run.mjs COMMAND …`: prepares a fresh clone, then runs the command's script. Uses Node built-ins only,
 * because nothing else exists before the install.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COMMANDS = [
  'start',
  'dev',
  'build',
  'check',
  'test',
  'analyze',
  'author',
  'demonstrate',
  'exchange',
  'fuzz',
  'bench',
  'soak',
  'mannequin',
  'new-exercise',
  'new-feature',
  'new-language',
];
const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.plumbline-install`;

/**
 * Installs the packages of the lock file, unless the stamp shows that exactly these are installed. npm's output goes to
 * stderr.
 */
function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(process.version)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing packages (once, until the lock file changes)…');
  // Under npm its own path is known; --include=dev because NODE_ENV=production would leave the build tools out.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev'];
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(
      `npm ci failed${error ? `: ${error.message}` : ''}. The packages are fetched once; is the network there?`,
    );
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}

const [command = '', ...args] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
  console.error(`Unknown command "${command}". There are: ${COMMANDS.join(', ')}.`);
  process.exit(2);
}
process.chdir(root);
install();
const { prepareModels, WITH_MOVENET } = await import('./prepare-models.mjs');
const log = (/** @type {string} */ line) => console.error(line);
await prepareModels({ log, withMovenet: args.includes(WITH_MOVENET) });
const { run } = await import(`./${command}.mjs`);
await run(args);
