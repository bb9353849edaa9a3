import type { Words } from '../values.ts';

/** A phone as the eye of a laptop: what stands on the laptop's page and on the phone's, and what is told of the phone. */
export const phoneEye = {
  title: 'Your phone as the camera',
  lead: 'A phone can stand where this computer cannot. It looks, and this computer counts, speaks and keeps what was done.',
  scan: 'Scan the code with the phone, or open the address there. It is good for one phone.',
  address: 'The address for the phone',
  copy: 'Copy the address',
  code: 'The address as a code for the phone',
  otherAddress:
    'No phone can give its camera at this address. Start Plumbline with “npm start -- --https”, open here one of the addresses that it prints, and make the code there.',
  again: 'Use the camera of this computer again',
  both: 'Let both cameras look',
  phoneAlone: 'Let only the phone look',
  bothLook:
    'Both cameras look: what one of them cannot see, the other one may. Stand the phone to your side, or in front of you where this computer sees your side.',
  missed: 'Your phone does not see just now. This computer counts on with its own camera.',
  anew: 'Make a new code',
  shown: 'What the phone sees',
  linesOnly: 'The person as lines, as the phone sees them',
  wait: 'Waiting for the phone',
  link: {
    connecting: 'The phone is connecting',
    down: 'The connection to the phone is gone. It is being mended by itself.',
    over: 'The phone is not connected',
  },
  /** What the phone is at, as the laptop tells it. */
  sight: {
    opening: 'The phone is connected and gets ready.',
    trying: 'I am trying how fast the phone is.',
    poses: ({ rate }: Words<'rate'>) =>
      `The phone looks by itself, ${rate} times a second when tried. Only lines come here, no picture.`,
    picture: ({ rate }: Words<'rate'>) =>
      `The phone looked ${rate} times a second, which is too few. So it sends its picture, and this computer looks. Nothing of it is stored.`,
    noModel:
      'The phone cannot look by itself. So it sends its picture, and this computer looks. Nothing of it is stored.',
  },
  somebody: 'Somebody is in its picture.',
  nobody: 'Nobody is in its picture.',
  blind: {
    asking: 'The phone asks whether its camera may be used. Allow it there.',
    denied: 'The phone may not use its camera. Allow it there, in the settings of its browser, and try again.',
    missing: 'The phone finds no camera.',
    busy: 'Another app on the phone is using the camera. Close it there.',
    lost: 'The camera of the phone gives no picture. It is tried again by itself.',
    unsupported: 'The browser of the phone gives no camera here. A current Chrome, Edge, Firefox or Safari does.',
    insecure:
      'The phone gives its camera only to a secure page. Start Plumbline on the computer with “npm start -- --https”, and make a new code.',
    late: 'The camera of the phone takes long to open.',
    hidden: 'The page on the phone is not on its screen. Wake the phone and open the page there.',
  },
  battery: ({ percent }: Words<'percent'>) => `Battery of the phone: ${percent}`,
  charging: ({ percent }: Words<'percent'>) => `Battery of the phone: ${percent}, charging`,
  batteryLow: ({ percent }: Words<'percent'>) => `The battery of your phone is at ${percent}. Please plug it in.`,
  slowing: 'Your phone is getting slow, maybe because it is warm. Give it air, out of its cover and out of the sun.',
  failures: {
    'no-live-here': 'This browser cannot connect to another device. A current Chrome, Edge, Firefox or Safari can.',
    'no-server':
      'The server through which phone and computer find each other does not answer. Start Plumbline with “npm start -- --https”, and make a new code.',
    'no-room': 'This code is not good any more: it was used up, or it is too old. Make a new one on the computer.',
    full: 'Another phone has already used this code. Make a new one on the computer.',
    'not-trusted':
      'I ended the connection: the other device does not have the code, or somebody sits in between. Make a new code.',
    expired: 'No phone came in time. Make a new code.',
    'not-an-invite': 'This address is not whole. Scan the code again.',
    unreachable: 'Phone and computer cannot reach each other. Put both into the same network, and make a new code.',
    version:
      'Phone and computer have different versions of Plumbline. Load the page anew on both, and make a new code.',
    ended: 'The phone is not the camera any more.',
  },
  phone: {
    title: 'This phone as the camera',
    lead: 'A computer asks this phone to be its camera. It gets the lines of you that this phone sees, or, where this phone is too slow, the picture. Nothing is kept on this phone.',
    careful: 'Go on only if you have just made this code yourself.',
    begin: 'Be the camera',
    noCode:
      'To make this phone the camera, choose “Your phone as the camera” on the computer, and scan the code there.',
    where: 'Where to stand the phone',
    whereFor: ({ exercise }: Words<'exercise'>) => `Where to stand the phone for this: ${exercise}`,
    anywhere: 'Stand it where it sees all of you, and so that it does not fall over.',
    otherCamera: 'The other camera',
    retry: 'Try again',
    keepPicture: 'Send only lines all the same',
    stop: 'Stop',
    picture: 'What this phone sees',
    waiting: 'Waiting for the computer',
    connecting: 'Connecting to the computer',
    down: 'The connection is gone. It is being mended by itself.',
    opening: 'Getting ready',
    trying: 'Trying how fast this phone is',
    somebody: 'I see you',
    nobody: 'I see nobody yet',
    sending: 'The picture goes to the computer, which looks',
    set: 'The set is running',
    pause: 'The set is paused',
    open: 'Leave this page on the screen.',
  },
} as const;
