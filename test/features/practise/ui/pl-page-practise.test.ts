import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../../src/features/practise/ui/pl-page-practise.ts';
import { DEFAULT_SETTINGS } from '../../../../src/schema/settings.ts';
import { drawn, show, someRun, someState, type SomeRun } from '../../../ui/some-state.ts';

beforeEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

/** The figure beside the person's own picture; null where there is none. */
async function figureBeside(run: SomeRun, showsFigure: boolean): Promise<Element | null> {
  const state = someState({ run: someRun(run), settings: { ...DEFAULT_SETTINGS, showsFigure } });
  const element = await show('pl-page-practise', { state });
  await drawn(element);
  return element.renderRoot.querySelector('pl-demonstration');
}

const counted = (total: number): SomeRun => ({ counted: { left: total, right: 0, both: 0, total } });

describe('the figure beside the own picture', () => {
  it('goes along in the first two repetitions, for whom has wished it', async () => {
    expect(await figureBeside(counted(0), true)).not.toBeNull();
    expect(await figureBeside(counted(1), true)).not.toBeNull();
    expect(await figureBeside(counted(2), true)).toBeNull();
  });

  it('is not drawn for who has not', async () => {
    expect(await figureBeside(counted(0), false)).toBeNull();
  });

  it('is not drawn in a pause or a rest', async () => {
    expect(await figureBeside({ ...counted(0), stage: 'paused' }, true)).toBeNull();
    expect(await figureBeside({ ...counted(0), stage: 'resting' }, true)).toBeNull();
  });
});
