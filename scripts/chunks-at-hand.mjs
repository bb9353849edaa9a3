// @ts-check
/**
 * Beside each page that is fetched later the build lists what it imports, so that all of it is fetched at once. What the first page is made of
 * is in hand by then: without it the lists, which are part of the first page themselves, are a kilobyte shorter.
 */

/** @type {Set<string>} */
const atHand = new Set();

/** Finds what the first page is made of, before the lists are written. @type {import('vite').Plugin} */
export const chunksAtHand = {
  name: 'chunks-at-hand',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    atHand.clear();
    /** @param {string} file */
    const take = (file) => {
      const chunk = bundle[file];
      if (chunk?.type !== 'chunk' || atHand.has(file)) return;
      atHand.add(file);
      chunk.imports.forEach(take);
    };
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'index') take(chunk.fileName);
  },
};

/** What a page lists of what it imports. @type {import('vite').ResolveModulePreloadDependenciesFn} */
export const notAtHand = (_file, imports, { hostType }) =>
  hostType === 'html' ? imports : imports.filter((file) => !atHand.has(file));
