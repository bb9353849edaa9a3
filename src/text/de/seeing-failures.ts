const ALL_THERE = 'Alles Gespeicherte ist noch da.';

const FILE_AS_IT_WAS = 'Die Datei wurde nicht verändert.';

/** Failures of seeing: see the same file of the source. */
export const seeingFailures = {
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
  'phone-gone': {
    happened: 'Ich erreiche Ihr Telefon nicht.',
    safe: 'Ihre Wiederholungen sind gesichert.',
    act: 'Sehen Sie nach, ob das Telefon an und im selben Netz ist. Ich mache von selbst weiter, wenn es da ist.',
  },
  'phone-asleep': {
    happened: 'Die Seite auf Ihrem Telefon ist nicht auf dessen Bildschirm.',
    safe: 'Ihre Wiederholungen sind gesichert.',
    act: 'Wecken Sie das Telefon und öffnen Sie dort die Seite. Ich mache von selbst weiter.',
  },
  'phone-blind': {
    happened: 'Ihr Telefon gibt mir nichts zu sehen.',
    safe: 'Ihre Wiederholungen sind gesichert.',
    act: 'Die Seite auf dem Telefon sagt, warum. Ich mache von selbst weiter, wenn es sieht.',
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
} as const;
