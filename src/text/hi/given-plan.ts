import type { Counts, Words } from '../values.ts';
import { counted, seconds as secondsOf } from './counted.ts';

/** A plan that somebody was given: what it would change, and whether they take it. */
export const givenPlan = {
  opening: 'प्लान खोला जा रहा है।',
  lead: 'जब तक आप इसे न लें, कुछ नहीं बदलता।',
  care: 'इसे तभी लें जब यह आपके फ़िज़ियो से या किसी भरोसे वाले से आया हो: मुझे पता नहीं चलता कि इसे किसने बनाया।',
  fromPhysio: 'इसमें लिखा है कि इसे फ़िज़ियो ने बनाया है। ऐसे प्लान के साथ शुरू में ज़्यादा दर्द होने पर भी दिन का व्यायाम नहीं रुकता।',
  refusedTitle: 'यह प्लान नहीं खुल सकता',
  changesTitle: 'क्या बदलेगा',
  same: 'इसमें वही है जो आपके अभी के प्लान में है।',
  first: 'अभी आपका कोई प्लान नहीं है: यह पूरा नया होगा।',
  take: 'यह प्लान लें',
  keep: 'मेरा वाला रखें',
  notNow: 'अभी नहीं',
  undoHint: 'लेने के बाद भी इसे वापस किया जा सकता है।',
  midway:
    'आज जो हो चुका है वह सुरक्षित रहता है, पर आज का सेशन पूरा नहीं हुआ है: इस प्लान के साथ वह नए सिरे से शुरू होगा। इसे वापस करने पर आप वहीं से आगे बढ़ सकते हैं जहाँ अभी हैं।',
  nameAndDose: ({ exercise, dose }: Words<'exercise' | 'dose'>) => `${exercise}, ${dose}`,
  added: ({ exercise }: Words<'exercise'>) => `नया: ${exercise}`,
  removed: ({ exercise }: Words<'exercise'>) => `अब नहीं: ${exercise}`,
  order: ({ exercises }: Words<'exercises'>) => `दूसरे क्रम में: ${exercises}`,
  item: ({ exercise, changes }: Words<'exercise' | 'changes'>) => `${exercise}: ${changes}`,
  days: ({ to, from }: Words<'to' | 'from'>) => `दिन: ${to} (अब तक: ${from})`,
  everyDay: 'हर दिन',
  note: ({ note }: Words<'note'>) => `प्लान के बारे में एक बात: ${note}`,
  noteGone: 'प्लान के बारे में लिखी बात अब नहीं है।',
  stepsGone: 'प्लान अब कदम-कदम नहीं बढ़ती।',
  stepsCome: 'प्लान कदम-कदम बढ़ता है, पर सिर्फ़ आपके चाहने पर।',
  unusual: ({ changes }: Words<'changes'>) => `आम तौर से अलग: ${changes}`,
  now: ({ to, from }: Words<'to' | 'from'>) => `${to} (अब तक: ${from})`,
  amounts: {
    sets: ({ sets }: Counts<'sets'>) => `${sets.digits} सेट`,
    reps: ({ reps }: Counts<'reps'>) => counted('repetitions', reps),
    holdMs: ({ seconds }: Counts<'seconds'>) => `हर बार ${secondsOf(seconds)}`,
    restMs: ({ seconds }: Counts<'seconds'>) => `सेट के बीच ${secondsOf(seconds)} आराम`,
    paceMs: ({ seconds }: Counts<'seconds'>) => `जाने में ${secondsOf(seconds)}`,
  },
  bothSides: 'दोनों तरफ़ से',
  itemNote: ({ note }: Words<'note'>) => `इसके बारे में एक बात: ${note}`,
  itemNoteGone: 'इसके बारे में लिखी बात अब नहीं है',
  progress: ({ most }: Words<'most'>) => `कदम-कदम बढ़ता है, सिर्फ़ आपके चाहने पर, ज़्यादा से ज़्यादा ${most}`,
  progressGone: 'अब कदम-कदम नहीं बढ़ता',
  otherwise: {
    range: 'कितनी दूर जाना है, यह बदला है',
    tempo: 'कितनी तेज़ी चल सकती है, यह बदला है',
    tolerance: 'कितनी बारीकी से देखना है, यह बदला है',
    faults: 'किस बात पर टोकना है, यह बदला है',
    anything: 'कितना करना है, यह बदला है',
  },
  notOpened: {
    'no-plan':
      'इस पते में पूरा प्लान नहीं है: हो सकता है रास्ते में कोई हिस्सा कट गया हो। आपका प्लान जैसा था वैसा ही है। पता जहाँ से मिला, वहीं से एक बार और खोलें, या प्लान की फ़ाइल माँगें।',
    newer:
      'यह प्लान किसी नए Plumbline ने बनाया है। आपका प्लान जैसा था वैसा ही है। नया पाने के लिए यह पेज फिर से लोड करें, फिर पता एक बार और खोलें।',
    'nothing-known': 'इस प्लान का कोई भी व्यायाम इस ऐप में नहीं है। आपका प्लान जैसा था वैसा ही है।',
    'too-large': 'यह पता किसी भी प्लान से लंबा है। आपका प्लान जैसा था वैसा ही है। जिसने भेजा, उससे प्लान की फ़ाइल माँगें।',
  },
} as const;
