import { pick, type Counts, type Words } from '../values.ts';

/** The first page: today's session through the plan. */
export const today = {
  title: 'आज',
  unnamed: 'आपका प्लान',
  key: 'एंटर',
  noPlanTitle: 'कुछ व्यायाम, हर सुबह',
  noPlan:
    'Plumbline आपको एक व्यायाम से अगले तक ले चलता है, बोलकर गिनता है, और एक बार में एक ही बात कहता है। चार प्रोग्राम में से किसी एक से शुरू करें; उसे कभी भी बदला जा सकता है। आपके चुने बिना इस कंप्यूटर से कुछ भी बाहर नहीं जाता।',
  noPlanShown:
    'Plumbline आपको एक व्यायाम से अगले तक ले चलता है, और गिनती और एक बार में एक ही बात बड़े अक्षरों में दिखाता है। चार प्रोग्राम में से किसी एक से शुरू करें; उसे कभी भी बदला जा सकता है। आपके चुने बिना इस कंप्यूटर से कुछ भी बाहर नहीं जाता।',
  choose: 'प्रोग्राम चुनें',
  allExercises: 'सभी व्यायाम',
  begin: 'शुरू करें',
  session: ({ exercises, minutes }: Counts<'exercises' | 'minutes'>) =>
    `${exercises.digits} व्यायाम, करीब ${minutes.digits} मिनट`,
  listTitle: 'एक के बाद एक',
  changePlan: 'प्लान देखें या बदलें',
  goOn: ({ exercise }: Words<'exercise'>) => `आगे बढ़ें: ${exercise}`,
  goOnLead: ({ number, of }: Words<'number' | 'of'>) =>
    `सेशन अंत से पहले रुक गया था: अब ${of} में से व्यायाम ${number} की बारी है। जो आपने किया, वह सुरक्षित है।`,
  anew: 'पहले व्यायाम से शुरू करें',
  restTitle: 'आज के लिए कोई व्यायाम तय नहीं है',
  nextDay: ({ day }: Words<'day'>) => `आपके प्लान का अगला दिन ${day} है।`,
  doAllTheSame: 'फिर भी आज करें',
  doneTitle: 'आज का काम पूरा हुआ',
  done: ({ done, exercises }: Counts<'done' | 'exercises'>) =>
    `आपने ${exercises.digits} में से ${done.digits} ${pick(done, { one: 'व्यायाम किया', other: 'व्यायाम किए' })}।`,
  onceMore: 'एक बार और',
  status: {
    done: 'हो गया',
    skipped: 'छोड़ा गया',
    swapped: 'इसकी जगह आसान व्यायाम',
    stopped: 'एक हिस्सा हुआ',
  },
  how: 'कैसा रहा',
  howOf: ({ exercise }: Words<'exercise'>) => `कैसा रहा: ${exercise}`,
  unreadable:
    'यहाँ एक प्लान रखा है जिसे यह ऐप नहीं पढ़ सकता: हो सकता है कि वह किसी नए Plumbline ने लिखा हो। जब तक आप दूसरा प्लान न चुनें, वह जैसा है वैसा ही रहेगा।',
  unknownExercises: ({ names }: Words<'names'>) =>
    `इस ऐप में यह नहीं है: ${names}। यह आपके प्लान में रहेगा, और शुरू करने पर छोड़ दिया जाएगा।`,
  unknownOwn: ({ count }: Counts<'count'>) =>
    `${pick(count, { one: 'आपके प्लान का एक व्यायाम किसी ने ख़ुद बनाया है, और वह इस डिवाइस पर नहीं है।', other: `आपके प्लान के ${count.digits} व्यायाम किसी ने ख़ुद बनाए हैं, और वे इस डिवाइस पर नहीं हैं।` })} जिसने प्लान दिया, उससे प्लान एक बार फिर फ़ाइल के रूप में माँगें। तब तक शुरू करने पर यह छोड़ दिया जाएगा।`,
  nothingKnown: 'आपके प्लान का कोई भी व्यायाम इस ऐप में नहीं है।',
  up: {
    title: 'पिछली दो बार अच्छा रहा',
    what: 'सभी दोहराव हुए, मेहनत 5 या उससे कम रही, और दर्द नहीं बढ़ा। चाहें तो एक कदम आगे बढ़ें।',
    yes: 'एक कदम आगे',
  },
  down: {
    title: 'अभी शायद एक आसान कदम आपके लिए बेहतर रहे',
    because: {
      pain: 'दो बार व्यायाम के बाद दर्द उससे ज़्यादा रहा जितना होना चाहिए।',
      effort: 'पिछली बार बहुत मेहनत लगी।',
      form: 'पिछली बार कई दोहरावों में मुझे कुछ कहना पड़ा।',
      away: 'पिछले व्यायाम को एक हफ़्ते से ज़्यादा हो गया।',
    },
    yes: 'एक कदम आसान',
  },
  stay: 'जैसा है वैसा रहने दें',
  /** A short lesson that is offered; its title is one of those below. */
  lesson: ({ title }: Words<'title'>) => `आज के लिए एक छोटा पाठ: ${title}`,
  lessons: {
    posture: 'बैठना, और शरीर का ढंग',
    lifting: 'उठाना और झुकना',
    pain: 'दर्द, और कितना करें',
    sides: 'बायाँ और दायाँ, और जोखिम',
    moving: 'दिन भर चलना-फिरना',
    sleep: 'लेटना और सोना',
  },
  programmes: {
    'low-back': 'कमर',
    'core-control': 'पेट और कमर का काबू',
    'shoulders-arms': 'कंधे और बाँहें',
    'daily-mobility': 'रोज़ का चलना-फिरना',
  },
} as const;
