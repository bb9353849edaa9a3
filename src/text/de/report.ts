import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count, type Counts, type OfSide, type OfTarget, type Words } from '../values.ts';
import { capital, countable, counted, feminineInWords, ofSide, seconds, sides, times } from './counted.ts';

const targetHint = ({ personal, sided }: OfTarget): string =>
  sided
    ? `Die Linien sind ${personal ? 'Ihre' : 'die'} Ziele, je eines für jede Seite.`
    : `Das Band ist ${personal ? 'Ihr' : 'das'} Ziel.`;

/** Of one there is no mean. */
const meanOf = (count: Count): string => (count.value === 1 ? 'eine Haltephase' : `das Mittel aus ${count.digits}`);

const degrees = (count: Count): string => `${count.digits} Grad`;

/** The same of one and of several: "Die eine war …", "Alle 8 waren …". */
const all = (count: Count, one: string, other: string): string =>
  count.value === 1 ? `Die eine ${one}` : `Alle ${count.digits} ${other}`;

export const summary = {
  ask: ({ question }: Words<'question'>) => `Sagen Sie es mir: ${question}`,
  askTitle: 'Sagen Sie es mir',
  askHint: 'Eine Kamera kann das nicht sehen.',
  answers: { yes: 'Ja', unsure: 'Nicht sicher', no: 'Nein' },
  answerKeys: { yes: '1', unsure: '2', no: '3' },
  youSaid: 'Sie sagten',
  youTold: ({ told }: Words<'told'>) => `Sie sagten: ${told}`,
  takeBack: 'Diese Antwort zurücknehmen',
  thanks: 'Danke',
  setTitle: ({ set }: Words<'set'>) => `Satz ${set}`,
  setTitleOf: ({ set, exercise }: Words<'set' | 'exercise'>) => `Satz ${set}: ${exercise}`,
  wentWell: 'Was gut ging',
  workOn: 'Woran Sie arbeiten können',
  counted: 'Gezählt',
  countedOf: ({ count, asked }: Words<'count' | 'asked'>) => `${count} von ${asked}`,
  rounds: 'Runden',
  rejected: 'Noch nicht gezählt',
  duration: 'Zeit',
  range: 'Bewegungsumfang',
  reps: 'Wiederholung für Wiederholung',
  repsHint: (target: OfTarget) => `Die Höhe zeigt, wie weit Sie sich bewegt haben. ${targetHint(target)}`,
  holds: 'Haltephase für Haltephase',
  holdsHint: (target: OfTarget) => `Die Höhe zeigt, wie lange Sie gehalten haben. ${targetHint(target)}`,
  sidesAre: {
    leg: 'Links und rechts: das Bein, das sich bewegt.',
    arm: 'Links und rechts: der Arm, der sich bewegt.',
    standing: 'Links und rechts: das Bein, auf dem Sie stehen.',
  },
  lesserArm: 'Von zwei Armen ist es der, der weniger weit kam.',
  hollowHint: 'Leere Balken wurden nicht gezählt.',
  barsLabel: ({ of, count, rejected }: Counts<'count' | 'rejected'> & { of: Countable }) =>
    `${counted(of, count)} gezählt${rejected.value > 0 ? `, ${rejected.digits} nicht gezählt` : ''}. Die Werte stehen in der Tabelle darunter.`,
  targetBand: 'Ziel',
  tooFar: 'weiter als das Ziel',
  rangeOfSides: ({ left, right }: Words<'left' | 'right'>) => `links ${left}, rechts ${right}`,
  leftRight: 'Links und rechts',
  leftRightSame: 'Im Ganzen kein Unterschied, den eine Kamera erkennen könnte.',
  leftRightOrdinary: ({ deg }: Counts<'deg'>) => `Etwa ${degrees(deg)} auseinander: ein gewöhnlicher Unterschied.`,
  leftRightOrdinaryByWay: ({ percent }: Words<'percent'>) =>
    `Etwa ${percent}\u00a0% des Weges auseinander: ein gewöhnlicher Unterschied.`,
  leftRightDiffer: ({ side, deg, band }: OfSide & Counts<'deg'> & Words<'band'>) =>
    `Ihre ${ofSide(side, 'e')} Seite bewegt sich weiter, um etwa ${degrees(deg)}, plus oder minus ${band}.`,
  leftRightDifferByWay: ({ side, percent, band }: OfSide & Words<'percent' | 'band'>) =>
    `Ihre ${ofSide(side, 'e')} Seite kommt weiter, um etwa ${percent}\u00a0% des Weges, plus oder minus ${band}.`,
  leftRightOf: ({ left, right, leftOut }: Counts<'left' | 'right' | 'leftOut'>) =>
    `Der mittlere Wert aus ${left.digits} links und ${right.digits} rechts${leftOut.value > 0 ? '; ausgelassen ist, wo etwas zu ändern war oder ich nicht gut gesehen habe' : ''}.`,
  leftRightFew: ({ left, right }: Counts<'left' | 'right'>) =>
    `Zu wenige, um die Seiten zu vergleichen: Dafür braucht es auf jeder Seite drei gute, die ich gut gesehen habe. Links waren es ${left.digits}, rechts ${right.digits}.`,
  leftRightShort: ({ side, count }: OfSide & Counts<'count'>) =>
    `${capital(feminineInWords(count))} ${sides[side]} ${pick(count, { one: 'blieb', other: 'blieben' })} deutlich hinter den übrigen zurück.`,
  leftRightNone: 'Ich habe nur eine Seite gesehen.',
  leftRightHold: ({ left, right }: Counts<'left' | 'right'>) =>
    `Wie lange Sie gehalten haben: links ${meanOf(left)}, rechts ${meanOf(right)}.`,
  faults: 'Was mir aufgefallen ist',
  noticedAt: ({ count, when }: Counts<'count'> & Words<'when'>) => `${times(count)}: ${when}`,
  atOfSide: ({ time, side }: OfSide & Words<'time'>) => `${time} ${sides[side]}`,
  atOfLimb: ({ time, limb }: Words<'time' | 'limb'>) => `${time} ${limb}`,
  findingOfLimb: ({ what, limb }: Words<'what' | 'limb'>) => `${what} (${limb})`,
  findingOfCue: ({ cue }: Words<'cue'>) => `wofür der Hinweis „${cue}“ da ist`,
  helps: ({ cue }: Words<'cue'>) => `Was hilft: ${cue}`,
  heldOf: ({ held, askedHold }: Words<'held'> & Counts<'askedHold'>) => `gehalten: ${held} von ${seconds(askedHold)}`,
  heldShort: ({ asked }: Counts<'asked'>) => `Kürzer als ${seconds(asked)} gehalten`,
  heldAt: ({ when, held }: Words<'when' | 'held'>) => `${when} (${held}\u00a0s)`,
  holdNotReached: 'nicht weit genug, dass das Halten zählt',
  holdNotReachedAt: ({ when }: Words<'when'>) => `${when} (nicht weit genug, dass das Halten zählt)`,
  hurried: ({ within }: Counts<'within'>) => `Hinweg in weniger als ${seconds(within)}`,
  fewer: ({ of, asked }: Counts<'asked'> & { of: Countable }) => `Weniger als vorgesehen: ${counted(of, asked)}`,
  fewerDone: ({ done }: Counts<'done'>) => `${done.digits} diesmal`,
  faultsNone: 'Nichts zu ändern. Machen Sie so weiter.',
  faultsNoneSeen: 'Ich habe nichts gesehen, was zu ändern wäre.',
  faultsNothingSeen: 'Von dieser Übung gab es noch nichts zu sehen.',
  unjudged: 'Was ich nicht beurteilen konnte',
  unjudgedNone: 'Sie waren die ganze Zeit im Bild.',
  unjudgedFaults:
    'Ob das vorkam, konnte ich nicht erkennen: Der Arm oder das Bein war verdeckt, die Bewegung nicht ganz zu sehen oder zu nah an der Grenze.',
  unjudgedIn: ({ count, which, all: isAll }: Counts<'count'> & Words<'which'> & { all: boolean }) =>
    isAll
      ? 'bei allen Wiederholungen'
      : `bei ${pick(count, { one: '', other: 'den ' })}${countable('repetitions', count)} ${which}`,
  notInStart: ({ parts }: Words<'parts'>) => `Nicht in der Ausgangsstellung: ${parts}`,
  notInStartAny: 'Nicht in der Ausgangsstellung',
  parts: {
    trunk: 'Rücken',
    hip: 'Hüfte',
    knee: 'Knie',
    elbow: 'Ellbogen',
    shoulder: 'Oberarme',
    arm: 'Arme',
    extension: 'Arme',
    elbowUp: 'Ellbogen',
    rotation: 'Hände',
    neckBend: 'Kopf',
    twist: 'Schultern',
    kneeRise: 'Knie',
    footLift: 'Füße',
  },
  unseenAt: ({ when, seconds: all }: Words<'when'> & Counts<'seconds'>) => `${when} (insgesamt ${all.digits}\u00a0s)`,
  unjudgedAxis: ({ count }: Counts<'count'>) =>
    `Der Satz von Anfang bis Ende. Schraffiert: ${count.digits}-mal konnte ich nicht urteilen.`,
  axisReps: 'Striche: Wiederholungen',
  neverSeen: 'Was eine Kamera bei dieser Übung nicht sehen kann',
  table: 'Alle Werte',
  rangeInDegrees: ({ motion }: Words<'motion'>) => `Bewegungsumfang: ${motion}. Wie weit es ging, dann von wo bis wo.`,
  rangeByWay: ({ motion }: Words<'motion'>) =>
    `Bewegungsumfang: ${motion}, als Anteil des Weges von der Ruhe bis zum Ziel.`,
  whatBandsAre:
    'Jeder Wert kann um sein ± danebenliegen: In Filmen, deren wahre Werte bekannt sind, lagen mindestens neun von zehn um weniger daneben.',
  motions: {
    hip: 'Beugung der Hüfte (0° ist gerade, weniger ist Streckung)',
    leg: 'Beugung der Hüfte (0° ist gerade, weniger ist Streckung)',
    knee: 'Beugung des Knies (0° ist gerade)',
    elbow: 'Beugung des Ellbogens (0° ist gerade)',
    shoulder: 'Heben der Schulter (0° ist der Arm an der Seite)',
    armOut: 'Abspreizen des Arms (0° ist der Arm an der Seite)',
    armForward: 'Heben des Arms nach vorn (0° ist der Arm an der Seite)',
    extension: 'Strecken des Arms nach hinten (0° ist der Arm an der Seite)',
    neckBend: 'Seitneigung des Halses (0° ist aufrecht)',
    rotation: 'Außenrotation der Schulter',
    cross: 'Oberarm quer vor der Brust',
    twist: 'Drehung des Rumpfes',
    kneeRise: 'Höhe des Knies',
    stand: 'Aufstehen vom Stuhl',
    footLift: 'Heben des Fußes',
  },
  number: 'Nr.',
  side: 'Seite',
  at: 'Wann',
  holdColumn: 'Halten',
  tempoColumn: 'Hinweg, etwa',
  noteColumn: 'Bemerkung',
  notCounted: 'nicht gezählt',
  notes: {
    'arm-not-seen': 'Arm nicht gesehen',
    'other-leg-not-seen': 'anderes Bein nicht gesehen',
    'side-guessed': 'Seite geschätzt, eine verdeckte die andere',
    'view-oblique': 'schräg gesehen',
    'start-not-seen': 'Arm oder Bein am Anfang verdeckt',
    'end-not-seen': 'Arm oder Bein am Ende verdeckt',
    'by-hand': 'von Hand gezählt',
  },
  nothingCounted: 'In diesem Satz wurde nichts gezählt.',
  nothingCountedHint: 'Das kann am Licht, am Abstand oder am Winkel liegen. Die Startprüfung hilft bei allen dreien.',
  otherMovement: ({ pose }: Words<'pose'>) =>
    `Ich habe jemanden gesehen, aber noch nicht in der Ausgangsstellung („${pose}“). Vielleicht war es eine andere Übung.`,
  nearlyStarted: ({ pose, cue }: Words<'pose' | 'cue'>) =>
    `Ich habe jemanden fast in der Ausgangsstellung gesehen („${pose}“). Was hilft: ${cue}.`,
  noAttempt:
    'Ich habe jemanden in der Ausgangsstellung gesehen, aber keinen Versuch dieser Übung. Vielleicht war es eine andere.',
  notStill:
    'Ich habe jemanden in der Ausgangsstellung gesehen, aber nicht still. Ich beginne, sobald Sie einen Moment still sind.',
  nobody: 'In dieser Aufnahme habe ich niemanden gesehen.',
  nobodyHint: 'Wählen Sie eine andere, oder filmen Sie noch einmal, ganz im Bild, von Kopf bis Fuß.',
  score: 'Ausführung',
  scoreOf: ({ value }: Words<'value'>) => `${value} von 100`,
  scoreHint: 'Das Mittel dieser Teile, jeder von 0 bis 100, nach ihrem Gewicht. Eine Zusammenfassung, keine Messung.',
  scoreWeight: ({ percent }: Words<'percent'>) => `Gewicht: ${percent}\u00a0%.`,
  noScoreWhy: {
    few: 'Es war zu wenig, um etwas über Ihre Ausführung zu sagen.',
    oblique: 'Die meisten habe ich schräg gesehen. Ein Wert von dort wäre nicht gerecht.',
    guided:
      'Wofür diese Übung ist, kann eine Kamera nicht sehen. Ich führe Sie nach der Uhr; Sie sagen mir, wie es sich angefühlt hat.',
  },
  scoreParts: {
    range: 'Bewegungsumfang',
    control: 'Kontrolle',
    symmetry: 'Symmetrie',
    tempo: 'Bewegungstempo',
    hold: 'Halten',
  },
  scoreLines: {
    range: ({ count, short }: Counts<'count' | 'short'>) =>
      `Wie viel des Weges zum Ziel Sie gegangen sind: das Mittel aus ${count.digits}, die ${pick(count, { one: 'zählte', other: 'zählten' })}${short.value > 0 ? `, und ${short.digits}, die zu kurz ${pick(short, { one: 'blieb', other: 'blieben' })}` : ''}.`,
    control: ({ count }: Counts<'count' | 'short'>) =>
      `Welcher Anteil von ${count.digits}, die ich gut genug gesehen habe, gut ausgeführt war.`,
    symmetry: ({ differs }: { differs: boolean }) =>
      differs
        ? 'Wie ähnlich links und rechts sind.'
        : 'Im Ganzen kein deutlicher Unterschied zwischen links und rechts.',
    tempo: ({ count }: Counts<'count' | 'short'>) =>
      `Welcher Anteil von ${count.digits}, deren Tempo ich erkennen konnte, ohne Eile war.`,
    hold: ({ count }: Counts<'count' | 'short'>) =>
      `Wie viel der Haltezeit Sie geblieben sind, auf die Zehntelsekunde: das Mittel aus ${count.digits}.`,
  },
  scoreLeftOut: ({ parts }: Words<'parts'>) => `${parts}: Davon war zu wenig zu erkennen.`,
  next: 'Was als Nächstes kommt',
  again: 'Noch einmal üben',
  done: 'Fertig',
  toHistory: 'Zum Verlauf',
  disclaimer: 'Ich zähle; Ihre Physiotherapie beurteilt. Das ist keine Diagnose.',
  seenBy: ({ engine, source }: Words<'engine' | 'source'>) => `Erkennung: ${engine}. Quelle: ${source}.`,
  seenFrom: ({ engine, at }: Words<'engine' | 'at'>) => `Ab ${at}: ${engine}.`,
  seenRecorded: ({ source }: Words<'source'>) => `Nach den Bewegungen in ${source}.`,
  sourceCamera: 'Kamera',
  sourcePhone: 'Kamera Ihres Telefons',
  interrupted: 'Diese Sitzung wurde unterbrochen. Alles, was bis dahin gezählt wurde, steht hier.',
  unreadable: {
    name: 'Ein Satz, den ich nicht lesen kann',
    exercise:
      'Ich kann diesen Satz nicht noch einmal beurteilen: Seine Übung wurde in einer Form gespeichert, die ich nicht mehr lese. Der Satz wird aufbewahrt.',
    set: 'Ich kann diesen Satz nicht noch einmal beurteilen: Ein Teil dessen, was davon gespeichert wurde, ist beschädigt. Der Satz wird aufbewahrt.',
    partsLeftOut: ({ count }: Counts<'count'>) =>
      `${count.digits} ${pick(count, { one: 'Teil', other: 'Teile' })} von dem, was zu diesem Satz gespeichert wurde, ${pick(count, { one: 'lässt', other: 'lassen' })} sich nicht lesen. Die Werte stammen aus dem Rest; alles wird aufbewahrt.`,
  },
} as const;

