// @ts-check
/**
 * Builds the app where the sources changed, serves it and prints its address. `--https`: to the whole network that this machine is in, over TLS,
 * since a browser gives no camera to a page without; with `--cert FILE --key FILE`, or with a certificate that is made here.
 */
import { parseArgs } from 'node:util';
import { buildApp } from './build.mjs';
import { certificate, ownAddresses } from './certificate.mjs';
import { closeWithParent, serve } from './serve.mjs';

/** @param {readonly string[]} [args] */
export async function run(args = []) {
  const { values } = parseArgs({
    args: [...args],
    options: { https: { type: 'boolean' }, cert: { type: 'string' }, key: { type: 'string' } },
    // Other words are of the step before: which models there are.
    strict: false,
  });
  const { cert, key } = /** @type {{cert?: string, key?: string}} */ (values);
  const tls = values.https || cert || key ? await certificate({ cert, key }) : undefined;
  await buildApp();
  const port = process.env['PORT'];
  const { url, close } = await serve({
    ...{ folders: ['dist'], port: port ? Number(port) : undefined, signals: true },
    tls,
  });
  closeWithParent(() => void close().then(() => process.exit(0)));
  console.log(`Plumbline is at ${url}`);
  if (!tls) return;
  for (const address of ownAddresses()) {
    const there = new URL(url);
    there.hostname = address;
    console.log(`In the network of this machine: ${there.href}`);
  }
  if (tls.isMade)
    console.log(
      'Its certificate was made here, and nobody vouches for it: each browser warns of it once (docs/live.md).',
    );
}
