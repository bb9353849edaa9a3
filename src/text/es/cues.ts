import type { QuestionId, UnseenId } from '../../core/exercise/not-seen.ts';
import type { Counts } from '../values.ts';
import { inWords } from './counted.ts';

/**
 * The name of what was seen, by the id of a fault, of a hold that slipped, or the reason why an attempt did not count: a
 * finding that a camera can make, of no side, at most six words, never an order. The cue of the same id is what helps.
 */
export const findings = {
  'hold-further': 'recorrido corto para mantener la posición',
  'hold-less': 'más de lo que se pide',
  'hold-elbow-low': 'codo muy por debajo del hombro',
  'hold-elbow-high': 'codo por encima del hombro',
  'hold-elbow-open': 'codo menos doblado de lo pedido',
  'hold-face-ahead': 'cara vuelta hacia un lado',
  'leg-low': 'pierna por debajo de la espalda',
  'arm-low': 'brazo por debajo de la espalda',
  'hips-turn': 'caderas giradas junto con el pecho',
  'pelvis-drops': 'línea del cinturón inclinada',
  'low-back-arch': 'cadera pasada de la línea recta',
  'knee-bent': 'rodilla doblada en la pierna levantada',
  'head-drops': 'cabeza por debajo de la espalda',
  'trunk-shifts': 'línea de la espalda inclinada',
  'same-side': 'brazo y pierna del mismo lado',
  'knee-extends': 'rodilla menos doblada de lo pedido',
  'both-legs': 'las dos piernas a la vez',
  'pelvis-rocks': 'movimiento de las caderas',
  'head-lifts': 'cabeza separada del suelo',
  asymmetry: 'un brazo más alto que otro',
  'shoulder-hikes': 'hombro subido hacia la oreja',
  'trunk-leans': 'tronco inclinado',
  'elbow-bends': 'codo doblado arriba',
  'too-fast': 'ida más rápida de lo pedido',
  'hold-short': 'menos tiempo mantenido del pedido',
  'other-leg-drops': 'la otra pierna también bajó',
  'hips-lift': 'movimiento de las caderas',
  'legs-move': 'movimiento de las rodillas',
  'hips-drop': 'caderas bajadas al mantener la posición',
  'feet-far': 'pies lejos de las caderas',
  'elbows-not-straight': 'codo todavía doblado arriba',
  'elbow-drifts': 'brazo movido junto con el antebrazo',
  'elbow-leaves-side': 'codo separado del costado',
  'chin-pokes': 'cabeza adelantada',
  'drops-down': 'bajada más rápida de lo pedido',
  'range-too-small': 'recorrido todavía corto',
  'hold-too-short': 'todavía poco tiempo mantenido',
  'no-return': 'vuelta todavía incompleta',
  'wrong-limbs': 'ambas extremidades a la vez',
  'one-side': 'un solo lado',
  'view-lost': 'no se vio lo suficiente',
} as const;

