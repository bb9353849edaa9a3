/** What an exercise that was made from a recording says of itself, where the one who recorded it has written nothing else. */
export const authored = {
  why: 'An exercise made from a recording.',
  start: 'Take the position in the drawing.',
  out: 'Move slowly, as the drawing shows.',
  hold: 'Stay there until your time is up.',
  back: 'Come back just as slowly.',
  sides: 'Then the other side.',
  toStart: 'Take the position in the drawing',
} as const;
