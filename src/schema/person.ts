import * as v from 'valibot';
import { MAX_NAME_LENGTH } from '../care/exchange/session-file.ts';
import { THIS_DEVICE } from '../ports/patients.ts';

/** An id that names a person: also the end of a database's name, so it has no other characters; nobody is called by the name of this device's own. */
export const personId = v.pipe(
  v.string(),
  v.regex(/^[\w-]{8,64}$/, '8 to 64 letters, digits, - or _'),
  v.notValue(THIS_DEVICE, 'another id than that of this device'),
);

/** What somebody calls themselves in a file. */
export const personName = v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH));
