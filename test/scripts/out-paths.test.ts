import { describe, expect, it } from 'vitest';
import { outPaths } from '../../scripts/analyze/out-paths.ts';

describe('where what is made of several recordings is written', () => {
  it('is named after the recording', () => {
    expect(outPaths('out', ['a/bird-dog.mp4', 'b/one.trace.json.gz', 'two.trace.json'], '.trace.json')).toEqual([
      'out/bird-dog.trace.json',
      'out/one.trace.json',
      'out/two.trace.json',
    ]);
  });

  it.each<[string, string[]]>([
    ['of one name in two folders', ['A/rec.mp4', 'B/rec.mp4', 'C/rec.mp4']],
    ['of one name and different kinds', ['rec.mp4', 'rec.mov', 'rec.trace.json.gz']],
    ['that differ in capitals only, which some disks do not tell apart', ['Rec.mp4', 'x/rec.mp4']],
    ['that differ in how an accent is written', ['\u00e9.mp4', 'x/e\u0301.mp4']],
    ['of which one is called as the second of another', ['A/rec.mp4', 'rec-2.mp4', 'B/rec.mp4']],
    ['of which one is named twice', ['rec.mp4', 'rec.mp4']],
  ])('is a place of its own for recordings %s', (_title, files) => {
    const paths = outPaths('out', files, '.trace.json').map((path) => path.normalize().toLowerCase());
    expect(new Set(paths).size).toBe(files.length);
  });

  it('is never a recording that is read', () => {
    expect(outPaths('poses', ['poses/a.trace.json', './poses/../poses/b.trace.json'], '.trace.json')).toEqual([
      'poses/a-2.trace.json',
      'poses/b-2.trace.json',
    ]);
  });
});
