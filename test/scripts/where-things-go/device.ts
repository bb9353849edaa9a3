import type { Recipe } from './recipe.ts';

const FAKES = 'test/app/fakes.ts';
const MAIN = 'src/main.ts';
const REHEARSAL = 'scripts/analyze/rehearsal.ts';

/** Something that can be felt. */
export const device: Recipe = {
  thing: 'device',
  names: { SUBJECT: 'touch', DEVICE: 'buzzer' },
  steps: [
    {
      file: 'src/ports/touch.ts',
      text: `/** Is felt, where nothing can be heard. */
export interface Buzzer {
  buzz(ms: number): void;
}
`,
    },
    {
      file: 'src/edge/buzzer/buzzer.ts',
      text: `import type { Buzzer } from '../../ports/touch.ts';

/** What shakes the device; without it nothing happens. */
export const createBuzzer = (): Buzzer => ({ buzz: (ms) => void navigator.vibrate(ms) });
`,
    },
    {
      file: 'src/app/ports.ts',
      after: "import type { Speaker } from '../ports/voice.ts';\n",
      add: "import type { Buzzer } from '../ports/touch.ts';\n",
    },
    {
      file: 'src/app/ports.ts',
      after: 'export interface AppPorts {\n',
      add: '  readonly buzzer: Buzzer;\n',
      missedIn: FAKES,
    },
    {
      file: MAIN,
      after: "import { OFFERED_ENGINES } from './edge/pose/offered-engines.ts';\n",
      add: "import { createBuzzer } from './edge/buzzer/buzzer.ts';\n",
    },
    { file: MAIN, after: '  const ports = {\n', add: '    buzzer: createBuzzer(),\n', missedIn: MAIN },
    {
      file: FAKES,
      after: '  const ports: AppPorts = {\n',
      add: '    buzzer: { buzz: () => undefined },\n',
      missedIn: FAKES,
    },
    {
      file: REHEARSAL,
      after: '    clock: time,\n',
      add: '    buzzer: { buzz: () => undefined },\n',
      missedIn: REHEARSAL,
    },
  ],
};