/** One cue for each fault id: positive, verb first, about the effect, at most seven words. */
export const cues = {
  'hold-further': 'Un poco más, y quédese',
  'hold-less': 'Un poco menos, y quédese',
  'hold-elbow-low': 'Suba un poco el codo',
  'hold-elbow-high': 'Baje un poco el codo',
  'hold-elbow-open': 'Deje caer la mano tras la cabeza',
  'hold-face-ahead': 'Mire al frente, oreja hacia el hombro',
  'leg-low': 'Deslice el talón hacia la pared lejana',
  'arm-low': 'Alcance la pared de delante',
  'hips-turn': 'Deje las rodillas mirando a la pantalla',
  'pelvis-drops': 'Mantenga nivelada la línea del cinturón',
  'low-back-arch': 'Baje un poco la pierna',
  'knee-bent': 'Empuje lejos el talón',
  'head-drops': 'Mire al suelo',
  'trunk-shifts': 'Mantenga el peso en el centro',
  'same-side': 'Use brazo y pierna contrarios',
  'knee-extends': 'Mantenga doblada la rodilla',
  'both-legs': 'Mueva una pierna cada vez',
  'pelvis-rocks': 'Mantenga quieta la línea del cinturón',
  'head-lifts': 'Deje descansar la cabeza',
  asymmetry: 'Ponga las manos a igual altura',
  'shoulder-hikes': 'Deje colgar el hombro, estire el brazo',
  'trunk-leans': 'Crezca hacia el techo',
  'elbow-bends': 'Alcance la pared lejana',
  'too-fast': 'Cuente dos de ida, dos de vuelta',
  'hold-short': 'Quédese ahí un poco más',
  'other-leg-drops': 'Deje la otra rodilla sobre la cadera',
  'hips-lift': 'Deje descansar las caderas',
  'legs-move': 'Deje descansar las piernas',
  'hips-drop': 'Mantenga altas las caderas, respire suave',
  'feet-far': 'Acerque un poco los talones',
  'elbows-not-straight': 'Empuje el techo',
  'elbow-drifts': 'Sujete una toalla contra el costado',
  'elbow-leaves-side': 'Sujete la toalla contra el costado',
  'chin-pokes': 'Haga largo el cuello',
  'drops-down': 'Siéntese como sobre huevos',
} as const;

/** The pace cue where a plan asks for another pace than two seconds. */
export const paceCue = ({ seconds }: Counts<'seconds'>): string =>
  `Cuente ${inWords(seconds)} de ida, ${inWords(seconds)} de vuelta`;
/** The same pace, as something to work on until next time. */
export const paceToWorkOn = ({ seconds }: Counts<'seconds'>): string =>
  `Tómese su tiempo: cuente ${inWords(seconds)} de ida y ${inWords(seconds)} de vuelta.`;

export const praise = {
  'praise-steady': 'Bien, con firmeza',
  'praise-better': 'Sí, así',
  'praise-quiet': 'Con firmeza. Silencio significa: siga así',
} as const;

/** Why a repetition was not counted, in words that say what would make it count. */
export const rejects = {
  'range-too-small': 'Vaya un poco más lejos, y cuenta',
  'range-far-too-small': 'Vaya más lejos, y cuenta',
  'hold-too-short': 'Quédese un poco más, y cuenta',
  'no-return': 'Vuelva del todo entre una y otra',
  'wrong-limbs': 'Mueva una extremidad cada vez',
  'one-side': 'Mueva los dos lados juntos',
  'view-lost': 'Esa no la pude ver',
} as const;

/** Why nothing can be judged now, in words that say what to do about it. Shown at once, spoken when it lasts. */
export const unmeasurable = {
  'no-person': 'No le veo. Entre en la imagen',
  'body-cut-off': 'Aléjese, una parte del cuerpo queda fuera',
  'feet-out-of-frame': 'Ponga los pies dentro de la imagen',
  'head-out-of-frame': 'Ponga la cabeza dentro de la imagen',
  'too-far': 'Acérquese un poco',
  'too-close': 'Aléjese un poco',
  'not-side-on': 'Póngase de lado a la cámara',
  'not-facing': 'Póngase de frente a la cámara',
  'not-back-on': 'Dé la espalda a la cámara',
  /** Up in an exercise on the floor, or down in an upright one: somebody rests, or walks out. */
  'other-posture': 'Levántese cuando quiera',
  'other-posture-hands-and-knees': 'Baje al suelo cuando quiera',
  'other-posture-supine': 'Acuéstese cuando quiera',
  'limb-hidden': 'Déjeme ver sus brazos y piernas',
  'only-black': 'Solo veo negro: ¿está tapada la cámara?',
  'too-dark': 'Encienda una luz',
  'too-unsteady': 'La imagen es demasiado inestable. Ponga más luz, sujete la cámara',
  'two-people': 'Veo a dos personas. Solo una, por favor',
  'no-depth': 'Necesito profundidad: elija otro motor',
  gap: 'Dejé de mirar un momento',
} as const;

