import type { OfSide, Words } from '../values.ts';
import { capital, ofSide, sides } from './counted.ts';

/** Targets that are this person's own. */
export const personal = {
  title: 'Ihre eigenen Werte',
  own: ({ limb, day, value, band }: Words<'limb' | 'day' | 'value' | 'band'>) =>
    `Ihr eigener Bewegungsumfang (${limb}), bestimmt am ${day}: etwa ${value}, plus oder minus ${band}.`,
  ownWay: ({ limb, day }: Words<'limb' | 'day'>) =>
    `Ihr eigener Bewegungsumfang (${limb}), bestimmt am ${day}. Seine Grade kann ich nicht sehen; es ist Ihr ganzer Weg.`,
  limbs: {
    arm: ({ side }: OfSide) => `${ofSide(side, 'er')} Arm`,
    shoulder: ({ side }: OfSide) => `${ofSide(side, 'er')} Oberarm`,
    elbow: ({ side }: OfSide) => `${ofSide(side, 'er')} Ellbogen`,
    neckBend: ({ side }: OfSide) => `Kopf nach ${sides[side]}`,
    twist: ({ side }: OfSide) => `Drehung nach ${sides[side]}`,
  },
  plan: ({ parts }: Words<'parts'>) => `Ihr Plan, und nicht das Übliche, legt fest: ${parts}.`,
  parts: {
    dose: 'wie viel Sie machen',
    range: 'wie weit',
    tempo: 'wie schnell',
    tolerance: 'was angenommen wird',
    faults: 'was ausgelassen wird',
  },
  yourTarget: 'Ihr Ziel',
  targetOfSide: ({ side, target }: Words<'side' | 'target'>) => `${side}: ${target}`,
  target: ({ targets }: Words<'targets'>) => `Ihr Ziel: ${targets}`,
  targetSide: ({ side, value }: OfSide & Words<'value'>) => `${sides[side]} etwa ${value}°`,
  targetBoth: ({ value }: Words<'value'>) => `etwa ${value}°`,
} as const;

/** The check that finds how far somebody moves without help. */
export const range = {
  title: 'Ihr eigener Bewegungsumfang',
  lead: 'Drei langsame Wiederholungen zeigen, wie weit Sie von selbst kommen. Von da an richten sich Zählen und Ziel danach, und nicht nach dem, was üblich ist.',
  sides: 'Drei auf jeder Seite.',
  near: 'Von der Seite bestimme ich ihn für den Arm, der mir nah ist. Drehen Sie sich für den anderen um.',
  find: 'Bewegungsumfang bestimmen',
  findAgain: 'Noch einmal bestimmen',
  finding: 'Ihr Bewegungsumfang wird bestimmt',
  begin: 'Drei langsame, so weit es sich gut anfühlt',
  remove: 'Entfernen',
  removed: 'Ihr eigener Bewegungsumfang ist entfernt. Die üblichen Werte gelten.',
  counts: ({ count, target }: Words<'count' | 'target'>) => `Gezählt ab etwa ${count}, das Ziel bei etwa ${target}.`,
  found: ({ limb, value, band }: Words<'limb' | 'value' | 'band'>) =>
    `${capital(limb)}: etwa ${value}, plus oder minus ${band}.`,
  foundWay: ({ limb }: Words<'limb'>) =>
    `${capital(limb)}: bestimmt. Die Grade kann ich nicht sehen; es ist Ihr ganzer Weg.`,
  from: ({ peaks }: Words<'peaks'>) => `Der mittlere Wert von ${peaks}.`,
  notFound: ({ limb, reason }: Words<'limb' | 'reason'>) => `${capital(limb)}: diesmal kein Wert. ${reason}`,
  none: ({ reason }: Words<'reason'>) => `Diesmal kein Wert. ${reason}`,
  reasons: {
    few: 'Ich habe davon weniger als drei Wiederholungen gesehen.',
    far: 'Diese Seite war von mir abgewandt. Drehen Sie sich um, dann kann ich sie sehen.',
    oblique: 'Die meisten habe ich schräg gesehen.',
    fast: 'Sie waren zu schnell, um zu zeigen, wie weit Sie kommen. Zählen Sie hin bis zwei und zurück bis zwei.',
    scattered: 'Sie waren zu verschieden für einen einzigen Wert.',
  },
  ask: 'Soll ich das von jetzt an verwenden?',
  askVoice: 'Soll ich das verwenden? Drücken Sie die Eingabetaste für Ja, Escape für Nein.',
  usual: 'Das ist so weit, wie diese Übung es vorsieht. Die üblichen Werte bleiben.',
  accept: 'Verwenden',
  decline: 'Nicht verwenden',
  again: 'Noch einmal versuchen',
  back: 'Zurück zur Übung',
  kept: 'Er wird nur in diesem Browser aufbewahrt, und Sie können ihn auf der Seite der Übung entfernen.',
} as const;
