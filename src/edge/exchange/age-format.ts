/** How a file in the age format begins, plain and as text (age-encryption.org/v1). */
const AGE = 'age-encryption.org/v1\n';
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';

const begins = (file: Uint8Array, words: string): boolean =>
  new TextDecoder().decode(file.subarray(0, words.length)) === words;

/** So many empty lines before the armour are looked over, in characters: mail programs add some. A choice. */
const MOST_BEFORE = 100;

export const isArmoured = (file: Uint8Array): boolean =>
  new TextDecoder()
    .decode(file.subarray(0, MOST_BEFORE + ARMOUR.length))
    .trimStart()
    .startsWith(ARMOUR);

/** Whether a file is in the age format. */
export const isSealed = (file: Uint8Array): boolean => begins(file, AGE) || isArmoured(file);
