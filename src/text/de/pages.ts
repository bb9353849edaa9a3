import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const app = {
  name: 'Plumbline',
  skip: 'Zum Inhalt der Seite',
  menu: 'Hauptmenü',
  pageTitle: ({ page }: Words<'page'>) => `${page} · Plumbline`,
} as const;

export const pages = {
  start: 'Heute',
  exercises: 'Übungen',
  between: 'Pause',
  plan: 'Ihr Plan',
  newPlan: 'Ein neuer Plan für Sie',
  prescribe: 'Einen Plan schreiben',
  handout: 'Ein Plan auf Papier',
  programmes: 'Programme',
  standing: 'Im Stehen',
  exercise: 'Vorbereiten',
  test: 'Test auf Zeit',
  check: 'Startprüfung',
  practise: 'Üben',
  summary: 'Zusammenfassung',
  range: 'Ihr eigener Bewegungsumfang',
  progress: 'Fortschritt',
  history: 'Verlauf',
  session: 'Sitzung',
  sessionReport: 'Eine Sitzung auf Papier',
  monthReport: 'Ein Monat auf Papier',
  keeping: 'Ihre Daten',
  exchange: 'Weitergeben',
  settings: 'Einstellungen',
  about: 'Über Plumbline',
  before: 'Bevor Sie beginnen',
  after: 'Danach',
  flags: 'Warnzeichen',
  function: 'Wie es Ihnen geht',
  learning: 'Lektionen',
  lesson: 'Lektion',
  author: 'Eigene Übungen',
  physio: 'Für die Physiotherapie',
  'physio-patient': 'Patientenblatt',
  live: 'Gemeinsam üben',
  phone: 'Ihr Telefon als Kamera',
  eye: 'Dieses Telefon als Kamera',
  'physio-session': 'Sitzung für die Physiotherapie',
} as const;

export const sides = {
  left: 'Links',
  right: 'Rechts',
  both: 'Beide',
  leftShort: 'L',
  rightShort: 'R',
} as const;

export const units = {
  withBand: ({ value, band }: Words<'value' | 'band'>) => `${value}° ±${band}`,
  degrees: ({ from, to }: Words<'from' | 'to'>) => `${from}° bis ${to}°`,
  ofTarget: ({ percent, band }: Words<'percent' | 'band'>) => `${percent}\u00a0% des Weges ±${band}`,
  wholeWay: 'der ganze Weg',
  partOfWay: 'weniger als der ganze Weg',
  under: ({ value }: Words<'value'>) => `unter ${value}`,
  fromTo: ({ from, to }: Words<'from' | 'to'>) => `${from}–${to}`,
  seconds: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  megabytes: ({ loaded, total }: Words<'loaded' | 'total'>) => `${loaded} von ${total}\u00a0MB`,
  clock: ({ minutes, seconds }: Words<'minutes' | 'seconds'>) => `${minutes}:${seconds}`,
  span: ({ from, to }: Words<'from' | 'to'>) => `${from}–${to}`,
  dayAndTime: ({ day, time }: Words<'day' | 'time'>) => `${day}, ${time}\u00a0Uhr`,
  none: '–',
} as const;

const perSide = (each: boolean): string => (each ? ' pro Seite' : '');

