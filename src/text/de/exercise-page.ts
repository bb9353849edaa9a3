import type { Words } from '../values.ts';

/** The page of an exercise before it begins. */
export const exercise = {
  how: 'So geht es',
  place: 'Wohin mit dem Laptop',
  placing: {
    sentence: ({ at, height, distance, turned, downTo }: Words<'at' | 'height' | 'distance' | 'turned' | 'downTo'>) =>
      `${at}, ${height}, ${distance} entfernt. ${turned} Ich muss Sie vom Kopf bis ${downTo} sehen.`,
    at: { side: 'Seitlich von Ihnen', front: 'Vor Ihnen', back: 'Hinter Ihnen' },
    height: { low: 'auf einem Stuhl oder einem niedrigen Tisch', chest: 'auf Brusthöhe' },
    turned: {
      side: 'Ihre Seite zeigt zur Kamera.',
      front: 'Schauen Sie zur Kamera.',
      back: 'Ihr Rücken zeigt zur Kamera.',
    },
    downTo: { feet: 'zu den Füßen', hips: 'zur Hüfte' },
    distance: ({ from, to }: Words<'from' | 'to'>) => `${from} bis ${to}\u00a0Meter`,
    above: 'Von oben',
    level: 'Von der Höhe des Bodens',
  },
  care: 'Achten Sie auf sich',
  careText:
    'Schmerzhaft, aber unbedenklich: Das ist in Ordnung. Geben Sie Ihrem Schmerz eine Zahl von 0 bis 10, bevor Sie beginnen. Hören Sie auf, wenn er um drei steigt oder in einem Arm oder einem Bein nach unten zieht, und sagen Sie es Ihrer Physiotherapie. Atmen Sie weiter.',
  floorCare: 'Machen Sie das nur dann auf dem Boden, wenn Sie allein hinunter und wieder hoch kommen.',
  mayHappen: 'Was vorkommen kann, und was hilft',
  whenNot: 'Wann nicht, oder anders',
  firstAsk:
    'Fragen Sie zuerst in Ihrer Physiotherapie oder ärztlich: in den 12 Wochen nach einer Operation oder einem Knochenbruch, wenn ein Arm oder ein Bein neuerdings schwächer ist, und bei einem Herzen, das nicht stabil ist.',
  longOnBack: 'Ab der 21. Schwangerschaftswoche: nicht lange auf dem Rücken.',
  whomToAsk:
    'Wenn Sie nicht sicher sind, lassen Sie es heute aus, und fragen Sie Ihre Physiotherapie. Haben Sie keine, fragen Sie ärztlich nach.',
  notSeen: 'Was ich hier nicht sehen kann',
  begin: 'Beginnen',
  back: 'Alle Übungen',
  unknown: 'Unter diesem Namen kenne ich nichts.',
  drawing: ({ name }: Words<'name'>) => `Zeichnung: ${name}, die Ausgangsstellung und die Bewegung`,
  move: 'Die Bewegung zeigen',
  demonstration: {
    pause: 'Anhalten',
    slow: 'Langsam',
    mirror: 'Wie im Spiegel',
    start: 'Anfang',
    end: 'Am weitesten Punkt',
    right: 'So',
    wrong: 'So nicht',
    show: ({ finding }: Words<'finding'>) => `Zeigen: ${finding}`,
    see: 'Zeigen',
    drawing: ({ name, finding }: Words<'name' | 'finding'>) => `Zeichnung: ${name}, dabei: ${finding}`,
  },
} as const;
