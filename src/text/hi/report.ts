import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count, type Counts, type OfSide, type OfTarget, type Words } from '../values.ts';
import {
  countable,
  counted,
  countedBefore,
  inSeconds,
  inWords,
  orSo,
  seconds,
  sideOfHer,
  times,
  went,
} from './counted.ts';

const targetHint = ({ personal, sided }: OfTarget): string =>
  sided ? `रेखाएँ ${personal ? 'आपके लक्ष्य' : 'लक्ष्य'} हैं, हर तरफ़ के लिए एक।` : `पट्टी ${personal ? 'आपका लक्ष्य' : 'लक्ष्य'} है।`;

/** Of one there is no mean. */
const meanOf = (count: Count): string => (count.value === 1 ? 'एक ठहराव' : `${count.digits} का औसत`);

export const summary = {
  ask: ({ question }: Words<'question'>) => `आप बताएँ: ${question}`,
  askTitle: 'आप बताएँ',
  askHint: 'यह कैमरा नहीं देख सकता।',
  answers: { yes: 'हाँ', unsure: 'पक्का नहीं', no: 'नहीं' },
  answerKeys: { yes: '1', unsure: '2', no: '3' },
  youSaid: 'आपने कहा',
  youTold: ({ told }: Words<'told'>) => `आपने कहा: ${told}`,
  takeBack: 'यह जवाब वापस लें',
  thanks: 'धन्यवाद',
  setTitle: ({ set }: Words<'set'>) => `सेट ${set}`,
  setTitleOf: ({ set, exercise }: Words<'set' | 'exercise'>) => `सेट ${set}: ${exercise}`,
  wentWell: 'क्या अच्छा रहा',
  workOn: 'किस पर काम करें',
  counted: 'गिने गए',
  /** Fewer than were asked for. */
  countedOf: ({ count, asked }: Words<'count' | 'asked'>) => `${count} / ${asked}`,
  rounds: 'राउंड',
  rejected: 'अभी नहीं गिने गए',
  duration: 'समय',
  range: 'दायरा',
  reps: 'एक-एक दोहराव',
  repsHint: (target: OfTarget) => `ऊँचाई बताती है कि हरकत कितनी दूर तक गई। ${targetHint(target)}`,
  holds: 'एक-एक ठहराव',
  holdsHint: (target: OfTarget) => `ऊँचाई बताती है कि ठहराव कितनी देर का था। ${targetHint(target)}`,
  /** What left and right are the names of. */
  sidesAre: {
    leg: 'बायाँ और दायाँ: जो पैर हिलता है।',
    arm: 'बायाँ और दायाँ: जो बाँह हिलती है।',
    standing: 'बायाँ और दायाँ: जिस पैर पर शरीर टिका है।',
  },
  /** Of two arms that move together one height is drawn. */
  lesserArm: 'दो बाँहों में से यह उसकी है जो कम दूर गई।',
  hollowHint: 'खोखले खंभे नहीं गिने गए।',
  barsLabel: ({ of, count, rejected }: Counts<'count' | 'rejected'> & { of: Countable }) =>
    `${counted(of, count)} ${pick(count, { one: 'गिना गया', other: 'गिने गए' })}${
      rejected.value > 0 ? `, ${rejected.digits} ${pick(rejected, { one: 'नहीं गिना गया', other: 'नहीं गिने गए' })}` : ''
    }। आँकड़े नीचे की तालिका में हैं।`,
  targetBand: 'लक्ष्य',
  tooFar: 'लक्ष्य से आगे',
  /** Of two limbs that moved together and differ. */
  rangeOfSides: ({ left, right }: Words<'left' | 'right'>) => `बायाँ ${left}, दायाँ ${right}`,
  leftRight: 'बायाँ और दायाँ',
  leftRightSame: 'कुल मिलाकर ऐसा कोई फ़र्क नहीं जो कैमरे को दिखे।',
  /** More than the error, and less than is worth a word. */
  leftRightOrdinary: ({ deg }: Counts<'deg'>) => `करीब ${deg.digits} डिग्री का फ़र्क: एक आम फ़र्क।`,
  leftRightOrdinaryByWay: ({ percent }: Words<'percent'>) => `पूरी दूरी के करीब ${percent}% का फ़र्क: एक आम फ़र्क।`,
  leftRightDiffer: ({ side, deg, band }: OfSide & Counts<'deg'> & Words<'band'>) =>
    `${sideOfHer[side]} तरफ़ आपकी हरकत ज़्यादा दूर तक जाती है: करीब ${deg.digits} डिग्री का फ़र्क, ${orSo(band)}।`,
  leftRightDifferByWay: ({ side, percent, band }: OfSide & Words<'percent' | 'band'>) =>
    `${sideOfHer[side]} तरफ़ आपकी हरकत ज़्यादा दूर तक जाती है: पूरी दूरी के करीब ${percent}% का फ़र्क, ${orSo(band)}।`,
  /** What the figures of the two sides are. */
  leftRightOf: ({ left, right, leftOut }: Counts<'left' | 'right' | 'leftOut'>) =>
    `बाईं तरफ़ के ${left.digits} और दाईं तरफ़ के ${right.digits} का बीच वाला मान${leftOut.value > 0 ? '; जिनमें कुछ बदलना है, या जो ठीक से नहीं दिखे, वे छोड़े गए हैं' : ''}।`,
  leftRightFew: ({ left, right }: Counts<'left' | 'right'>) =>
    `दोनों तरफ़ की तुलना के लिए कम हैं: इसके लिए हर तरफ़ तीन अच्छे चाहिए जो ठीक से दिखे हों। बाईं तरफ़ ऐसे ${left.digits} और दाईं तरफ़ ${right.digits} थे।`,
  /** Some of a side fell clearly short of its others. */
  leftRightShort: ({ side, count }: OfSide & Counts<'count'>) =>
    `${sideOfHer[side]} तरफ़ ${pick(count, { one: `का ${inWords(count)} दोहराव बाकी से साफ़ कम रहा`, other: `के ${inWords(count)} दोहराव बाकी से साफ़ कम रहे` })}।`,
  leftRightNone: 'सिर्फ़ एक तरफ़ दिखी है।',
  leftRightHold: ({ left, right }: Counts<'left' | 'right'>) =>
    left.value === 1 && right.value === 1
      ? 'ठहरने का समय: एक ठहराव बाईं तरफ़ और एक दाईं तरफ़।'
      : `ठहरने का समय: बाईं तरफ़ ${meanOf(left)} और दाईं तरफ़ ${meanOf(right)}।`,
  faults: 'क्या दिखा',
  /** How often and when a fault was noticed. */
  noticedAt: ({ count, when }: Counts<'count'> & Words<'when'>) => `${times(count)}: ${when}`,
  atOfSide: ({ time, side }: OfSide & Words<'time'>) => `${time} ${sideOfHer[side]} तरफ़`,
  atOfLimb: ({ time, limb }: Words<'time' | 'limb'>) => `${time} ${limb}`,
  /** A finding in one repetition that is about another limb than the one that moves. */
  findingOfLimb: ({ what, limb }: Words<'what' | 'limb'>) => `${what} (${limb})`,
  /** Names what was seen by its cue, where an exercise from outside brings no name for it. */
  findingOfCue: ({ cue }: Words<'cue'>) => `जिसके लिए “${cue}” कहा जाता है`,
  /** What helps with something that was noticed. */
  helps: ({ cue }: Words<'cue'>) => `इससे मदद मिलती है: ${cue}`,
  heldOf: ({ held, askedHold }: Words<'held'> & Counts<'askedHold'>) =>
    `${seconds(askedHold)} में से ${inSeconds(held)} ठहराव`,
  heldShort: ({ asked }: Counts<'asked'>) => `${seconds(asked)} से कम ठहराव`,
  /** A hold that was too short: when, and how long it was. */
  heldAt: ({ when, held }: Words<'when' | 'held'>) => `${when} (${inSeconds(held)})`,
  /** In place of how long it was held. */
  holdNotReached: 'ठहराव गिने जाने के लिए दूरी कम',
  holdNotReachedAt: ({ when }: Words<'when'>) => `${when} (ठहराव गिने जाने के लिए दूरी कम)`,
  hurried: ({ within }: Counts<'within'>) => `जाने की हरकत ${seconds(within)} से कम में`,
  fewer: ({ of, asked }: Counts<'asked'> & { of: Countable }) => `बताए गए ${countedBefore(of, asked)} से कम`,
  fewerDone: ({ done }: Counts<'done'>) => `इस बार ${done.digits}`,
  faultsNone: 'कुछ बदलना नहीं है। ऐसे ही आगे बढ़ें।',
  /** Where the person has not said that all was as hoped. */
  faultsNoneSeen: 'बदलने लायक कुछ नहीं दिखा।',
  faultsNothingSeen: 'इस व्यायाम का अभी कुछ देखने को नहीं था।',
  unjudged: 'क्या आँका नहीं जा सका',
  unjudgedNone: 'पूरे समय आपका शरीर तस्वीर में था।',
  unjudgedFaults:
    'यह हुआ या नहीं, यह पता नहीं चल सका: बाँह या पैर छिपा था, उसकी हरकत पूरी नहीं दिखी, या वह सीमा के बहुत पास थी।',
  unjudgedIn: ({ which, all }: Counts<'count'> & Words<'which'> & { all: boolean }) =>
    all ? 'किसी भी दोहराव में' : `${countable('repetitions')} ${which} में`,
  /** Somebody moved without taking the start position: what of the body was not in it. */
  notInStart: ({ parts }: Words<'parts'>) => `शुरुआती पोज़ीशन में नहीं: ${parts}`,
  notInStartAny: 'शुरुआती पोज़ीशन में नहीं',
  parts: {
    trunk: 'पीठ',
    hip: 'कूल्हे',
    knee: 'घुटने',
    elbow: 'कोहनियाँ',
    shoulder: 'ऊपरी बाँहें',
    arm: 'बाँहें',
    extension: 'बाँहें',
    elbowUp: 'कोहनियाँ',
    rotation: 'हाथ',
    neckBend: 'सिर',
    twist: 'कंधे',
    kneeRise: 'घुटने',
    footLift: 'पैर',
  },
  unseenAt: ({ when, seconds: total }: Words<'when'> & Counts<'seconds'>) => `${when} (कुल ${seconds(total)})`,
  unjudgedAxis: ({ count }: Counts<'count'>) => `शुरू से अंत तक सेट। धारीदार: ${count.digits} बार आँका नहीं जा सका।`,
  axisReps: 'रेखाएँ: दोहराव',
  neverSeen: 'इस व्यायाम में कैमरा क्या नहीं देख सकता',
  table: 'सभी आँकड़े',
  /** What the range is of, in a physio's words. */
  rangeInDegrees: ({ motion }: Words<'motion'>) => `दायरा: ${motion}। हरकत कितनी हुई, फिर कहाँ से कहाँ तक।`,
  rangeByWay: ({ motion }: Words<'motion'>) => `दायरा: ${motion}, आराम की जगह से लक्ष्य तक की दूरी के हिस्से के रूप में।`,
  /** Beside figures that have a ± (`npm run bench -- --angles` counts them). */
  whatBandsAre:
    'हर आँकड़ा अपने ± जितना कम या ज़्यादा हो सकता है: जिन फ़िल्मों का सही मान पता है, उनमें दस में से कम से कम नौ का फ़र्क इससे कम था।',
  motions: {
    hip: 'कूल्हे का मुड़ना, hip flexion (0° यानी सीधा, कम यानी extension)',
    leg: 'कूल्हे का मुड़ना, hip flexion (0° यानी सीधा, कम यानी extension)',
    knee: 'घुटने का मुड़ना, knee flexion (0° यानी सीधा)',
    elbow: 'कोहनी का मुड़ना, elbow flexion (0° यानी सीधी)',
    shoulder: 'कंधे से बाँह का उठना, shoulder elevation (0° यानी बाँह बगल में)',
    armOut: 'बाँह का बगल से उठना, shoulder abduction (0° यानी बाँह बगल में)',
    armForward: 'बाँह का आगे से उठना, shoulder flexion (0° यानी बाँह बगल में)',
    extension: 'बाँह का पीछे जाना, shoulder extension (0° यानी बाँह बगल में)',
    neckBend: 'गर्दन का बगल में झुकना (0° यानी सीधी)',
    rotation: 'कंधे का बाहर की ओर घूमना, external rotation',
    cross: 'ऊपरी बाँह छाती के आर-पार',
    twist: 'धड़ का घूमना',
    kneeRise: 'घुटने की ऊँचाई',
    stand: 'कुर्सी से उठना',
    footLift: 'पैर का उठना',
  },
  number: 'नं॰',
  side: 'तरफ़',
  at: 'कब',
  holdColumn: 'ठहराव',
  tempoColumn: 'जाने का समय, करीब',
  noteColumn: 'टिप्पणी',
  notCounted: 'नहीं गिना गया',
  notes: {
    'arm-not-seen': 'बाँह नहीं दिखी',
    'other-leg-not-seen': 'दूसरा पैर नहीं दिखा',
    'side-guessed': 'तरफ़ अनुमान से, एक अंग ने दूसरे को ढका',
    'view-oblique': 'तिरछा दिखा',
    'start-not-seen': 'शुरुआत में बाँह या पैर छिपा था',
    'end-not-seen': 'अंत में बाँह या पैर छिपा था',
    'by-hand': 'हाथ से गिना गया',
  },
  nothingCounted: 'इस सेट में कुछ नहीं गिना गया।',
  nothingCountedHint: 'इसकी वजह रोशनी, दूरी या कोण हो सकता है। शुरुआती जाँच से तीनों में मदद मिलती है।',
  otherMovement: ({ pose }: Words<'pose'>) => `कोई दिखा, पर अभी शुरुआती पोज़ीशन में नहीं (${pose})। शायद कोई दूसरा व्यायाम था।`,
  nearlyStarted: ({ pose, cue }: Words<'pose' | 'cue'>) =>
    `कोई दिखा, लगभग शुरुआती पोज़ीशन में (${pose})। इससे मदद मिलती है: ${cue}।`,
  noAttempt: 'शुरुआती पोज़ीशन में कोई दिखा, पर इस व्यायाम की कोशिश नहीं दिखी। शायद कोई दूसरा था।',
  notStill: 'शुरुआती पोज़ीशन में कोई दिखा, पर स्थिर नहीं। पल भर स्थिर होते ही शुरुआत होती है।',
  nobody: 'इस रिकॉर्डिंग में कोई नहीं दिखा।',
  nobodyHint: 'दूसरी चुनें, या सिर से पैरों तक पूरा शरीर तस्वीर में रखकर फिर से रिकॉर्ड करें।',
  score: 'करने का ढंग',
  scoreOf: ({ value }: Words<'value'>) => `100 में से ${value}`,
  scoreHint: 'इन हिस्सों का औसत, हर एक 0 से 100 तक, अपने भार के हिसाब से। यह एक सार है, नाप नहीं।',
  scoreWeight: ({ percent }: Words<'percent'>) => `भार: ${percent}%।`,
  noScoreWhy: {
    few: 'आपके ढंग के बारे में कुछ कहने के लिए बहुत कम था।',
    oblique: 'उनमें से ज़्यादातर तिरछे दिखे। वहाँ से आँकड़ा देना ठीक नहीं होता।',
    guided: 'यह व्यायाम जिसके लिए है, वह कैमरा नहीं देख सकता। यहाँ घड़ी का हिसाब चलता है; कैसा लगा, यह आप बताएँ।',
  },
  scoreParts: {
    range: 'दायरा',
    control: 'काबू',
    symmetry: 'दोनों तरफ़ बराबरी',
    tempo: 'रफ़्तार',
    hold: 'ठहराव',
  },
  /** What each part is the mean over. `count`: repetitions of which it could be told; `short`: tries that fell short. */
  scoreLines: {
    range: ({ count, short }: Counts<'count' | 'short'>) =>
      `लक्ष्य तक की दूरी का कितना हिस्सा तय हुआ: गिने गए ${count.digits}${short.value > 0 ? ` और कम रह गए ${short.digits}` : ''} का औसत।`,
    control: ({ count }: Counts<'count' | 'short'>) => `ठीक से दिखे ${count.digits} में से कितने हिस्से में ढंग अच्छा रहा।`,
    symmetry: ({ differs }: { differs: boolean }) =>
      differs ? 'बायाँ और दायाँ कितने एक जैसे हैं।' : 'कुल मिलाकर बाएँ और दाएँ में कोई साफ़ फ़र्क नहीं।',
    tempo: ({ count }: Counts<'count' | 'short'>) =>
      `जिन ${count.digits} की रफ़्तार पता चली, उनमें से कितने हिस्से में जल्दी नहीं हुई।`,
    hold: ({ count }: Counts<'count' | 'short'>) =>
      `ठहरने के समय का कितना हिस्सा पूरा हुआ, सेकंड के दसवें हिस्से तक: ${count.digits} का औसत।`,
  },
  /** Parts of the score that are left out. */
  scoreLeftOut: ({ parts }: Words<'parts'>) => `${parts}: बहुत कम का पता चल सका।`,
  next: 'आगे क्या है',
  again: 'फिर अभ्यास करें',
  done: 'हो गया',
  toHistory: 'पिछले सेशन देखें',
  disclaimer: 'गिनना मेरा काम है; आँकना आपके फ़िज़ियो का। यह बीमारी की पहचान (डायग्नोसिस) नहीं है।',
  seenBy: ({ engine, source }: Words<'engine' | 'source'>) => `किससे दिखा: ${engine}; कहाँ से: ${source}।`,
  /** Another engine took over in the middle of the set. */
  seenFrom: ({ engine, at }: Words<'engine' | 'at'>) => `${at} से आगे: ${engine}।`,
  seenRecorded: ({ source }: Words<'source'>) => `दर्ज हरकतों से: ${source}।`,
  sourceCamera: 'कैमरा',
  sourcePhone: 'आपके फ़ोन का कैमरा',
  interrupted: 'यह सेशन बीच में रुक गया था। तब तक जो गिना गया, वह सब यहाँ है।',
  /** Sets that can no longer be read. */
  unreadable: {
    name: 'एक सेट जो पढ़ा नहीं जा रहा',
    exercise: 'यह सेट फिर से आँका नहीं जा सकता: इसका व्यायाम ऐसे रूप में सहेजा गया था जो अब पढ़ा नहीं जाता। सेट रखा हुआ है।',
    set: 'यह सेट फिर से आँका नहीं जा सकता: इसका सहेजा हुआ एक हिस्सा टूटा-फूटा है। सेट रखा हुआ है।',
    partsLeftOut: ({ count }: Counts<'count'>) =>
      `इस सेट के सहेजे हुए ${pick(count, { one: `${count.digits} हिस्से को पढ़ा नहीं जा सकता`, other: `${count.digits} हिस्सों को पढ़ा नहीं जा सकता` })}। आँकड़े बाकी से हैं; सब कुछ रखा हुआ है।`,
  },
} as const;

