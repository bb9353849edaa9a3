import type { Countable } from '../../core/exercise/exercise.ts';
import type { Count, Counts, OfSide, Words } from '../values.ts';
import { capital, counted, inWords, ofSide, secondsInWords, seconds as secondsOf, sides } from './counted.ts';

/** The page before a set. */
export const check = {
  lines: {
    person: 'Ich sehe Sie',
    'whole-body': 'Ganz im Bild',
    distance: 'Ein guter Abstand',
    light: 'Hell genug',
    'start-pose': 'In der Ausgangsstellung',
  },
  views: { side: 'Mit der Seite zu mir', front: 'Zu mir gewandt', back: 'Mit dem Rücken zu mir' },
  lineStates: { ok: 'erledigt', 'not-yet': 'noch nicht', unknown: 'ich schaue' },
  line: ({ line, state }: Words<'line' | 'state'>) => `${line}: ${state}`,
  hold: 'Still halten',
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `Noch ${secondsInWords(seconds)}`,
  opening: 'Die Kamera wird geöffnet',
  openingFile: 'Die Aufnahme wird geöffnet',
  model: 'Gleich kann ich Bewegung sehen',
  startNow: 'Jetzt beginnen',
  leave: 'Verlassen',
  fixes: {
    'no-person': 'Ins Bild kommen',
    'body-cut-off': 'Etwas weiter zurück',
    'feet-out-of-frame': 'Füße ins Bild bringen',
    'head-out-of-frame': 'Kopf ins Bild bringen',
    'too-far': 'Etwas näher kommen',
    'too-close': 'Etwas weiter zurück',
    'not-side-on': 'Seite zur Kamera drehen',
    'not-facing': 'Zur Kamera drehen',
    'not-back-on': 'Rücken zur Kamera drehen',
    'limb-hidden': 'Arme und Beine sehen lassen',
    'only-black': 'Ich sehe nur Schwarz: Ist die Blende zu?',
    'too-dark': 'Licht einschalten',
    'two-people': 'Ich sehe zwei Menschen. Bitte nur einer',
    'no-depth': 'Ich brauche Tiefe: andere Erkennung wählen',
    gap: 'Dort bleiben, wo ich Sie sehe',
    'start-pose': 'Ausgangsstellung einnehmen',
    'knee-over': 'Knie etwas mehr beugen',
    'knee-under': 'Knie etwas strecken',
    'elbow-over': 'Ellbogen etwas mehr beugen',
    'elbow-under': 'Ellbogen etwas strecken',
    'shoulder-over': 'Ellbogen etwas senken',
    'shoulder-under': 'Ellbogen etwas heben',
    'arm-over': 'Arme etwas senken',
    'arm-under': 'Arme etwas heben',
    'elbow-up-over': 'Ellbogen etwas senken',
    'rotation-over': 'Hände etwas nach innen drehen',
    'rotation-under': 'Hände etwas nach außen drehen',
  },
} as const;

/** The page during a set. */
export const practise = {
  set: ({ set, sets }: Words<'set' | 'sets'>) => `Satz ${set} von ${sets}`,
  countOf: ({ count, target }: Words<'count' | 'target'>) => `${count} von ${target}`,
  secondsOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `${seconds} von ${target}\u00a0s`,
  secondsOnly: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  holdOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `Halten, ${seconds} von ${target}\u00a0s`,
  pause: 'Anhalten',
  resume: 'Weiter',
  stop: 'Beenden',
  mute: 'Ton aus',
  unmute: 'Ton an',
  breath: { out: 'Ausatmen', in: 'Einatmen' },
  paused: 'Angehalten',
  pausedHint: 'Nichts wird gezählt, bis Sie weitermachen. Noch einmal zurück verlässt den Satz.',
  pausedSign: 'Um ohne Taste weiterzumachen, schauen Sie zu mir, mit beiden Händen auf dem Kopf.',
  sign: {
    facing: 'Um ohne Taste anzuhalten, halten Sie beide Hände auf den Kopf.',
    turned: 'Um ohne Taste anzuhalten, drehen Sie sich zu mir, und halten Sie beide Hände auf den Kopf.',
    floor: 'Um ohne Taste anzuhalten, kommen Sie hoch, schauen Sie zu mir, und halten Sie beide Hände auf den Kopf.',
    none: 'Zum Anhalten drücken Sie die Leertaste: Ihre Arme gehören zu dieser Übung, darum achte ich bei ihnen nicht auf ein Zeichen.',
  },
  countLabel: ({ count, target, left, right }: Words<'count' | 'target' | 'left' | 'right'>) =>
    `${count} von ${target}. Links ${left}, rechts ${right}.`,
  countLabelBoth: ({ count, target }: Words<'count' | 'target'>) => `${count} von ${target}.`,
  keys: { pause: 'Leertaste', stop: 'Esc', mute: 'M', next: 'Eingabe' },
  picture: 'Das Kamerabild, mit Ihrer Bewegung darübergezeichnet',
  rest: 'Pause',
  restLead: ({ of, count }: { of: Countable; count: Count }) =>
    `${counted(of, count)}. Atmen Sie, und ruhen Sie sich aus.`,
  next: 'Jetzt der nächste Satz',
  finish: 'Hier beenden',
  movingSide: ({ side }: OfSide) => `${capital(ofSide(side, 'e'))} Seite`,
  movingBoth: ({ number }: Words<'number'>) => `Als Nächstes: Nummer ${number}`,
  holding: 'Halten',
  holdingSide: ({ side }: OfSide) => `Halten, ${sides[side]}`,
  noVoice: 'Hier gibt es keine Stimme: Bitte lesen Sie mit.',
} as const;