/**
 * The same of what was seen only: something that no camera sees was not as hoped, or the person has not said yet. What is
 * missing here claims nothing about the whole.
 */
export const wentWellSeen = {
  'all-clean': ({ count }: Counts<'count'>) =>
    count.value === 1
      ? 'Bei der einen habe ich nichts gesehen, was zu ändern wäre.'
      : `Bei allen ${count.digits} habe ich nichts gesehen, was zu ändern wäre.`,
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `Sie haben ${count.digits} von ${asked.digits} gemacht, und ich habe dabei nichts gesehen, was zu ändern wäre.`,
  'mostly-clean': ({ nothingFound, count }: Counts<'nothingFound' | 'count'>) => {
    if (count.value === 1) return 'Bei der einen, die Sie gemacht haben, habe ich nichts gesehen, was zu ändern wäre.';
    const among =
      nothingFound.value === count.value ? `allen ${count.digits}` : `${nothingFound.digits} von ${count.digits}`;
    return `Bei ${among} habe ich nichts gesehen, was zu ändern wäre.`;
  },
} as const;

/** One true thing that went well, from the numbers of the set. */
export const wentWell = {
  'all-clean': ({ count }: Counts<'count'>) =>
    `${all(count, 'war genau so, wie sie sein soll', 'waren genau so, wie sie sein sollen')}.`,
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `Sie haben ${count.digits} von ${asked.digits} gemacht, und jede war genau so, wie sie sein soll.`,
  'full-range': ({ count }: Counts<'count'>) => `${all(count, 'ging den ganzen Weg', 'gingen den ganzen Weg')}.`,
  'mostly-clean': ({ clean, count }: Counts<'clean' | 'count'>) =>
    count.value === 1
      ? 'Die eine, die Sie gemacht haben, war genau so, wie sie sein soll.'
      : `${clean.digits} von ${count.digits} ${pick(clean, { one: 'war genau so, wie sie sein soll', other: 'waren genau so, wie sie sein sollen' })}.`,
  'reached-target': ({ reached, perhaps, tooFar, count }: Counts<'reached' | 'perhaps' | 'tooFar' | 'count'>) =>
    `${perhaps.value > 0 ? 'Mindestens ' : ''}${reached.digits} von ${count.digits} ${pick(reached, { one: 'ging', other: 'gingen' })} den ganzen Weg${tooFar.value > 0 ? ' und nicht weiter' : ''}.`,
  'guided-rounds': ({ count, asked }: Counts<'count' | 'asked'>) =>
    count.value < asked.value
      ? `Sie haben ${count.digits} von ${counted('rounds', asked)} gemacht, nach der Uhr.`
      : `Sie haben ${counted('rounds', count)} gemacht, nach der Uhr.`,
  holds: ({ count, held }: Counts<'count' | 'held'>) =>
    count.value === 1
      ? `Sie haben ${seconds(held)} gehalten.`
      : `Sie haben ${times(count)} gehalten, am längsten ${seconds(held)}.`,
  'held-in-part': ({ count, held, askedHold }: Counts<'count' | 'held' | 'askedHold'>) =>
    count.value === 1
      ? `Sie haben ${held.digits} von ${seconds(askedHold)} gehalten.`
      : `Sie haben ${times(count)} gehalten, am längsten ${held.digits} von ${seconds(askedHold)}.`,
  'kept-going': ({ count }: Counts<'count'>) =>
    `Sie haben ${counted('repetitions', count)} gemacht. Jede einzelne hilft.`,
} as const;

