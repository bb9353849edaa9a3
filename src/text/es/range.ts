import type { OfSide, Words } from '../values.ts';
import { capital, ofSide, sides } from './counted.ts';

/** Targets that are this person's own. */
export const personal = {
  title: 'Sus propias cifras',
  own: ({ limb, day, value, band }: Words<'limb' | 'day' | 'value' | 'band'>) =>
    `Su propia amplitud, ${limb}, medida el ${day}: alrededor de ${value}, más o menos ${band}.`,
  /** A range whose degrees cannot be seen. */
  ownWay: ({ limb, day }: Words<'limb' | 'day'>) =>
    `Su propia amplitud, ${limb}, medida el ${day}. No puedo ver sus grados; es su recorrido completo.`,
  limbs: {
    arm: ({ side }: OfSide) => `brazo ${ofSide(side, 'o')}`,
    shoulder: ({ side }: OfSide) => `parte alta del brazo ${ofSide(side, 'o')}`,
    elbow: ({ side }: OfSide) => `codo ${ofSide(side, 'o')}`,
    neckBend: ({ side }: OfSide) => `cabeza hacia la ${sides[side]}`,
    twist: ({ side }: OfSide) => `giro hacia la ${sides[side]}`,
  },
  plan: ({ parts }: Words<'parts'>) => `Su plan, y no las cifras habituales, fija: ${parts}.`,
  parts: {
    dose: 'cuánto hace',
    range: 'hasta dónde',
    tempo: 'a qué ritmo',
    tolerance: 'qué se acepta',
    faults: 'qué se omite',
  },
  yourTarget: 'su objetivo',
  /** The target of one side, in the key of a drawing where each side has its own. */
  targetOfSide: ({ side, target }: Words<'side' | 'target'>) => `${side}: ${target}`,
  target: ({ targets }: Words<'targets'>) => `Su objetivo: ${targets}`,
  targetSide: ({ side, value }: OfSide & Words<'value'>) => `${sides[side]} alrededor de ${value}°`,
  targetBoth: ({ value }: Words<'value'>) => `alrededor de ${value}°`,
} as const;

/** The check that finds how far somebody moves without help. */
export const range = {
  title: 'Su propia amplitud',
  lead: 'Tres repeticiones lentas muestran hasta dónde llega usted sin ayuda. Después cuento y propongo objetivos según eso, no según lo habitual.',
  sides: 'Tres por cada lado.',
  near: 'Desde el lado la mido en el brazo que está más cerca de mí. Dese la vuelta para el otro.',
  find: 'Medir su amplitud',
  findAgain: 'Medirla otra vez',
  finding: 'Midiendo su amplitud',
  begin: 'Tres lentas, hasta donde le resulte cómodo',
  remove: 'Quitar',
  removed: 'Se quitó su propia amplitud. Se usan las cifras habituales.',
  counts: ({ count, target }: Words<'count' | 'target'>) =>
    `Cuento a partir de alrededor de ${count}; el objetivo es alrededor de ${target}.`,
  found: ({ limb, value, band }: Words<'limb' | 'value' | 'band'>) =>
    `${capital(limb)}: alrededor de ${value}, más o menos ${band}.`,
  foundWay: ({ limb }: Words<'limb'>) =>
    `${capital(limb)}: amplitud medida. No puedo ver sus grados; es su recorrido completo.`,
  from: ({ peaks }: Words<'peaks'>) => `El valor central de ${peaks}.`,
  notFound: ({ limb, reason }: Words<'limb' | 'reason'>) => `${capital(limb)}: esta vez no hay cifra. ${reason}`,
  none: ({ reason }: Words<'reason'>) => `Esta vez no hay cifra. ${reason}`,
  reasons: {
    few: 'Vi menos de tres repeticiones.',
    far: 'Ese lado estaba lejos de mí. Dese la vuelta, y puedo verlo.',
    oblique: 'La mayoría las vi en ángulo.',
    fast: 'Fueron demasiado rápidas para mostrar hasta dónde llega. Cuente dos de ida, dos de vuelta.',
    scattered: 'Fueron demasiado distintas entre sí para dar una sola cifra.',
  },
  ask: '¿La uso a partir de ahora?',
  askVoice: '¿La uso? Pulse Enter para decir que sí, Escape para decir que no.',
  usual: 'Es hasta donde pide este ejercicio. Sus cifras habituales se quedan.',
  accept: 'Usarla',
  decline: 'No usarla',
  again: 'Intentar de nuevo',
  back: 'Volver al ejercicio',
  kept: 'Se guarda solo en este navegador, y puede quitarla en la página del ejercicio.',
} as const;
