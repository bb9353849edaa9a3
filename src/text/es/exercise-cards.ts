import type { ExerciseCard } from '../../core/exercise/exercise-words.ts';

/** What stands on the card of each exercise of the library, under the key that the exercise's data names. Its other words: `exercises.ts`. */
export const exercises = {
  'bird-dog': {
    name: 'Brazo-pierna en cuadrupedia',
    part: 'Espalda y caderas',
    why: 'Entrena los músculos de la espalda y las caderas mientras la columna está cómoda.',
  },
  'march-on-back': {
    name: 'Marcha boca arriba',
    part: 'Centro del cuerpo y caderas',
    why: 'El centro firme, la pierna en movimiento: un comienzo para caminar y subir escaleras.',
  },
  'dead-bug-heel-tap': {
    name: 'Toques de talón boca arriba',
    part: 'Centro del cuerpo',
    why: 'El centro del cuerpo se queda quieto mientras se mueve una pierna.',
  },
  bridge: {
    name: 'Puente',
    part: 'Caderas y muslos',
    why: 'Con caderas más fuertes es más fácil levantarse y subir escaleras.',
  },
  'pelvic-tilt': {
    name: 'Báscula de la pelvis',
    part: 'Zona lumbar',
    why: 'Un balanceo suave alivia una espalda rígida.',
  },
  'transverse-abdominal': {
    name: 'Meter el vientre',
    part: 'Vientre profundo',
    why: 'Su vientre aprende a repartir el trabajo con suavidad.',
  },
  'shoulder-abduction-raise': {
    name: 'Elevar los brazos a los lados',
    part: 'Hombros, hacia los lados',
    why: 'Para alcanzar cosas, vestirse y levantar peso.',
  },
  'shoulder-flexion-raise': {
    name: 'Elevar los brazos al frente',
    part: 'Hombros, hacia delante',
    why: 'Hace más fácil llegar a los estantes y lavarse el pelo.',
  },
  'overhead-press': {
    name: 'Empujar hacia el techo',
    part: 'Hombros, por encima de la cabeza',
    why: 'Para poner cosas en un estante alto.',
  },
  'elbow-curl': {
    name: 'Flexión de codos',
    part: 'Parte alta de los brazos',
    why: 'Llevar bolsas con menos esfuerzo.',
  },
  'shoulder-external-rotation': {
    name: 'Abrir los antebrazos',
    part: 'Hombros, en giro',
    why: 'Mantiene centrado el hombro al alcanzar algo.',
  },
  'wall-slide': {
    name: 'Deslizar los brazos por la pared',
    part: 'Omóplatos',
    why: 'Practica llevar los brazos arriba con apoyo.',
  },
  'cross-body-stretch': {
    name: 'Brazo cruzado sobre el pecho',
    part: 'Parte de atrás del hombro',
    why: 'Alivia por un tiempo la rigidez de la parte de atrás del hombro.',
  },
  'overhead-triceps-stretch': {
    name: 'Mano detrás de la cabeza',
    part: 'Parte de atrás del brazo',
    why: 'Alivia por un tiempo la rigidez de la parte de atrás del brazo.',
  },
  'chest-opener': {
    name: 'Abrir el pecho',
    part: 'Pecho',
    why: 'Alivia por un tiempo la rigidez del pecho.',
  },
  'neck-side-bend': {
    name: 'Oreja al hombro',
    part: 'Lado del cuello',
    why: 'Alivia por un tiempo la rigidez del lado del cuello.',
  },
  'sit-to-stand': {
    name: 'Levantarse de la silla',
    part: 'Muslos y caderas',
    why: 'La mejor práctica para levantarse sin ayuda.',
  },
  'seated-march': {
    name: 'Marcha en la silla',
    part: 'Parte delantera de las caderas',
    why: 'Mantiene las caderas preparadas para escalones y bordillos.',
  },
  'seated-trunk-rotation': {
    name: 'Giro en la silla',
    part: 'Parte alta de la espalda',
    why: 'Para mirar alrededor y alcanzar cosas.',
  },
  'single-leg-stance': {
    name: 'De pie sobre una pierna',
    part: 'Equilibrio',
    why: 'Más firmeza en los escalones y al vestirse.',
  },
  'posture-screen': {
    name: 'Su postura de pie',
    part: 'Todo el cuerpo',
    why: 'Una imagen de cómo estaba de pie hoy.',
  },
} as const satisfies Readonly<Record<string, ExerciseCard>>;
