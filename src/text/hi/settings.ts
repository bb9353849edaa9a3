import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const history = {
  title: 'पिछले सेशन',
  lead: 'सिर्फ़ इस कंप्यूटर पर रखे जाते हैं।',
  empty: 'यहाँ हर सेशन मिलेगा, उसके दोहरावों और दिखी हुई बातों के साथ।',
  emptyAction: 'पहला व्यायाम चुनें',
  remove: 'हटाएँ',
  removeLabel: ({ what, when }: Words<'what' | 'when'>) => `हटाएँ: ${what}, ${when}`,
  counted: ({ of, count }: Counts<'count'> & { of: Countable }) => counted(of, count),
  /** Fewer than were asked for. The count comes first: it is found in the sentence by its digits. */
  countedOf: ({ of, count, asked }: Counts<'count' | 'asked'> & { of: Countable }) =>
    `${count.digits} / ${counted(of, asked)}`,
  sets: ({ count }: Counts<'count'>) => `${count.digits} सेट`,
  interrupted: 'बीच में रुका',
  running: 'अभी चल रहा है',
  unreadable: 'एक सेशन जो पढ़ा नहीं जा रहा',
  unreadableHint: 'वह जैसा है वैसा रखा है।',
  noDate: 'बिना तारीख',
  loading: 'आपके सेशन खोजे जा रहे हैं',
  more: 'पुराने सेशन दिखाएँ',
  loadingMore: 'पुराने सेशन खोजे जा रहे हैं',
  shown: ({ count }: Counts<'count'>) => `${count.digits} सेशन ${pick(count, { one: 'दिख रहा है', other: 'दिख रहे हैं' })}।`,
  /** Shown while the sessions that an older app wrote are being added to the list. */
  bringingIn: ({ done, total }: Words<'done' | 'total'>) =>
    `पुराने सेशन इस सूची में जोड़े जा रहे हैं: ${total} में से ${done}। इससे कोई काम नहीं रुकता।`,
  erase: 'सब कुछ मिटाएँ',
  eraseAsk: 'इस कंप्यूटर के सभी सेशन मिटा दें?',
  eraseHint:
    'दोहराव, आँकड़े, हरकत की फ़ाइलें, आपके अपने दायरे और आपने जो बताया, सब हमेशा के लिए चला जाएगा। इसे वापस नहीं लाया जा सकता।',
  eraseYes: 'सब कुछ मिटाएँ',
  eraseNo: 'रहने दें',
  today: 'आज',
  yesterday: 'कल',
  missing: 'यह सेशन अब यहाँ नहीं है।',
  missingHint: 'हो सकता है कि इसे किसी दूसरी विंडो में हटाया गया हो।',
} as const;

export const settings = {
  title: 'सेटिंग्स',
  voice: 'बोलना और आवाज़',
  muted: 'आवाज़ बंद',
  mutedHint: 'जो कुछ बोला जाता है, वह स्क्रीन पर भी होता है।',
  rate: 'बोलने की रफ़्तार',
  rateValue: ({ words }: Counts<'words'>) => `एक मिनट में ${words.digits} शब्द`,
  whichVoice: 'बोलने वाली आवाज़',
  anyVoice: 'जैसा कंप्यूटर चुने',
  tryVoice: 'सुनकर देखें',
  noVoice: 'इस डिवाइस में मेरे लिए कोई आवाज़ नहीं है। जो बोला जाता, वह स्क्रीन पर लिखा होता है, एक ध्वनि के साथ।',
  language: 'भाषा',
  translated: {
    notReviewed: 'किसी चिकित्सक ने अभी इस अनुवाद को नहीं परखा है।',
    correct: ({ folder }: Words<'folder'>) =>
      `कोई वाक्य ठीक या साफ़ नहीं लगता? उसे, एक बेहतर वाक्य के साथ, उनके लिए लिख लें जिन्होंने यह ऐप लगाया है: वाक्य ${folder} में हैं, और सुधार भेजने का तरीका CONTRIBUTING.md में है।`,
  },
  look: 'रंग-रूप',
  theme: 'उजला या गहरा',
  themes: { system: 'कंप्यूटर जैसा', light: 'उजला', dark: 'गहरा' },
  camera: 'कैमरा',
  seeing: 'देखना',
  model: 'कितनी बारीकी से देखा जाए',
  models: {
    lite: 'तेज़: धीमे कंप्यूटरों के लिए',
    full: 'आम',
    heavy: 'सबसे बारीक: तेज़ कंप्यूटरों के लिए',
  },
  adapt: 'साथ चल पाने के लिए अपने आप बदले',
  adaptHint: 'एक सेकंड में 15 से कम तस्वीरें हों तो एक कदम नीचे। ताकत बची हो तो एक कदम ऊपर, पर सेट के बीच में कभी नहीं।',
  engine: 'इंजन',
  engines: {
    auto: 'जो सबसे अच्छा चले',
    litert: 'LiteRT',
    mediapipe: 'MediaPipe (दूसरा इंजन)',
    movenet: 'MoveNet (17 बिंदु, गहराई नहीं)',
  },
  engineAbsent: 'Plumbline की यह कॉपी उसके बिना बनी है।',
  now: ({ engine }: Words<'engine'>) => `अभी चल रहा है: ${engine}`,
  data: 'आपका डेटा',
  dataHint: 'सेशन इसी ब्राउज़र में, इसी कंप्यूटर पर रखे जाते हैं।',
} as const;

