import { pick, type Counts, type Words } from '../values.ts';
import { counted, seconds as secondsOf } from './counted.ts';

/** A plan that somebody was given: what it would change, and whether they take it. */
export const givenPlan = {
  opening: 'Ich öffne den Plan.',
  lead: 'Nichts ändert sich, bis Sie ihn übernehmen.',
  care: 'Übernehmen Sie ihn nur, wenn er von Ihrer Physiotherapie kommt oder von jemandem, dem Sie vertrauen: Ich kann nicht erkennen, wer ihn gemacht hat.',
  fromPhysio:
    'Darin steht, dass er aus einer Physiotherapie kommt. Mit so einem Plan hält viel Schmerz am Anfang den Tag nicht auf.',
  refusedTitle: 'Dieser Plan lässt sich nicht öffnen',
  changesTitle: 'Was sich ändern würde',
  same: 'Er verlangt dasselbe wie Ihr Plan jetzt.',
  first: 'Sie haben noch keinen Plan: Alles daran wäre neu.',
  take: 'Diesen Plan übernehmen',
  keep: 'Meinen behalten',
  notNow: 'Jetzt nicht',
  undoHint: 'Wenn Sie ihn übernehmen, können Sie das danach rückgängig machen.',
  midway:
    'Was Sie heute gemacht haben, bleibt gesichert. Ihre Einheit von heute ist aber noch nicht zu Ende: Mit diesem Plan beginnt sie neu. Machen Sie das rückgängig, geht es dort weiter, wo Sie jetzt sind.',
  nameAndDose: ({ exercise, dose }: Words<'exercise' | 'dose'>) => `${exercise}, ${dose}`,
  added: ({ exercise }: Words<'exercise'>) => `Neu: ${exercise}`,
  removed: ({ exercise }: Words<'exercise'>) => `Nicht mehr: ${exercise}`,
  order: ({ exercises }: Words<'exercises'>) => `In anderer Reihenfolge: ${exercises}`,
  item: ({ exercise, changes }: Words<'exercise' | 'changes'>) => `${exercise}: ${changes}`,
  days: ({ to, from }: Words<'to' | 'from'>) => `Tage: ${to} (bisher: ${from})`,
  everyDay: 'jeden Tag',
  note: ({ note }: Words<'note'>) => `Ein Wort zum Plan: ${note}`,
  noteGone: 'Das Wort zum Plan steht nicht mehr da.',
  stepsGone: 'Der Plan wird nicht mehr in Stufen schwerer.',
  stepsCome: 'Der Plan wird in Stufen schwerer, nur wenn Sie es möchten.',
  unusual: ({ changes }: Words<'changes'>) => `Anders als sonst: ${changes}`,
  now: ({ to, from }: Words<'to' | 'from'>) => `${to} (bisher: ${from})`,
  amounts: {
    sets: ({ sets }: Counts<'sets'>) => `${sets.digits} ${pick(sets, { one: 'Satz', other: 'Sätze' })}`,
    reps: ({ reps }: Counts<'reps'>) => counted('repetitions', reps),
    holdMs: ({ seconds }: Counts<'seconds'>) => `jedes Mal ${secondsOf(seconds)}`,
    restMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} Pause zwischen den Sätzen`,
    paceMs: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} für den Weg hin`,
  },
  bothSides: 'mit beiden Seiten',
  itemNote: ({ note }: Words<'note'>) => `ein Wort dazu: ${note}`,
  itemNoteGone: 'das Wort dazu steht nicht mehr da',
  progress: ({ most }: Words<'most'>) => `wird in Stufen schwerer, nur wenn Sie es wollen, höchstens ${most}`,
  progressGone: 'sie wird nicht mehr in Stufen schwerer',
  otherwise: {
    range: 'wie weit Sie gehen sollen, ist anders',
    tempo: 'wie schnell Sie sein dürfen, ist anders',
    tolerance: 'wie genau ich hinsehe, ist anders',
    faults: 'wozu ich etwas sage, ist anders',
    anything: 'wie viel davon, ist anders',
  },
  notOpened: {
    'no-plan':
      'In dieser Adresse steht kein ganzer Plan: Vielleicht wurde unterwegs etwas abgeschnitten. Ihr Plan ist, wie er war. Öffnen Sie die Adresse noch einmal von dort, wo Sie sie bekommen haben, oder bitten Sie um den Plan als Datei.',
    newer:
      'Dieser Plan stammt von einem neueren Plumbline. Ihr Plan ist, wie er war. Laden Sie diese Seite neu, um das neuere zu bekommen, und öffnen Sie dann die Adresse noch einmal.',
    'nothing-known': 'Diese App hat keine der Übungen dieses Plans. Ihr Plan ist, wie er war.',
    'too-large':
      'Diese Adresse ist länger als jeder Plan. Ihr Plan ist, wie er war. Bitten Sie dort, wo sie herkommt, um den Plan als Datei.',
  },
} as const;
