import type { Words } from '../values.ts';

/** What was said and done in a live session, as it stands in the record of the session. */
export const liveRecord = {
  title: 'लाइव में क्या कहा और किया गया',
  roles: { patient: 'मरीज़', physio: 'फ़िज़ियो' },
  who: ({ name, role }: Words<'name' | 'role'>) => `${name} (${role})`,
  elsewhere: 'कोई दूसरी जगह',
  otherExercise: 'कोई दूसरा व्यायाम',
  notReadable: 'यहाँ नहीं पता',
  shares: {
    numbers: 'गिनती और निष्कर्ष',
    skeleton: 'व्यक्ति रेखाओं में',
    video: 'तस्वीर',
    sound: 'आवाज़',
  },
  deeds: {
    joined: 'जुड़ना',
    admitted: 'दूसरे व्यक्ति को आने दिया',
    refused: 'दूसरे व्यक्ति को नहीं आने दिया',
    sharesNothing: 'यहाँ से कुछ नहीं दिखाया',
    shared: ({ what }: Words<'what'>) => `यहाँ से दिखाया: ${what}`,
    took: ({ what }: Words<'what'>) => `यहाँ से लिया: ${what}`,
    tookNothing: 'यहाँ से न तस्वीर ली, न आवाज़',
    'cue-sent': ({ words }: Words<'words'>) => `कहा: ${words}`,
    'cue-heard': ({ words }: Words<'words'>) => `सुना: ${words}`,
    'pause-asked': 'रुकने को कहा',
    'resume-asked': 'आगे बढ़ने को कहा',
    'next-asked': 'अगला व्यायाम करने को कहा',
    'target-asked': ({ exercise, what }: Words<'exercise' | 'what'>) => `${exercise} का लक्ष्य माँगा: ${what}`,
    'target-taken': ({ exercise, what }: Words<'exercise' | 'what'>) => `${exercise} का लक्ष्य स्वीकार किया: ${what}`,
    'target-declined': ({ exercise, what }: Words<'exercise' | 'what'>) =>
      `${exercise} का लक्ष्य जैसा था वैसा रखा, यह नहीं: ${what}`,
    pointed: ({ joint }: Words<'joint'>) => `इसकी ओर इशारा किया: ${joint}`,
    showed: ({ exercise }: Words<'exercise'>) => `गति दिखवाई: ${exercise}`,
    ended: 'लाइव सत्र समाप्त किया',
  },
} as const;