/**
 * The same of what was seen only: something that no camera sees was not as hoped, or the person has not said yet. What is
 * missing here claims nothing about the whole.
 */
export const wentWellSeen = {
  'all-clean': ({ count }: Counts<'count'>) =>
    count.value === 1 ? 'उस एक में बदलने लायक कुछ नहीं दिखा।' : `सभी ${count.digits} में बदलने लायक कुछ नहीं दिखा।`,
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `${asked.digits} में से ${count.digits} ${pick(count, { one: 'हुआ, और उसमें', other: 'हुए, और उनमें' })} बदलने लायक कुछ नहीं दिखा।`,
  'mostly-clean': ({ nothingFound, count }: Counts<'nothingFound' | 'count'>) => {
    if (count.value === 1) return 'जो एक आपने किया, उसमें बदलने लायक कुछ नहीं दिखा।';
    const among =
      nothingFound.value === count.value
        ? `${count.digits} में से किसी में भी`
        : `${count.digits} में से ${nothingFound.digits} में`;
    return `${among} बदलने लायक कुछ नहीं दिखा।`;
  },
} as const;

/** One true thing that went well, from the numbers of the set. */
export const wentWell = {
  'all-clean': ({ count }: Counts<'count'>) =>
    count.value === 1 ? 'वह एक बिलकुल वैसा था जैसा होना चाहिए।' : `सभी ${count.digits} बिलकुल वैसे थे जैसे होने चाहिए।`,
  /** Every one was as it should be, but there were fewer than asked for. */
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `${asked.digits} में से ${count.digits} ${pick(count, { one: 'हुआ, और वह', other: 'हुए, और हर एक' })} बिलकुल वैसा था जैसा होना चाहिए।`,
  'full-range': ({ count }: Counts<'count'>) =>
    count.value === 1 ? 'वह एक पूरी दूरी तक गया।' : `सभी ${count.digits} पूरी दूरी तक गए।`,
  'mostly-clean': ({ clean, count }: Counts<'clean' | 'count'>) =>
    count.value === 1
      ? 'जो एक आपने किया, वह बिलकुल वैसा था जैसा होना चाहिए।'
      : `${count.digits} में से ${clean.digits} बिलकुल ${pick(clean, { one: 'वैसा था जैसा होना', other: 'वैसे थे जैसे होने' })} चाहिए।`,
  /** `perhaps`: so many more came so near that the camera cannot tell. `tooFar`: so many went further than was asked. */
  'reached-target': ({ reached, perhaps, tooFar, count }: Counts<'reached' | 'perhaps' | 'tooFar' | 'count'>) =>
    `${count.digits} में से ${perhaps.value > 0 ? 'कम से कम ' : ''}${reached.digits} पूरी दूरी तक ${went(reached)}${tooFar.value > 0 ? ', और उससे आगे नहीं' : ''}।`,
  'guided-rounds': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `घड़ी के हिसाब से ${count.value < asked.value ? `${asked.digits} में से ` : ''}${counted('rounds', count)} ${pick(count, { one: 'हुआ', other: 'हुए' })}।`,
  holds: ({ count, held }: Counts<'count' | 'held'>) =>
    count.value === 1 ? `ठहराव ${seconds(held)} का रहा।` : `${times(count)} ठहराव हुआ, सबसे लंबा ${seconds(held)} का।`,
  /** No hold was as long as it was asked to be. */
  'held-in-part': ({ count, held, askedHold }: Counts<'count' | 'held' | 'askedHold'>) =>
    count.value === 1
      ? `ठहराव ${seconds(askedHold)} में से ${held.digits} का रहा।`
      : `${times(count)} ठहराव हुआ, सबसे लंबा ${seconds(askedHold)} में से ${held.digits} का।`,
  'kept-going': ({ count }: Counts<'count'>) =>
    `आपने ${counted('repetitions', count)} ${pick(count, { one: 'किया', other: 'किए' })}। हर एक काम आता है।`,
} as const;

