import type { Counts, Words } from '../values.ts';
import { countedBefore, inSeconds, lessThan } from './counted.ts';

export const app = {
  name: 'Plumbline',
  skip: 'सीधे पेज पर जाएँ',
  menu: 'मुख्य मेन्यू',
  pageTitle: ({ page }: Words<'page'>) => `${page} · Plumbline`,
} as const;

export const pages = {
  start: 'आज',
  exercises: 'व्यायाम',
  between: 'आराम',
  plan: 'आपका प्लान',
  newPlan: 'आपके लिए नया प्लान',
  prescribe: 'प्लान लिखें',
  handout: 'काग़ज़ पर प्लान',
  programmes: 'प्रोग्राम',
  standing: 'खड़े होकर',
  exercise: 'तैयारी',
  test: 'टेस्ट',
  check: 'शुरुआती जाँच',
  practise: 'अभ्यास',
  summary: 'सारांश',
  range: 'आपका अपना दायरा',
  progress: 'प्रगति',
  history: 'पिछले सेशन',
  session: 'सेशन',
  sessionReport: 'एक सत्र कागज़ पर',
  monthReport: 'एक महीना कागज़ पर',
  keeping: 'आपका डेटा',
  exchange: 'देना और लेना',
  settings: 'सेटिंग्स',
  about: 'जानकारी',
  before: 'शुरू करने से पहले',
  after: 'बाद में',
  flags: 'चेतावनी के संकेत',
  function: 'आपका हाल',
  learning: 'पाठ',
  lesson: 'पाठ',
  author: 'आपके अपने व्यायाम',
  physio: 'फ़िज़ियो के लिए',
  'physio-patient': 'मरीज़',
  live: 'साथ में व्यायाम',
  phone: 'आपका फ़ोन कैमरे की जगह',
  eye: 'यह फ़ोन कैमरे की जगह',
  'physio-session': 'फ़िज़ियो के लिए सेशन',
} as const;

export const sides = {
  left: 'बायाँ',
  right: 'दायाँ',
  both: 'दोनों',
  leftShort: 'बा',
  rightShort: 'दा',
} as const;

export const units = {
  withBand: ({ value, band }: Words<'value' | 'band'>) => `${value}° ±${band}`,
  degrees: ({ from, to }: Words<'from' | 'to'>) => `${from}° से ${to}°`,
  /** Where degrees cannot be seen: how much of the way to the target. */
  ofTarget: ({ percent, band }: Words<'percent' | 'band'>) => `पूरी दूरी का ${percent}% ±${band}`,
  wholeWay: 'पूरी दूरी',
  /** Where the error is as wide as the way itself, there is no share to tell. */
  partOfWay: 'पूरी दूरी से कम',
  under: ({ value }: Words<'value'>) => lessThan(value),
  fromTo: ({ from, to }: Words<'from' | 'to'>) => `${from}–${to}`,
  seconds: ({ seconds }: Words<'seconds'>) => inSeconds(seconds),
  megabytes: ({ loaded, total }: Words<'loaded' | 'total'>) => `${total} MB में से ${loaded} MB`,
  clock: ({ minutes, seconds }: Words<'minutes' | 'seconds'>) => `${minutes}:${seconds}`,
  span: ({ from, to }: Words<'from' | 'to'>) => `${from} – ${to}`,
  dayAndTime: ({ day, time }: Words<'day' | 'time'>) => `${day}, ${time}`,
  none: '–',
} as const;

