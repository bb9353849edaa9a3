import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const history = {
  title: 'Verlauf',
  lead: 'Nur auf diesem Computer aufbewahrt.',
  empty: 'Hier finden Sie jede Sitzung, mit ihren Wiederholungen und dem, was mir aufgefallen ist.',
  emptyAction: 'Eine erste Übung wählen',
  remove: 'Löschen',
  removeLabel: ({ what, when }: Words<'what' | 'when'>) => `Löschen: ${what}, ${when}`,
  counted: ({ of, count }: Counts<'count'> & { of: Countable }) => counted(of, count),
  countedOf: ({ of, count, asked }: Counts<'count' | 'asked'> & { of: Countable }) =>
    `${count.digits} von ${counted(of, asked)}`,
  sets: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'Satz', other: 'Sätze' })}`,
  interrupted: 'unterbrochen',
  running: 'läuft gerade',
  unreadable: 'Eine Sitzung, die ich nicht lesen kann',
  unreadableHint: 'Sie wird so aufbewahrt, wie sie ist.',
  noDate: 'Ohne Datum',
  loading: 'Ihre Sitzungen werden herausgesucht',
  more: 'Ältere Sitzungen zeigen',
  loadingMore: 'Ältere Sitzungen werden herausgesucht',
  shown: ({ count }: Counts<'count'>) =>
    `${count.digits} ${pick(count, { one: 'Sitzung wird', other: 'Sitzungen werden' })} gezeigt.`,
  bringingIn: ({ done, total }: Words<'done' | 'total'>) =>
    `Ältere Sitzungen kommen in diese Liste: ${done} von ${total}. Nichts wartet darauf.`,
  erase: 'Alles löschen',
  eraseAsk: 'Alle Sitzungen auf diesem Computer löschen?',
  eraseHint:
    'Wiederholungen, Werte, Bewegungsspuren, Ihre eigenen Bewegungsumfänge, was Sie mir gesagt haben, und was Sie aus Dateien anderer übernommen haben, verschwinden für immer. Das lässt sich nicht rückgängig machen.',
  eraseYes: 'Alles löschen',
  eraseNo: 'Behalten',
  today: 'Heute',
  yesterday: 'Gestern',
  missing: 'Diese Sitzung ist nicht mehr hier.',
  missingHint: 'Vielleicht wurde sie in einem anderen Fenster gelöscht.',
} as const;

export const settings = {
  title: 'Einstellungen',
  voice: 'Stimme und Ton',
  muted: 'Ton aus',
  mutedHint: 'Alles Gesagte steht auch auf dem Bildschirm.',
  rate: 'Wie schnell ich spreche',
  rateValue: ({ words }: Counts<'words'>) => `${words.digits} Wörter pro Minute`,
  whichVoice: 'Stimme',
  anyVoice: 'Wie der Computer wählt',
  tryVoice: 'Ausprobieren',
  noVoice: 'Dieses Gerät hat keine Stimme für mich. Was ich sagen würde, steht auf dem Bildschirm, mit einem Ton.',
  language: 'Sprache',
  translated: {
    notReviewed: 'Noch keine Fachperson aus Medizin oder Therapie hat diese Übersetzung geprüft.',
    correct: ({ folder }: Words<'folder'>) =>
      `Stimmt ein Satz nicht, oder ist er nicht klar? Notieren Sie ihn, mit einem besseren, für die Person, die das hier eingerichtet hat: Die Sätze stehen in ${folder}, und CONTRIBUTING.md sagt, wie man eine Berichtigung schickt.`,
  },
  look: 'Aussehen',
  figure: 'Die Figur neben meinem Bild zeigen',
  figureHint: 'Sie macht die Übung mit, in den ersten zwei Wiederholungen eines Satzes.',
  theme: 'Hell oder dunkel',
  themes: { system: 'Wie der Computer', light: 'Hell', dark: 'Dunkel' },
  camera: 'Kamera',
  seeing: 'Sehen',
  model: 'Wie genau ich hinschaue',
  models: {
    lite: 'Schnell: für langsame Computer',
    full: 'Üblich',
    heavy: 'Am genauesten: für schnelle Computer',
  },
  adapt: 'Von selbst anpassen, um mitzukommen',
  adaptHint:
    'Unter 15\u00a0Bildern pro Sekunde geht es eine Stufe hinunter. Wo Leistung übrig ist, geht es eine Stufe hinauf, nie während eines Satzes.',
  engine: 'Erkennung',
  engines: {
    auto: 'Was am besten geht',
    litert: 'LiteRT',
    mediapipe: 'MediaPipe (zweite Erkennung)',
    movenet: 'MoveNet (17 Punkte, keine Tiefe)',
  },
  engineAbsent: 'Diese Kopie von Plumbline wurde ohne sie gebaut.',
  now: ({ engine }: Words<'engine'>) => `Läuft gerade: ${engine}`,
  data: 'Ihre Daten',
  dataHint: 'Sitzungen werden in diesem Browser gespeichert, auf diesem Computer.',
} as const;

export const about = {
  title: 'Über Plumbline',
  whatTitle: 'Was es tut',
  what: 'Plumbline schaut Übungen durch eine Kamera zu, zählt sie und sagt, was die nächste besser machen würde. Es ist ein Werkzeug für Sie und Ihre Physiotherapie.',
  cannotTitle: 'Was eine Kamera nicht wissen kann',
  cannot: [
    'Schmerz, Anstrengung und Atem. Das können nur Sie sagen.',
    'Tiefe Muskeln und die Krümmung Ihres unteren Rückens.',
    'Einen Arm oder ein Bein hinter einem anderen.',
    'Genaue Grade. „Etwa 90, plus oder minus 10“ ist ehrlich; bei einem gehobenen Arm, bei einer Drehung und beim Hals weiß ich weniger.',
    'Ob Stuhl, Schuhe und Boden sicher sind.',
  ],
  judgeTitle: 'Ich zähle; Ihre Physiotherapie beurteilt',
  judge:
    'Das ist keine Diagnose und kein medizinischer Rat. Wenn sich etwas neu oder schlimmer anfühlt, hören Sie auf, und fragen Sie einen Menschen. Taubheit zwischen den Beinen, Schwierigkeiten beim Wasserlassen, Schmerzen in der Brust oder plötzliche Schwäche: Rufen Sie jetzt Hilfe.',
  privacyTitle: 'Privatsphäre',
  privacy: [
    'Bilder werden in diesem Browser angesehen und wieder losgelassen. Sie werden nie gespeichert. Gesendet werden sie nur, wo Sie das wählen: in einer Live-Sitzung, und von einem langsamen Telefon, das Sie zur Kamera machen, an Ihren eigenen Computer.',
    'Was aufbewahrt wird: Zahlen, Winkel, Zeiten, die Bewegung von 33 Punkten des Körpers und was Sie mir sagen. Kein Bild. Es wird nur in diesem Browser aufbewahrt.',
    'Kein Konto, keine Nachverfolgung, kein anderer Server. Es geht ohne Internet.',
    'Auf der Seite mit dem Verlauf können Sie jederzeit eine Sitzung oder alles löschen.',
  ],
  keysTitle: 'Tasten',
  keys: [
    ['Leertaste', 'Anhalten, weiter'],
    ['Esc oder S', 'Beenden'],
    ['M', 'Ton an, aus'],
    ['Eingabe', 'Beginnen, nächster Satz'],
    ['Beide Hände auf dem Kopf', 'Anhalten, weiter; dort lassen: beenden'],
    ['Pfeiltasten', 'Von Übung zu Übung'],
  ] as readonly (readonly [string, string])[],
} as const;
