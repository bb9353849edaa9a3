import type { Countable } from '../../core/exercise/exercise.ts';
import type { Count, Counts, OfSide, Words } from '../values.ts';
import { counted, inWords, otherSide, sideBefore, sideOfHer, sideOfHim } from './counted.ts';

/** The page before a set. */
export const check = {
  lines: {
    person: 'आप कैमरे के सामने',
    'whole-body': 'पूरा शरीर तस्वीर में',
    distance: 'दूरी ठीक',
    light: 'रोशनी काफ़ी',
    'start-pose': 'शुरुआती पोज़ीशन में',
  },
  views: { side: 'बगल मेरी ओर', front: 'मुँह मेरी ओर', back: 'पीठ मेरी ओर' },
  lineStates: { ok: 'हो गया', 'not-yet': 'अभी नहीं', unknown: 'देखा जा रहा है' },
  /** A line of the list for a screen reader; the page shows a sign in place of the state. */
  line: ({ line, state }: Words<'line' | 'state'>) => `${line}: ${state}`,
  hold: 'बिना हिले रुकें',
  /** Said while the start pose is held; the number stands on the picture. */
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `${inWords(seconds)} सेकंड और`,
  opening: 'कैमरा खुल रहा है',
  openingFile: 'रिकॉर्डिंग खुल रही है',
  model: 'हरकत देखने की तैयारी हो रही है',
  startNow: 'अभी शुरू करें',
  leave: 'बाहर जाएँ',
  /** What to change before a set, by the id in `StartCheckLine.fix`; shown and spoken. */
  fixes: {
    'no-person': 'तस्वीर में आएँ',
    'body-cut-off': 'थोड़ा पीछे हटें',
    'feet-out-of-frame': 'पैर तस्वीर में लाएँ',
    'head-out-of-frame': 'सिर तस्वीर में लाएँ',
    'too-far': 'थोड़ा पास आएँ',
    'too-close': 'थोड़ा पीछे हटें',
    'not-side-on': 'बगल कैमरे की ओर करें',
    'not-facing': 'मुँह कैमरे की ओर करें',
    'not-back-on': 'पीठ कैमरे की ओर करें',
    'limb-hidden': 'बाँहें और पैर मुझे दिखने दें',
    'only-black': 'सब काला दिखता है: कैमरे का ढक्कन बंद है?',
    'too-dark': 'बत्ती जलाएँ',
    'two-people': 'दो लोग दिखते हैं। कृपया एक रहें',
    'no-depth': 'गहराई चाहिए: दूसरा इंजन चुनें',
    gap: 'वहीं रहें जहाँ मुझे दिखे',
    'start-pose': 'शुरुआती पोज़ीशन लें',
    /** One thing is missing of it: a measure lies under or over what the start position asks for. */
    'knee-over': 'घुटने थोड़े और मोड़ें',
    'knee-under': 'घुटने थोड़े सीधे करें',
    'elbow-over': 'कोहनियाँ थोड़ी और मोड़ें',
    'elbow-under': 'कोहनियाँ थोड़ी सीधी करें',
    'shoulder-over': 'कोहनियाँ थोड़ी नीचे करें',
    'shoulder-under': 'कोहनियाँ थोड़ी ऊपर उठाएँ',
    'arm-over': 'बाँहें थोड़ी नीचे करें',
    'arm-under': 'बाँहें थोड़ी ऊपर उठाएँ',
    'elbow-up-over': 'कोहनियाँ थोड़ी नीचे करें',
    'rotation-over': 'हाथ थोड़े अंदर घुमाएँ',
    'rotation-under': 'हाथ थोड़े बाहर घुमाएँ',
  },
} as const;

