import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import decodeQR from 'qr/decode.js';
import { PROGRAMMES, planOf } from '../../../src/care/plan/programmes.ts';
import { createPlanFiles } from '../../../src/edge/device/plan-files.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import '../../../src/ui/code/pl-qr-code.ts';
import { qrCodeOf } from '../../../src/ui/code/pl-qr-code.ts';
import { show } from '../some-state.ts';

/** An address as long as they are: a server of a clinic, and a folder on it. */
const ADDRESS = 'https://plumbline.clinic.example/app/#/given/';
/** On a screen of 400 px. */
const EDGE_PX = 400;

/** Reads a code as a camera would: from the pixels that are on the screen. */
async function readFrom(element: Element): Promise<string> {
  const picture = element.shadowRoot?.querySelector('svg');
  if (!picture) throw new Error('expected a code');
  const source = new XMLSerializer().serializeToString(picture);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(source.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(EDGE_PX, EDGE_PX);
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('expected a canvas');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, EDGE_PX, EDGE_PX);
  drawing.drawImage(image, 0, 0, EDGE_PX, EDGE_PX);
  const { data } = drawing.getImageData(0, 0, EDGE_PX, EDGE_PX);
  return decodeQR({ width: EDGE_PX, height: EDGE_PX, data });
}

beforeEach(() => document.body.replaceChildren());

describe('a QR code', () => {
  it('says what is in it, and has a name', async () => {
    const element = await show('pl-qr-code', { text: `${ADDRESS}abc`, label: 'The plan' });
    expect(await readFrom(element)).toBe(`${ADDRESS}abc`);
    await expect.element(page.getByRole('img', { name: 'The plan' })).toBeVisible();
  });

  it('is none where it would be too fine, or where nothing is to be said', async () => {
    expect(qrCodeOf('x'.repeat(5000))).toBeNull();
    expect(qrCodeOf('x'.repeat(1500))).toBeNull();
    expect((await show('pl-qr-code', { text: '' })).shadowRoot?.querySelector('svg')).toBeNull();
  });

  it('holds every step of the starter programmes, and gives it back', async () => {
    const files = createPlanFiles();
    for (const programme of PROGRAMMES)
      for (const [stage] of programme.stages.entries()) {
        const plan = planOf(programme, stage, { id: 'p', createdAtEpochMs: 1 });
        const address = `${ADDRESS}${await files.pack(plan, EXERCISES)}`;
        const element = await show('pl-qr-code', { text: address });
        const read = await readFrom(element);
        expect(read).toBe(address);
        expect(await files.unpack(read.slice(ADDRESS.length), EXERCISES)).toMatchObject({ ok: true });
      }
  });
});
