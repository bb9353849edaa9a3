import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en/words.ts';
import { useLanguage } from '../../../src/text/in-use.ts';
import {
  byFive,
  clockTime,
  countOf,
  countOfTenths,
  emphasise,
  list,
  sentences,
  tenths,
  whole,
} from '../../../src/text/say/forms.ts';
import { pick } from '../../../src/text/values.ts';
import { speakIn } from '../../fixtures/speak-in.ts';

/** English words under the rules of another language. */
const inLanguage = (tag: string): Promise<void> => speakIn(tag, en);

afterEach(() => useLanguage(null));

describe('figures', () => {
  it('are rounded to what a camera can tell, and never to less than nothing', () => {
    expect([byFive(78.4), byFive(2.4), byFive(-2.4), whole(41.5), whole(-0.2)]).toEqual(['80', '0', '0', '42', '0']);
  });

  it('are rounded by what is written, not by what a computer makes of it', () => {
    // 12.35 is kept as a little less than that.
    expect([tenths(12.34), tenths(12.35), tenths(12.36), tenths(5)]).toEqual(['12.3', '12.4', '12.4', '5.0']);
  });

  it.each([
    [0, '0:00'],
    [9999, '0:10'],
    [1960, '0:02'],
    [83_000, '1:23'],
    [3_600_000, '60:00'],
    [-5, '0:00'],
  ])('%d ms stands in a recording at %s', (ms, words) => expect(clockTime(ms)).toBe(words));

  it('are written as the language writes them', async () => {
    await inLanguage('de');
    expect([tenths(12.3), list(['a', 'b', 'c'])]).toEqual(['12,3', 'a, b und c']);
    await inLanguage('ar-EG');
    expect([whole(42), tenths(12.3), clockTime(83_000)]).toEqual(['٤٢', '١٢٫٣', '١:٢٣']);
  });
});

describe('counts', () => {
  const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };

  it('follow the plural rules of the language', async () => {
    await inLanguage('ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => pick(countOf(count), forms))).toEqual(['z', 'o', 't', 'f', 'm', 'x']);
    await inLanguage('pl');
    expect([1, 2, 5, 22].map((count) => pick(countOf(count), forms))).toEqual(['o', 'f', 'm', 'f']);
  });

  it('with a decimal have the form of what is written', () => {
    expect([pick(countOf(1), forms), pick(countOfTenths(1), forms)]).toEqual(['o', 'x']);
  });

  it('take the general form where a language has no other', () => {
    expect(pick(countOf(1), { other: 'times' })).toBe('times');
  });
});

describe('parts that follow each other', () => {
  it('leave out what is not there', () => {
    expect(sentences('One.', null, '', 'Two.')).toBe('One. Two.');
  });
});

describe('a figure that stands out of its sentence', () => {
  it('leaves what is before and after it', () => {
    expect(emphasise('Hold 3 of 30 s', '3')).toEqual({ before: 'Hold', strong: '3', after: 'of 30 s' });
  });

  it('is none where the language says it as a word', () => {
    expect(emphasise('Twice', '2')).toEqual({ before: 'Twice', strong: '', after: '' });
  });
});