export const start = {
  title: 'आज क्या अभ्यास करें?',
  lead: 'Plumbline कैमरे से देखता है, बोलकर गिनता है, और एक बार में एक ही बात कहता है। आपके चुने बिना इस कंप्यूटर से कुछ भी बाहर नहीं जाता।',
  leadShown:
    'Plumbline कैमरे से देखता है, और गिनती और एक बार में एक ही बात बड़े अक्षरों में दिखाता है। आपके चुने बिना इस कंप्यूटर से कुछ भी बाहर नहीं जाता।',
  /** Those of the exercises that need a narrow strip of the room only. */
  standing: 'खड़े होकर क्या किया जा सकता है',
  standingLead:
    'लेटा हुआ शरीर पूरी तस्वीर भर देता है। खड़े होने के लिए कमरे की एक पतली पट्टी काफ़ी है: दो से तीन मीटर लंबी, और जितनी आपकी बाँहें फैलें उतनी चौड़ी।',
  narrow: 'सिर्फ़ पतली-सी जगह खाली है? देखें कि खड़े होकर क्या किया जा सकता है।',
  groups: {
    floor: 'ज़मीन पर: पीठ, पेट और कूल्हे',
    arms: 'कंधे और बाँहें',
    stretches: 'हल्के खिंचाव',
    legs: 'पैर, संतुलन और मुड़ना',
    record: 'खड़े होने का ढंग',
  },
  positions: {
    'hands-and-knees': 'हाथों और घुटनों के बल',
    supine: 'पीठ के बल',
    chair: 'कुर्सी पर',
    wall: 'दीवार पर',
    standing: 'खड़े होकर',
    upright: 'खड़े होकर या बैठकर',
  },
  dose: ({ sets, reps, holdSeconds, each }: Counts<'sets' | 'reps' | 'holdSeconds'> & { each: boolean }) =>
    [
      `${each ? 'हर तरफ़ ' : ''}${countedBefore('repetitions', reps)} के ${sets.digits} सेट`,
      ...(holdSeconds.value > 0 ? [`${holdSeconds.digits}\u00a0सेकंड\u00a0ठहराव`] : []),
    ].join(', '),
  doseHolds: ({ holds, holdSeconds, each }: Counts<'holds' | 'holdSeconds'> & { each: boolean }) =>
    `${each ? 'हर तरफ़ ' : ''}${holdSeconds.digits}\u00a0सेकंड के ${holds.digits} ठहराव`,
  doseGuided: ({ rounds, seconds }: Counts<'rounds' | 'seconds'>) =>
    `${rounds.digits} बार ${seconds.digits}\u00a0सेकंड, घड़ी के हिसाब से`,
  doseScreen: 'चार हफ़्ते में एक बार',
  sideAlone: { left: 'सिर्फ़ बाईं तरफ़ से', right: 'सिर्फ़ दाईं तरफ़ से' },
  /** An exercise that was cut short. */
  carryOn: {
    title: 'वह बीच में रुक गया था।',
    with: ({ exercise, how }: Words<'exercise' | 'how'>) => `आगे जारी रखें: ${exercise}, ${how}`,
    done: ({ done, target }: Words<'done' | 'target'>) => `${target} में से ${done} पूरे`,
    what: ({ left, set }: Words<'left' | 'set'>) =>
      `जो आपने किया, वह पिछले सेशन की सूची में है। जारी रखने पर नया सेशन शुरू होगा, जिसमें सेट ${set} के बचे हुए ${left} होंगे।`,
  },
  lastTime: 'पिछली बार:',
  last: ({ day, what, how }: Words<'day' | 'what' | 'how'>) => `${day}, ${what}, ${how}`,
  openLast: 'सारांश देखें',
  none: 'इस कॉपी में अभी कोई व्यायाम नहीं है। exercises फ़ोल्डर में एक रखें, तो वह यहाँ दिखेगा।',
} as const;

export const source = {
  title: 'क्या देखा जाए',
  camera: 'कैमरा',
  cameraAny: 'जो कैमरा पहले मिले',
  cameraUnnamed: ({ number }: Words<'number'>) => `कैमरा ${number}`,
  cameraChoose: 'कौन-सा कैमरा',
  cameraHint:
    'आपका ब्राउज़र एक बार इजाज़त माँगता है। तस्वीर देखकर छोड़ दी जाती है; वह कभी सहेजी नहीं जाती, और लाइव सेशन में आपके चुने बिना कोई और उसे नहीं देखता।',
  recording: 'रिकॉर्डिंग',
  recordingHint: 'वीडियो (MP4, WebM) या सहेजी हुई हरकत की फ़ाइल। वह इसी कंप्यूटर पर रहती है।',
  drop: 'यहाँ फ़ाइल छोड़ें, या',
  browse: 'फ़ाइल चुनें',
  chosen: ({ file }: Words<'file'>) => `चुनी गई फ़ाइल: ${file}`,
  usePhone: 'मेरे फ़ोन का कैमरा इस्तेमाल करें',
  phone: 'आपका फ़ोन',
  phoneHint:
    'फ़ोन देखता है; गिनना और बोलना यह कंप्यूटर करता है। यहाँ केवल रेखाएँ आती हैं, या धीमे फ़ोन से तस्वीर, जो देखकर छोड़ दी जाती है।',
  phoneOpen: 'फ़ोन, और उसे क्या दिखता है',
  backToCamera: 'इसकी जगह कैमरा इस्तेमाल करें',
  insteadOfCamera: ({ file }: Words<'file'>) => `कैमरे की जगह यह फ़ाइल देखी जाएगी: ${file}।`,
} as const;

/** What stands between parts in a row: whole sentences, notes in one line, short facts. */
export const between = { sentences: ' ', notes: '; ', facts: ' · ', parts: ', ' } as const;
