import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import { allSentences } from '../../../../src/text/in-use.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { phoneEyePages } from '../../../ui/every-page/phone-eye-pages.ts';
import { drawn, show } from '../../../ui/some-state.ts';
import { stickingOut } from '../../../ui/sticking-out.ts';

const t = en.phoneEye;
/** The smallest target of a finger, CSS px (`looks.md`). */
const TOUCH_PX = 44;
const SIZES = [
  { widthPx: 390, heightPx: 844 },
  { widthPx: 1280, heightPx: 800 },
];

beforeEach(async () => {
  await allSentences();
  document.body.replaceChildren();
  document.body.style.margin = '0';
});

async function shown(title: string): Promise<HTMLElement> {
  const found = phoneEyePages().find((one) => one.title === title);
  if (!found) throw new Error(`expected the state "${title}"`);
  const element = await show(found.tag, found.properties);
  await drawn(element);
  return element as HTMLElement;
}
const wordsOf = (element: HTMLElement): string => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

/** What is asked for where this button is pressed. */
async function askedBy(element: HTMLElement, name: string): Promise<Intent | null> {
  let asked: Intent | null = null;
  const take = (event: Event): void => {
    if (event instanceof IntentEvent) asked = event.intent;
  };
  document.body.addEventListener(IntentEvent.type, take);
  await page.elementLocator(element).getByRole('button', { name, exact: true }).click();
  document.body.removeEventListener(IntentEvent.type, take);
  return asked;
}

describe.each(SIZES)('at $widthPx x $heightPx', ({ widthPx, heightPx }) => {
  it.each(phoneEyePages().map(({ title }) => title))('%s fits, and every button can be hit', async (title) => {
    await page.viewport(widthPx, heightPx);
    const element = await shown(title);
    expect(stickingOut(document.body, widthPx)).toEqual([]);
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a.button') ?? [])];
    for (const button of buttons) expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(TOUCH_PX);
    // A phone that stands somewhere is not scrolled: the picture, where to stand it, how it goes, and the buttons.
    const eye = element.shadowRoot?.querySelector('.eye');
    if (eye) expect(eye.scrollHeight).toBeLessThanOrEqual(heightPx);
    for (const heading of element.shadowRoot?.querySelectorAll('.eye .status') ?? [])
      expect(parseFloat(getComputedStyle(heading).fontSize)).toBeGreaterThanOrEqual(28);
  });
});

describe('the page of the laptop', () => {
  it('has the address as a text and as a code, and says that no phone can use this one', async () => {
    const element = await shown('phone, the code');
    const { value = '' } = element.shadowRoot?.querySelector('textarea') ?? {};
    expect(value).toMatch(/#eye=AbCdEfGhIjKlMnOpQrSt-A&k=0123456789_bcdefghijkg$/);
    expect(element.shadowRoot?.querySelector('pl-qr-code')?.text).toBe(value);
    // The tests are served without TLS.
    expect(wordsOf(element)).toContain(t.otherAddress);
    expect(await askedBy(element, t.copy)).toEqual({ kind: 'copy-live', text: value });
  });

  it('says why there is no phone, and makes another code', async () => {
    const element = await shown('phone, another one has the code');
    expect(wordsOf(element)).toContain(t.failures.full);
    expect(element.shadowRoot?.querySelector('pl-qr-code')).toBeNull();
    expect(await askedBy(element, t.anew)).toEqual({ kind: 'use-phone' });
    expect(wordsOf(await shown('phone, in a browser that cannot'))).not.toContain(t.anew);
  });

  it('says what the phone is at, and gives the laptop its own camera back', async () => {
    const element = await shown('phone, slow and empty');
    for (const words of [t.nobody, t.slowing, t.battery({ percent: '15%' })]) expect(wordsOf(element)).toContain(words);
    expect(await askedBy(element, t.again)).toEqual({ kind: 'stop-phone' });
    expect(wordsOf(await shown('phone, away'))).not.toContain(t.somebody);
    expect(wordsOf(await shown('phone, asleep'))).toContain(t.blind.hidden);
  });
});

describe('the page of the phone', () => {
  it('sees nothing before somebody has said so', async () => {
    const element = await shown('eye, asked');
    expect(element.shadowRoot?.querySelector('pl-stage')).toBeNull();
    expect(wordsOf(element)).toContain(t.phone.careful);
    expect(await askedBy(element, t.phone.begin)).toEqual({ kind: 'be-eye' });
    expect(wordsOf(await shown('eye, without a code'))).toContain(t.phone.noCode);
    expect(wordsOf(await shown('eye, over'))).toContain(t.failures.ended);
  });

  it('says where it is to stand for the exercise, and how it goes', async () => {
    const element = await shown('eye, in a set');
    expect(wordsOf(element)).toContain(t.phone.set);
    expect(wordsOf(element)).toContain(en.exercises['bird-dog'].name);
    expect(await askedBy(element, t.phone.stop)).toEqual({ kind: 'end-eye' });
  });

  it('lets nobody send a picture who does not want to, and tries again what was not allowed', async () => {
    expect(await askedBy(await shown('eye, too slow'), t.phone.keepPicture)).toEqual({ kind: 'keep-picture' });
    expect(await askedBy(await shown('eye, not allowed'), t.phone.retry)).toEqual({ kind: 'be-eye' });
  });
});