export const start = {
  title: 'Was üben wir heute?',
  lead: 'Ich schaue durch die Kamera zu, zähle laut mit und sage immer nur eine Sache. Nichts verlässt diesen Computer, außer Sie wählen es.',
  leadShown:
    'Ich schaue durch die Kamera zu und zeige in großen Worten die Zahl und immer nur eine Sache. Nichts verlässt diesen Computer, außer Sie wählen es.',
  standing: 'Was im Stehen geht',
  standingLead:
    'Ein liegender Körper füllt das ganze Bild. Zum Stehen genügt ein schmaler Streifen des Zimmers: zwei bis drei Meter lang, und so breit, wie Ihre Arme reichen.',
  narrow: 'Nur ein schmaler Platz ist frei? Sehen Sie, was im Stehen geht.',
  groups: {
    floor: 'Auf dem Boden: Rücken, Körpermitte und Hüfte',
    arms: 'Schultern und Arme',
    stretches: 'Sanfte Dehnungen',
    legs: 'Beine, Gleichgewicht und Drehen',
    record: 'Ihre Haltung',
  },
  positions: {
    'hands-and-knees': 'Auf Händen und Knien',
    supine: 'Auf dem Rücken',
    chair: 'Auf einem Stuhl',
    wall: 'An einer Wand',
    standing: 'Im Stehen',
    upright: 'Im Stehen oder Sitzen',
  },
  dose: ({ sets, reps, holdSeconds, each }: Counts<'sets' | 'reps' | 'holdSeconds'> & { each: boolean }) =>
    [
      `${sets.digits} ${pick(sets, { one: 'Satz', other: 'Sätze' })} mit ${sets.value > 1 ? 'je ' : ''}${reps.digits}${perSide(each)}`,
      ...(holdSeconds.value > 0 ? [`${holdSeconds.digits}\u00a0s halten`] : []),
    ].join(', '),
  doseHolds: ({ holds, holdSeconds, each }: Counts<'holds' | 'holdSeconds'> & { each: boolean }) =>
    `${counted('holds', holds)} von ${holdSeconds.digits}\u00a0s${perSide(each)}`,
  doseGuided: ({ rounds, seconds }: Counts<'rounds' | 'seconds'>) =>
    `${rounds.digits}-mal ${seconds.digits}\u00a0s, nach der Uhr`,
  doseScreen: 'Einmal alle vier Wochen',
  sideAlone: { left: 'nur mit der linken Seite', right: 'nur mit der rechten Seite' },
  carryOn: {
    title: 'Das wurde unterbrochen.',
    with: ({ exercise, how }: Words<'exercise' | 'how'>) => `Weitermachen: ${exercise}, ${how}`,
    done: ({ done, target }: Words<'done' | 'target'>) => `${done} von ${target} gemacht`,
    what: ({ left, set }: Words<'left' | 'set'>) =>
      `Was Sie gemacht haben, steht in Ihrem Verlauf. Beim Weitermachen beginnt eine neue Sitzung. Von Satz ${set} bleiben dafür noch: ${left}.`,
  },
  lastTime: 'Letztes Mal:',
  last: ({ day, what, how }: Words<'day' | 'what' | 'how'>) => `${day}, ${what}, ${how}`,
  openLast: 'Zusammenfassung ansehen',
  none: 'In dieser Fassung gibt es noch keine Übungen. Legen Sie eine in den Ordner der Übungen, dann steht sie hier.',
} as const;

export const source = {
  title: 'Was ich mir ansehe',
  camera: 'Die Kamera',
  cameraAny: 'Die erste Kamera, die ich finde',
  cameraUnnamed: ({ number }: Words<'number'>) => `Kamera ${number}`,
  cameraChoose: 'Welche Kamera',
  cameraHint:
    'Ihr Browser fragt einmal um Erlaubnis. Das Bild wird angesehen und wieder losgelassen; es wird nie gespeichert, und niemand sonst sieht es, außer Sie wählen das in einer Live-Sitzung.',
  recording: 'Eine Aufnahme',
  recordingHint: 'Ein Video (MP4, WebM) oder eine gespeicherte Bewegungsspur. Es bleibt auf diesem Computer.',
  drop: 'Legen Sie hier eine Datei ab, oder',
  browse: 'Datei wählen',
  chosen: ({ file }: Words<'file'>) => `Gewählt: ${file}`,
  usePhone: 'Die Kamera meines Telefons verwenden',
  phone: 'Ihr Telefon',
  phoneHint:
    'Das Telefon sieht hin; dieser Computer zählt und spricht. Hierher kommen nur Linien oder, von einem langsamen Telefon, das Bild, das angesehen und wieder losgelassen wird.',
  phoneOpen: 'Das Telefon und was es sieht',
  backToCamera: 'Doch die Kamera verwenden',
  insteadOfCamera: ({ file }: Words<'file'>) => `Ich sehe mir diese Datei an und nicht die Kamera: ${file}.`,
} as const;

/** What stands between parts in a row: whole sentences, notes in one line, short facts. */
export const between = { sentences: ' ', notes: '; ', facts: ' · ', parts: ', ' } as const;
