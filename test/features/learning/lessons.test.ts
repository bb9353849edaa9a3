import { describe, expect, it } from 'vitest';
import { readRoute } from '../../../src/app/route.ts';
import { LESSON_IDS } from '../../../src/care/learning/lesson.ts';
import { en } from '../../../src/text/en/words.ts';
import { makeWorld, settle } from '../../app/fakes.ts';

describe('the lessons', () => {
  it('open by their addresses, under their titles', async () => {
    const { app } = makeWorld();
    const { pages } = app.gathered;
    await app.dispatch({ kind: 'go', route: readRoute('#/learning', pages) });
    expect(app.state.route).toEqual({ page: 'learning' });
    await app.dispatch({ kind: 'go', route: readRoute('#/lesson/pain', pages) });
    expect(app.state.route).toEqual({ page: 'lesson', lessonId: 'pain' });
    expect(['learning', 'lesson'].map((name) => pages.get(name)?.title())).toEqual([
      en.pages.learning,
      en.pages.lesson,
    ]);
  });

  it('are remembered once they were opened, each once, and no lesson that there is not', async () => {
    const { app, ports } = makeWorld();
    for (const lessonId of ['pain', 'sleep', 'pain', 'none', '__proto__'])
      await app.dispatch({ kind: 'go', route: { page: 'lesson', lessonId } });
    await settle();
    expect(ports.settings.read().openedLessons).toEqual(['pain', 'sleep']);
    expect(app.state.settings.openedLessons).toEqual(['pain', 'sleep']);
  });

  it.each(LESSON_IDS)('are read aloud from the title on, sentence by sentence: %s', async (lessonId) => {
    const { app, speaker } = makeWorld();
    await app.dispatch({ kind: 'go', route: { page: 'lesson', lessonId } });
    speaker.said.length = 0;
    await app.dispatch({ kind: 'read-lesson', lessonId });
    expect(speaker.said).toEqual(['(silence)', en.today.lessons[lessonId], ...en.learning.lessons[lessonId].sentences]);
  });

  it.each(LESSON_IDS)('are five to ten plain sentences: %s', (lessonId) => {
    const { sentences } = en.learning.lessons[lessonId];
    expect(sentences.length).toBeGreaterThanOrEqual(5);
    expect(sentences.length).toBeLessThanOrEqual(10);
  });
});
