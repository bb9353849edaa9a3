import type { LiveDeed, LiveNote } from '../../core/record/live-note.ts';

/** What whoever watches can ask of the patient. All else is the patient's own to do and to note. */
const ASKS: readonly LiveDeed['kind'][] = [
  ...(['cue-sent', 'pause-asked', 'resume-asked', 'next-asked', 'target-asked', 'pointed', 'showed'] as const),
];

/**
 * So many lines of one session are kept, of both sides together. A choice: one every ten seconds for an hour and a half. What comes then
 * is still done, and not kept.
 */
export const MOST_NOTES = 500;

/** Whether a note asks for something that its author may ask for. */
export const isAsk = ({ by, deed }: Pick<LiveNote, 'by' | 'deed'>): boolean =>
  by === 'physio' && ASKS.includes(deed.kind);
