import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted, sessions } from './counted.ts';

export const notices = {
  title: 'Meldungen',
  dismiss: 'Schließen',
  timeLeft: 'Verbleibende Zeit',
  undo: 'Rückgängig',
  deleted: 'Die Sitzung ist gelöscht.',
  erased: 'Alles ist gelöscht.',
  rangesUnreadable: ({ count }: Counts<'count'>) =>
    `Ihren eigenen Bewegungsumfang kann ich bei ${count.digits} ${pick(count, { one: 'Übung', other: 'Übungen' })} nicht lesen. Bis Sie ihn wieder bestimmen, nehme ich den üblichen.`,
  tidied: {
    added: ({ count }: Counts<'count'>) => `${sessions(count)} von früher: Ich habe sie in Ihren Verlauf aufgenommen.`,
    corrected: ({ count }: Counts<'count'>) =>
      `${sessions(count)} in Ihrem Verlauf ${pick(count, { one: 'stimmte', other: 'stimmten' })} nicht mit dem überein, was gespeichert ist. Ich habe ${pick(count, { one: 'die Zeile', other: 'die Zeilen' })} neu geschrieben.`,
    removed: ({ count }: Counts<'count'>) =>
      `${count.digits} ${pick(count, { one: 'Zeile', other: 'Zeilen' })} ohne Sitzung: Ich habe sie aus Ihrem Verlauf genommen.`,
    nothingLost: 'Nichts ging verloren.',
  },
  recovered: ({ of, count }: Counts<'count'> & { of: Countable }) =>
    `Ihre letzte Sitzung wurde unterbrochen. ${counted(of, count)} ${pick(count, { one: 'ist', other: 'sind' })} gesichert.`,
  openIt: 'Öffnen',
  otherCamera: ({ camera }: Words<'camera'>) =>
    `Die Kamera, die Sie gewählt haben, ist nicht da. Ich nehme eine andere: ${camera}.`,
  offline: 'Kein Internet. Plumbline braucht es nicht.',
  update: 'Eine neue Version von Plumbline liegt bereit.',
  useUpdate: 'Jetzt laden',
  copyDetails: 'Einzelheiten kopieren',
  copied: 'Die Einzelheiten sind kopiert. Nichts von Ihrer Bewegung und kein Name ist darin.',
  notCopied:
    'Dieser Browser lässt mich nicht kopieren. Zeigen Sie diesen Bildschirm der Person, die das hier eingerichtet hat.',
  engine: {
    smaller: ({ engine }: Words<'engine'>) => `Um mitzukommen, schaue ich etwas weniger genau hin: ${engine}.`,
    larger: ({ engine }: Words<'engine'>) => `Es ist noch Leistung übrig. Ich schaue genauer hin: ${engine}.`,
    restarted: ({ engine }: Words<'engine'>) =>
      `Ich sehe wieder. Erkennung: ${engine}. Ihre Wiederholungen sind gesichert.`,
    'second-engine': ({ engine }: Words<'engine'>) =>
      `Die erste Erkennung läuft hier nicht. Jetzt in Gebrauch: ${engine}.`,
  },
  retry: 'Noch einmal versuchen',
  bestEngine: 'Nehmen, was hier am besten geht',
  chooseFile: 'Andere Datei wählen',
  useRecording: 'Eine Aufnahme verwenden',
} as const;

const ALL_THERE = 'Alles Gespeicherte ist noch da.';

/** For every failure that a person can meet, in this order: what happened, what is safe, what to do. */
export const failures = {
  'file-elsewhere': {
    happened: 'Diese Aufnahme liegt auf einer anderen Website.',
    safe: 'Ich habe dort nichts abgefragt.',
    act: 'Speichern Sie die Aufnahme auf diesem Computer, und wählen Sie sie hier.',
  },
  'code-late': {
    happened: 'Ein Teil von Plumbline ist noch nicht da.',
    safe: ALL_THERE,
    act: 'Wenn er kommt, mache ich von selbst weiter. Wenn es so bleibt, laden Sie die Seite neu.',
  },
  'store-full': {
    happened: 'Es ist kein Platz mehr zum Speichern.',
    safe: 'Das Zählen geht weiter, und was vorher gespeichert wurde, ist noch da.',
    act: 'Löschen Sie alte Sitzungen, oder schaffen Sie Platz.',
  },
  'store-refused': {
    happened: 'Dieser Browser lässt mich nicht speichern.',
    safe: 'Das Zählen geht weiter.',
    act: 'Verlassen Sie den privaten Modus, oder erlauben Sie dieser Seite, Daten zu speichern.',
  },
  'store-newer': {
    happened: 'Ihre Sitzungen wurden von einem neueren Plumbline gespeichert.',
    safe: 'Sie sind unberührt.',
    act: 'Schließen Sie die anderen Fenster, und laden Sie diese Seite neu.',
  },
  'store-late': {
    happened: 'Ich erreiche Ihre Aufzeichnungen noch nicht.',
    safe: 'Was Sie jetzt tun, merke ich mir und schreibe es auf, sobald ich kann.',
    act: 'Lassen Sie diese Seite bis dahin offen. Vielleicht hilft es, andere Fenster von Plumbline zu schließen.',
  },
  'store-blocked': {
    happened: 'Ein älteres Fenster von Plumbline hält Ihre Aufzeichnungen verschlossen.',
    safe: 'Was Sie jetzt tun, merke ich mir und schreibe es auf, sobald ich kann.',
    act: 'Schließen Sie die anderen Fenster von Plumbline. Ich mache von selbst weiter.',
  },
  'store-erased': {
    happened: 'Diese Sitzung wurde gelöscht, hier oder in einem anderen Fenster.',
    safe: 'Sie bleibt gelöscht, und nichts weiter davon wird aufbewahrt.',
    act: 'Die nächste Sitzung, die Sie beginnen, wird wieder aufbewahrt.',
  },
  'store-unreadable': {
    happened: 'Ich kann diese Sitzung nicht lesen.',
    safe: 'Sie wird so aufbewahrt, wie sie ist, und alle anderen sind da.',
    act: 'Öffnen Sie eine andere. Wenn Sie sie nicht brauchen, löschen Sie sie im Verlauf.',
  },
  unexpected: {
    happened: 'Etwas ist stehen geblieben, womit ich nicht gerechnet habe.',
    safe: ALL_THERE,
    act: 'Laden Sie die Seite neu. Wenn es so bleibt, sagen Sie es der Person, die das hier eingerichtet hat.',
  },
} as const;