/** The page during a set. */
export const practise = {
  set: ({ set, sets }: Words<'set' | 'sets'>) => `${sets} में से सेट ${set}`,
  // The count comes first: it is found in the sentence by its digits, and "12 में से 1" would have the 1 of the 12 emphasised.
  countOf: ({ count, target }: Words<'count' | 'target'>) => `${count} / ${target}`,
  secondsOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `${seconds} / ${target} सेकंड`,
  secondsOnly: ({ seconds }: Words<'seconds'>) => `${seconds} सेकंड`,
  holdOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `ठहरें: ${seconds} / ${target} सेकंड`,
  pause: 'रोकें',
  resume: 'आगे बढ़ें',
  stop: 'बंद करें',
  mute: 'आवाज़ बंद',
  unmute: 'आवाज़ चालू',
  breath: { out: 'साँस छोड़ें', in: 'साँस लें' },
  paused: 'रुका हुआ',
  pausedHint: 'जब तक आप आगे न बढ़ें, कुछ नहीं गिना जाएगा। एक बार और पीछे जाने पर सेट छूट जाएगा।',
  pausedSign: 'बिना कुंजी के आगे बढ़ने के लिए, मेरी ओर मुँह करके दोनों हाथ सिर पर रखें।',
  /** For somebody who is not near the keys; from the side, the head hides the hands. */
  sign: {
    facing: 'बिना कुंजी के रोकने के लिए, दोनों हाथ सिर पर रखें।',
    turned: 'बिना कुंजी के रोकने के लिए, मेरी ओर मुड़ें और दोनों हाथ सिर पर रखें।',
    floor: 'बिना कुंजी के रोकने के लिए, ऊपर उठें, मेरी ओर मुँह करें, और दोनों हाथ सिर पर रखें।',
    none: 'रोकने के लिए स्पेस दबाएँ: आपकी बाँहें इस व्यायाम का हिस्सा हैं, इसलिए उनका कोई इशारा नहीं देखा जाता।',
  },
  countLabel: ({ count, target, left, right }: Words<'count' | 'target' | 'left' | 'right'>) =>
    `${target} में से ${count}। बाईं तरफ़ ${left}, दाईं तरफ़ ${right}।`,
  countLabelBoth: ({ count, target }: Words<'count' | 'target'>) => `${target} में से ${count}।`,
  keys: { pause: 'स्पेस', stop: 'Esc', mute: 'M', next: 'एंटर' },
  picture: 'कैमरे की तस्वीर, जिस पर आपकी हरकत खींची हुई है',
  rest: 'आराम',
  restLead: ({ of, count }: { of: Countable; count: Count }) => `${counted(of, count)}। साँस लें, और आराम करें।`,
  next: 'अगला सेट अभी',
  finish: 'यहीं खत्म करें',
  /** In the large words while somebody moves and nothing else is to be said: the side, or which repetition comes next. */
  movingSide: ({ side }: OfSide) => `${sideOfHer[side]} तरफ़`,
  movingBoth: ({ number }: Words<'number'>) => `आगे: नंबर ${number}`,
  /** The same while the pose is held. */
  holding: 'ठहरें',
  holdingSide: ({ side }: OfSide) => `ठहरें, ${sideOfHer[side]} तरफ़`,
  /** Where sentences cannot be heard. */
  noVoice: 'यहाँ आवाज़ नहीं है: कृपया साथ-साथ पढ़ें।',
} as const;

const legToStandOn = ({ side }: OfSide): string => `${sideBefore[side]} पैर पर टिकें, ${sideOfHim[otherSide(side)]} उठाएँ`;

