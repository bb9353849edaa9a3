#!/usr/bin/env node
// @ts-check
/**
 * Stands between Playwright and the Firefox that `FIREFOX_PATH` names. Playwright speaks WebDriver BiDi with it, and for every
 * new context asks it for a colour scheme (`emulation.setMediaFeaturesOverride`), a command that Firefox ESR 153 does not know;
 * Playwright then gives up. The answer to that one command is made here: done. Everything else passes as it is. Playwright
 * starts this file in the browser's place, and reads the address to speak to from its stderr, as it would from the browser's.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const UNKNOWN_TO_FIREFOX = 'emulation.setMediaFeaturesOverride';

const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', ({ message }) => {
  console.error(`Firefox does not start: ${message}`);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
  if (address === undefined) console.error(line);
  else standBefore(address);
});

/**
 * Listens on a port of its own and says which. @param {string} address where Firefox listens
 * @param {string} address where Firefox listens
 */
function standBefore(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright) => connect(playwright, new WebSocket(`${address}/session`)));
  server.on('listening', () => {
    const own = server.address();
    if (own === null || typeof own === 'string') throw new Error('expected a port');
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${own.port}`);
  });
}

/**
 * Passes the messages of each side on to the other. @param {WebSocket} playwright @param {WebSocket} browser
 * @param {WebSocket} playwright @param {WebSocket} browser
 */
function connect(playwright, browser) {
  /** The numbers of the commands that this bridge answers. */
  const asked = new Set();
  /** Messages from before the connection to Firefox was open. */
  const early = /** @type {string[]} */ ([]);
  playwright.on('message', (data) => {
    const message = data.toString();
    const { id, method } = JSON.parse(message);
    if (method === UNKNOWN_TO_FIREFOX) asked.add(id);
    if (browser.readyState === WebSocket.OPEN) browser.send(message);
    else early.push(message);
  });
  browser.on('open', () => {
    for (const message of early) browser.send(message);
  });
  browser.on('message', (data) => {
    const message = data.toString();
    const { id, error } = JSON.parse(message);
    // A Firefox that knows the command answers by itself.
    const isUnknown = asked.delete(id) && error === 'unknown command';
    playwright.send(isUnknown ? JSON.stringify({ type: 'success', id, result: {} }) : message);
  });
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}
