import { pick, type Counts, type OfSex, type OfSide, type Words } from '../values.ts';
import { ofSide, seconds as secondsOf, stands, times } from './counted.ts';

/** Timed tests: protocols, safety and numbers are from clinical#timed-tests. */
export const test = {
  offerTitle: 'Hacerlo como prueba',
  offerHint: 'Con tiempo medido, como en las clínicas. Mientras tanto no digo nada de su ejecución.',
  drawing: ({ name }: Words<'name'>) => `Dibujo: ${name}, la posición inicial y el movimiento`,
  tests: {
    'five-times-sit-to-stand': {
      name: 'Levantarse cinco veces',
      what: 'Cuánto tarda en levantarse y sentarse cinco veces. Dos intentos; cuenta el mejor.',
      steps: [
        'Siéntese en una silla con el asiento a una altura de 43 a 45\u00a0cm. Los brazos cruzados sobre el pecho, la espalda separada del respaldo.',
        'Primero, levántese una vez como ensayo. Después siéntese en posición y espere el pitido.',
        'Al oír el pitido, levántese y siéntese cinco veces, tan rápido como pueda. Cada vez, arriba del todo.',
        'El reloj se para cuando está en el asiento por quinta vez. Descanse y hágalo una vez más.',
      ],
    },
    'thirty-second-chair-stand': {
      name: 'Levantarse de la silla en 30\u00a0segundos',
      what: 'Cuántas veces se levanta en 30\u00a0segundos. Un intento.',
      steps: [
        'Siéntese en el centro de una silla con el asiento a una altura de 43\u00a0cm. Los brazos cruzados sobre el pecho.',
        'Primero, levántese una vez como ensayo. Después siéntese en posición y espere el pitido.',
        'Al oír el pitido, levántese del todo y vuelva a sentarse, tantas veces como pueda.',
        'A los 30\u00a0segundos paro el reloj. Más de la mitad de la subida cuenta como una levantada.',
      ],
    },
    'single-leg-stance': {
      name: 'Apoyo en una pierna',
      what: 'Cuánto tiempo está de pie sobre una pierna con los ojos abiertos. Tres intentos con cada pierna; cuenta el mejor.',
      steps: [
        'Póngase de pie sin zapatos ni calcetines, de frente al portátil, los brazos cruzados sobre el pecho.',
        'Cuando yo lo diga, levante un pie hasta la altura del otro tobillo, sin tocarlo. Un pitido le dice que lo he visto.',
        'El reloj se para cuando el pie toca el suelo, cuando se mueve el pie de apoyo, cuando los brazos dejan de estar cruzados, o a los 45\u00a0segundos.',
        'Descanse sobre los dos pies hasta que yo nombre la pierna siguiente.',
      ],
    },
  },
  safetyTitle: 'Para su seguridad',
  safety: {
    chair: [
      'Ponga la silla contra una pared, para que no pueda deslizarse.',
      'Tenga cerca a una persona que le ayude, o a su alcance una pared o una mesa.',
      'Lleve cada vez los mismos zapatos.',
      'Si necesita las manos para levantarse, úselas. También eso es un resultado.',
    ],
    stance: [
      'Póngase junto a una encimera o una pared, o tenga cerca a una persona que le ayude.',
      'Cada vez con los pies descalzos, sobre un suelo que no resbale.',
      'Baje el pie o agárrese siempre que lo necesite. Eso termina el intento, nada más.',
    ],
  },
  ask: 'En este momento: ¿dolor nuevo o fuerte, o mareo?',
  askNo: 'No',
  askYes: 'Sí',
  notToday: 'Entonces hoy no. Descanse, y pregunte a su fisioterapeuta antes de hacer la prueba.',
  begin: 'Empezar la prueba',
  beginHint: 'Responda primero a la pregunta sobre el dolor y el mareo.',
  aboutTitle: 'Para comparar, si quiere',
  aboutHint:
    'Hay tablas de resultados por edad, algunas por sexo. Lo que diga aquí se guarda solo en este equipo. Déjelo vacío, y no le comparo con nadie.',
  birthYear: 'Año de nacimiento',
  birthYearOdd: 'Cuatro cifras, por ejemplo 1956.',
  sex: 'Sexo',
  sexes: { none: 'Sin decir', female: 'Mujer', male: 'Hombre' },
  howTitle: 'Cómo se hace',
  earlierTitle: 'Sus últimos resultados',
  earlierNone: 'Todavía ninguno.',
  back: 'Volver al ejercicio',

  /** The page during a test. */
  words: {
    practise: 'Una de ensayo: arriba y abajo',
    ready: 'Siéntese en posición. Espere el pitido',
    go: '¡Ya!',
    going: {
      'five-times-sit-to-stand': 'Cinco veces, arriba y abajo',
      'thirty-second-chair-stand': 'Arriba y abajo, hasta que pare el reloj',
      'single-leg-stance': 'Quédese arriba, mire al frente',
    },
    leg: ({ side }: OfSide) => `Apóyese en la pierna ${ofSide(side, 'a')}`,
    settling: {
      chair: 'Siéntese sin moverse, brazos cruzados',
      stance: 'Los dos pies en el suelo, brazos cruzados',
    },
    countStands: ({ count }: Counts<'count'>) => stands(count),
    countTries: ({ count, tries }: Counts<'count' | 'tries'>) =>
      `${count.digits} de ${tries.digits} ${pick(tries, { one: 'intento', other: 'intentos' })}`,
    lastTry: ({ seconds }: Words<'seconds'>) => `Último intento ${seconds}\u00a0s`,
    clock: ({ seconds }: Counts<'seconds'>) => secondsOf(seconds),
    attempt: ({ attempt, attempts }: Words<'attempt' | 'attempts'>) => `Intento ${attempt} de ${attempts}`,
    rest: 'Descanso antes del siguiente intento',
    next: 'Siguiente intento ahora',
  },

  voice: {
    practise: 'Primero, una de ensayo. Cruce los brazos, levántese del todo y vuelva a sentarse.',
    ready: {
      'five-times-sit-to-stand':
        'Siéntese en posición, con los brazos cruzados. Al oír el pitido, levántese y siéntese cinco veces, tan rápido como pueda.',
      'thirty-second-chair-stand':
        'Siéntese en posición, con los brazos cruzados. Al oír el pitido, levántese y siéntese durante treinta segundos, tantas veces como pueda.',
    },
    waitForBeep: 'Siéntese y espere el pitido.',
    firstLeg: ({ side }: OfSide) => `Cruce los brazos. Apóyese en la pierna ${ofSide(side, 'a')} cuando quiera.`,
    nextLeg: ({ side }: OfSide) => `Ahora la pierna ${ofSide(side, 'a')}, cuando quiera.`,
    tried: ({ seconds }: Counts<'seconds'>) => `${secondsOf(seconds)}. Los dos pies en el suelo.`,
    tryLost: 'Le perdí de vista. Hacemos este otra vez.',
    time: ({ seconds, error }: Counts<'seconds'> & Words<'error'>) => `${secondsOf(seconds)}, más o menos ${error}.`,
    stands: ({ count }: Counts<'count'>) => `${stands(count)}.`,
    withHands: 'Con las manos.',
    bestHold: ({ side, seconds }: OfSide & Counts<'seconds'>) =>
      `Lo mejor con la pierna ${ofSide(side, 'a')}: ${secondsOf(seconds)}.`,
    void: 'Le perdí de vista un momento, así que este intento no tiene resultado.',
  },

  /** The page of the result. */
  time: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  timeOrSo: ({ seconds, error }: Words<'seconds' | 'error'>) => `${seconds}\u00a0s ±${error}`,
  stands: ({ count }: Counts<'count'>) => stands(count),
  standsOrSo: ({ count, orSo }: Counts<'count'> & Words<'orSo'>) => `${stands(count)} ±${orSo}`,
  cap: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s, todo el tiempo`,
  holdOfLeg: ({ leg, hold }: Words<'leg' | 'hold'>) => `${leg} ${hold}`,
  resultTitle: 'Resultado',
  noResult: 'Sin resultado',
  bestOf: ({ attempts }: Counts<'attempts'>) => `El mejor de sus ${attempts.digits} intentos.`,
  void: 'Le perdí de vista más de 0,3\u00a0s, así que este intento no tiene resultado.',
  voidWhy: ({ reason }: Words<'reason'>) => `${reason}.`,
  stopped: {
    'five-times-sit-to-stand': ({ count }: Counts<'count'>) =>
      `Terminó después de ${stands(count)}. Para un tiempo hacen falta las cinco.`,
    'thirty-second-chair-stand': ({ count }: Counts<'count'>) =>
      `Terminó antes de que pasaran los 30\u00a0segundos, después de ${stands(count)}.`,
    'single-leg-stance': 'Terminó antes de tres intentos con cada pierna. Aquí está lo que hay.',
  },
  cutShort: 'Quedó interrumpida, así que no hay resultado.',
  sureTitle: 'Qué seguridad tiene esto',
  clocks: {
    beep: 'Medido desde el pitido, tal como se oye, hasta el asiento.',
    movement: 'Una grabación no tiene un pitido que yo oiga: medido desde el primer movimiento hasta el asiento.',
    'foot-lift': 'Medido desde que el pie se separa del suelo.',
  },
  errorOfBeep: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `Puede desviarse ${error}\u00a0s: ${band}\u00a0ms por el recorrido del último 5\u00a0% hasta el asiento, ${frames}\u00a0ms entre dos imágenes y hasta ${start}\u00a0ms que una cámara necesita para sí.`,
  errorOfMovement: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `Puede desviarse ${error}\u00a0s: ${band}\u00a0ms por el recorrido del último 5\u00a0% hasta el asiento, ${frames}\u00a0ms entre dos imágenes en cada extremo y hasta ${start}\u00a0ms hasta que se ve empezar un movimiento.`,
  errorOfHold: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `Puede desviarse ${error}\u00a0s: ${band}\u00a0ms mientras el pie estaba demasiado cerca del suelo para distinguirlo, ${frames}\u00a0ms entre dos imágenes en cada extremo y hasta ${start}\u00a0ms porque el tobillo se levanta antes que los dedos.`,
  closeCalls: ({ count }: Counts<'count'>) =>
    `${stands(count)} ${pick(count, { one: 'quedó', other: 'quedaron' })} tan cerca de contar, o de no contar, que otra mirada podría ${pick(count, { one: 'valorarla', other: 'valorarlas' })} de otra manera.`,
  hands: {
    free: 'No vi que ninguna mano se apoyara para empujar. La mano más lejana a mí puede estar tapada.',
    used: ({ count }: Counts<'count'>) =>
      `Al levantarse, sus manos estaban en los muslos o en el asiento, ${times(count)}. Es un resultado por sí mismo; las tablas son para brazos cruzados.`,
    'not-seen': 'No pude ver sus manos, así que no sé si ayudaron.',
  },
  handsIsNought: 'Según el protocolo, las levantadas con las manos cuentan como 0.',
  notTall: ({ count }: Counts<'count'>) =>
    `Sin contar: ${stands(count)} que no ${pick(count, { one: 'llegó', other: 'llegaron' })} a su altura completa.`,
  notSeated: ({ count }: Counts<'count'>) =>
    `Sin contar: ${stands(count)} que no ${pick(count, { one: 'empezó', other: 'empezaron' })} en el asiento.`,
  lastByHalf: 'La última contó porque había subido más de la mitad.',
  triesTitle: 'Intento por intento',
  leg: 'Pierna',
  held: 'Mantenido',
  ended: 'Qué lo terminó',
  endings: {
    touched: 'el pie tocó el suelo',
    'foot-moved': 'el pie de apoyo se movió',
    'arms-left': 'los brazos dejaron de estar cruzados',
    cap: 'pasaron los 45 segundos',
    stopped: 'se paró; no se guardó',
    'view-lost': 'le perdí de vista; no se guardó',
  },
  armsOpen: 'Sus brazos no estaban cruzados. Las tablas son para brazos cruzados.',
  armsNotSeen: 'No pude ver los dos brazos, así que no sé si siguieron cruzados.',
  footLimits: 'No puedo ver pequeños giros del pie de apoyo, ni si el pie levantado toca la otra pierna.',

  normsTitle: 'Junto a otras personas',
  norms: {
    'slower-than': ({ from, to, seconds }: Words<'from' | 'to' | 'seconds'>) =>
      `De ${from} a ${to} años, tardar más de ${seconds}\u00a0s es más lento que la media.`,
    adults: ({ age, mean, spread, limit }: Words<'age' | 'mean' | 'spread' | 'limit'>) =>
      `Las personas adultas de unos ${age} años tardaron de media ${mean}\u00a0s, más o menos ${spread}. Tardar más de ${limit}\u00a0s fue poco habitual.`,
    'middle-half': ({ from, to, low, high, sex }: OfSex & Words<'from' | 'to' | 'low' | 'high'>) =>
      `Entre ${sex === 'female' ? 'las mujeres' : 'los hombres'} de ${from} a ${to} años, la mitad central hace de ${low} a ${high}. Menos de ${low} está por debajo de la media.`,
    'mean-hold': ({ from, to, seconds, sex }: OfSex & Words<'from' | 'to' | 'seconds'>) =>
      `${sex === null ? 'Las personas' : sex === 'female' ? 'Las mujeres' : 'Los hombres'} de ${from} a ${to} años mantienen de media ${seconds}\u00a0s, de 45.`,
    none: {
      'age-unknown':
        'No sé su año de nacimiento, así que no le pongo junto a nadie. Puede decirlo en la página de la prueba.',
      'sex-unknown': 'Estas tablas son por sexo. Puede decir el suyo en la página de la prueba, o dejarlo.',
      'no-norm': 'No hay una norma para su edad.',
    },
    hands: 'Las tablas son para brazos cruzados, así que no hay una norma para este resultado.',
  },
  normIsGroup: 'Eso se refiere a un grupo de personas. No le juzga a usted.',
  source: ({ source }: Words<'source'>) => `Fuente: ${source}.`,
  sourceNoted: ({ source, note }: Words<'source' | 'note'>) => `Fuente: ${source} (${note}).`,
  sourceNotes: {
    quoted: 'citado por otros',
    'not-read-again': 'no leído de nuevo',
    stands: ({ count }: Words<'count'>) => `allí ${count} veces ponerse de pie`,
    ages: ({ from, to }: Words<'from' | 'to'>) => `personas de ${from} a ${to} años`,
  },

  changeTitle: 'Junto a su último resultado',
  change: {
    first: 'Este es el primero de su clase. La próxima vez los pongo uno junto a otro.',
    'no-change': ({ before, sure }: Words<'before' | 'sure'>) =>
      `La última vez: ${before}. Una diferencia de menos de ${sure} está dentro de la imprecisión de la medida, así que: sin cambios.`,
    more: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `La última vez: ${before}. Esta vez tardó ${by} más, y eso supera la imprecisión de la medida (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `La última vez: ${before}. Esta vez, ${by} más, y eso supera la imprecisión de la medida (${sure}).`,
    },
    less: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `La última vez: ${before}. Esta vez tardó ${by} menos, y eso supera la imprecisión de la medida (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `La última vez: ${before}. Esta vez, ${by} menos, y eso supera la imprecisión de la medida (${sure}).`,
    },
    trend: ({ side, holds }: OfSide & Words<'holds'>) =>
      `Antes, con la pierna ${ofSide(side, 'a')}, primero lo más reciente: ${holds}.`,
    trendOnly: ({ sure }: Words<'sure'>) =>
      `Dos resultados pueden diferir en ${sure} sin que nada haya cambiado. Así que esto es una tendencia, y nada más.`,
  },
  sure: {
    s: ({ by }: Counts<'by'>) => `${by.digits}\u00a0s`,
    stands: ({ by }: Counts<'by'>) => stands(by),
  },
  again: 'Hacerla otra vez',
  attempts: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'intento', other: 'intentos' })}`,
  notDiagnosis: 'Yo cuento; su fisioterapeuta valora. Esto no es un diagnóstico.',
} as const;
