import type { Words } from '../values.ts';

/** Where it hurts: left and right are the person's own. */
export const places = {
  middle: {
    head: 'Kopf',
    throat: 'Vorderseite des Halses',
    neck: 'Nacken',
    chest: 'Brust',
    'upper-back': 'Oberer Rücken',
    belly: 'Bauch',
    'low-back': 'Unterer Rücken',
    tailbone: 'Steißbein',
    groin: 'Leiste',
  },
  sided: {
    shoulder: { left: 'Linke Schulter', right: 'Rechte Schulter' },
    'shoulder-blade': { left: 'Linkes Schulterblatt', right: 'Rechtes Schulterblatt' },
    'upper-arm': { left: 'Linker Oberarm', right: 'Rechter Oberarm' },
    elbow: { left: 'Linker Ellbogen', right: 'Rechter Ellbogen' },
    forearm: { left: 'Linker Unterarm', right: 'Rechter Unterarm' },
    hand: { left: 'Linke Hand', right: 'Rechte Hand' },
    hip: { left: 'Linke Hüfte', right: 'Rechte Hüfte' },
    bottom: { left: 'Linke Gesäßhälfte', right: 'Rechte Gesäßhälfte' },
    thigh: { left: 'Vorderseite des linken Oberschenkels', right: 'Vorderseite des rechten Oberschenkels' },
    'back-of-thigh': { left: 'Rückseite des linken Oberschenkels', right: 'Rückseite des rechten Oberschenkels' },
    knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
    shin: { left: 'Linkes Schienbein', right: 'Rechtes Schienbein' },
    calf: { left: 'Linke Wade', right: 'Rechte Wade' },
    foot: { left: 'Linker Fuß', right: 'Rechter Fuß' },
  },
  front: 'Vorn',
  back: 'Hinten',
  yourLeft: 'Ihre linke Seite',
  yourRight: 'Ihre rechte Seite',
  picture: 'Wo es wehtut, auf einem Bild',
  hint: 'Tippen Sie auf jede Stelle. Mit der Tastatur: Pfeiltasten von Stelle zu Stelle, Leertaste zum Markieren.',
  asList: 'Dieselben Stellen als Liste',
  marked: ({ places: marked }: Words<'places'>) => `Markiert: ${marked}`,
  none: 'Keine Stelle ist markiert.',
} as const;

