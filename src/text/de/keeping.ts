import type { Words } from '../values.ts';

export const keeping = {
  title: 'Ihre Daten',
  lead: 'Alles, was Plumbline aufbewahrt, liegt in diesem Browser auf diesem Computer. Es wird nirgendwohin geschickt.',
  link: 'Was aufbewahrt wird, und eine Sicherung',
  kept: {
    title: 'Was aufbewahrt wird',
    loading: 'Das Aufbewahrte wird herausgesucht',
    sessions: 'Sitzungen mit ihren Wiederholungen und Bewegungen',
    mornings: 'Tage mit Ihrem Plan',
    checkIns: 'Angaben zu Schmerz, Anstrengung und Warnzeichen',
    scales: 'Angaben dazu, was Sie können',
    plan: 'Ihr Plan',
    ownRanges: 'Übungen mit Ihrem eigenen Bewegungsumfang',
    ownExercises: 'Eigene Übungen',
    writtenPlans: 'Pläne, die Sie für andere schreiben',
    settings: 'Ihre Einstellungen',
    isThere: 'ja',
    disk: ({ used, allowed }: Words<'used' | 'allowed'>) =>
      `Zusammen mit Plumbline selbst braucht das etwa ${used}. Der Browser erlaubt etwa ${allowed}.`,
    diskUnknown: 'Dieser Browser sagt mir nicht, wie viel Platz es braucht.',
    erase: 'Einzelne Sitzungen oder alles löschen',
  },
  promise: {
    title: 'Bleibt es erhalten?',
    looking: 'Der Browser wird gefragt',
    given: 'Der Browser hat versprochen, es nicht von selbst zu löschen. Das können nur Sie.',
    open: 'Der Browser hat nicht versprochen, es zu behalten. Wird die Festplatte voll, löscht er vielleicht alles von selbst.',
    ask: 'Den Browser bitten, es zu behalten',
    asking: 'Ich habe gefragt. Wenn der Browser Ihnen eine Frage zeigt, beantworten Sie sie bitte.',
    refused:
      'Der Browser verspricht es noch nicht. Dadurch geht nichts verloren. Viele Browser versprechen es später, wenn die App installiert ist oder oft benutzt wird. Machen Sie bis dahin ab und zu eine Sicherung.',
    unavailable: 'Dieser Browser gibt hier kein solches Versprechen. Machen Sie ab und zu eine Sicherung.',
  },
  backup: {
    title: 'Eine Sicherung',
    lead: 'Alles in einer Datei: Sitzungen und Bewegungen, was Sie mir gesagt haben, Ihr Plan, Pläne, die Sie für andere schreiben, Ihre eigenen Bewegungsumfänge und Übungen und Ihre Einstellungen. Bewahren Sie eine Kopie außerhalb dieses Computers auf, zum Beispiel auf einem Stick.',
    care: 'Wer die Datei hat, kann sie lesen. Bewahren Sie sie so sicher auf wie einen Arztbrief.',
    never: 'Hier wurde noch keine Sicherung gemacht.',
    last: ({ day }: Words<'day'>) => `Letzte Sicherung: ${day}.`,
    save: 'Sicherung speichern',
    working: 'Wird gepackt',
    cancel: 'Abbrechen',
    saved: 'Die Datei ist fertig und beim Browser. Sie liegt dort, wo er alle Dateien speichert.',
    leftOut: ({ count }: Words<'count'>) =>
      `Nicht dabei sind Einträge, die ich nicht lesen kann oder die nicht fertig sind: ${count}.`,
    withoutPoses: ({ count }: Words<'count'>) =>
      `Die Bewegungen der ältesten Sätze haben nicht hineingepasst; ihre Wiederholungen sind dabei. Sätze ohne Bewegungen: ${count}.`,
    failed: 'Es wurde keine Sicherung gemacht. Alles ist hier, wie es war.',
  },
  restore: {
    title: 'Eine Sicherung zurückholen',
    lead: 'Zuerst zeige ich, was dazukäme und was Neueres an die Stelle dessen käme, was hier ist. Nichts ändert sich, bevor Sie es sagen, und Sie können es rückgängig machen, solange diese Seite offen ist.',
    choose: 'Eine Sicherungsdatei wählen',
    fileLabel: 'Eine Sicherungsdatei',
    reading: 'Die Datei wird gelesen',
    from: ({ day }: Words<'day'>) => `Sicherung: ${day}`,
    comes: 'Was hier daraus würde',
    renewed: 'Neuer als hier, tritt an dessen Stelle',
    same: 'Schon hier, bleibt, wie es ist',
    settings: 'Einstellungen, die Sie hier nicht gewählt haben',
    planInPlaceOf: ({ name }: Words<'name'>) => `Anstelle Ihres Plans „${name}“`,
    planAgain: 'Ihr Plan, anstelle eines älteren mit demselben Namen',
    planLeft: 'Der Plan in der Datei: Diese App kann ihn nicht verwenden',
    left: 'wird weggelassen',
    nothing: 'Alles davon ist schon hier. Es gibt nichts hinzuzufügen.',
    yes: 'Hinzufügen',
    no: 'Lassen',
    adding: 'Wird hinzugefügt',
    done: 'Hinzugefügt',
    undone: 'Rückgängig gemacht. Alles ist, wie es vorher war.',
    failed: 'Nichts wurde geändert. Alles ist hier, wie es war.',
    notTaken: {
      'not-a-backup': 'Diese Datei ist keine Sicherung von Plumbline. Nichts wurde geändert. Wählen Sie eine andere.',
      newer:
        'Diese Sicherung stammt von einem neueren Plumbline. Laden Sie diese Seite neu, um es zu bekommen, und wählen Sie die Datei dann noch einmal. Nichts wurde geändert.',
      'too-large':
        'In dieser Datei ist mehr gepackt als in jeder Sicherung von Plumbline, deshalb habe ich aufgehört. Nichts wurde geändert. Wählen Sie eine andere.',
      damaged:
        'Diese Sicherung lässt sich nicht bis zum Ende lesen: Sie wurde abgeschnitten oder unterwegs verändert. Nichts wurde geändert. Kopieren Sie die Datei noch einmal, oder nehmen Sie eine andere Sicherung.',
    },
  },
  offer: {
    sentence:
      'Ihre Sitzungen sind nur in diesem Browser gespeichert. Wird die Festplatte voll, löscht er sie vielleicht.',
    action: 'Ihn bitten, sie zu behalten',
  },
  due: {
    sentence: 'Ihre Sitzungen sind seit einem Monat oder länger nicht gesichert.',
    action: 'Darum kümmern',
  },
} as const;
