/** Failures of seeing: see the same file of the source. */
export const seeingFailures = {
  'camera-denied': {
    happened: 'No tengo permiso para usar la cámara.',
    safe: 'No se grabó nada.',
    act: 'Haga clic en el símbolo de la cámara, junto a la dirección, permita su uso e inténtelo de nuevo. O use una grabación.',
  },
  'camera-missing': {
    happened: 'No encuentro ninguna cámara.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Conecte una e inténtelo de nuevo. O use una grabación.',
  },
  'camera-busy': {
    happened: 'Otro programa está usando la cámara.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Cierre el otro programa, por ejemplo una videollamada, e inténtelo de nuevo.',
  },
  'camera-lost': {
    happened: 'La cámara ya no está.',
    safe: 'Sus repeticiones se conservan.',
    act: 'Conéctela otra vez y sigo automáticamente. O inténtelo de nuevo.',
  },
  'camera-unsupported': {
    happened: 'Este navegador no me da ninguna cámara aquí.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Abra la página en localhost o por https, en un navegador actual. O use una grabación.',
  },
  'camera-asked': {
    happened: 'El navegador pregunta si puedo usar la cámara.',
    safe: 'No se grabó nada.',
    act: 'Permita su uso junto a la dirección y empiezo automáticamente. O use una grabación.',
  },
  'camera-late': {
    happened: 'La cámara tarda en abrirse.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Cuando se abra, sigo automáticamente. Si el navegador pide permiso para la cámara, acéptelo. O use una grabación.',
  },
  'camera-still': {
    happened: 'La cámara no me da imagen.',
    safe: 'Lo contado está a salvo.',
    act: 'Lo intento otra vez automáticamente. Si sigue así, desconecte la cámara y vuelva a conectarla.',
  },
  'phone-gone': {
    happened: 'No alcanzo su teléfono.',
    safe: 'Sus repeticiones están a salvo.',
    act: 'Mire si el teléfono está encendido y en la misma red. Sigo automáticamente cuando esté.',
  },
  'phone-asleep': {
    happened: 'La página de su teléfono no está en la pantalla.',
    safe: 'Sus repeticiones están a salvo.',
    act: 'Despierte el teléfono y abra allí la página. Sigo automáticamente.',
  },
  'phone-blind': {
    happened: 'Su teléfono no me da nada que ver.',
    safe: 'Sus repeticiones están a salvo.',
    act: 'La página del teléfono dice por qué. Sigo automáticamente cuando vea.',
  },
  'file-late': {
    happened: 'La grabación tarda en abrirse.',
    safe: 'El archivo no se modificó.',
    act: 'Cuando se abra, sigo automáticamente. O elija otra.',
  },
  'file-empty': {
    happened: 'Ese archivo está vacío.',
    safe: 'El archivo no se modificó.',
    act: 'Elija otro, o grabe de nuevo.',
  },
  'file-unreadable': {
    happened: 'No puedo leer ese archivo.',
    safe: 'El archivo no se modificó.',
    act: 'Elija un video MP4 o WebM, o un registro de movimiento.',
  },
  'video-no-track': {
    happened: 'En ese archivo no hay imagen.',
    safe: 'El archivo no se modificó.',
    act: 'Puede estar cortado, o tener solo sonido. Elija otro.',
  },
  'video-codec': {
    happened: 'Este navegador no puede reproducir ese tipo de video.',
    safe: 'El archivo no se modificó.',
    act: 'Los teléfonos suelen grabar en HEVC. Guárdelo como H.264 («más compatible») e inténtelo de nuevo.',
  },
  'video-truncated': {
    happened: 'El video termina demasiado pronto.',
    safe: 'Todo lo anterior se evaluó y se conserva.',
    act: 'Copie el archivo de nuevo si necesita el resto.',
  },
  'trace-invalid': {
    happened: 'No conozco ese registro de movimiento.',
    safe: 'El archivo no se modificó.',
    act: 'Elija un archivo guardado por Plumbline.',
  },
  'model-missing': {
    happened: 'No está una parte que necesito para ver.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Inténtelo de nuevo, con la red conectada. Si sigue así, dígaselo a la persona que instaló esto: npm start vuelve a poner el archivo.',
  },
  'model-damaged': {
    happened: 'Una parte que necesito para ver está dañada.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Inténtelo de nuevo. Si sigue así, dígaselo a la persona que instaló esto: npm start reemplaza el archivo.',
  },
  'engine-failed': {
    happened: 'No pude empezar a ver en este navegador.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Inténtelo de nuevo. Si sigue así, abra Plumbline en un Chrome o Edge actual, o en otro equipo.',
  },
  'engine-absent': {
    happened: 'Esta copia de Plumbline se hizo sin ese motor.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Use lo que mejor funcione aquí, o elija otro motor en los ajustes.',
  },
  'engine-slow': {
    happened: 'Aquí veo demasiado despacio para contar.',
    safe: 'Lo contado está a salvo.',
    act: 'Cierre otros programas e inténtelo de nuevo. Lo que más ayuda es un navegador o un equipo más nuevo.',
  },
  'model-late': {
    happened: 'Tardo mucho en ver.',
    safe: 'Todo lo guardado sigue ahí.',
    act: 'Sigo automáticamente en cuanto pueda. Si sigue así, inténtelo de nuevo.',
  },
} as const;
