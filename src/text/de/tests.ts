import { pick, type Counts, type OfSex, type OfSide, type Words } from '../values.ts';
import { capital, ofSide, seconds as secondsOf, stands, times } from './counted.ts';

/** Timed tests: protocols, safety and numbers are from clinical#timed-tests. */
export const test = {
  offerTitle: 'Als Test machen',
  offerHint: 'Auf Zeit, so wie in Kliniken. Dabei sage ich nichts zu Ihrer Ausführung.',
  drawing: ({ name }: Words<'name'>) => `Zeichnung: ${name}, die Ausgangsstellung und die Bewegung`,
  tests: {
    'five-times-sit-to-stand': {
      name: 'Fünfmal aufstehen',
      what: 'Wie lange Sie brauchen, um fünfmal aufzustehen und sich hinzusetzen. Zwei Versuche; der bessere zählt.',
      steps: [
        'Setzen Sie sich auf einen Stuhl mit einer Sitzhöhe von 43 bis 45\u00a0cm. Die Arme auf der Brust gekreuzt, der Rücken nicht angelehnt.',
        'Zuerst einmal aufstehen zur Probe. Dann sitzen Sie bereit, und warten Sie auf den Ton.',
        'Beim Ton stehen Sie fünfmal auf und setzen sich wieder, so schnell Sie können. Jedes Mal ganz nach oben.',
        'Die Uhr hält an, wenn Sie zum fünften Mal sitzen. Ruhen Sie sich aus, und machen Sie es noch einmal.',
      ],
    },
    'thirty-second-chair-stand': {
      name: 'Aufstehen in 30 Sekunden',
      what: 'Wie oft Sie in 30\u00a0Sekunden aufstehen. Ein Versuch.',
      steps: [
        'Setzen Sie sich in die Mitte eines Stuhls mit einer Sitzhöhe von 43\u00a0cm. Die Arme auf der Brust gekreuzt.',
        'Zuerst einmal aufstehen zur Probe. Dann sitzen Sie bereit, und warten Sie auf den Ton.',
        'Beim Ton stehen Sie ganz auf und setzen sich wieder, so oft Sie können.',
        'Nach 30\u00a0Sekunden halte ich die Uhr an. Mehr als die Hälfte nach oben zählt als einmal aufgestanden.',
      ],
    },
    'single-leg-stance': {
      name: 'Einbeinstand',
      what: 'Wie lange Sie mit offenen Augen auf einem Bein stehen. Drei Versuche auf jedem Bein; der beste zählt.',
      steps: [
        'Stehen Sie barfuß, zum Laptop gewandt, die Arme auf der Brust gekreuzt.',
        'Wenn ich es sage, heben Sie einen Fuß auf die Höhe des anderen Knöchels, ohne ihn zu berühren. Ein Ton sagt Ihnen, dass ich es gesehen habe.',
        'Die Uhr hält an, wenn der Fuß den Boden berührt, wenn sich der Standfuß bewegt, wenn sich die gekreuzten Arme lösen oder nach 45\u00a0Sekunden.',
        'Ruhen Sie sich auf beiden Füßen aus, bis ich das nächste Bein nenne.',
      ],
    },
  },
  safetyTitle: 'Zur Sicherheit',
  safety: {
    chair: [
      'Stellen Sie den Stuhl an eine Wand, sodass er nicht wegrutschen kann.',
      'Haben Sie jemanden zum Helfen in der Nähe oder eine Wand oder einen Tisch in Reichweite.',
      'Tragen Sie jedes Mal dieselben Schuhe.',
      'Wenn Sie zum Aufstehen die Hände brauchen, benutzen Sie sie. Auch das ist ein Ergebnis.',
    ],
    stance: [
      'Stehen Sie neben einer Arbeitsplatte oder einer Wand, oder haben Sie jemanden zum Helfen in der Nähe.',
      'Jedes Mal barfuß, auf einem Boden, der nicht rutschig ist.',
      'Stellen Sie den Fuß ab, oder halten Sie sich fest, wann immer Sie es brauchen. Das beendet den Versuch, mehr nicht.',
    ],
  },
  ask: 'Jetzt gerade: neuer oder starker Schmerz oder Schwindel?',
  askNo: 'Nein',
  askYes: 'Ja',
  notToday: 'Dann heute nicht. Ruhen Sie sich aus, und fragen Sie Ihre Physiotherapie, bevor Sie den Test machen.',
  begin: 'Den Test beginnen',
  beginHint: 'Beantworten Sie zuerst die Frage nach Schmerz und Schwindel.',
  aboutTitle: 'Für einen Vergleich, wenn Sie mögen',
  aboutHint:
    'Es gibt Tabellen mit Ergebnissen nach Alter, manche nach Geschlecht. Was Sie hier sagen, wird nur auf diesem Computer aufbewahrt. Lassen Sie es leer, dann vergleiche ich Sie mit niemandem.',
  birthYear: 'Geburtsjahr',
  birthYearOdd: 'Vier Ziffern, zum Beispiel 1956.',
  sex: 'Geschlecht',
  sexes: { none: 'Keine Angabe', female: 'Weiblich', male: 'Männlich' },
  howTitle: 'So geht es',
  earlierTitle: 'Ihre letzten Ergebnisse',
  earlierNone: 'Noch keine.',
  back: 'Zurück zur Übung',

  words: {
    practise: 'Einmal zur Probe: aufstehen, hinsetzen',
    ready: 'Bereit sitzen. Auf den Ton warten',
    go: 'Los!',
    going: {
      'five-times-sit-to-stand': 'Fünfmal aufstehen und hinsetzen',
      'thirty-second-chair-stand': 'Aufstehen und hinsetzen, bis die Uhr anhält',
      'single-leg-stance': 'Oben bleiben, nach vorn schauen',
    },
    leg: ({ side }: OfSide) => `Auf dem ${ofSide(side, 'en')} Bein stehen`,
    settling: { chair: 'Still sitzen, Arme gekreuzt', stance: 'Beide Füße am Boden, Arme gekreuzt' },
    countStands: ({ count }: Counts<'count'>) => stands(count),
    countTries: ({ count, tries }: Counts<'count' | 'tries'>) =>
      `${count.digits} von ${tries.digits} ${pick(tries, { one: 'Versuch', other: 'Versuchen' })}`,
    lastTry: ({ seconds }: Words<'seconds'>) => `Letzter Versuch ${seconds}\u00a0s`,
    clock: ({ seconds }: Counts<'seconds'>) => secondsOf(seconds),
    attempt: ({ attempt, attempts }: Words<'attempt' | 'attempts'>) => `Versuch ${attempt} von ${attempts}`,
    rest: 'Pause vor dem nächsten Versuch',
    next: 'Jetzt der nächste Versuch',
  },

  voice: {
    practise: 'Zuerst einmal zur Probe. Kreuzen Sie die Arme, stehen Sie ganz auf, und setzen Sie sich wieder.',
    ready: {
      'five-times-sit-to-stand':
        'Sitzen Sie bereit, die Arme gekreuzt. Beim Ton stehen Sie fünfmal auf und setzen sich wieder, so schnell Sie können.',
      'thirty-second-chair-stand':
        'Sitzen Sie bereit, die Arme gekreuzt. Beim Ton stehen Sie dreißig Sekunden lang auf und setzen sich wieder, so oft Sie können.',
    },
    waitForBeep: 'Setzen Sie sich, und warten Sie auf den Ton.',
    firstLeg: ({ side }: OfSide) =>
      `Kreuzen Sie die Arme. Stehen Sie auf dem ${ofSide(side, 'en')} Bein, wenn Sie bereit sind.`,
    nextLeg: ({ side }: OfSide) => `Jetzt auf dem ${ofSide(side, 'en')} Bein, wenn Sie bereit sind.`,
    tried: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)}. Beide Füße auf den Boden.`,
    tryLost: 'Ich habe Sie aus dem Blick verloren. Diesen Versuch machen wir noch einmal.',
    time: ({ seconds, error }: Counts<'seconds'> & Words<'error'>) =>
      `${secondsOf(seconds)}, plus oder minus ${error}.`,
    stands: ({ count }: Counts<'count'>) => `${stands(count)}.`,
    withHands: 'Mit den Händen.',
    bestHold: ({ side, seconds }: OfSide & Counts<'seconds'>) =>
      `Ihr bester Wert auf dem ${ofSide(side, 'en')} Bein: ${secondsOf(seconds)}.`,
    void: 'Ich habe Sie einen Moment aus dem Blick verloren, darum hat dieser Versuch kein Ergebnis.',
  },

  time: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  timeOrSo: ({ seconds, error }: Words<'seconds' | 'error'>) => `${seconds}\u00a0s ±${error}`,
  stands: ({ count }: Counts<'count'>) => stands(count),
  standsOrSo: ({ count, orSo }: Counts<'count'> & Words<'orSo'>) => `${stands(count)} ±${orSo}`,
  cap: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s, die ganze Zeit`,
  holdOfLeg: ({ leg, hold }: Words<'leg' | 'hold'>) => `${leg} ${hold}`,
  resultTitle: 'Ergebnis',
  noResult: 'Kein Ergebnis',
  bestOf: ({ attempts }: Counts<'attempts'>) => `Der beste Ihrer ${attempts.digits} Versuche.`,
  void: 'Ich habe Sie länger als 0,3\u00a0s aus dem Blick verloren, darum hat dieser Versuch kein Ergebnis.',
  voidWhy: ({ reason }: Words<'reason'>) => `${reason}.`,
  stopped: {
    'five-times-sit-to-stand': ({ count }: Counts<'count'>) =>
      `Am Ende waren es: ${stands(count)}. Eine Zeit braucht alle fünf.`,
    'thirty-second-chair-stand': ({ count }: Counts<'count'>) =>
      `Es endete, bevor die 30\u00a0Sekunden vorbei waren. Bis dahin waren es: ${stands(count)}.`,
    'single-leg-stance': 'Es endete vor drei Versuchen auf jedem Bein. Hier steht, was da ist.',
  },
  cutShort: 'Es wurde unterbrochen, darum gibt es kein Ergebnis.',
  sureTitle: 'Wie sicher das ist',
  clocks: {
    beep: 'Gemessen vom Ton, so wie man ihn hört, bis zum Sitz.',
    movement: 'Eine Aufnahme hat keinen Ton, den ich höre: gemessen von der ersten Bewegung bis zum Sitz.',
    'foot-lift': 'Gemessen von dem Moment an, in dem der Fuß den Boden verlässt.',
  },
  errorOfBeep: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `Es kann um ${error}\u00a0s danebenliegen: ${band}\u00a0ms für den Weg durch die letzten 5\u00a0% bis zum Sitz, ${frames}\u00a0ms zwischen zwei Bildern und bis zu ${start}\u00a0ms, die eine Kamera für sich braucht.`,
  errorOfMovement: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `Es kann um ${error}\u00a0s danebenliegen: ${band}\u00a0ms für den Weg durch die letzten 5\u00a0% bis zum Sitz, ${frames}\u00a0ms zwischen zwei Bildern an beiden Enden und bis zu ${start}\u00a0ms, bis der Beginn einer Bewegung zu sehen ist.`,
  errorOfHold: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `Es kann um ${error}\u00a0s danebenliegen: ${band}\u00a0ms, in denen der Fuß zu nah am Boden war, um es zu erkennen, ${frames}\u00a0ms zwischen zwei Bildern an beiden Enden und bis zu ${start}\u00a0ms, weil sich der Knöchel vor den Zehen hebt.`,
  closeCalls: ({ count }: Counts<'count'>) =>
    `${capital(times(count))} war es beim Aufstehen so knapp, ob es zählt oder nicht, dass ein zweiter Blick es anders sehen könnte.`,
  hands: {
    free: 'Ich habe keine Hand gesehen, die sich abstützt. Die von mir abgewandte Hand kann verdeckt sein.',
    used: ({ count }: Counts<'count'>) =>
      `Ihre Hände waren beim Aufstehen an den Oberschenkeln oder am Sitz, ${times(count)}. Das ist ein Ergebnis für sich; die Tabellen gelten für gekreuzte Arme.`,
    'not-seen': 'Ich konnte Ihre Hände nicht sehen, darum weiß ich nicht, ob sie geholfen haben.',
  },
  handsIsNought: 'Nach dem Protokoll zählt Aufstehen mit den Händen als 0.',
  notTall: ({ count }: Counts<'count'>) => `Nicht gezählt: ${stands(count)}, nicht bis zu Ihrer vollen Größe.`,
  notSeated: ({ count }: Counts<'count'>) => `Nicht gezählt: ${stands(count)}, nicht vom Sitz aus.`,
  lastByHalf: 'Das letzte zählte, weil Sie mehr als halb oben waren.',
  triesTitle: 'Versuch für Versuch',
  leg: 'Bein',
  held: 'Gehalten',
  ended: 'Was ihn beendete',
  endings: {
    touched: 'der Fuß berührte den Boden',
    'foot-moved': 'der Standfuß bewegte sich',
    'arms-left': 'die gekreuzten Arme lösten sich',
    cap: '45 Sekunden waren vorbei',
    stopped: 'er wurde beendet; nicht aufbewahrt',
    'view-lost': 'ich habe Sie aus dem Blick verloren; nicht aufbewahrt',
  },
  armsOpen: 'Ihre Arme waren nicht gekreuzt. Die Tabellen gelten für gekreuzte Arme.',
  armsNotSeen: 'Ich konnte nicht beide Arme sehen, darum weiß ich nicht, ob sie gekreuzt blieben.',
  footLimits: 'Kleine Drehungen des Standfußes, und ob der gehobene Fuß das andere Bein berührt, kann ich nicht sehen.',

  normsTitle: 'Neben anderen Menschen',
  norms: {
    'slower-than': ({ from, to, seconds }: Words<'from' | 'to' | 'seconds'>) =>
      `Im Alter von ${from} bis ${to} gilt: Langsamer als ${seconds}\u00a0s ist langsamer als der Durchschnitt.`,
    adults: ({ age, mean, spread, limit }: Words<'age' | 'mean' | 'spread' | 'limit'>) =>
      `Erwachsene von etwa ${age}\u00a0Jahren brauchten im Durchschnitt ${mean}\u00a0s, plus oder minus ${spread}. Langsamer als ${limit}\u00a0s war ungewöhnlich.`,
    'middle-half': ({ from, to, low, high, sex }: OfSex & Words<'from' | 'to' | 'low' | 'high'>) =>
      `Von den ${sex === 'female' ? 'Frauen' : 'Männern'} im Alter von ${from} bis ${to} schafft die mittlere Hälfte ${low} bis ${high}. Weniger als ${low} ist unter dem Durchschnitt.`,
    'mean-hold': ({ from, to, seconds, sex }: OfSex & Words<'from' | 'to' | 'seconds'>) =>
      `${sex === null ? 'Menschen' : sex === 'female' ? 'Frauen' : 'Männer'} im Alter von ${from} bis ${to} halten im Durchschnitt ${seconds}\u00a0s, von 45.`,
    none: {
      'age-unknown':
        'Ich kenne Ihr Geburtsjahr nicht, darum stelle ich Sie neben niemanden. Sie können es auf der Seite des Tests angeben.',
      'sex-unknown':
        'Diese Tabellen sind nach Geschlecht. Sie können Ihres auf der Seite des Tests angeben oder es lassen.',
      'no-norm': 'Für Ihr Alter gibt es keine Norm.',
    },
    hands: 'Die Tabellen gelten für gekreuzte Arme, darum gibt es für dieses Ergebnis keine Norm.',
  },
  normIsGroup: 'Das gilt für eine Gruppe von Menschen. Es beurteilt nicht Sie.',
  source: ({ source }: Words<'source'>) => `Quelle: ${source}.`,
  sourceNoted: ({ source, note }: Words<'source' | 'note'>) => `Quelle: ${source} (${note}).`,
  sourceNotes: {
    quoted: 'von anderen angeführt',
    'not-read-again': 'nicht noch einmal gelesen',
    stands: ({ count }: Words<'count'>) => `dort ${count}-mal Aufstehen`,
    ages: ({ from, to }: Words<'from' | 'to'>) => `Menschen von ${from} bis ${to} Jahren`,
  },

  changeTitle: 'Neben Ihrem letzten Ergebnis',
  change: {
    first: 'Das ist das erste seiner Art. Nächstes Mal stelle ich sie nebeneinander.',
    'no-change': ({ before, sure }: Words<'before' | 'sure'>) =>
      `Letztes Mal: ${before}. Der Unterschied ist kleiner als die Messungenauigkeit (${sure}), also: keine Veränderung.`,
    more: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Letztes Mal: ${before}. Diesmal ${by} langsamer, und das ist mehr als die Messungenauigkeit (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Letztes Mal: ${before}. Diesmal mehr: ${by}. Das ist mehr als die Messungenauigkeit (${sure}).`,
    },
    less: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Letztes Mal: ${before}. Diesmal ${by} schneller, und das ist mehr als die Messungenauigkeit (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Letztes Mal: ${before}. Diesmal weniger: ${by}. Das ist mehr als die Messungenauigkeit (${sure}).`,
    },
    trend: ({ side, holds }: OfSide & Words<'holds'>) =>
      `Früher auf dem ${ofSide(side, 'en')} Bein, das Neueste zuerst: ${holds}.`,
    trendOnly: ({ sure }: Words<'sure'>) =>
      `Zwei Ergebnisse können ${sure} auseinanderliegen, ohne dass sich etwas verändert hat. Darum ist das eine Tendenz, und nicht mehr.`,
  },
  sure: {
    s: ({ by }: Counts<'by'>) => `${by.digits}\u00a0s`,
    stands: ({ by }: Counts<'by'>) => stands(by),
  },
  again: 'Noch einmal machen',
  attempts: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'Versuch', other: 'Versuche' })}`,
  notDiagnosis: 'Ich zähle; Ihre Physiotherapie beurteilt. Das ist keine Diagnose.',
} as const;
