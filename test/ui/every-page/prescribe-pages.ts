/** Writing plans for others, and a plan on paper. */
import '../../../src/features/prescribe/ui/pl-page-handout.ts';
import '../../../src/features/prescribe/ui/pl-page-prescribe.ts';
import { draftOf, edit, editingOf, type Editing } from '../../../src/care/plan/edit-plan.ts';
import type { PlanFileTrouble, PlanInFile } from '../../../src/care/plan/plan-file.ts';
import { PROGRAMMES, planOf } from '../../../src/care/plan/programmes.ts';
import { NOT_WRITING, type Prescribing } from '../../../src/features/prescribe/prescribing.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

const [programme] = PROGRAMMES;
if (!programme) throw new Error('expected a programme');
const of = { id: 'plan', createdAtEpochMs: Date.UTC(2025, 5, 15, 12) };
const plan = planOf(programme, 0, of);
const written: PlanInFile = {
  name: '',
  from: 'physio',
  days: [1, 3],
  note: '١',
  items: plan.items.map((item, at) =>
    at === 0 ? { ...item, note: '١', progress: { what: 'reps', by: 2, from: 10, upTo: 14 } } : item,
  ),
};
/** Some letters that stand for a plan. */
const PACKED = 'Zc47CsMwEATQq4Sp5eAPaXSDFK5SBheyvSYi';

const withHandOver = (editing: Editing, trouble: PlanFileTrouble | null = null): Prescribing => ({
  ...NOT_WRITING,
  editing,
  handOver: { draft: editing.draft, trouble, packed: trouble ? null : PACKED },
});
const begun = edit(editingOf(draftOf(written)), { kind: 'days', days: [1, 3, 5] });

/** The state of somebody who writes a plan. */
export const writing = (prescribing: Prescribing | null) =>
  someState({ exercises: EXERCISES, route: { page: 'prescribe' }, prescribing });
export const WRITTEN = withHandOver(begun);

const at = (title: string, prescribing: Prescribing): PageState =>
  page(`prescribe: ${title}`, 'pl-page-prescribe', writing(prescribing));
const TROUBLES: readonly PlanFileTrouble[] = [
  ...(['no-plan', 'newer', 'nothing-known', 'too-large'] as const).map((kind) => ({ kind })),
  { kind: 'odd', at: 1, exerciseId: 'bridge', where: '١' },
];

const paper = (title: string, handout: PlanInFile | null, packed: string | null = PACKED): PageState =>
  page(
    `handout: ${title}`,
    'pl-page-handout',
    someState({
      exercises: EXERCISES,
      route: { page: 'handout', of: 'written' },
      handout: handout && { plan: handout, packed },
    }),
  );

export const prescribePages = (): PageState[] => [
  at('nothing yet', withHandOver(editingOf(draftOf({ ...written, items: [], note: '' })), { kind: 'no-plan' })),
  at('a plan', { ...WRITTEN, plans: [plan, { ...plan, id: 'other' }], mine: plan }),
  at('too long for a code', {
    ...WRITTEN,
    handOver: { draft: begun.draft, trouble: null, packed: PACKED.repeat(60) },
  }),
  ...TROUBLES.map((trouble) => at(`trouble ${trouble.kind}`, withHandOver(begun, trouble))),
  at(
    'full',
    withHandOver(editingOf(draftOf({ ...written, items: Array.from({ length: 50 }, () => ({ ...plan.items[0]! })) }))),
  ),
  paper('a plan', written),
  paper('without a code', { ...written, items: [...written.items, { exerciseId: '١', dose: {} }] }, null),
  paper('none', null),
];
