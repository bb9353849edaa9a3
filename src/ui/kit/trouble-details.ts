/** A place in the code: the function, and the file with line and column. In the form of Chromium and Safari, or of Firefox. */
const PLACES = [/^\s*at (?:(?<name>.+?) \()?(?<file>\S+?:\d+:\d+)\)?$/, /^(?<name>[^@]*)@(?<file>\S+:\d+:\d+)$/];

/** What stands in a message between marks or as a number may come from what was recorded, or be a name. */
const OF_A_PERSON = /"[^"]*"?|'[^']*'?|`[^`]*`?|“[^”]*”?|«[^»]*»?|\d+(?:[.,]\d+)*/g;

/**
 * What a helper needs to know of an error: where it happened, of what kind it is, and the way through the code. Nothing
 * of a recording, no name, and no address with what stands behind its page can be in it.
 */
export function troubleDetails(error: unknown, place: string): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return [place, `${name}: ${message.replace(OF_A_PERSON, '…')}`, ...(stack ?? '').split('\n').flatMap(placeIn)].join(
    '\n',
  );
}

function placeIn(line: string): readonly string[] {
  const found = PLACES.map((form) => form.exec(line)?.groups).find((groups) => groups !== undefined);
  if (!found) return [];
  // The file by its own name: its address may tell where somebody has it, and `?` and `#` what was open.
  const file = found['file']?.replace(/[?#].*(?=:\d+:\d+$)/, '').replace(/^.*\//, '') ?? '';
  return [`  ${[found['name'], file].filter(Boolean).join(' ')}`];
}
