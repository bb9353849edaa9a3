import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { expectAccessible, noCamera, QUICK, test } from './journey.ts';

test.use({ launchOptions: noCamera });

const t = en.prescribe;
const g = en.givenPlan;
const names = { bridge: en.exercises.bridge.name, curl: en.exercises['elbow-curl'].name };
const mine = {
  id: 'mine',
  name: 'My mornings',
  from: 'own',
  days: [1, 3],
  items: [{ exerciseId: 'bridge', dose: { sets: 1, reps: 5 } }],
  createdAtEpochMs: 1_760_000_000_000,
};

const kept = (page: Page) =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('plumbline.plan') ?? 'null') as { plan: unknown } | null)?.plan);

/** Somebody with a plan of their own. */
async function withPlan(page: Page): Promise<void> {
  await page.goto(QUICK);
  await page.evaluate((plan) => localStorage.setItem('plumbline.plan', JSON.stringify({ version: 1, plan })), mine);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Presses Tab until this control has the focus; a page that the keyboard does not get through never ends here. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined;
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent?.trim() ?? '';
    });
    if (focused.replaceAll(/\s+/g, ' ').trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to "${name}"`);
}

test('a plan is put together by keys alone, and handed over as a file, by its address and as a code', async ({
  page,
}) => {
  await withPlan(page);
  await page.goto('#/prescribe');
  await expect(page.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await tabTo(page, t.name);
  await page.keyboard.type('From the practice');
  await tabTo(page, t.search);
  await page.keyboard.type('upper arms');
  await tabTo(page, t.acts.add({ exercise: names.curl }));
  await page.keyboard.press('Enter');
  await tabTo(page, t.search);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('bridge');
  await tabTo(page, t.acts.add({ exercise: names.bridge }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(names.bridge, { exact: true })).toHaveCount(2);
  await tabTo(page, t.acts.up({ exercise: names.bridge }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.moved({ exercise: names.bridge, number: '1', of: '2' }))).toBeAttached();
  // Once more does nothing: it is the first.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+y');
  await tabTo(page, t.acts.change({ exercise: names.bridge }));
  await page.keyboard.press('Enter');
  await tabTo(page, t.fields.sets);
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await expect(page.locator('pl-plan-item').first()).toContainText('3 sets');
  await expectAccessible(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: en.plan.saveFile }).click();
  const file: unknown = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(file).toMatchObject({ plan: { name: 'From the practice', items: [{ dose: { sets: 3 } }, {}] } });
  const address = await page.getByRole('link', { name: t.asPatient }).getAttribute('href');
  expect(address).toMatch(/^#\/given\/[\w-]+$/);
  await page.getByText(t.qr, { exact: true }).click();
  await expect(page.getByRole('img', { name: t.qrLabel })).toBeVisible();
  expect(await kept(page)).toEqual(mine);
});

/** What somebody at a practice has written. */
const theirs = {
  format: 'plumbline-plan',
  version: 1,
  plan: {
    name: 'From the practice',
    from: 'physio',
    days: [],
    items: [
      { exerciseId: 'bridge', dose: { sets: 3 } },
      { exerciseId: 'elbow-curl', dose: {} },
    ],
  },
};

test('a plan that was given is shown with all that it would change, left, taken, and undone', async ({ page }) => {
  await withPlan(page);
  await page.goto(`#/given/${await packed(theirs)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'From the practice' })).toBeVisible();
  for (const change of [new RegExp(`^New: ${names.curl}`), /^3 sets \(until now: 1 set\)/, /^Days: every day/])
    await expect(page.getByText(change)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: g.keep }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.pages.start })).toBeVisible();
  expect(await kept(page)).toEqual(mine);

  await page.goto('#/plan');
  await page.locator('pl-page-plan input[type=file]').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(theirs)),
  });
  await page.getByRole('button', { name: g.take }).click();
  await expect(page.getByText(en.plan.opened({ name: 'From the practice' })).first()).toBeVisible();
  expect(await kept(page)).toMatchObject({ name: 'From the practice', from: 'physio', items: [{}, {}] });
  await page.getByRole('button', { name: en.notices.undo }).click();
  await expect.poll(() => kept(page)).toEqual(mine);
});

test('an address that holds no plan says why, and the plan stays as it was', async ({ page }) => {
  await withPlan(page);
  const bad = [
    ['damaged', 'Zc47CsMwEATQq4Sp5eAPaXSD', 'no-plan'],
    ['nothing', '!!!', 'no-plan'],
    ['huge', 'A'.repeat(20_000), 'too-large'],
    ['newer', await packed({ format: 'plumbline-plan', version: 9, plan: {} }), 'newer'],
    [
      'of other exercises',
      await packed({
        format: 'plumbline-plan',
        version: 1,
        plan: { name: '', from: 'physio', days: [], items: [{ exerciseId: 'one-day', dose: {} }] },
      }),
      'nothing-known',
    ],
  ] as const;
  for (const [what, letters, trouble] of bad)
    await test.step(`one that is ${what}`, async () => {
      await page.goto(`#/given/${letters}`);
      await expect(page.getByText(g.notOpened[trouble])).toBeVisible();
      expect(await kept(page)).toEqual(mine);
    });
  await expectAccessible(page);
  await page.getByRole('link', { name: en.plan.backToToday }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

const packed = async (file: object): Promise<string> => {
  const stream = new Blob([JSON.stringify(file)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
};

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('a starter programme fits on one page of paper, in the language that is chosen there', async ({ page }, info) => {
  await page.goto(QUICK);
  await page.goto('#/programmes');
  await page.getByRole('button', { name: new RegExp(en.today.programmes['low-back']) }).click();
  // Who goes on before it is taken is brought to today from there.
  await expect(page.getByRole('heading', { level: 1, name: en.pages.start })).toBeVisible();
  await page.goto('#/handout/own');
  const language = page.locator('pl-page-handout select[name=language]');
  for (const tag of ['en', 'de', 'ar']) {
    await language.selectOption(tag);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('pl-page-handout pl-qr-code svg')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ format: 'A4', path: info.outputPath(`handout-${tag}.pdf`) });
    expect(pagesIn(pdf)).toBe(1);
  }
  await expectAccessible(page);
  await page.goto('#/plan');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
