/** Longer than a figure holds anything (`figure-film.ts`): what moves has moved on by then. */
const LONGER_THAN_A_HOLD_MS = 2000;

/** Whether what is read stays as it is for longer than a figure that moves holds anything. */
export async function standsStill(read: () => string): Promise<boolean> {
  const before = read();
  await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_HOLD_MS));
  return read() === before;
}