export const pain = {
  beforeTitle: 'Bevor Sie beginnen',
  afterTitle: 'Wie war es?',
  flagsTitle: 'Warnzeichen',
  functionTitle: 'Was Sie tun können',
  scale: {
    answer: ({ value }: Words<'value'>) => `${value} von 10`,
    pain: { lowest: 'Kein Schmerz', highest: 'Der stärkste, den ich mir denken kann' },
    effort: { lowest: 'Gar keine Anstrengung', highest: 'Alles, was ich habe' },
    function: { lowest: 'Ich kann es nicht', highest: 'Ich kann es wie früher' },
    effortWords: [
      'Gar keine Anstrengung',
      'Kaum anstrengend',
      'Leicht',
      'Gerade passend, eher leicht',
      'Gerade passend',
      'Gerade passend, eher kräftig',
      'Viel',
      'Sehr viel',
      'Zu viel für jeden Tag',
      'Fast alles, was ich habe',
      'Alles, was ich habe',
    ],
    keys: 'Die Tasten 0 bis 9 antworten; 1 und dann 0 ist 10.',
    spoken: {
      pain: '0 ist kein Schmerz, 10 ist der stärkste, den Sie sich denken können.',
      effort: '0 ist gar keine Anstrengung, 10 ist alles, was Sie haben.',
    },
  },
  ask: {
    pain: 'Wie stark ist Ihr Schmerz jetzt?',
    worst: 'Und der stärkste Schmerz der letzten 24\u00a0Stunden?',
    places: 'Wo tut es weh?',
    effort: 'Wie anstrengend war es, alles in allem?',
    note: 'Ein Wort für Ihre Physiotherapie',
    flags: 'Trifft etwas davon zu?',
  },
  noteHint:
    'Wenn Sie mögen. Es wird auf diesem Computer aufbewahrt, mit den Antworten von heute, und geht von selbst nirgendwohin.',
  noteLeft: ({ left }: Words<'left'>) => `Noch ${left} Zeichen`,
  next: 'Weiter',
  back: 'Zurück',
  finish: 'Fertig',
  leaveOut: 'Die Fragen auslassen',
  loading: 'Einen Moment',
  dontSay: 'Das möchte ich nicht sagen',
  end: 'Für heute beenden',
  toStart: 'Zur ersten Seite',
  worried: 'Etwas macht mir Sorgen',
  step: ({ step, of }: Words<'step' | 'of'>) => `Frage ${step} von ${of}`,
  not: {
    title: 'Was Plumbline nicht ist',
    lines: [
      'Ich bin keine Ärztin, kein Arzt und keine Physiotherapie. Ich zähle und beschreibe Bewegung; was ich sage, ist keine Diagnose.',
      'Ich sehe weder Schmerz noch Anstrengung noch Atem. Was Sie spüren, geht dem vor, was ich zähle.',
      'Der Plan Ihrer Physiotherapie geht meinem vor.',
      'Ich kann keine Hilfe rufen. Rufen Sie im Notfall die Notrufnummer Ihres Landes an.',
    ],
    read: 'Ich habe das gelesen',
  },
  flags: {
    why: {
      first: 'Ein paar Fragen zur Sicherheit, vor dem ersten Mal und danach einmal im Monat.',
      month: 'Einmal im Monat stelle ich ein paar Fragen zur Sicherheit.',
      'not-looked-at': 'Letztes Mal haben Sie auf eine davon mit Ja geantwortet, darum frage ich noch einmal.',
      'new-pain': 'Schmerz an einer neuen Stelle, darum stelle ich ein paar Fragen zur Sicherheit.',
      jump: 'Der Schmerz ist ein gutes Stück stärker als letztes Mal, darum stelle ich ein paar Fragen zur Sicherheit.',
      asked: 'Jederzeit hier: Gehen Sie diese Fragen durch, und kreuzen Sie an, was zutrifft.',
    },
    hint: 'Kreuzen Sie an, was zutrifft. Wenn nichts zutrifft, sagen Sie es unten.',
    questions: {
      'cauda-equina':
        'Neue Taubheit zwischen den Beinen oder um den After? Schwierigkeiten, Urin oder Stuhl zu lassen oder zu halten? Eine Veränderung des sexuellen Empfindens? Beide Beine schwach oder taub?',
      fracture: 'Davor ein Sturz oder Stoß? Schwache Knochen? Über lange Zeit Kortisontabletten?',
      cancer: 'Jemals Krebs gehabt? Gewichtsverlust, ohne es zu wollen? Schmerz, der nie nachlässt, auch nachts nicht?',
      infection: 'Fieber, Schüttelfrost, Krankheitsgefühl oder in letzter Zeit eine Infektion?',
      cord: 'Ungeschickte Hände, unsicheres Gehen oder ein Gefühl wie Stromschläge beim Beugen des Nackens?',
      'neck-artery':
        'Neue, starke Schmerzen in Hals oder Nacken oder neue, starke Kopfschmerzen, und dazu etwas davon: Doppelbilder, verwaschene Sprache, Schwierigkeiten beim Schlucken, ein plötzlicher Sturz, Taubheit im Gesicht, Schwindel, Unsicherheit auf den Beinen?',
      'heart-lungs': 'Schmerzen in der Brust, Atemnot in Ruhe oder eine Ohnmacht?',
      'calf-clot': 'Eine Wade geschwollen, heiß oder schmerzhaft?',
      nerve: 'Wird ein Fuß oder eine Hand schwächer?',
    },
    known: 'Das wurde ärztlich oder in der Physiotherapie angesehen, und man sagt mir, dass ich üben darf',
    none: 'Nichts davon',
    some: 'Das trifft zu',
    again: 'Warnzeichen noch einmal durchgehen',
    clear: 'Gut. Nichts davon hält Sie heute vom Üben ab.',
    knownClear: 'Gut. Es wurde angesehen, also dürfen Sie so üben, wie man es Ihnen gesagt hat.',
  },
  ends: {
    emergency: {
      title: 'Hören Sie hier auf. Das ist ein Fall für die Notrufnummer, jetzt.',
      act: 'Bitte rufen Sie jetzt die Notrufnummer Ihres Landes an, oder lassen Sie sich von jemandem in eine Notaufnahme bringen. Vielleicht ist es nichts Ernstes, aber es darf nicht warten.',
    },
    urgent: {
      title: 'Hören Sie hier auf. Bitte lassen Sie das heute von einem Menschen abklären.',
      act: 'Bitte rufen Sie jetzt Ihre Ärztin oder Ihren Arzt an, und sagen Sie, was Sie hier angekreuzt haben. Vielleicht ist es nichts Ernstes.',
    },
    'same-day': {
      title: 'Hören Sie hier auf. Bitte lassen Sie das heute von einem Menschen abklären.',
      act: 'Rufen Sie Ihre Ärztin, Ihren Arzt oder Ihre Physiotherapie an, und sagen Sie, was Sie hier angekreuzt haben. Vielleicht ist es nichts Ernstes.',
    },
    soon: {
      title: 'Hören Sie hier auf. Bitte lassen Sie das bald ärztlich abklären.',
      act: 'Vereinbaren Sie einen Termin für die nächsten Tage, und sagen Sie, was Sie hier angekreuzt haben. Vielleicht ist es nichts Ernstes.',
    },
    spreads: {
      title: 'Genug für heute.',
      act: 'Der Schmerz ist in einem Arm oder einem Bein weiter nach unten gewandert. Bitte sagen Sie es Ihrer Physiotherapie, bevor Sie wieder üben.',
    },
    'three-more-again': {
      title: 'Genug für heute.',
      act: 'Zum zweiten Mal heute liegt der Schmerz um 3 oder mehr über seinem Anfang. Ruhen Sie sich aus, und sagen Sie es bitte Ihrer Physiotherapie.',
    },
    'eight-and-two-more': {
      title: 'Genug für heute.',
      act: 'Der Schmerz liegt bei 8 oder mehr, und er ist stärker als am Anfang. Ruhen Sie sich aus, und sagen Sie es bitte Ihrer Physiotherapie.',
    },
    'start-by-plan-only': {
      title: 'Machen Sie heute Pause vom Üben.',
      act: 'Bei einem Schmerz von 7 oder mehr am Anfang ist nur das richtig, was Ihre Physiotherapie für einen solchen Tag geplant hat. Sanftes Gehen und sich bewegen ist in Ordnung, wenn es sich gut anfühlt. Bitte sagen Sie es Ihrer Physiotherapie.',
    },
  },
  ladder: {
    'go-on': 'Machen Sie so weiter.',
    'offer-easier': 'Das sind 2 mehr als am Anfang. Vielleicht passt jetzt eine leichtere Übung besser zu Ihnen.',
    'stop-exercise':
      'Das ist ein gutes Stück mehr als am Anfang. Hören Sie mit dieser Übung auf, und ruhen Sie sich aus; versuchen Sie dann eine leichtere.',
  },
  change: {
    same: ({ now }: Words<'now'>) => `Schmerz jetzt: ${now}, wie am Anfang.`,
    withinError: ({ start, now }: Words<'start' | 'now'>) =>
      `Schmerz am Anfang: ${start}, jetzt: ${now}. Der Unterschied ist nicht größer als die Messungenauigkeit.`,
    less: ({ start, now }: Words<'start' | 'now'>) =>
      `Schmerz am Anfang: ${start}, jetzt: ${now}. Das ist weniger, um mehr als die Messungenauigkeit.`,
    more: ({ start, now }: Words<'start' | 'now'>) =>
      `Schmerz am Anfang: ${start}, jetzt: ${now}. Das ist mehr, um mehr als die Messungenauigkeit.`,
  },
  sore: 'Schmerzhaft, aber unbedenklich: bis 5, wenn es sich bis morgen früh beruhigt hat.',
  rest: 'Ruhen Sie sich jetzt aus. Wenn es sich bis morgen früh nicht beruhigt hat, sagen Sie es bitte Ihrer Physiotherapie.',
  thanks: 'Es wird auf diesem Computer aufbewahrt.',
  half: 'Der Schmerz lag länger als einen Tag um 2 oder mehr über seinem üblichen Anfang: heute die halbe Zahl der Wiederholungen.',
  told: {
    title: 'Was Sie mir gesagt haben',
    end: 'Danke',
    empty: 'Hier finden Sie, was Sie mir vor und nach dem Üben sagen.',
    when: { before: 'vorher', between: 'zwischendurch', after: 'nachher' },
    pain: ({ value }: Words<'value'>) => `Schmerz ${value}`,
    worst: ({ value }: Words<'value'>) => `am stärksten ${value}`,
    effort: ({ value }: Words<'value'>) => `Anstrengung ${value}`,
    flags: 'Warnzeichen: etwas angekreuzt',
    flagsClear: 'Warnzeichen: keine',
    nothing: 'nichts gesagt',
    remove: 'Löschen',
    removeLabel: ({ what, when }: Words<'what' | 'when'>) => `Löschen: ${what}, ${when}`,
    removed: 'Der Eintrag ist gelöscht.',
    unreadable: 'Manche Einträge lassen sich nicht lesen. Sie werden so aufbewahrt, wie sie sind.',
    entry: 'Eintrag',
    more: 'Ältere Einträge zeigen',
    tellNow: 'Sagen, wie es jetzt ist',
    notMeant: 'Haben Sie etwas angegeben, was Sie nicht gemeint haben, können Sie es hier löschen:',
  },
} as const;

