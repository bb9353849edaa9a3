import { pick, type Counts, type Words } from '../values.ts';

const exercisesOf = (count: Counts<'count'>['count']): string =>
  `${count.digits} ${pick(count, { one: 'Übung', other: 'Übungen' })}`;

/** The first page: today's session through the plan. */
export const today = {
  title: 'Heute',
  unnamed: 'Ihr Plan',
  key: 'Eingabe',
  noPlanTitle: 'Ein paar Übungen, jeden Morgen',
  noPlan:
    'Ich führe Sie von einer Übung zur nächsten, zähle laut mit und sage immer nur eine Sache. Beginnen Sie mit einem von vier Programmen; Sie können es jederzeit ändern. Nichts verlässt diesen Computer, außer Sie wählen es.',
  noPlanShown:
    'Ich führe Sie von einer Übung zur nächsten und zeige in großen Worten die Zahl und immer nur eine Sache. Beginnen Sie mit einem von vier Programmen; Sie können es jederzeit ändern. Nichts verlässt diesen Computer, außer Sie wählen es.',
  choose: 'Ein Programm wählen',
  allExercises: 'Alle Übungen',
  begin: 'Beginnen',
  session: ({ exercises, minutes }: Counts<'exercises' | 'minutes'>) =>
    `${exercisesOf(exercises)}, etwa ${minutes.digits} ${pick(minutes, { one: 'Minute', other: 'Minuten' })}`,
  listTitle: 'Eine nach der anderen',
  changePlan: 'Den Plan ansehen oder ändern',
  goOn: ({ exercise }: Words<'exercise'>) => `Weiter mit: ${exercise}`,
  goOnLead: ({ number, of }: Words<'number' | 'of'>) =>
    `Sie haben vor dem Ende aufgehört: Als Nächstes kommt Übung ${number} von ${of}. Was Sie gemacht haben, ist gesichert.`,
  anew: 'Von vorn beginnen',
  restTitle: 'Für heute sind keine Übungen geplant',
  nextDay: ({ day }: Words<'day'>) => `Der nächste Tag Ihres Plans ist ${day}.`,
  doAllTheSame: 'Heute trotzdem üben',
  doneTitle: 'Fertig für heute',
  done: ({ done, exercises }: Counts<'done' | 'exercises'>) =>
    `Sie haben ${done.digits} von ${exercisesOf(exercises)} gemacht.`,
  onceMore: 'Noch einmal',
  status: {
    done: 'gemacht',
    skipped: 'ausgelassen',
    swapped: 'stattdessen eine leichtere',
    stopped: 'ein Teil gemacht',
  },
  how: 'Wie es ging',
  howOf: ({ exercise }: Words<'exercise'>) => `Wie es ging: ${exercise}`,
  unreadable:
    'Hier ist ein Plan gespeichert, den diese App nicht lesen kann: Vielleicht hat ihn ein neueres Plumbline geschrieben. Er bleibt, wie er ist, bis Sie einen anderen wählen.',
  unknownExercises: ({ names }: Words<'names'>) =>
    `Das hat diese App nicht: ${names}. Es bleibt in Ihrem Plan und wird ausgelassen, wenn Sie beginnen.`,
  unknownOwn: ({ count }: Counts<'count'>) =>
    `${pick(count, { one: 'Eine Übung Ihres Plans hat jemand selbst gemacht, und dieses Gerät hat sie nicht.', other: `${count.digits} Übungen Ihres Plans hat jemand selbst gemacht, und dieses Gerät hat sie nicht.` })} Bitten Sie um den Plan noch einmal als Datei, bei wem Sie ihn bekommen haben. Bis dahin wird das ausgelassen, wenn Sie beginnen.`,
  nothingKnown: 'Diese App hat keine der Übungen Ihres Plans.',
  up: {
    title: 'Die letzten beiden Male gingen gut',
    what: 'Alle Wiederholungen, mit einer Anstrengung von 5 oder weniger und nicht mehr Schmerz. Wenn Sie mögen, gehen Sie eine Stufe weiter.',
    yes: 'Eine Stufe weiter',
  },
  down: {
    title: 'Vielleicht passt jetzt eine leichtere Stufe besser zu Ihnen',
    because: {
      pain: 'Zweimal war der Schmerz danach mehr, als er sein soll.',
      effort: 'Letztes Mal war es sehr anstrengend.',
      form: 'Letztes Mal brauchten viele Wiederholungen ein Wort von mir.',
      away: 'Sie waren länger als eine Woche weg.',
    },
    yes: 'Eine Stufe leichter',
  },
  stay: 'So bleiben, wie es ist',
  lesson: ({ title }: Words<'title'>) => `Eine kurze Lektion für heute: ${title}`,
  lessons: {
    posture: 'Sitzen und Haltung',
    lifting: 'Heben und Bücken',
    pain: 'Schmerz, und wie viel man tut',
    sides: 'Links und rechts, und Risiken',
    moving: 'Bewegung über den Tag',
    sleep: 'Liegen und Schlafen',
  },
  programmes: {
    'low-back': 'Unterer Rücken',
    'core-control': 'Ruhige Körpermitte',
    'shoulders-arms': 'Schultern und Arme',
    'daily-mobility': 'Beweglich im Alltag',
  },
} as const;