/** What to work on where something asked for is missing, from the numbers of the set. */
export const missing = {
  'hold-short': ({ count, short, askedHold }: Counts<'count' | 'short' | 'askedHold'>) =>
    count.value === 1
      ? `थोड़ा और ठहरें: ${seconds(askedHold)} बताए गए थे।`
      : `थोड़ा और ठहरें: ${count.digits} में से ${short.digits} बताए गए ${seconds(askedHold)} से कम ${pick(short, { one: 'का था', other: 'के थे' })}।`,
  /** The sides that were short are asked for different times. */
  'hold-short-own': ({ count, short }: Counts<'count' | 'short'>) =>
    `थोड़ा और ठहरें: ${count.digits} में से ${short.digits} बताए गए समय से कम ${pick(short, { one: 'का था', other: 'के थे' })}।`,
  /** Much is missing of some of them. */
  'hold-far': ({ askedHold }: Counts<'askedHold'>) => `हर बार थोड़ी और कोशिश करें: लक्ष्य ${seconds(askedHold)} है।`,
  'hold-far-own': 'हर बार थोड़ा और ठहरने की कोशिश करें।',
  'dose-short': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `इस बार ${asked.digits} में से ${count.digits}। जितने अच्छे लगें उतने करें, और अच्छा लगे तो कुछ और।`,
} as const;