/** The Patient-Specific Functional Scale. */
export const functioning = {
  lead: 'Nennen Sie drei Dinge, die Ihnen jetzt schwerfallen, und sagen Sie alle zwei Wochen, wie gut sie gehen. Das zeigt, was Ihnen wichtig ist.',
  nameLabel: ({ number }: Words<'number'>) => `Tätigkeit ${number}`,
  examples: 'Zum Beispiel: Socken anziehen, Einkäufe tragen, eine Stunde am Schreibtisch.',
  ask: ({ activity }: Words<'activity'>) => `Wie gut geht das jetzt: ${activity}?`,
  askUnnamed: 'Wie gut geht das jetzt?',
  save: 'Diese Antworten aufbewahren',
  saved: 'Auf diesem Computer aufbewahrt.',
  incomplete: 'Nennen Sie drei verschiedene Tätigkeiten, und beantworten Sie jede, dann kann ich sie aufbewahren.',
  others: 'Andere Tätigkeiten wählen',
  othersHint:
    'Antworten zu anderen Tätigkeiten lassen sich nicht mit den früheren vergleichen; die früheren bleiben hier.',
  due: 'Zwei Wochen sind vergangen: Wie gehen Ihre Tätigkeiten jetzt?',
  notDue: 'Alle zwei Wochen ist oft genug; Sie dürfen früher antworten.',
  earlierTitle: 'Ihre bisherigen Antworten',
  mean: ({ score }: Words<'score'>) => `im Durchschnitt ${score} von 10`,
  activity: ({ activity, score }: Words<'activity' | 'score'>) => `${activity}: ${score}`,
  entry: 'Antworten zu Ihren Tätigkeiten',
  changeTitle: 'Was sich verändert hat',
  first: 'Das sind die ersten Antworten zu diesen Tätigkeiten. In zwei Wochen gibt es etwas zu vergleichen.',
  against: {
    better: {
      small: ({ day, by }: Words<'day' | 'by'>) =>
        `Seit dem ${day}: im Durchschnitt ${by}\u00a0Punkte besser. Eine kleine Veränderung, und größer als die Messungenauigkeit.`,
      medium: ({ day, by }: Words<'day' | 'by'>) =>
        `Seit dem ${day}: im Durchschnitt ${by}\u00a0Punkte besser. Eine mittlere Veränderung, und größer als die Messungenauigkeit.`,
      large: ({ day, by }: Words<'day' | 'by'>) =>
        `Seit dem ${day}: im Durchschnitt ${by}\u00a0Punkte besser. Eine große Veränderung, und größer als die Messungenauigkeit.`,
    },
    worse: {
      small: ({ day, by }: Words<'day' | 'by'>) =>
        `Seit dem ${day}: im Durchschnitt ${by}\u00a0Punkte weniger. Eine kleine Veränderung, und größer als die Messungenauigkeit. Sagen Sie es Ihrer Physiotherapie.`,
      medium: ({ day, by }: Words<'day' | 'by'>) =>
        `Seit dem ${day}: im Durchschnitt ${by}\u00a0Punkte weniger. Eine mittlere Veränderung, und größer als die Messungenauigkeit. Sagen Sie es Ihrer Physiotherapie.`,
      large: ({ day, by }: Words<'day' | 'by'>) =>
        `Seit dem ${day}: im Durchschnitt ${by}\u00a0Punkte weniger. Eine große Veränderung, und größer als die Messungenauigkeit. Sagen Sie es Ihrer Physiotherapie.`,
    },
    withinError: ({ day, by, from }: Words<'day' | 'by' | 'from'>) =>
      `Seit dem ${day}: im Durchschnitt ein Unterschied von ${by}\u00a0Punkten. Er ist nicht größer als die Messungenauigkeit; ab ${from}\u00a0Punkten wäre er größer.`,
  },
} as const;
