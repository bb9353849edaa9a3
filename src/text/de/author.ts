import type { LaterCatalogue } from '../catalogue.ts';

/** Deutsch: see the same file of the source. */
export const authored: LaterCatalogue['authored'] = {
  why: 'Eine Übung, die aus einer Aufnahme entstanden ist.',
  start: 'Nehmen Sie die Haltung der Zeichnung ein.',
  out: 'Bewegen Sie sich langsam, wie es die Zeichnung zeigt.',
  hold: 'Bleiben Sie dort, bis die Zeit um ist.',
  back: 'Kommen Sie genauso langsam zurück.',
  sides: 'Danach die andere Seite.',
  toStart: 'Die Haltung der Zeichnung einnehmen',
};
