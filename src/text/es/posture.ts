import { pick, type Counts, type Words } from '../values.ts';

/** The posture screen: a record, no judgement (table#posture-screen, clinical#what-a-camera-cannot-know). */
export const screen = {
  voice: {
    front: 'Póngase de pie como suele hacerlo, de frente al portátil.',
    side: 'Ahora vuelva su lado izquierdo hacia el portátil, y quédese de pie como suele hacerlo.',
    done: 'Gracias. Eso es todo.',
  },
  words: { front: 'Quédese de pie como siempre', side: 'Muéstreme su lado izquierdo', done: 'Gracias' },
  lead: 'Un registro de hoy, para ponerlo junto al próximo. Nadie está de pie del todo parejo.',
  views: {
    front: 'Visto de frente',
    back: 'Visto por detrás',
    'side-left': 'Visto desde su izquierda',
    'side-right': 'Visto desde su derecha',
    oblique: 'Visto en ángulo',
    unknown: 'Visto',
  },
  figures: {
    'shoulder-level': 'Línea de los hombros',
    'pelvis-level': 'Línea del cinturón',
    'trunk-sideways': 'Tronco, hacia un lado',
    'ear-ahead': 'Oreja respecto al hombro',
    'trunk-lean': 'Tronco, hacia delante o atrás',
  },
  levels: { left: 'más alta a la izquierda', right: 'más alta a la derecha' },
  leans: {
    left: 'hacia la izquierda',
    right: 'hacia la derecha',
    forwards: 'hacia delante',
    backwards: 'hacia atrás',
  },
  value: ({ value, band, towards }: Words<'value' | 'band' | 'towards'>) =>
    `Alrededor de ${value}° ${towards}, más o menos ${band}°`,
  level: ({ value, band }: Words<'value' | 'band'>) => `Alrededor de ${value}°, más o menos ${band}°`,
  even: ({ value }: Words<'value'>) => `${value}: sin diferencia, hasta donde puedo apreciar`,
  hidden: 'No se vio.',
  change: {
    first: 'El primero de su clase',
    hidden: 'Nada que comparar',
    'no-change': ({ sure }: Words<'sure'>) => `Sin cambios: menos de ${sure}° de diferencia`,
    different: ({ by, before }: Words<'by' | 'before'>) =>
      `Distinto de la última vez, ni mejor ni peor: ${by}° de diferencia. La última vez: ${before.charAt(0).toLowerCase()}${before.slice(1)}`,
  },
  missing: 'Terminó antes de que yo viera su cuerpo por los dos lados. Aquí está lo que hay.',
  nothing: 'Todavía no he visto su cuerpo quieto desde ningún lado, así que no hay nada que registrar.',
  taken: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'vista', other: 'vistas' })}`,
  again: 'Una vez cada cuatro semanas es suficiente.',
  notDiagnosis: 'Yo mido; su fisioterapeuta valora. Esto no es un diagnóstico.',
} as const;
