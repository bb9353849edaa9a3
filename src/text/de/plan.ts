import type { Counts, Words } from '../values.ts';
import { seconds as secondsOf } from './counted.ts';

/** Choosing a programme, and the page of the plan. */
export const plan = {
  chooseTitle: 'Ein Programm wählen',
  chooseLead:
    'Jedes beginnt sanft und wird in Stufen schwerer, nur wenn Sie es wollen. Der Plan Ihrer Physiotherapie geht meinem vor. Bei neuem oder starkem Schmerz fragen Sie zuerst ärztlich oder in der Physiotherapie nach.',
  what: {
    'low-back':
      'Für einen steifen oder schmerzenden unteren Rücken: auf dem Boden, in Rückenlage, und etwas Drehen auf einem Stuhl.',
    'core-control': 'Eine ruhige Körpermitte, während sich Arme und Beine bewegen: auf dem Boden.',
    'shoulders-arms': 'Greifen, heben und tragen: im Stehen und an einer Wand.',
    'daily-mobility':
      'Für Aufstehen, Stufen und Bordsteine: mit einem Stuhl und einer Arbeitsplatte, nichts auf dem Boden.',
  },
  take: ({ name }: Words<'name'>) => `„${name}“ nehmen`,
  taken: 'Das ist jetzt Ihr Plan.',
  backToToday: 'Zurück zu heute',
  stage: ({ number, of, weeks }: Words<'number' | 'of' | 'weeks'>) =>
    `Stufe ${number} von ${of}, gedacht für die Wochen ${weeks}`,
  firstStep: ({ session }: Words<'session'>) => `Am Anfang: ${session}.`,
  easierStep: 'Eine Stufe leichter',
  harderStep: 'Eine Stufe weiter',
  byRules: 'Wo eine Übung Stufen hat, wird sie nur dann schwerer, wenn Sie es wollen.',
  daysTitle: 'An welchen Tagen',
  daysHint: 'Ohne einen Tag ist er jeden Tag da.',
  exercisesTitle: 'Die Übungen',
  reminderTitle: 'Eine Erinnerung in Ihrem Kalender',
  reminderHint:
    'Eine kleine Datei, die Ihr Kalender öffnen kann: Er erinnert Sie dann an den Tagen Ihres Plans. Nichts wird irgendwohin gesendet.',
  reminderTime: 'Um wie viel Uhr',
  timeMissing: 'Bitte tragen Sie zuerst eine Uhrzeit ein, mit Stunden und Minuten.',
  saveReminder: 'Kalenderdatei speichern',
  reminder: ({ name }: Words<'name'>) => `Plumbline: ${name}`,
  reminderText: ({ session }: Words<'session'>) =>
    `${session}. Öffnen Sie Plumbline auf Ihrem Laptop, und drücken Sie „Beginnen“.`,
  fileTitle: 'Der Plan als Datei',
  fileHint:
    'Um ihn aufzubewahren oder auf einen anderen Computer mitzunehmen. Ein Plan Ihrer Physiotherapie lässt sich hier öffnen.',
  saveFile: 'Plan speichern',
  onPaper: 'Ausdrucken',
  write: 'Einen Plan für jemanden schreiben',
  openFile: 'Plan öffnen',
  fileLabel: 'Eine Plandatei',
  another: 'Ein anderes Programm wählen',
  leave: 'Diesen Plan aufgeben',
  notRestored: 'Ihr Plan wurde seither noch einmal geändert, deshalb habe ich ihn gelassen, wie er ist.',
  left: 'Sie haben keinen Plan mehr.',
  changed: 'Der Plan wurde geändert.',
  opened: ({ name }: Words<'name'>) => `„${name}“ ist jetzt Ihr Plan.`,
  notTaken: {
    'no-plan': 'In dieser Datei ist kein Plan. Nichts wurde geändert.',
    newer:
      'Dieser Plan stammt von einem neueren Plumbline. Laden Sie diese Seite neu, um es zu bekommen, und öffnen Sie dann die Datei noch einmal. Nichts wurde geändert.',
    'nothing-known': 'Diese App hat keine der Übungen dieses Plans. Nichts wurde geändert.',
    'too-large':
      'Diese Datei ist größer als jeder Plan. Nichts wurde geändert. Fragen Sie dort, wo sie herkommt, nach dem Plan allein.',
  },
  odd: ({ number, exercise, where }: Words<'number' | 'exercise' | 'where'>) =>
    `In diesem Plan ergibt etwas an Übung ${number} (${exercise}) hier keinen Sinn: ${where}. Nichts wurde geändert. Fragen Sie nach, wo der Plan herkommt.`,
} as const;

