import type { Words } from '../values.ts';

/** What was said and done in a live session, as it stands in the record of the session. */
export const liveRecord = {
  title: 'Live gesagt und getan',
  roles: { patient: 'Patientin oder Patient', physio: 'Physio' },
  who: ({ name, role }: Words<'name' | 'role'>) => `${name} (${role})`,
  elsewhere: 'eine andere Stelle',
  otherExercise: 'eine andere Übung',
  notReadable: 'hier nicht bekannt',
  shares: {
    numbers: 'Zählung und Befunde',
    skeleton: 'die Person als Linien',
    video: 'das Bild',
    sound: 'den Ton',
  },
  deeds: {
    joined: 'kam dazu',
    admitted: 'ließ die andere Person ein',
    refused: 'ließ die andere Person nicht ein',
    sharesNothing: 'zeigt von hier an nichts',
    shared: ({ what }: Words<'what'>) => `zeigt von hier an: ${what}`,
    took: ({ what }: Words<'what'>) => `nimmt von hier an entgegen: ${what}`,
    tookNothing: 'nimmt von hier an weder Bild noch Ton entgegen',
    'cue-sent': ({ words }: Words<'words'>) => `sagte: ${words}`,
    'cue-heard': ({ words }: Words<'words'>) => `hörte: ${words}`,
    'pause-asked': 'bat um eine Pause',
    'resume-asked': 'bat weiterzumachen',
    'next-asked': 'bat um die nächste Übung',
    'target-asked': ({ exercise, what }: Words<'exercise' | 'what'>) => `bat um ein Ziel für ${exercise}: ${what}`,
    'target-taken': ({ exercise, what }: Words<'exercise' | 'what'>) => `übernahm das Ziel für ${exercise}: ${what}`,
    'target-declined': ({ exercise, what }: Words<'exercise' | 'what'>) =>
      `ließ das Ziel für ${exercise}, wie es war, nicht: ${what}`,
    pointed: ({ joint }: Words<'joint'>) => `zeigte auf: ${joint}`,
    showed: ({ exercise }: Words<'exercise'>) => `ließ die Bewegung zeigen: ${exercise}`,
    ended: 'beendete die Live-Sitzung',
  },
} as const;