export const unmeasurableNotes = {
  'no-person': 'Nadie en la imagen',
  'body-cut-off': 'Parte del cuerpo fuera de la imagen',
  'feet-out-of-frame': 'Pies fuera de la imagen',
  'head-out-of-frame': 'Cabeza fuera de la imagen',
  'too-far': 'Demasiado lejos de la cámara',
  'too-close': 'Demasiado cerca de la cámara',
  'not-side-on': 'No de lado a la cámara',
  'not-facing': 'No de frente a la cámara',
  'other-posture': 'En otra postura',
  'limb-hidden': 'Un brazo o una pierna no se veía',
  'only-black': 'Solo se veía negro',
  'too-dark': 'Demasiado oscuro',
  'too-unsteady': 'La imagen era demasiado inestable: ayuda más luz, y una cámara sobre algo firme',
  'two-people': 'Dos personas que no pude distinguir',
  'no-depth': 'El modelo no ve la profundidad, que este ejercicio necesita',
  gap: 'Un hueco en la imagen',
  'no-attempt': 'Movimiento, pero ningún intento de este ejercicio que yo reconociera',
  'not-still': 'Movimiento cuando yo esperaba que usted no se moviera',
} as const;

/** What a camera cannot see in an exercise, by the ids in the exercise's data. */
export const notSeen = {
  'pelvis-from-side': 'Si las caderas giran o el vientre se hunde: de lado no puedo verlo.',
  'hips-level-and-knees': 'Si una cadera baja, o las rodillas van hacia dentro o hacia fuera: de lado no puedo verlo.',
  'pelvis-rolls': 'Si las caderas ruedan hacia atrás o se inclinan al levantar el pie.',
  'low-back-on-floor': 'Si la zona lumbar se separa del suelo. Usted me dice si se quedó quieta.',
  'pelvis-rotation': 'Si las caderas giran mientras se mueve la pierna.',
  'pelvic-tilt': 'La báscula misma: es más pequeña de lo que una cámara puede apreciar. Le guío con el reloj.',
  'deep-muscle': 'El trabajo de un músculo profundo. Le guío con el reloj; usted me dice qué sintió.',
  breath: 'Si usted respira.',
  scapula: 'Lo que hacen sus omóplatos.',
  'far-arm': 'El brazo que está lejos de mí.',
  'forearm-turn': 'Si el antebrazo gira.',
  'muscle-tension': 'Qué fuerza tiene el tirón. Usted me dice si fue leve.',
  'shoulder-hike': 'Si el hombro se sube por detrás del brazo.',
  'back-arch-from-front': 'Si la zona lumbar se arquea: de frente no puedo verlo.',
  'true-rotation': 'Cuántos grados gira de verdad el hombro.',
  'rotation-degrees': 'Cuántos grados gira usted, y cuánto de ello es la zona lumbar.',
  grip: 'Con qué fuerza agarra.',
  sway: 'Los pequeños balanceos del pie y del tobillo.',
  'small-pelvis-drop': 'Cuánto baja la línea del cinturón en el lado libre: apenas lo veo.',
  'load-per-leg': 'Cuánto peso lleva cada pierna.',
  'spine-curve': 'Las curvas de la columna, o una inclinación suya hacia un lado.',
  'why-posture': 'Por qué está de pie como está, y si algo duele por ello.',
  'ear-is-not-neck': 'Cuánto se adelanta la cabeza respecto al cuello: oreja y hombro solo lo insinúan.',
  'arm-forward': 'Si los brazos se van hacia delante: acercarlos a mí se ve igual que bajarlos.',
  'neck-degrees': 'Cuántos grados se inclina la cabeza: veo entre la mitad y siete décimas partes.',
  'neck-turn': 'Si la cabeza también gira: una cabeza que se inclina me parece girada.',
  'shoulder-rise': 'Si un hombro sube mientras baja la oreja.',
  'head-forward': 'Si la cabeza se va hacia delante: de frente no puedo verlo.',
  'trunk-turn': 'Si el pecho también gira: con un brazo cruzado delante lo veo igual.',
  'knees-from-side': 'Si las rodillas se van hacia dentro: de lado no puedo verlo.',
  'hands-push': 'Si las manos empujan o solo descansan sobre las piernas.',
} as const satisfies Readonly<Record<UnseenId, string>>;

