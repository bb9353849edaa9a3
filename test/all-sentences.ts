/** Before every test file: all sentences are there, as they are on every page but the first one. */
import { allSentences } from '../src/text/in-use.ts';

await allSentences();
