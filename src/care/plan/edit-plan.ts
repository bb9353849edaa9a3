import type { PlanOverride } from '../../core/person/personalise.ts';
import { MOST_ITEMS, type PlanInFile } from './plan-file.ts';
import { WEEKDAYS, type ItemProgress, type PlanItem, type Weekday } from './plan.ts';

/** An exercise of a plan that is being written; `key` stays with it wherever it is moved. */
export interface DraftItem {
  readonly key: number;
  readonly item: PlanItem;
}

/** A plan that is being written: without what a device gives it, and without the programme that it may have come from. */
export interface Draft {
  readonly name: string;
  readonly note: string;
  readonly days: readonly Weekday[];
  readonly items: readonly DraftItem[];
  /** Under which it is kept in a library; '' until it has one. */
  readonly id: string;
  /** The key of the next exercise that is added. */
  readonly nextKey: number;
}

/** One thing that is changed in a draft. */
export type PlanEdit =
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  /** At the end. */
  | { readonly kind: 'add'; readonly exerciseId: string }
  | { readonly kind: 'remove' | 'duplicate'; readonly key: number }
  /** To a place counted from 0; one that is not there means the nearest one. */
  | { readonly kind: 'move'; readonly key: number; readonly to: number }
  | { readonly kind: 'dose'; readonly key: number; readonly dose: PlanOverride }
  | { readonly kind: 'item-note'; readonly key: number; readonly note: string }
  | { readonly kind: 'progress'; readonly key: number; readonly progress: ItemProgress | null }
  /** Goes on with another draft in place of this one. */
  | { readonly kind: 'replace'; readonly draft: Draft };

/** A draft, and those that came before it and after it, which undo and redo go back and forth between. */
export interface Editing {
  readonly draft: Draft;
  /** Oldest first. */
  readonly past: readonly Draft[];
  /** The next one first. */
  readonly ahead: readonly Draft[];
}

/** So many steps can be undone. A choice. */
const STEPS_KEPT = 200;
/** The longest name and note that a plan file takes (`schema/kept-plan.ts`). */
const MOST_NAME = 200;
const MOST_NOTE = 2000;

export const EMPTY_DRAFT: Draft = { id: '', name: '', note: '', days: [], items: [], nextKey: 0 };

/** The draft of a plan. It forgets of which programme the plan was made: what is changed by hand has no steps of a programme any more. */
export const draftOf = ({ name, note = '', days, items }: Omit<PlanInFile, 'from'>, id = ''): Draft => ({
  id,
  name,
  note,
  days,
  items: items.slice(0, MOST_ITEMS).map((item, key) => ({ key, item })),
  nextKey: items.length,
});

/** The plan that a draft is. */
export const planOfDraft = ({ name, note, days, items }: Draft): PlanInFile => ({
  name: name.trim(),
  from: 'physio',
  days,
  items: items.map(({ item }) => item),
  ...(note.trim() !== '' && { note: note.trim() }),
});

/** Begins to write with a draft; nothing can be undone yet. */
export const editingOf = (draft: Draft): Editing => ({ draft, past: [], ahead: [] });

/** Makes one change. The same object where it changes nothing. */
export function edit(editing: Editing, change: PlanEdit): Editing {
  const { draft, past } = editing;
  const next = edited(draft, change);
  if (isSame(draft, next)) return editing;
  return { draft: next, past: [...past, draft].slice(-STEPS_KEPT), ahead: [] };
}

/** Takes the last change back; the same object where there is none. */
export function undo(editing: Editing): Editing {
  const { draft, past, ahead } = editing;
  const before = past.at(-1);
  return before ? { draft: before, past: past.slice(0, -1), ahead: [draft, ...ahead] } : editing;
}

/** Makes again what was taken back last; the same object where nothing was. */
export function redo(editing: Editing): Editing {
  const { draft, past, ahead } = editing;
  const [next, ...rest] = ahead;
  return next ? { draft: next, past: [...past, draft], ahead: rest } : editing;
}

/** Gives an id to the draft that has none yet, and to all that came before and after it and have none. */
export function named({ draft, past, ahead }: Editing, id: string): Editing {
  const give = (one: Draft): Draft => (one.id === '' ? { ...one, id } : one);
  return { draft: give(draft), past: past.map(give), ahead: ahead.map(give) };
}

function edited(draft: Draft, change: PlanEdit): Draft {
  const { items, nextKey } = draft;
  switch (change.kind) {
    case 'rename':
      return { ...draft, name: change.name.slice(0, MOST_NAME) };
    case 'note':
      return { ...draft, note: change.note.slice(0, MOST_NOTE) };
    case 'days':
      return { ...draft, days: WEEKDAYS.filter((day) => change.days.includes(day)) };
    case 'add': {
      if (items.length >= MOST_ITEMS) return draft;
      const added = { key: nextKey, item: { exerciseId: change.exerciseId, dose: {} } };
      return { ...draft, items: [...items, added], nextKey: nextKey + 1 };
    }
    case 'remove':
      return { ...draft, items: items.filter(({ key }) => key !== change.key) };
    case 'duplicate': {
      const at = placeOf(draft, change.key);
      const found = items[at];
      if (!found || items.length >= MOST_ITEMS) return draft;
      const copy = { key: nextKey, item: { ...found.item } };
      return { ...draft, items: items.toSpliced(at + 1, 0, copy), nextKey: nextKey + 1 };
    }
    case 'move':
      return moved(draft, change.key, change.to);
    case 'dose':
      return changed(draft, change.key, (item) => withDose(item, change.dose));
    case 'item-note':
      return changed(draft, change.key, ({ note: _before, ...item }) => {
        const note = change.note.trim().slice(0, MOST_NOTE);
        return note === '' ? item : { ...item, note };
      });
    case 'progress':
      return changed(draft, change.key, ({ progress: _before, ...item }) =>
        change.progress ? { ...item, progress: change.progress } : item,
      );
    case 'replace':
      return change.draft;
  }
}

/** An exercise with another dose: where it gets harder by a rule, the rule goes on from what is asked for now. */
function withDose({ progress, ...item }: PlanItem, dose: PlanOverride): PlanItem {
  if (!progress) return { ...item, dose };
  const { what } = progress;
  const from = dose[what] === item.dose[what] ? progress.from : Math.max(1, dose[what] ?? progress.from);
  return { ...item, dose, progress: { ...progress, from, upTo: Math.max(from, progress.upTo) } };
}

const placeOf = ({ items }: Draft, wanted: number): number => items.findIndex(({ key }) => key === wanted);

function moved(draft: Draft, key: number, to: number): Draft {
  const at = placeOf(draft, key);
  const found = draft.items[at];
  if (!found) return draft;
  const others = draft.items.toSpliced(at, 1);
  return { ...draft, items: others.toSpliced(Math.min(Math.max(0, to), others.length), 0, found) };
}

const changed = (draft: Draft, wanted: number, how: (item: PlanItem) => PlanItem): Draft => ({
  ...draft,
  items: draft.items.map((one) => (one.key === wanted ? { ...one, item: how(one.item) } : one)),
});

/** Whether two drafts ask for the same, however the fields of a dose are ordered. */
const isSame = (one: Draft, other: Draft): boolean => inOrder(one) === inOrder(other);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
