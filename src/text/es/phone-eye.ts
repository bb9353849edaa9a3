import type { Catalogue } from '../catalogue.ts';
import type { Words } from '../values.ts';

export const phoneEye: Catalogue['phoneEye'] = {
  title: 'Su teléfono como cámara',
  lead: 'Un teléfono puede estar donde este equipo no puede. El teléfono mira; este equipo cuenta, habla y guarda lo que se hizo.',
  scan: 'Lea el código con el teléfono, o abra allí la dirección. Sirve para un solo teléfono.',
  address: 'La dirección para el teléfono',
  copy: 'Copiar la dirección',
  code: 'La dirección como código para el teléfono',
  otherAddress:
    'En esta dirección ningún teléfono puede dar su cámara. Inicie Plumbline con «npm start -- --https», abra aquí una de las direcciones que aparecen y haga allí el código.',
  again: 'Volver a usar la cámara de este equipo',
  both: 'Que miren las dos cámaras',
  phoneAlone: 'Que mire solo el teléfono',
  bothLook:
    'Miran las dos cámaras: lo que una no ve, quizá lo vea la otra. Ponga el teléfono a su lado, o delante si este equipo le ve de lado.',
  missed: 'Su teléfono no ve nada ahora. Este equipo sigue contando con su propia cámara.',
  anew: 'Hacer otro código',
  shown: 'Lo que ve el teléfono',
  linesOnly: 'La persona en líneas, como la ve el teléfono',
  wait: 'Espero al teléfono',
  link: {
    connecting: 'El teléfono se está conectando',
    down: 'Se perdió la conexión con el teléfono. Se repara sola.',
    over: 'El teléfono no está conectado',
  },
  sight: {
    opening: 'El teléfono está conectado y se prepara.',
    trying: 'Estoy probando qué tan rápido es el teléfono.',
    poses: ({ rate }: Words<'rate'>) =>
      `El teléfono mira por sí mismo, ${rate} veces por segundo en la prueba. Aquí solo llegan líneas, ninguna imagen.`,
    picture: ({ rate }: Words<'rate'>) =>
      `El teléfono miró ${rate} veces por segundo, y es muy poco. Por eso envía su imagen, y este equipo mira. Nada de ella se guarda.`,
    noModel:
      'El teléfono no puede mirar por sí mismo. Por eso envía su imagen, y este equipo mira. Nada de ella se guarda.',
  },
  somebody: 'Hay alguien en su imagen.',
  nobody: 'No hay nadie en su imagen.',
  blind: {
    asking: 'El teléfono pregunta si se puede usar su cámara. Permítalo allí.',
    denied:
      'El teléfono no puede usar su cámara. Permítalo allí, en los ajustes de su navegador, e inténtelo de nuevo.',
    missing: 'El teléfono no encuentra ninguna cámara.',
    busy: 'Otra aplicación del teléfono usa la cámara. Ciérrela allí.',
    lost: 'La cámara del teléfono no da imagen. Lo intento de nuevo sin que haga nada.',
    unsupported:
      'El navegador del teléfono no da aquí su cámara. Uno actual (Chrome, Edge, Firefox o Safari) sí lo hace.',
    insecure:
      'El teléfono da su cámara solo a una página segura. Inicie Plumbline en el equipo con «npm start -- --https» y haga otro código.',
    late: 'La cámara del teléfono tarda en abrirse.',
    hidden: 'La página del teléfono no está en su pantalla. Despierte el teléfono y abra allí la página.',
  },
  battery: ({ percent }: Words<'percent'>) => `Batería del teléfono: ${percent}`,
  charging: ({ percent }: Words<'percent'>) => `Batería del teléfono: ${percent}, cargando`,
  batteryLow: ({ percent }: Words<'percent'>) => `La batería de su teléfono está al ${percent}. Conéctelo, por favor.`,
  slowing: 'Su teléfono se está volviendo lento, quizá porque está caliente. Déle aire: fuera de la funda y del sol.',
  failures: {
    'no-live-here':
      'Este navegador no puede conectarse con otro dispositivo. Uno actual (Chrome, Edge, Firefox o Safari) sí puede.',
    'no-server':
      'El servidor por el que el teléfono y el equipo se encuentran no responde. Inicie Plumbline con «npm start -- --https» y haga otro código.',
    'no-room': 'Este código ya no sirve: se usó o es muy viejo. Haga otro en el equipo.',
    full: 'Otro teléfono ya usó este código. Haga otro en el equipo.',
    'not-trusted':
      'Terminé la conexión: el otro dispositivo no tiene el código, o hay alguien en medio. Haga otro código.',
    expired: 'Ningún teléfono llegó a tiempo. Haga otro código.',
    'not-an-invite': 'Esta dirección no está completa. Lea el código otra vez.',
    unreachable: 'El teléfono y el equipo no se alcanzan. Ponga los dos en la misma red y haga otro código.',
    version:
      'El teléfono y el equipo tienen versiones distintas de Plumbline. Cargue la página de nuevo en los dos y haga otro código.',
    ended: 'El teléfono ya no es la cámara.',
  },
  phone: {
    title: 'Este teléfono como cámara',
    lead: 'Un equipo pide que este teléfono sea su cámara. Recibe las líneas que este teléfono ve de usted o, si este teléfono es muy lento, la imagen. En este teléfono no se guarda nada.',
    careful: 'Siga solo si usted mismo acaba de hacer este código.',
    begin: 'Ser la cámara',
    noCode: 'Para que este teléfono sea la cámara, elija «Su teléfono como cámara» en el equipo y lea allí el código.',
    where: 'Dónde poner el teléfono',
    whereFor: ({ exercise }: Words<'exercise'>) => `Dónde poner el teléfono para este ejercicio: ${exercise}`,
    anywhere: 'Póngalo donde vea todo su cuerpo y de modo que no se caiga.',
    otherCamera: 'La otra cámara',
    retry: 'Intentar de nuevo',
    keepPicture: 'Enviar solo líneas de todos modos',
    stop: 'Terminar',
    picture: 'Lo que ve este teléfono',
    waiting: 'Espero al equipo',
    connecting: 'Conectando con el equipo',
    down: 'Se perdió la conexión. Se repara sola.',
    opening: 'Preparándome',
    trying: 'Pruebo qué tan rápido es este teléfono',
    somebody: 'Le veo',
    nobody: 'Todavía no veo a nadie',
    sending: 'La imagen va al equipo, que mira',
    set: 'La serie está en marcha',
    pause: 'La serie está en pausa',
    open: 'Deje esta página en la pantalla.',
  },
};