/** What is spoken during a set. */
export const voice = {
  breath: { out: 'और छोड़ें', in: 'और लें' },
  guideWorkAny: 'और शुरू करें',
  guideRestAny: 'ढीला छोड़ें और साँस लें',
  guideRest: ({ round, rounds, seconds }: Words<'round' | 'rounds'> & Counts<'seconds'>) =>
    `${inWords(seconds)} सेकंड ढीला छोड़ें। ${rounds} में से ${round}`,
  begin: 'जब तैयार हों, शुरू करें',
  /** A count carries its side, or a word of its own, so that nobody takes it for a second of a hold. */
  countSide: ({ side, count }: OfSide & Counts<'count'>) => `${sideOfHer[side]} तरफ़, ${inWords(count)}`,
  count: ({ count }: Counts<'count'>) => `गिनती ${inWords(count)}`,
  oneMore: ({ counted: said }: Words<'counted'>) => `${said}। एक और`,
  setDone: ({ counted: said }: Words<'counted'>) => `${said}। बहुत बढ़िया`,
  /** Some of it was held for less than was asked. */
  setEnded: ({ counted: said }: Words<'counted'>) => `${said}। सेट हो गया`,
  /** A long hold has begun to count. */
  holdBegun: ({ seconds }: Counts<'seconds'>) => `${inWords(seconds)} सेकंड ठहरें`,
  halfHold: 'आधा हुआ, ठहरें',
  /** Between the beginning, the half and the end of a long hold. */
  holdOn: 'वहीं ठहरें, साँस चलती रहे',
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `ठहरें, ${inWords(seconds)}`,
  wayBackAny: 'और वापस',
  /** What comes next, to somebody who rests between two repetitions. */
  goOn: 'एक बार और, जब तैयार हों',
  goOnSide: ({ side }: OfSide) => `अब ${sideOfHer[side]} तरफ़`,
  goOnLeg: ({ side }: OfSide) => `अब ${legToStandOn({ side })}`,
  /** Said once after many reminders, before the voice falls silent. */
  waits: 'आपके तैयार होने तक इंतज़ार रहेगा',
  rest: ({ seconds }: Counts<'seconds'>) => `${seconds.digits} सेकंड आराम करें`,
  /** After the last set of a visit. */
  finished: {
    floor: 'सब पूरा हुआ। धीरे-धीरे उठें; सारांश स्क्रीन पर है',
    upright: 'सब पूरा हुआ। सारांश स्क्रीन पर है',
    test: 'सब पूरा हुआ। स्क्रीन पर और जानकारी है',
    range: 'सब पूरा हुआ',
    rangeFloor: 'सब पूरा हुआ। धीरे-धीरे उठें',
  },
  restNearlyOver: 'दस सेकंड में अगला सेट',
  nextSet: 'अगले सेट के लिए शुरुआती पोज़ीशन लें',
  paused: 'रोक दिया है',
  pausedBySign: 'रोक दिया है। बंद करने के लिए हाथ वहीं रखें, या आगे बढ़ने के लिए हाथ नीचे करके फिर उठाएँ',
  stoppedBySign: 'बंद किया गया। सब कुछ सहेजा गया है',
  /** Where nothing has happened for minutes. */
  pausedByItself: 'कुछ नहीं हो रहा, इसलिए रोक दिया है। सब सहेजा गया है। आगे बढ़ने के लिए स्पेस बार दबाएँ',
  pausedByItselfSign:
    'कुछ नहीं हो रहा, इसलिए रोक दिया है। सब सहेजा गया है। आगे बढ़ने के लिए स्पेस बार दबाएँ, या दोनों हाथ सिर पर रखें',
  pausedUnseen: 'रोक दिया है, और सब सहेजा गया है। जब फिर से दिखने लगे, तब आगे बढ़ने के लिए स्पेस बार दबाएँ',
  leftByItself: 'शुरुआत नहीं हो रही, इसलिए कैमरा बंद किया जा रहा है। सब सहेजा गया है',
  resumed: 'आगे जारी है',
  cameraLost: 'कैमरा हट गया। आपके दोहराव सुरक्षित हैं। क्या करें, यह स्क्रीन पर है',
  cameraStill: 'कैमरे से कोई तस्वीर नहीं आ रही, इसलिए रोक दिया है। आपके दोहराव सुरक्षित हैं। तस्वीर आते ही काम अपने आप आगे चलेगा',
  phoneGone: 'आपके फ़ोन से संपर्क टूट गया। आपके दोहराव सुरक्षित हैं। उसके आते ही काम अपने आप आगे चलेगा',
  phoneAsleep: 'आपके फ़ोन का यह पेज उसकी स्क्रीन पर नहीं है। आपके दोहराव सुरक्षित हैं। उसे वहाँ खोलें, काम अपने आप आगे चलेगा',
  phoneBlind: 'आपके फ़ोन को अभी कुछ नहीं दिख रहा। आपके दोहराव सुरक्षित हैं। क्या करें, यह स्क्रीन पर है',
  modelLate: 'देखना शुरू होने में देर लग रही है, इसलिए रोक दिया है। आपके दोहराव सुरक्षित हैं। होते ही काम अपने आप आगे चलेगा',
  otherCamera: 'आपका चुना हुआ कैमरा नहीं मिला। अब दूसरा चल रहा है',
  tooSlow: 'देखना इतना धीमा है कि गिनती नहीं हो सकती। आपके दोहराव सुरक्षित हैं। क्या करें, यह स्क्रीन पर है',
  cameraBack: 'अब फिर से दिख रहा है',
  sample: 'हाथ सामने की दीवार तक बढ़ाएँ',
} as const;
