import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts processor time for programs in hundredths of a second, whatever its own clock is (Linux, `sysconf(_SC_CLK_TCK)`). */
const TICKS_A_SECOND = 100;

/** What `/proc/PID/stat` says of a process, as far as it is needed here. */
interface ProcessStat {
  readonly pid: number;
  readonly parentPid: number;
  readonly seconds: number;
}

/** Whether this machine tells how much processor time each of its processes takes. */
export const canTellProcessorTime = (): boolean => process.platform === 'linux';

/**
 * The processor time, in seconds, that a process and all that descend from it have taken so far, by process. (A process
 * that ends takes its time with it: hold two readings against each other process by process.)
 */
export function processorSeconds(rootPid: number): ReadonlyMap<number, number> {
  const processes = readdirSync('/proc').flatMap((name) => statOf(name) ?? []);
  const family = new Set([rootPid]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { pid, parentPid } of processes) if (family.has(parentPid)) family.add(pid);
  }
  return new Map(processes.filter(({ pid }) => family.has(pid)).map(({ pid, seconds }) => [pid, seconds]));
}

/** How much more the later reading has than the earlier one, seconds. */
export const secondsBetween = (earlier: ReadonlyMap<number, number>, later: ReadonlyMap<number, number>): number =>
  [...later].reduce((sum, [pid, seconds]) => sum + seconds - (earlier.get(pid) ?? 0), 0);

/** Null for what is no process, or has ended meanwhile. */
function statOf(name: string): ProcessStat | null {
  if (!/^\d+$/.test(name)) return null;
  try {
    return readStat(readFileSync(`/proc/${name}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** Reads a line of `/proc/PID/stat`: the name, in brackets, may itself hold brackets and spaces. */
export function readStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const at = (index: number): number => Number(fields[index]);
  // The third field of the line, the state, is the first after the name: parent 4, user time 14, system time 15.
  return { pid: Number.parseInt(line, 10), parentPid: at(1), seconds: (at(11) + at(12)) / TICKS_A_SECOND };
}
