// @ts-check
/** Builds the app where the sources changed, serves it and prints its address. */
import { buildApp } from './build.mjs';
import { closeWithParent, serve } from './serve.mjs';

export async function run() {
  await buildApp();
  const port = process.env['PORT'];
  const { url, close } = await serve({ folders: ['dist'], port: port ? Number(port) : undefined, signals: true });
  closeWithParent(() => void close().then(() => process.exit(0)));
  console.log(`Plumbline is at ${url}`);
}
