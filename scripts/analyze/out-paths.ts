import { basename, join, resolve } from 'node:path';

/**
 * Where what is made of each file is written, in the order of the files; `ending`: of its name. No two share a path, however they are
 * called and in whichever folders they lie, and none is written over a file that is read: who is second gets a number.
 */
export function outPaths(folder: string, files: readonly string[], ending: string): readonly string[] {
  const taken = new Set(files.map(sameFile));
  return files.map((file) => {
    const name = basename(file).replace(/(\.trace)?\.(json|json\.gz|[a-z0-9]+)$/i, '');
    let path = join(folder, `${name}${ending}`);
    for (let count = 2; taken.has(sameFile(path)); count += 1) path = join(folder, `${name}-${count}${ending}`);
    taken.add(sameFile(path));
    return path;
  });
}

/** The same for two names that some disks take for one: those that differ in capitals only, or in how an accent is written. */
const sameFile = (path: string): string => resolve(path).normalize().toLowerCase();