/** What no camera sees, as questions after a set. */
export const questions = {
  'breathed-on': '¿Pudo seguir respirando mientras mantenía la posición?',
  'tummy-worked': '¿Sintió que la parte baja del vientre trabajaba con suavidad?',
  'back-pressed': '¿Se apoyó la zona lumbar con suavidad contra el suelo?',
  'back-quiet': '¿Se quedó quieta la zona lumbar en el suelo?',
  'back-down': '¿Se quedó abajo la zona lumbar, sin sitio para una mano?',
  /** Asked by older versions: the one question to which "no" is hoped for. */
  'hand-under-back': '¿Habría cabido una mano debajo de la espalda?',
  'pull-mild': '¿Fue leve el tirón?',
} as const satisfies Readonly<Record<QuestionId, string>>;

/**
 * What comes of the answer to a question, by the question's id. `told`: what the person has told of it, as a name, where the
 * answer is not the one that is hoped for. `otherwise` and `unsure`: what helps next time, for that answer and for "not
 * sure". Easier ways and doses: table#march-on-back and the other exercises, clinical#progressions, clinical#dose-breath,
 * clinical#dose-stretching; the rest is a clinical choice, unverified.
 */
export const afterAnswer = {
  'breathed-on': {
    told: 'la respiración se detuvo al mantener la posición',
    otherwise: 'La próxima vez use menos fuerza, para que la respiración siga sin que usted piense en ella.',
    unsure: 'La próxima vez preste atención a su respiración: debería seguir sin más mientras mantiene la posición.',
  },
  'tummy-worked': {
    told: 'la parte baja del vientre no se sintió',
    otherwise: 'Pruébelo acostándose de lado, o en una silla: ahí es más fácil sentirlo.',
    unsure: 'La próxima vez ponga las manos por dentro de los huesos de las caderas: ahí puede sentirlo.',
  },
  'back-pressed': {
    told: 'la zona lumbar no se apoyó contra el suelo',
    otherwise: 'La próxima vez hágalo más pequeño y más fácil: basta una presión suave.',
    unsure: 'La próxima vez ponga una mano debajo de la zona lumbar: ahí siente si presiona.',
  },
  'back-quiet': {
    told: 'la zona lumbar no se quedó quieta',
    otherwise: 'La próxima vez deslice el talón por el suelo: así la zona lumbar se queda quieta con más facilidad.',
    unsure: 'La próxima vez ponga una mano debajo de la zona lumbar: ahí siente si se queda quieta.',
  },
  'back-down': {
    told: 'la zona lumbar no se quedó abajo',
    otherwise: 'La próxima vez haga la marcha boca arriba: así la zona lumbar se queda abajo con más facilidad.',
    unsure: 'La próxima vez compruébelo con una mano: ¿hay sitio debajo de la zona lumbar?',
  },
  'hand-under-back': {
    told: 'cabía una mano debajo de la espalda',
    otherwise: 'La próxima vez haga la marcha boca arriba: así la zona lumbar se queda abajo con más facilidad.',
    unsure: 'La próxima vez compruébelo con una mano: ¿hay sitio debajo de la zona lumbar?',
  },
  'pull-mild': {
    told: 'el tirón fue más que leve',
    otherwise: 'La próxima vez vaya menos lejos, o manténgalo menos tiempo: basta un tirón leve.',
    unsure: 'Leve es hasta 3, donde 10 es el tirón más fuerte. Afloje donde sea más.',
  },
} as const satisfies Readonly<Record<QuestionId, object>>;

