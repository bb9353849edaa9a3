import { describe, expect, it } from 'vitest';
import { headOf } from '../../../src/core/report/head-of.ts';
import march from '../../../src/exercises/march-on-back.ts';
import { en } from '../../../src/text/en/words.ts';
import { makeWorld } from '../../app/fakes.ts';
import { someEvents, someSession, someSet } from '../../fixtures/some-session.ts';

const QUESTION = 'back-quiet';

/** A stored session of a march, with nothing answered yet, opened on a page. */
async function opened(page: 'summary' | 'session') {
  const world = makeWorld();
  await world.store.startSession(someSession('a'));
  await world.store.startSet({ ...someSet('a-set', 'a'), exercise: march });
  await world.store.appendEvents('a-set', someEvents(2));
  await world.app.dispatch({ kind: 'go', route: { page: 'session', sessionId: 'a' } });
  if (page === 'summary') world.app.kernel.store.set({ route: { page: 'summary' } });
  const give = (answer: 'yes' | 'unsure' | 'no' | null) =>
    world.app.dispatch({ kind: 'answer', setId: 'a-set', question: QUESTION, answer });
  const stored = async () => {
    const read = await world.store.readSession('a');
    if (!read.ok || !read.value) throw new Error('expected the session');
    return read.value;
  };
  return { ...world, give, stored };
}

describe('a question that was left open', () => {
  it('is answered later on the page of the stored session, kept, and told in the history', async () => {
    const { give, stored, app } = await opened('session');
    await give('no');
    expect((await stored()).sets[0]?.selfReport).toMatchObject([{ question: QUESTION, answer: 'no' }]);
    expect(headOf(await stored()).sets[0]?.told).toEqual([QUESTION]);
    expect(app.state.opened.session?.sets[0]?.selfReport).toEqual((await stored()).sets[0]?.selfReport);
  });

  it('can be answered otherwise, and the answer taken back', async () => {
    const { give, stored } = await opened('session');
    await give('no');
    await give('yes');
    expect((await stored()).sets[0]?.selfReport).toMatchObject([{ question: QUESTION, answer: 'yes' }]);
    await give(null);
    expect((await stored()).sets[0]?.selfReport).toEqual([]);
    expect(headOf(await stored()).sets[0]).not.toHaveProperty('told');
  });
});

describe('what is spoken after an answer', () => {
  it.each([
    ['no', `${en.afterAnswer[QUESTION].otherwise} Thank you`],
    ['unsure', `${en.afterAnswer[QUESTION].unsure} Thank you`],
    ['yes', 'Thank you'],
  ] as const)('is what helps next time, after the set: %s', async (answer, sentence) => {
    const { give, speaker } = await opened('summary');
    await give(answer);
    expect(speaker.said.at(-1)).toBe(sentence);
  });

  it('is nothing where an answer is taken back, and nothing at a stored session', async () => {
    const summary = await opened('summary');
    summary.speaker.said.length = 0;
    await summary.give(null);
    expect(summary.speaker.said).toEqual(['(silence)']);
    const session = await opened('session');
    session.speaker.said.length = 0;
    await session.give('no');
    expect(session.speaker.said).toEqual([]);
  });

  it('ends where the summary is left: elsewhere nothing can be answered', async () => {
    const { app, give, speaker } = await opened('summary');
    await give('no');
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    expect(speaker.said.at(-1)).toBe('(silence)');
  });
});
