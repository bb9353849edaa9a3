import { describe, expect, it } from 'vitest';
import birdDog from '../../../src/exercises/bird-dog.ts';
import march from '../../../src/exercises/march-on-back.ts';
import neckBend from '../../../src/exercises/neck-side-bend.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { noticedLines, unjudgedLines, unseenLines } from '../../../src/text/say/noticed.ts';
import { askedLines } from '../../../src/text/say/asked.ts';
import { reportRows, rowCells } from '../../../src/text/say/repetition.ts';
import { rep, summaryOf } from '../../fixtures/some-summary.ts';

const fault = (id: string, startMs: number, side: 'left' | 'right' | null = 'left') => ({
  id,
  side,
  startMs,
  endMs: startMs + 1000,
});

describe('what was noticed', () => {
  it('is told by the name of what was seen, then its times, then what helps', () => {
    const summary = summaryOf([], { faults: [fault('arm-low', 12_000), fault('arm-low', 30_000, 'right')] });
    expect(noticedLines(birdDog, summary)).toEqual([
      {
        what: 'Arm below the back',
        when: 'twice: 0:12 left, 0:30 right',
        helps: 'What helps: Reach for the wall ahead',
      },
    ]);
  });

  it('names the arm that was low in a bird dog, which is not the side that the repetition is named after', () => {
    const low = rep({ side: 'right', startMs: 5000, endMs: 8000, faults: ['arm-low'] });
    const found = (one: Rep) =>
      noticedLines(
        birdDog,
        summaryOf([one], { faults: [{ id: 'arm-low', side: 'right', startMs: 6000, endMs: 7000 }] }),
      ).map(({ when }) => when);
    expect(found(low)).toEqual(['once: 0:05 left arm']);
    expect(reportRows(birdDog, summaryOf([low])).map(({ notes }) => notes[0])).toEqual([
      'arm below the back (left arm)',
    ]);
    // Which arm reached out is not known here: none is named.
    expect(found({ ...low, unjudged: ['same-side'] })).toEqual(['once: 0:05']);
  });

  it('is told by the time at which its repetition began, as in the table, and so is what was asked for and is missing', () => {
    const arched = rep({ startMs: 11_000, peakMs: 13_300, endMs: 15_900, holdMs: 900, faults: ['low-back-arch'] });
    const summary = summaryOf([rep({ endMs: 9000 }), arched], { faults: [fault('low-back-arch', 14_000)] });
    expect(noticedLines(birdDog, summary).map(({ when }) => when)).toEqual(['once: 0:11 left']);
    expect(reportRows(birdDog, summary).map((row) => rowCells(row).at)).toEqual(['0:01', '0:11']);
    expect(askedLines(birdDog, summary)[0]?.when).toBe(
      'twice: 0:01 left (not far enough for the hold to count), 0:11 left (1 s)',
    );
  });

  it('names a hold that slipped by what left its pose', () => {
    const summary = summaryOf([], { slips: [{ what: 'hold-less', side: 'left', timeMs: 5000 }] });
    expect(noticedLines(neckBend, summary)).toEqual([
      { what: 'Head further over than asked', when: 'once: 0:05 left', helps: 'What helps: Lift your head a little' },
    ]);
  });

  it('has every attempt that did not count, and none that was only out of sight', () => {
    const rejected = (['range-too-small', 'view-lost', 'no-return'] as const).map((reason, index) => ({
      side: 'right' as const,
      startMs: 10_000 * index,
      endMs: 10_000 * index + 900,
      reason,
      angles: {},
    }));
    expect(noticedLines(birdDog, summaryOf([], { rejected })).map(({ what }) => what)).toEqual([
      'Leg or arm not far enough',
      'Not all the way back yet',
    ]);
  });

  it('says that a little helps only where all that fell short lacked little', () => {
    const fell = (peakDeg: number) => ({
      ...{ side: 'left' as const, startMs: 0, endMs: 900, reason: 'range-too-small' as const },
      angles: { hip: { startDeg: 130, peakDeg, bandDeg: 10 } },
    });
    const helps = (...rejected: ReturnType<typeof fell>[]) =>
      noticedLines(march, summaryOf([], { rejected }))[0]?.helps;
    expect(helps(fell(110))).toBe('What helps: Knee a little higher and it counts');
    expect(helps(fell(110), fell(122))).toBe('What helps: Knee higher and it counts');
  });

  it('names a fault of another person’s plan as it was, and helps with the pace of that plan', () => {
    const slow = { ...birdDog, dose: { ...birdDog.dose, paceMs: 3000 } };
    const [line] = noticedLines(slow, summaryOf([], { faults: [fault('too-fast', 1000, null)] }));
    expect(line).toEqual({
      what: 'Way out faster than asked',
      when: 'once: 0:01',
      helps: 'What helps: Count three out, three back',
    });
  });
});

describe('what could not be told', () => {
  it('is named as a finding, and is no order', () => {
    const summary = summaryOf([rep({ unjudged: ['arm-low'] }), rep({ unjudged: ['arm-low', 'knee-bent'] })]);
    expect(unjudgedLines(birdDog, summary)).toEqual([
      { what: 'Arm below the back', when: 'in any repetition' },
      { what: 'Knee of the lifted leg bent', when: 'in repetition 2' },
    ]);
  });
});

describe('when nothing could be judged', () => {
  it('is told by reason, and of a start pose by what of the body was not in it', () => {
    const inStart = { reason: 'start-pose', what: 'start-pose' } as const;
    expect(
      unseenLines([
        { ...inStart, missing: ['trunk', 'hip', 'knee'], startMs: 0, endMs: 6000 },
        { ...inStart, missing: ['knee'], startMs: 6000, endMs: 9000 },
        { reason: 'not-side-on', startMs: 9000, endMs: 12_000 },
        { ...inStart, missing: ['knee'], startMs: 12_000, endMs: 14_000 },
        { reason: 'no-attempt', startMs: 14_000, endMs: 30_000 },
      ]),
    ).toEqual([
      { what: 'Not in the start position: back, hips, knees', when: '0:00 – 0:06 (6 s in all)' },
      { what: 'Not in the start position: knees', when: '0:06 – 0:09, 0:12 – 0:14 (5 s in all)' },
      { what: 'Not side-on to the camera', when: '0:09 – 0:12 (3 s in all)' },
      { what: 'Movement, but no try of this exercise that I could tell', when: '0:14 – 0:30 (16 s in all)' },
    ]);
  });
});