/** What to work on where something asked for is missing, from the numbers of the set. */
export const missing = {
  'hold-short': ({ count, short, askedHold }: Counts<'count' | 'short' | 'askedHold'>) =>
    count.value === 1
      ? `Bleiben Sie etwas länger: Vorgesehen ${pick(askedHold, { one: 'war', other: 'waren' })} ${seconds(askedHold)}.`
      : `Bleiben Sie etwas länger: ${short.digits} von ${count.digits} ${pick(short, { one: 'war', other: 'waren' })} kürzer als die vorgesehenen ${seconds(askedHold)}.`,
  'hold-short-own': ({ count, short }: Counts<'count' | 'short'>) =>
    `Bleiben Sie etwas länger: ${short.digits} von ${count.digits} ${pick(short, { one: 'war', other: 'waren' })} kürzer als vorgesehen.`,
  'hold-far': ({ askedHold }: Counts<'askedHold'>) =>
    `Versuchen Sie jedes Mal etwas mehr: Das Ziel ${pick(askedHold, { one: 'ist', other: 'sind' })} ${seconds(askedHold)}.`,
  'hold-far-own': 'Versuchen Sie, jedes Mal etwas länger zu halten.',
  'dose-short': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `${count.digits} von ${asked.digits} diesmal. Machen Sie so viele, wie sich gut anfühlen, und ein paar mehr, wenn es gut geht.`,
} as const;
