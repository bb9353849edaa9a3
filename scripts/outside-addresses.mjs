// @ts-check
/** Addresses of other hosts in what the build writes: nothing of Plumbline is ever fetched from anywhere but its own server. */
import { readFile } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { filesUnder } from './when-changed.mjs';

const TEXTS = new Set(['.js', '.mjs', '.css', '.html', '.json', '.svg', '.webmanifest']);
const ADDRESS = /\b(?:https?|wss?):\/\/(?:[\w-]+\.)+[\w-]+/g;

/**
 * Hosts that are named and never asked: the namespaces of SVG and MathML, and what libraries cite in their comments, licences and
 * messages.
 */
const ONLY_NAMED = new Set(
  [
    ...['www.w3.org', 'fontawesome.com', 'webawesome.com', 'www.apache.org', 'github.com', 'arxiv.org'],
    ...['en.wikipedia.org', 'developer.mozilla.org', 'emscripten.org', 'issues.chromium.org', 'www.shadertoy.com'],
    // Systems of codes in records, which are named by addresses.
    ...['loinc.org', 'unitsofmeasure.org', 'terminology.hl7.org'],
    ...['www.ietf.org', 'tools.ietf.org', 'unicode.org', 'server.com', 'pubs.opengroup.org', 'kripken.github.io'],
  ].map((host) => `//${host}`),
);

/** Hosts from which libraries would fetch where nobody tells them another address; the build takes them out of their code. */
const ASKED = ['tfhub.dev', 'storage.googleapis.com', 'ka-p.fontawesome.com', 'ka-f.fontawesome.com'];
const TO_THEM = new RegExp(`https://(?:${ASKED.map((host) => host.replaceAll('.', '\\.')).join('|')})`, 'g');

/** Takes the defaults of libraries out of the code that is built: what asks for them gets no answer from anywhere. */
export const withoutOutsideAddresses = {
  name: 'plumbline:without-outside-addresses',
  /** @param {string} code */
  renderChunk(code) {
    const without = code.replaceAll(TO_THEM, 'about:invalid#');
    return without === code ? null : { code: without, map: null };
  },
};

/**
 * Every address of another host under a folder, as `FILE: ADDRESS`.
 * @param {string} folder @returns {Promise<string[]>}
 */
export async function outsideAddresses(folder) {
  const files = (await filesUnder(folder)).filter((file) => TEXTS.has(extname(file)));
  const found = await Promise.all(
    files.map(async (file) => {
      const addresses = new Set((await readFile(file, 'utf8')).match(ADDRESS) ?? []);
      return [...addresses].filter(isAsked).map((address) => `${relative(folder, file)}: ${address}`);
    }),
  );
  return found.flat();
}

/** @param {string} address */
const isAsked = (address) => !ONLY_NAMED.has(address.slice(address.indexOf('//')));
