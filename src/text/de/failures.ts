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
const FILE_AS_IT_WAS = 'Die Datei wurde nicht verändert.';

/** For every failure that a person can meet, in this order: what happened, what is safe, what to do. */
export const failures = {
  'camera-denied': {
    happened: 'Ich darf die Kamera nicht benutzen.',
    safe: 'Nichts wurde aufgezeichnet.',
    act: 'Klicken Sie auf das Kamerazeichen neben der Adresse, erlauben Sie es, und versuchen Sie es noch einmal. Oder verwenden Sie eine Aufnahme.',
  },
  'camera-missing': {
    happened: 'Ich finde keine Kamera.',
    safe: ALL_THERE,
    act: 'Stecken Sie eine an, und versuchen Sie es noch einmal. Oder verwenden Sie eine Aufnahme.',
  },
  'camera-busy': {
    happened: 'Ein anderes Programm benutzt die Kamera.',
    safe: ALL_THERE,
    act: 'Schließen Sie das andere Programm, etwa ein Videogespräch, und versuchen Sie es noch einmal.',
  },
  'camera-lost': {
    happened: 'Die Kamera ist weg.',
    safe: 'Ihre Wiederholungen sind gesichert.',
    act: 'Stecken Sie sie wieder an, dann mache ich von selbst weiter. Oder versuchen Sie es noch einmal.',
  },
  'camera-unsupported': {
    happened: 'Dieser Browser gibt mir hier keine Kamera.',
    safe: ALL_THERE,
    act: 'Öffnen Sie die Seite unter localhost oder über https in einem aktuellen Browser. Oder verwenden Sie eine Aufnahme.',
  },
  'camera-asked': {
    happened: 'Der Browser fragt, ob ich die Kamera benutzen darf.',
    safe: 'Nichts wurde aufgezeichnet.',
    act: 'Erlauben Sie es neben der Adresse, dann beginne ich von selbst. Oder verwenden Sie eine Aufnahme.',
  },
  'camera-late': {
    happened: 'Die Kamera braucht lange, um sich zu öffnen.',
    safe: ALL_THERE,
    act: 'Wenn sie sich öffnet, mache ich von selbst weiter. Wenn der Browser nach der Kamera fragt, erlauben Sie sie. Oder verwenden Sie eine Aufnahme.',
  },
  'camera-still': {
    happened: 'Die Kamera gibt mir kein Bild.',
    safe: 'Was gezählt wurde, ist gesichert.',
    act: 'Ich versuche es von selbst noch einmal. Wenn es so bleibt, ziehen Sie die Kamera ab, und stecken Sie sie wieder an.',
  },
  'file-late': {
    happened: 'Die Aufnahme braucht lange, um sich zu öffnen.',
    safe: FILE_AS_IT_WAS,
    act: 'Wenn sie sich öffnet, mache ich von selbst weiter. Oder wählen Sie eine andere.',
  },
  'file-empty': {
    happened: 'Diese Datei ist leer.',
    safe: FILE_AS_IT_WAS,
    act: 'Wählen Sie eine andere, oder nehmen Sie sie noch einmal auf.',
  },
  'file-elsewhere': {
    happened: 'Diese Aufnahme liegt auf einer anderen Website.',
    safe: 'Ich habe dort nichts abgefragt.',
    act: 'Speichern Sie die Aufnahme auf diesem Computer, und wählen Sie sie hier.',
  },
  'file-unreadable': {
    happened: 'Ich kann diese Datei nicht lesen.',
    safe: FILE_AS_IT_WAS,
    act: 'Wählen Sie ein Video im Format MP4 oder WebM oder eine Bewegungsspur.',
  },
  'video-no-track': {
    happened: 'In dieser Datei ist kein Bild.',
    safe: FILE_AS_IT_WAS,
    act: 'Vielleicht ist sie abgeschnitten oder enthält nur Ton. Wählen Sie eine andere.',
  },
  'video-codec': {
    happened: 'Dieser Browser kann solche Videos nicht abspielen.',
    safe: FILE_AS_IT_WAS,
    act: 'Handys nehmen oft in HEVC auf. Speichern Sie es als H.264 („maximale Kompatibilität“), und versuchen Sie es noch einmal.',
  },
  'video-truncated': {
    happened: 'Das Video endet zu früh.',
    safe: 'Alles bis dorthin wurde beurteilt und gesichert.',
    act: 'Kopieren Sie die Datei noch einmal, wenn Sie den Rest brauchen.',
  },
  'trace-invalid': {
    happened: 'Das ist keine Bewegungsspur, die ich kenne.',
    safe: FILE_AS_IT_WAS,
    act: 'Wählen Sie eine Datei, die Plumbline gespeichert hat.',
  },
  'model-missing': {
    happened: 'Ein Teil, den ich zum Sehen brauche, ist nicht da.',
    safe: ALL_THERE,
    act: 'Versuchen Sie es noch einmal, mit eingeschaltetem Netz. Wenn es so bleibt, sagen Sie es der Person, die das hier eingerichtet hat: npm start bringt die Datei zurück.',
  },
  'model-damaged': {
    happened: 'Ein Teil, den ich zum Sehen brauche, ist beschädigt.',
    safe: ALL_THERE,
    act: 'Versuchen Sie es noch einmal. Wenn es so bleibt, sagen Sie es der Person, die das hier eingerichtet hat: npm start ersetzt die Datei.',
  },
  'engine-failed': {
    happened: 'Ich konnte in diesem Browser nicht zu sehen beginnen.',
    safe: ALL_THERE,
    act: 'Versuchen Sie es noch einmal. Wenn es so bleibt, öffnen Sie Plumbline in einem neuen Chrome oder Edge oder auf einem anderen Computer.',
  },
  'engine-absent': {
    happened: 'Diese Kopie von Plumbline wurde ohne diese Erkennung gebaut.',
    safe: ALL_THERE,
    act: 'Nehmen Sie, was hier am besten geht, oder wählen Sie in den Einstellungen eine andere Erkennung.',
  },
  'engine-slow': {
    happened: 'Ich sehe hier zu langsam, um zu zählen.',
    safe: 'Was gezählt wurde, ist gesichert.',
    act: 'Schließen Sie andere Programme, und versuchen Sie es noch einmal. Ein neuerer Browser oder Computer hilft am meisten.',
  },
  'model-late': {
    happened: 'Ich brauche lange, um zu sehen.',
    safe: ALL_THERE,
    act: 'Ich mache von selbst weiter, sobald ich kann. Wenn es so bleibt, versuchen Sie es noch einmal.',
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
