import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/ui/page.css';
import type { ExerciseWords } from '../../src/core/exercise/exercise-words.ts';
import type { PlCue } from '../../src/features/practise/ui/pl-cue.ts';
import { loadScriptFont } from '../../src/ui/shell/script-font.ts';
import { direction, language, script, useLanguage } from '../../src/text/in-use.ts';
import { LANGUAGES } from '../../src/text/languages.ts';
import { countOf } from '../../src/text/say/forms.ts';
import { catalogue } from '../../src/text/in-use.ts';
import { practisePages } from './every-page/run-pages.ts';
import { drawn, show } from './some-state.ts';

/** A laptop that stands 2.5 m away: cues in letters of 72 px, in two lines at most. */
const WIDE_PX = 1280;
const HIGH_PX = 800;
const LETTERS_PX = 72;
const LINES = 2;

/** What is said in a set by an exercise's own words. */
const ofExercise = ({ cues, rejects, fixes, toStart, wayBack, guide }: ExerciseWords): readonly string[] =>
  [...[cues, rejects, fixes, guide].flatMap((table) => Object.values(table ?? {})), toStart, wayBack ?? ''].filter(
    (sentence) => sentence !== '',
  );

/** Everything that is glanced at from the mat, in the language in use. */
function glancedAt(): readonly string[] {
  const t = catalogue();
  // A question about the camera comes before anybody moves, and may be longer.
  const { 'only-black': _aboutTheCamera, ...fixes } = t.check.fixes;
  return [
    ...new Set([
      ...[t.cues, t.praise, t.rejects, fixes].flatMap((table) => Object.values<string>(table)),
      ...Object.values<ExerciseWords>(t.exercises).flatMap(ofExercise),
      t.paceCue({ seconds: countOf(3) }),
    ]),
  ];
}

beforeAll(() => page.viewport(WIDE_PX, HIGH_PX));
afterAll(() => useLanguage(null));

describe.each(Object.keys(LANGUAGES))('on the mat, 2.5 m away, in the language %s', (tag) => {
  it('every cue is read at a glance: in large letters, in two lines, and whole', async () => {
    await useLanguage(tag);
    await loadScriptFont(script());
    Object.assign(document.documentElement, { lang: language(), dir: direction() });
    document.body.style.margin = '0';
    const set = practisePages().find(({ title }) => title.startsWith('practise: bird-dog'));
    const element = await show('pl-page-practise', set?.properties ?? {});
    await drawn(element);
    await document.fonts.ready;
    const cue = element.shadowRoot?.querySelector<PlCue>('pl-cue');
    const tooLong: string[] = [];
    for (const sentence of glancedAt()) {
      if (!cue) throw new Error('expected a cue on the page');
      cue.sentence = sentence;
      await cue.updateComplete;
      const words = cue.shadowRoot?.querySelector('p');
      const { fontSize, lineHeight } = getComputedStyle(words ?? cue);
      const lines = Math.round((words?.scrollHeight ?? 0) / Number.parseFloat(lineHeight));
      const isWhole = cue.getBoundingClientRect().bottom <= HIGH_PX && (words?.scrollWidth ?? 0) <= cue.clientWidth;
      if (Number.parseFloat(fontSize) < LETTERS_PX || lines > LINES || !isWhole)
        tooLong.push(`${sentence} (${fontSize}, ${lines} lines)`);
    }
    expect(tooLong).toEqual([]);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(HIGH_PX);
  });
});
