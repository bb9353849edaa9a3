import { pick, type Counts, type Words } from '../values.ts';

/** The posture screen: a record, no judgement (table#posture-screen, clinical#what-a-camera-cannot-know). */
export const screen = {
  voice: {
    front: 'Stehen Sie, wie Sie gewöhnlich stehen, zum Laptop gewandt.',
    side: 'Drehen Sie jetzt die linke Seite zum Laptop, und stehen Sie, wie Sie gewöhnlich stehen.',
    done: 'Danke. Das ist alles.',
  },
  words: { front: 'Stehen Sie, wie Sie gewöhnlich stehen', side: 'Linke Seite zu mir drehen', done: 'Danke' },
  lead: 'Eine Aufzeichnung von heute, um sie neben die nächste zu legen. Niemand steht vollkommen gerade.',
  views: {
    front: 'Von vorn gesehen',
    back: 'Von hinten gesehen',
    'side-left': 'Von Ihrer linken Seite gesehen',
    'side-right': 'Von Ihrer rechten Seite gesehen',
    oblique: 'Schräg gesehen',
    unknown: 'Gesehen',
  },
  figures: {
    'shoulder-level': 'Schulterlinie',
    'pelvis-level': 'Gürtellinie',
    'trunk-sideways': 'Rumpf, zur Seite',
    'ear-ahead': 'Ohr gegenüber der Schulter',
    'trunk-lean': 'Rumpf, nach vorn oder hinten',
  },
  levels: { left: 'links höher', right: 'rechts höher' },
  leans: { left: 'nach links', right: 'nach rechts', forwards: 'nach vorn', backwards: 'nach hinten' },
  value: ({ value, band, towards }: Words<'value' | 'band' | 'towards'>) =>
    `Etwa ${value}° ${towards}, plus oder minus ${band}°`,
  level: ({ value, band }: Words<'value' | 'band'>) => `Etwa ${value}°, plus oder minus ${band}°`,
  even: ({ value }: Words<'value'>) => `${value}: gerade, soweit ich das erkennen kann`,
  hidden: 'Nicht gesehen.',
  change: {
    first: 'Das erste seiner Art',
    hidden: 'Nichts zu vergleichen',
    'no-change': ({ sure }: Words<'sure'>) => `Keine Veränderung: weniger als ${sure}° Unterschied`,
    different: ({ by, before }: Words<'by' | 'before'>) =>
      `Anders als letztes Mal, weder besser noch schlechter: ${by}° Unterschied. Letztes Mal: ${before}`,
  },
  missing: 'Es endete, bevor ich Sie von beiden Seiten gesehen hatte. Hier steht, was da ist.',
  nothing: 'Ich habe Sie noch in keiner Ansicht still stehen sehen, also gibt es nichts festzuhalten.',
  taken: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'Ansicht', other: 'Ansichten' })}`,
  again: 'Einmal alle vier Wochen ist oft genug.',
  notDiagnosis: 'Ich messe; Ihre Physiotherapie beurteilt. Das ist keine Diagnose.',
} as const;
