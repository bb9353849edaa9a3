import * as v from 'valibot';
import { MAX_NAME_LENGTH } from '../care/exchange/session-file.ts';

/** An id that names a person: also the end of a database's name, so it has no other characters. */
export const personId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/, '8 to 64 letters, digits, - or _'));

/** What somebody calls themselves in a file. */
export const personName = v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH));
