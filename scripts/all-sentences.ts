/** For tools that say something: all sentences of the source are there, because a tool's code cannot be fetched later. */
import { later } from '../src/text/en/later.ts';
import { allSentences } from '../src/text/in-use.ts';
import { LANGUAGES, languageOf, SOURCE } from '../src/text/languages.ts';

LANGUAGES[SOURCE] = { ...languageOf(SOURCE), later: () => Promise.resolve(later) };
await allSentences();