/** Between two exercises of a morning, and what is said in it. */
export const morning = {
  place: ({ number, of }: Words<'number' | 'of'>) => `Übung ${number} von ${of}`,
  lastWords: { upright: 'Das war alles', floor: 'Das war alles. Bleiben Sie unten, oder kommen Sie langsam hoch' },
  next: 'Als Nächstes',
  rest: 'Pause',
  waiting: 'Lassen Sie sich Zeit',
  start: 'Jetzt weiter',
  wait: 'Auf mich warten',
  skip: 'Auslassen',
  easier: 'Eine leichtere nehmen',
  easierWay: ({ exercise }: Words<'exercise'>) => `Leichter: ${exercise}`,
  stop: 'Genug für heute',
  ask: { pain: 'Schmerz jetzt?', effort: 'Wie anstrengend war das?' },
  askHint: 'Wenn Sie mögen: Drücken Sie eine Zahl, oder tippen Sie darauf. Ich warte nicht darauf.',
  placeTitle: 'Wo der Laptop steht',
  spokenRest: ({ seconds }: Counts<'seconds'>) => `Pause: ${secondsOf(seconds)}.`,
  spokenWait: 'Ich warte, bis Sie die Eingabetaste drücken.',
  spokenNext: ({ exercise, place }: Words<'exercise' | 'place'>) =>
    `Als Nächstes: ${exercise}. Wo der Laptop steht: ${place}`,
  spokenSoon: 'Noch zehn Sekunden',
  easierWays: {
    'transverse-abdominal': 'Nur halb so lange. Auf der Seite liegend oder im Sitzen geht es auch.',
    'pelvic-tilt': 'Halb so oft, und kleiner.',
    'march-on-back': 'Halb so oft. Lassen Sie die Ferse am Boden entlanggleiten, wenn das leichter ist.',
    'dead-bug-heel-tap': 'Halb so oft, ein Bein nach dem anderen.',
    'bird-dog': 'Halb so oft, und nur so weit, wie es ruhig bleibt.',
    bridge: 'Halb so oft, und halb so hoch.',
    'shoulder-abduction-raise': 'Halb so oft, und tiefer.',
    'shoulder-flexion-raise': 'Halb so oft, und tiefer.',
    'overhead-press': 'Halb so oft, ohne Gewicht.',
    'elbow-curl': 'Halb so oft, ohne Gewicht.',
    'shoulder-external-rotation': 'Halb so oft, ohne Band.',
    'wall-slide': 'Halb so oft, und tiefer.',
    'cross-body-stretch': 'Halb so lange.',
    'overhead-triceps-stretch': 'Halb so lange.',
    'chest-opener': 'Halb so lange.',
    'neck-side-bend': 'Halb so lange.',
    'seated-trunk-rotation': 'Halb so oft, und kleiner.',
    'seated-march': 'Halb so oft. Halten Sie sich am Stuhl fest.',
    'sit-to-stand': 'Halb so oft. Legen Sie ein Kissen auf den Sitz, und nehmen Sie die Hände zu Hilfe.',
    'single-leg-stance': 'Halb so lange, mit einer Fingerspitze auf der Arbeitsplatte.',
  },
  easierWayAny: 'Die Hälfte davon.',
} as const;