/** One thing to change, by fault id or reason for not counting. It stands before the cue. */
export const workOn = {
  'leg-low': 'Deje que la pierna se alargue un poco: deslice el talón hacia la pared lejana.',
  'arm-low': 'Deje que el brazo se alargue un poco: alcance la pared de delante.',
  'hips-turn': 'Deje las rodillas mirando a la pantalla mientras gira el pecho.',
  'pelvis-drops': 'Mantenga nivelada la línea del cinturón mientras está sobre una pierna.',
  'low-back-arch': 'Suba un poco menos la pierna, para que la zona lumbar se quede larga.',
  'knee-bent': 'Empuje lejos el talón, para que la rodilla se estire.',
  'head-drops': 'Mire al suelo entre las manos, para que el cuello se quede largo.',
  'trunk-shifts': 'Mantenga el peso en el centro mientras se mueven el brazo y la pierna.',
  'same-side': 'Suba el brazo del lado contrario a la pierna.',
  'knee-extends': 'Mantenga doblada la rodilla mientras sube.',
  'both-legs': 'Levante una pierna cada vez. El otro pie se queda en el suelo.',
  'pelvis-rocks': 'Mantenga quieta la línea del cinturón, como si llevara un vaso encima.',
  'head-lifts': 'Deje descansar la cabeza en el suelo.',
  asymmetry: 'Lleve las dos manos a la misma altura.',
  'shoulder-hikes': 'Deje colgar primero el hombro, después estire el brazo.',
  'trunk-leans': 'Crezca hacia arriba y deje que solo se muevan los brazos.',
  'elbow-bends': 'Alcance la pared lejana, con los brazos largos.',
  'too-fast': 'Tómese su tiempo: cuente dos de ida y dos de vuelta.',
  'hold-short': 'Quédese ahí un poco más antes de volver.',
  'other-leg-drops': 'Deje la otra rodilla sobre la cadera mientras baja un talón.',
  'hips-lift': 'Deje descansar las caderas en el suelo. Basta un movimiento pequeño.',
  'legs-move': 'Deje descansar las piernas mientras trabaja el centro del cuerpo.',
  'hips-drop': 'Mantenga altas las caderas, y respire con suavidad.',
  'feet-far': 'Acerque un poco los talones antes de empezar.',
  'elbows-not-straight': 'Empuje el techo, hasta que los brazos estén largos.',
  'elbow-drifts': 'Deje la parte alta del brazo junto al costado, como si sujetara ahí una toalla.',
  'elbow-leaves-side': 'Deje el codo junto al costado, como si sujetara ahí una toalla.',
  'chin-pokes': 'Haga largo el cuello mientras se abre el pecho.',
  'hold-further': 'Entre un poco más en el estiramiento, mientras el tirón sea leve.',
  'hold-less': 'Basta un poco menos: el estiramiento debería ser leve.',
  'hold-elbow-low': 'Mantenga el codo a la altura del pecho mientras se queda ahí.',
  'hold-elbow-high': 'Mantenga el codo un poco más bajo, a la altura del pecho.',
  'hold-elbow-open': 'Deje caer la mano detrás de la cabeza mientras se queda ahí.',
  'hold-face-ahead': 'Deje la cara mirando al frente mientras la oreja va hacia el hombro.',
  'drops-down': 'Tómese su tiempo al bajar, como si se sentara sobre huevos.',
  'range-too-small': 'Vaya más lejos, hasta donde se sienta a salvo, y así contarán más.',
  'hold-too-short': 'Quédese ahí un poco más, mientras se sienta a salvo, y así contarán más.',
  'no-return': 'Vuelva del todo entre dos repeticiones.',
  'wrong-limbs': 'Mueva una extremidad cada vez, y deje descansar la otra.',
  'one-side': 'Mueva los dos lados juntos.',
  'view-lost': 'Quédese donde la cámara le vea por completo.',
} as const;