/** What is spoken during a set. */
export const voice = {
  breath: { out: 'Und aus', in: 'Und ein' },
  guideWorkAny: 'Und beginnen',
  guideRestAny: 'Loslassen und atmen',
  guideRest: ({ round, rounds, seconds }: Words<'round' | 'rounds'> & Counts<'seconds'>) =>
    `${capital(secondsInWords(seconds))} loslassen. ${round} von ${rounds}`,
  begin: 'Beginnen Sie, wenn Sie bereit sind',
  countSide: ({ side, count }: OfSide & Counts<'count'>) => `${capital(sides[side])}, ${inWords(count)}`,
  count: ({ count }: Counts<'count'>) => `Das ${count.value === 1 ? 'war' : 'waren'} ${inWords(count)}`,
  oneMore: ({ counted: said }: Words<'counted'>) => `${said}. Noch eine`,
  setDone: ({ counted: said }: Words<'counted'>) => `${said}. Gut gemacht`,
  setEnded: ({ counted: said }: Words<'counted'>) => `${said}. Der Satz ist fertig`,
  holdBegun: ({ seconds }: Counts<'seconds'>) => `${capital(secondsInWords(seconds))} halten`,
  halfHold: 'Die Hälfte, und halten',
  holdOn: 'Dort bleiben, und weiteratmen',
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `Halten, ${inWords(seconds)}`,
  wayBackAny: 'Und zurück',
  goOn: 'Und noch einmal, wenn Sie bereit sind',
  goOnSide: ({ side }: OfSide) => `Jetzt die ${ofSide(side, 'e')} Seite`,
  goOnLeg: ({ side }: OfSide) => `Jetzt auf dem ${ofSide(side, 'en')} Bein stehen`,
  waits: 'Ich warte, bis Sie bereit sind',
  rest: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)} Pause`,
  finished: {
    floor: 'Das war alles. Kommen Sie langsam hoch; die Zusammenfassung steht auf dem Bildschirm',
    upright: 'Das war alles. Die Zusammenfassung steht auf dem Bildschirm',
    test: 'Das war alles. Auf dem Bildschirm steht mehr',
    range: 'Das war alles',
    rangeFloor: 'Das war alles. Kommen Sie langsam hoch',
  },
  restNearlyOver: 'Nächster Satz in zehn Sekunden',
  nextSet: 'Nehmen Sie die Ausgangsstellung für den nächsten Satz ein',
  paused: 'Angehalten',
  pausedBySign:
    'Angehalten. Lassen Sie die Hände dort, um zu beenden, oder senken und heben Sie sie wieder, um weiterzumachen',
  stoppedBySign: 'Beendet. Alles ist gespeichert',
  pausedByItself:
    'Es geschieht nichts, darum habe ich angehalten. Alles ist gespeichert. Drücken Sie die Leertaste, um weiterzumachen',
  pausedByItselfSign:
    'Es geschieht nichts, darum habe ich angehalten. Alles ist gespeichert. Um weiterzumachen, drücken Sie die Leertaste, oder halten Sie beide Hände auf den Kopf',
  pausedUnseen:
    'Ich habe angehalten, und alles ist gespeichert. Wenn ich wieder sehen kann, drücken Sie die Leertaste, um weiterzumachen',
  leftByItself: 'Niemand beginnt, darum schalte ich die Kamera aus. Alles ist gespeichert',
  resumed: 'Es geht weiter',
  cameraLost: 'Ich habe die Kamera verloren. Ihre Wiederholungen sind gesichert. Auf dem Bildschirm steht, was hilft',
  cameraStill:
    'Die Kamera gibt mir kein Bild, darum habe ich angehalten. Ihre Wiederholungen sind gesichert. Ich mache von selbst weiter, wenn es wieder da ist',
  phoneGone:
    'Ich habe Ihr Telefon verloren. Ihre Wiederholungen sind gesichert. Ich mache von selbst weiter, wenn es da ist',
  phoneAsleep:
    'Die Seite auf Ihrem Telefon ist nicht auf dessen Bildschirm. Ihre Wiederholungen sind gesichert. Öffnen Sie sie dort, dann mache ich von selbst weiter',
  phoneBlind:
    'Ihr Telefon sieht gerade nichts. Ihre Wiederholungen sind gesichert. Auf dem Bildschirm steht, was hilft',
  modelLate:
    'Ich brauche lange, um zu sehen, darum habe ich angehalten. Ihre Wiederholungen sind gesichert. Ich mache von selbst weiter, sobald ich kann',
  otherCamera: 'Die Kamera, die Sie gewählt haben, ist nicht da. Ich nehme eine andere',
  tooSlow: 'Ich sehe zu langsam, um zu zählen. Ihre Wiederholungen sind gesichert. Auf dem Bildschirm steht, was hilft',
  cameraBack: 'Ich sehe Sie wieder',
  sample: 'Zur Wand vor Ihnen greifen',
} as const;
