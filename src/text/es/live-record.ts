import type { Words } from '../values.ts';

/** What was said and done in a live session, as it stands in the record of the session. */
export const liveRecord = {
  title: 'Dicho y hecho en directo',
  roles: { patient: 'paciente', physio: 'fisio' },
  who: ({ name, role }: Words<'name' | 'role'>) => `${name} (${role})`,
  elsewhere: 'otro lugar',
  otherExercise: 'otro ejercicio',
  notReadable: 'no se conoce aquí',
  shares: {
    numbers: 'recuento y hallazgos',
    skeleton: 'la persona en líneas',
    video: 'la imagen',
    sound: 'el sonido',
  },
  deeds: {
    joined: 'entró',
    admitted: 'dejó entrar a la otra persona',
    refused: 'no dejó entrar a la otra persona',
    sharesNothing: 'desde aquí no muestra nada',
    shared: ({ what }: Words<'what'>) => `desde aquí muestra: ${what}`,
    took: ({ what }: Words<'what'>) => `desde aquí recibe: ${what}`,
    tookNothing: 'desde aquí no recibe ni imagen ni sonido',
    'cue-sent': ({ words }: Words<'words'>) => `dijo: ${words}`,
    'cue-heard': ({ words }: Words<'words'>) => `oyó: ${words}`,
    'pause-asked': 'pidió una pausa',
    'resume-asked': 'pidió continuar',
    'next-asked': 'pidió el ejercicio siguiente',
    'target-asked': ({ exercise, what }: Words<'exercise' | 'what'>) => `pidió una meta para ${exercise}: ${what}`,
    'target-taken': ({ exercise, what }: Words<'exercise' | 'what'>) => `aceptó la meta de ${exercise}: ${what}`,
    'target-declined': ({ exercise, what }: Words<'exercise' | 'what'>) =>
      `dejó la meta de ${exercise} como estaba, no: ${what}`,
    pointed: ({ joint }: Words<'joint'>) => `señaló: ${joint}`,
    showed: ({ exercise }: Words<'exercise'>) => `hizo mostrar el movimiento: ${exercise}`,
    ended: 'terminó la sesión en directo',
  },
} as const;