export const about = {
  title: 'Plumbline के बारे में',
  whatTitle: 'यह क्या करता है',
  what: 'Plumbline कैमरे से व्यायाम देखता है, उन्हें गिनता है, और बताता है कि अगला किससे बेहतर हो। यह आपके और आपके फ़िज़ियो के लिए एक औज़ार है।',
  cannotTitle: 'कैमरा क्या नहीं जान सकता',
  cannot: [
    'दर्द, मेहनत और साँस। यह सिर्फ़ आपको पता होता है।',
    'गहरी मांसपेशियाँ, और कमर का घुमाव।',
    'वह बाँह या पैर जो दूसरे के पीछे छिपा हो।',
    'सटीक डिग्री। “करीब 90, 10 कम या ज़्यादा” ईमानदारी की बात है; उठी हुई बाँह, मुड़ने और गर्दन के बारे में मुझे इससे कम पता होता है।',
    'कुर्सी, जूते और ज़मीन सुरक्षित हैं या नहीं।',
  ],
  judgeTitle: 'गिनना मेरा काम है; आँकना आपके फ़िज़ियो का',
  judge:
    'यह न बीमारी की पहचान (डायग्नोसिस) है, न डॉक्टरी सलाह। कुछ नया लगे या पहले से ज़्यादा तकलीफ़ लगे, तो रुकें और किसी से पूछें। टाँगों के बीच सुन्नपन, पेशाब करने में दिक्कत, सीने में दर्द, या अचानक कमज़ोरी: अभी मदद के लिए फ़ोन करें।',
  privacyTitle: 'निजता',
  privacy: [
    'तस्वीरें इसी ब्राउज़र में देखकर छोड़ दी जाती हैं। वे न कभी सहेजी जाती हैं, न भेजी जाती हैं।',
    'क्या रखा जाता है: गिनती, कोण, समय, शरीर के 33 बिंदुओं की हरकत, और आप जो बताएँ। कोई तस्वीर नहीं। यह सिर्फ़ इस ब्राउज़र में रहता है।',
    'न कोई खाता, न पीछा करना, न कोई दूसरा सर्वर। यह बिना इंटरनेट के चलता है।',
    'पिछले सेशन के पेज पर किसी भी समय एक सेशन हटाया जा सकता है या सब कुछ मिटाया जा सकता है।',
  ],
  keysTitle: 'कुंजियाँ',
  keys: [
    ['स्पेस', 'रोकना, आगे बढ़ना'],
    ['Esc या S', 'बंद करना'],
    ['M', 'आवाज़ चालू, बंद'],
    ['एंटर', 'शुरू करना, अगला सेट'],
    ['दोनों हाथ सिर पर', 'रोकना, आगे बढ़ना; वहीं रखें: बंद करना'],
    ['तीर वाली कुंजियाँ', 'एक व्यायाम से दूसरे पर'],
  ] as readonly (readonly [string, string])[],
} as const;
