/** Failures of seeing, of the camera, a recording or the model, as in `failures`: whoever meets one has opened another page than the first. */
export const seeingFailures = {
  'camera-denied': {
    happened: 'I may not use the camera.',
    safe: 'Nothing was recorded.',
    act: 'Click the camera sign beside the address, allow it, and try again. Or use a recording.',
  },
  'camera-missing': {
    happened: 'I find no camera.',
    safe: 'Everything saved is still there.',
    act: 'Plug one in and try again. Or use a recording.',
  },
  'camera-busy': {
    happened: 'Another program is using the camera.',
    safe: 'Everything saved is still there.',
    act: 'Close the other program, such as a video call, and try again.',
  },
  'camera-lost': {
    happened: 'The camera has gone.',
    safe: 'Your repetitions are kept.',
    act: 'Plug it in again, and I go on by myself. Or try again.',
  },
  'camera-unsupported': {
    happened: 'This browser gives me no camera here.',
    safe: 'Everything saved is still there.',
    act: 'Open the page at localhost or over https, in a current browser. Or use a recording.',
  },
  'camera-asked': {
    happened: 'The browser asks whether I may use the camera.',
    safe: 'Nothing was recorded.',
    act: 'Allow it beside the address, and I begin by myself. Or use a recording.',
  },
  'camera-late': {
    happened: 'The camera takes long to open.',
    safe: 'Everything saved is still there.',
    act: 'When it opens, I go on by myself. If the browser asks for the camera, allow it. Or use a recording.',
  },
  'camera-still': {
    happened: 'The camera gives me no picture.',
    safe: 'What was counted is safe.',
    act: 'I try again by myself. If it stays so, unplug the camera and plug it in again.',
  },
  'phone-gone': {
    happened: 'I cannot reach your phone.',
    safe: 'Your repetitions are kept.',
    act: 'Look whether the phone is on and in the same network. I go on by myself when it is there.',
  },
  'phone-asleep': {
    happened: 'The page on your phone is not on its screen.',
    safe: 'Your repetitions are kept.',
    act: 'Wake the phone and open the page there. I go on by myself.',
  },
  'phone-blind': {
    happened: 'Your phone gives me nothing to see.',
    safe: 'Your repetitions are kept.',
    act: 'The page on the phone says why. I go on by myself when it sees.',
  },
  'file-late': {
    happened: 'The recording takes long to open.',
    safe: 'The file was not changed.',
    act: 'When it opens, I go on by myself. Or choose another one.',
  },
  'file-empty': {
    happened: 'That file is empty.',
    safe: 'The file was not changed.',
    act: 'Choose another one, or record it again.',
  },
  'file-unreadable': {
    happened: 'I cannot read that file.',
    safe: 'The file was not changed.',
    act: 'Choose an MP4 or WebM video, or a movement trace.',
  },
  'video-no-track': {
    happened: 'There is no picture in that file.',
    safe: 'The file was not changed.',
    act: 'It may be cut off, or sound only. Choose another one.',
  },
  'video-codec': {
    happened: 'This browser cannot play that kind of video.',
    safe: 'The file was not changed.',
    act: 'Phones often record HEVC. Save it as H.264 ("most compatible") and try again.',
  },
  'video-truncated': {
    happened: 'The video ends too early.',
    safe: 'Everything up to there was judged and kept.',
    act: 'Copy the file again if you need the rest.',
  },
  'trace-invalid': {
    happened: 'That is not a movement trace I know.',
    safe: 'The file was not changed.',
    act: 'Choose a file that Plumbline saved.',
  },
  'model-missing': {
    happened: 'A part I need for seeing is not there.',
    safe: 'Everything saved is still there.',
    act: 'Try again, with the network on. If it stays so, tell the person who set this up: npm start puts the file back.',
  },
  'model-damaged': {
    happened: 'A part I need for seeing is damaged.',
    safe: 'Everything saved is still there.',
    act: 'Try again. If it stays so, tell the person who set this up: npm start replaces the file.',
  },
  'engine-failed': {
    happened: 'I could not start seeing in this browser.',
    safe: 'Everything saved is still there.',
    act: 'Try again. If it stays so, open Plumbline in a new Chrome or Edge, or on another computer.',
  },
  'engine-absent': {
    happened: 'This copy of Plumbline was built without that engine.',
    safe: 'Everything saved is still there.',
    act: 'Use what works best here, or choose another engine in the settings.',
  },
  'engine-slow': {
    happened: 'I see too slowly here to count.',
    safe: 'What was counted is safe.',
    act: 'Close other programs and try again. A newer browser or computer helps most.',
  },
  'model-late': {
    happened: 'It takes me long to see.',
    safe: 'Everything saved is still there.',
    act: 'I go on by myself when I can. If it stays so, try again.',
  },
} as const;
