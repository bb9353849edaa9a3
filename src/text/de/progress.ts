import type { OfSide, Words } from '../values.ts';

/** Deutsch: see the same file of the source. */
export const progress = {
  title: 'Fortschritt',
  lead: 'Was sich verändert hat, und ob es mehr ist als die Messungenauigkeit.',
  all: 'Alle Einheiten',
  loading: 'Ich sehe nach, was auf diesem Computer aufbewahrt ist',
  growing: 'Ältere Einheiten werden noch übernommen. Was dazukommt, steht etwas später hier.',
  notRead: 'Diesen Teil konnte ich nicht lesen. Er wird so aufbewahrt, wie er ist.',
  unreadable: ({ count }: Words<'count'>) =>
    `Einträge, die sich nicht lesen lassen, so aufbewahrt werden und hier fehlen: ${count}`,
  undated: ({ count }: Words<'count'>) =>
    `Einträge mit einem Datum, das nicht stimmen kann, etwa nach dem heutigen Tag, und die hier fehlen: ${count}`,
  recordings: ({ count }: Words<'count'>) =>
    `Durchgänge aus einer Aufnahme, die hier fehlen, weil ich ihren Tag nicht kenne: ${count}`,
  empty:
    'Hier wird Ihr Fortschritt stehen: vom ersten Üben an die Tage, dann wie weit Sie sich bewegen, Schmerz vorher und nachher, Tests, und was Sie können.',
  emptyAction: 'Zum heutigen Tag',
  table: 'Die Zahlen als Tabelle',
  day: 'Tag',
  plot: ({ what, from, to }: Words<'what' | 'from' | 'to'>) => `Kurve: ${what}, vom ${from} bis zum ${to}`,

  calendar: {
    title: 'Tage, an denen Sie geübt haben',
    lately: ({ count, of }: Words<'count' | 'of'>) => `Tage mit Üben in den letzten ${of} Tagen: ${count}`,
    exercised: 'geübt',
    today: 'heute',
    earlier: 'Frühere Monate zeigen',
  },

  ranges: {
    title: 'Wie weit Sie sich bewegen',
    lead: 'Die Mitte von drei oder mehr sauberen Wiederholungen. Das Feld um eine Linie und die feinen Striche sind ihre Messungenauigkeit.',
    empty: 'Nach einem Tag mit drei sauberen Wiederholungen einer Übung steht hier, wie weit jede Seite kam.',
    joints: {
      shoulder: 'Schulter',
      elbow: 'Ellenbogen',
      hip: 'Hüfte',
      knee: 'Knie',
      neck: 'Nacken',
      trunk: 'Rumpf',
      legs: 'Beine',
    },
    what: ({ joint, exercise }: Words<'joint' | 'exercise'>) => `${joint}: ${exercise}`,
    otherTarget: ({ count }: Words<'count'>) =>
      `Tage mit einem anderen Ziel, die sich nicht vergleichen lassen und hier fehlen: ${count}`,
    axis: {
      deg: ({ value }: Words<'value'>) => `${value}°`,
      way: ({ value }: Words<'value'>) => `${value}\u00a0%`,
    },
    change: {
      first: 'Bisher ein Tag. Mit dem nächsten kann ich vergleichen.',
      'within-error': ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Seit dem ${day}: ${from}, jetzt ${to}. Das ist nicht mehr als die Messungenauigkeit beider zusammen (${error}): keine Veränderung, deren ich sicher sein kann.`,
      once: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Seit dem ${day}: ${from}, jetzt ${to}. Das ist mehr als die Messungenauigkeit beider zusammen (${error}), an einem Tag. Zeigt es auch der nächste, ist es eine Veränderung.`,
      more: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Weiter als am ${day}: ${from}, jetzt ${to}. Das ist mehr als die Messungenauigkeit beider zusammen (${error}), an zwei Tagen hintereinander.`,
      less: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `Weniger weit als am ${day}: ${from}, jetzt ${to}. Das ist mehr als die Messungenauigkeit beider zusammen (${error}), an zwei Tagen hintereinander.`,
    },
    ofSide: ({ side, sentence }: OfSide & Words<'sentence'>) => `${side === 'left' ? 'Links' : 'Rechts'}: ${sentence}`,
    degrees: ({ value }: Words<'value'>) => `±${value}°`,
    percent: ({ value }: Words<'value'>) => `±${value}\u00a0%`,
  },

  apart: {
    title: 'Links neben rechts',
    what: ({ exercise }: Words<'exercise'>) => `links neben rechts, ${exercise}`,
    ahead: ({ side }: OfSide) => `${side === 'left' ? 'links' : 'rechts'} weiter`,
    ordinary: 'üblicher Unterschied',
    on: ({ day, sentence }: Words<'day' | 'sentence'>) => `${day}: ${sentence}`,
  },

  pain: {
    title: 'Schmerz vorher und nachher',
    empty: 'Wenn Sie mir sagen, wie stark der Schmerz vor und nach dem Üben ist, steht er hier Tag für Tag.',
    before: 'vorher',
    after: 'nachher',
    weeksNone:
      'Zum Vergleichen brauche ich drei Antworten in jeder von zwei Wochen. In einer Woche allein geht es auf und ab.',
    weeks: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `Vor dem Üben in der ersten Woche im Durchschnitt ${from}, in der letzten ${to}. Der Unterschied ist nicht größer als die Messungenauigkeit: keine Veränderung, deren ich sicher sein kann.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `Vor dem Üben in der ersten Woche im Durchschnitt ${from}, in der letzten ${to}. Das ist weniger, um mehr als die Messungenauigkeit.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `Vor dem Üben in der ersten Woche im Durchschnitt ${from}, in der letzten ${to}. Das ist mehr, um mehr als die Messungenauigkeit. Sagen Sie es Ihrer Physiotherapie.`,
    },
    across: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `In den letzten vier Wochen vor dem Üben im Durchschnitt ${from}, danach ${to}. Der Unterschied ist nicht größer als die Messungenauigkeit.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `In den letzten vier Wochen vor dem Üben im Durchschnitt ${from}, danach ${to}. Das ist weniger, um mehr als die Messungenauigkeit.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `In den letzten vier Wochen vor dem Üben im Durchschnitt ${from}, danach ${to}. Das ist mehr, um mehr als die Messungenauigkeit. Sagen Sie es Ihrer Physiotherapie.`,
    },
  },

  tests: {
    title: 'Tests mit der Uhr',
    empty: 'Nach einem Test mit der Uhr steht hier das Ergebnis, neben denen von Menschen Ihres Alters.',
    action: 'Übungen und Tests ansehen',
    free: 'wie vorgesehen',
    hands: 'mit den Händen',
    norms: {
      'slower-than': 'durchschnittlich oder schneller',
      adults: 'üblich',
      'middle-half': 'mittlere Hälfte',
      'mean-hold': 'Durchschnitt',
    },
    seconds: 'Sekunden',
    stands: 'Aufstehen',
  },

  functioning: {
    title: 'Was Sie können',
    empty: 'Wenn Sie drei eigene Tätigkeiten nennen, steht hier, wie gut sie gehen, alle zwei Wochen.',
    action: 'Sagen, wie die Tätigkeiten gehen',
    mean: 'Mittel der Tätigkeiten, 0 bis 10',
    same: 'diese Tätigkeiten',
    other: 'andere Tätigkeiten',
  },
} as const;
