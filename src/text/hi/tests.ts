import { pick, type Counts, type OfSex, type OfSide, type Words } from '../values.ts';
import { orSo, otherSide, seconds, sideBefore, sideOfHim, stands, standsBefore, times } from './counted.ts';

/** What the error of a time is made of, after its first part. */
const offBy = (error: string): string => `यह ${error} सेकंड कम या ज़्यादा हो सकता है`;

/** Timed tests: protocols, safety and numbers are from clinical#timed-tests. */
export const test = {
  offerTitle: 'इसे टेस्ट के रूप में करें',
  offerHint: 'घड़ी के साथ, जैसे क्लिनिक में होता है। इस बीच आपके ढंग के बारे में कुछ नहीं कहा जाता।',
  drawing: ({ name }: Words<'name'>) => `चित्र: ${name}, शुरुआती पोज़ीशन और हरकत`,
  tests: {
    'five-times-sit-to-stand': {
      name: 'पाँच बार बैठकर उठना',
      what: 'पाँच बार उठने और बैठने में कितना समय लगता है। दो कोशिशें; बेहतर वाली गिनी जाती है।',
      steps: [
        '43 से 45 सेमी ऊँची सीट वाली कुर्सी पर बैठें। बाँहें मोड़कर छाती पर, पीठ टेक से अलग।',
        'पहले अभ्यास के लिए एक बार उठें। फिर तैयार बैठें और बीप का इंतज़ार करें।',
        'बीप पर पाँच बार उठें और बैठें, जितनी जल्दी हो सके। हर बार पूरा सीधा उठें।',
        'पाँचवीं बार सीट पर आते ही घड़ी रुकती है। आराम करें, और एक बार फिर करें।',
      ],
    },
    'thirty-second-chair-stand': {
      name: '30 सेकंड कुर्सी से उठना',
      what: '30 सेकंड में कितनी बार उठना होता है। एक कोशिश।',
      steps: [
        '43 सेमी ऊँची सीट वाली कुर्सी पर बीच में बैठें। बाँहें मोड़कर छाती पर।',
        'पहले अभ्यास के लिए एक बार उठें। फिर तैयार बैठें और बीप का इंतज़ार करें।',
        'बीप पर पूरा सीधा उठें और फिर बैठें, जितनी बार हो सके।',
        '30 सेकंड बाद घड़ी रुकती है। आधे से ज़्यादा ऊपर उठना एक बार गिना जाता है।',
      ],
    },
    'single-leg-stance': {
      name: 'एक पैर पर टिकना',
      what: 'आँखें खुली रखकर एक पैर पर कितनी देर टिकना होता है। हर पैर पर तीन कोशिशें; सबसे अच्छी गिनी जाती है।',
      steps: [
        'नंगे पैर खड़े होकर मुँह लैपटॉप की ओर करें, बाँहें मोड़कर छाती पर।',
        'जब कहा जाए, एक पैर दूसरे टखने की ऊँचाई तक उठाएँ, उसे छुए बिना। बीप बताती है कि यह दिख गया।',
        'घड़ी रुकती है जब पैर ज़मीन छुए, जब टिका हुआ पैर हिले, जब बाँहें छाती से हटें, या 45 सेकंड बाद।',
        'अगले पैर का नाम आने तक दोनों पैरों पर आराम करें।',
      ],
    },
  },
  safetyTitle: 'सुरक्षा के लिए',
  safety: {
    chair: [
      'कुर्सी को दीवार से लगाएँ, ताकि वह सरक न सके।',
      'पास में मदद के लिए कोई हो, या दीवार या मेज़ हाथ की पहुँच में हो।',
      'हर बार वही जूते पहनें।',
      'उठने के लिए हाथों की ज़रूरत हो, तो उनका सहारा लें। वह भी एक नतीजा है।',
    ],
    stance: [
      'किचन स्लैब या दीवार के पास खड़े होकर करें, या पास में मदद के लिए कोई हो।',
      'हर बार नंगे पैर, ऐसी ज़मीन पर जो फिसलन वाली न हो।',
      'जब भी ज़रूरत हो, पैर नीचे रखें या कुछ पकड़ लें। उससे कोशिश खत्म होती है, और कुछ नहीं।',
    ],
  },
  ask: 'इस समय: नया या तेज़ दर्द, या चक्कर?',
  askNo: 'नहीं',
  askYes: 'हाँ',
  notToday: 'तो आज नहीं। आराम करें, और टेस्ट करने से पहले अपने फ़िज़ियो से पूछें।',
  begin: 'टेस्ट शुरू करें',
  beginHint: 'पहले दर्द और चक्कर के सवाल का जवाब दें।',
  aboutTitle: 'तुलना के लिए, अगर आप चाहें',
  aboutHint:
    'उम्र के हिसाब से नतीजों की तालिकाएँ हैं, कुछ लिंग के हिसाब से। आप यहाँ जो बताएँ, वह सिर्फ़ इस कंप्यूटर पर रहता है। खाली छोड़ें, तो किसी और से तुलना नहीं की जाएगी।',
  birthYear: 'जन्म का साल',
  birthYearOdd: 'चार अंक, जैसे 1956।',
  sex: 'लिंग',
  sexes: { none: 'नहीं बताया', female: 'महिला', male: 'पुरुष' },
  howTitle: 'कैसे करें',
  earlierTitle: 'आपके पिछले नतीजे',
  earlierNone: 'अभी कोई नहीं।',
  back: 'व्यायाम पर वापस',

  /** The page during a test. */
  words: {
    practise: 'अभ्यास के लिए एक: उठें, और बैठें',
    ready: 'तैयार बैठें। बीप का इंतज़ार करें',
    go: 'शुरू!',
    going: {
      'five-times-sit-to-stand': 'पाँच बार, ऊपर और नीचे',
      'thirty-second-chair-stand': 'ऊपर और नीचे, घड़ी रुकने तक',
      'single-leg-stance': 'पैर ऊपर रखें, सामने देखें',
    },
    leg: ({ side }: OfSide) => `${sideBefore[side]} पैर पर टिकें, ${sideOfHim[otherSide(side)]} उठाएँ`,
    settling: { chair: 'बिना हिले बैठें, बाँहें छाती पर', stance: 'दोनों पैर नीचे, बाँहें छाती पर' },
    countStands: ({ count }: Counts<'count'>) => stands(count),
    countTries: ({ count, tries }: Counts<'count' | 'tries'>) =>
      `${tries.digits} में से ${count.digits} ${pick(count, { one: 'कोशिश', other: 'कोशिशें' })}`,
    lastTry: ({ seconds: held }: Words<'seconds'>) => `पिछली कोशिश ${held} सेकंड`,
    clock: ({ seconds: count }: Counts<'seconds'>) => seconds(count),
    attempt: ({ attempt, attempts }: Words<'attempt' | 'attempts'>) => `${attempts} में से कोशिश ${attempt}`,
    rest: 'अगली कोशिश से पहले आराम',
    next: 'अगली कोशिश अभी',
  },

  voice: {
    practise: 'पहले अभ्यास के लिए एक। बाँहें मोड़कर छाती पर रखें, पूरा सीधा उठें, और फिर बैठें।',
    ready: {
      'five-times-sit-to-stand': 'तैयार बैठें, बाँहें छाती पर। बीप पर पाँच बार उठें और बैठें, जितनी जल्दी हो सके।',
      'thirty-second-chair-stand': 'तैयार बैठें, बाँहें छाती पर। बीप पर तीस सेकंड तक उठें और बैठें, जितनी बार हो सके।',
    },
    waitForBeep: 'बैठ जाएँ, और बीप का इंतज़ार करें।',
    firstLeg: ({ side }: OfSide) =>
      `बाँहें मोड़कर छाती पर रखें। जब तैयार हों, ${sideBefore[side]} पैर पर टिकें और ${sideOfHim[otherSide(side)]} उठाएँ।`,
    nextLeg: ({ side }: OfSide) =>
      `अब जब तैयार हों, ${sideBefore[side]} पैर पर टिकें और ${sideOfHim[otherSide(side)]} उठाएँ।`,
    tried: ({ seconds: count }: Counts<'seconds'>) => `${seconds(count)}। दोनों पैर नीचे।`,
    tryLost: 'शरीर नज़र से ओझल हो गया। यह कोशिश एक बार और।',
    time: ({ seconds: count, error }: Counts<'seconds'> & Words<'error'>) => `${seconds(count)}, ${orSo(error)}।`,
    stands: ({ count }: Counts<'count'>) => `${stands(count)}।`,
    withHands: 'हाथों के सहारे।',
    bestHold: ({ side, seconds: count }: OfSide & Counts<'seconds'>) =>
      `${sideBefore[side]} पैर पर आपका सबसे अच्छा: ${seconds(count)}।`,
    void: 'पल भर शरीर नज़र से ओझल रहा, इसलिए इसका कोई नतीजा नहीं है।',
  },

  /** The page of the result. */
  time: ({ seconds: figure }: Words<'seconds'>) => `${figure}\u00a0सेकंड`,
  timeOrSo: ({ seconds: figure, error }: Words<'seconds' | 'error'>) => `${figure}\u00a0सेकंड ±${error}`,
  stands: ({ count }: Counts<'count'>) => stands(count),
  standsOrSo: ({ count, orSo: band }: Counts<'count'> & Words<'orSo'>) => `${stands(count)} ±${band}`,
  cap: ({ seconds: figure }: Words<'seconds'>) => `${figure}\u00a0सेकंड, पूरा समय`,
  holdOfLeg: ({ leg, hold }: Words<'leg' | 'hold'>) => `${leg} ${hold}`,
  resultTitle: 'नतीजा',
  noResult: 'कोई नतीजा नहीं',
  bestOf: ({ attempts }: Counts<'attempts'>) => `आपकी ${attempts.digits} कोशिशों में सबसे अच्छी।`,
  void: 'शरीर 0.3 सेकंड से ज़्यादा नज़र से ओझल रहा, इसलिए इस कोशिश का कोई नतीजा नहीं है।',
  voidWhy: ({ reason }: Words<'reason'>) => `${reason}।`,
  stopped: {
    'five-times-sit-to-stand': ({ count }: Counts<'count'>) =>
      `यह ${standsBefore(count)} के बाद खत्म हुआ। समय के लिए पाँचों बार चाहिए।`,
    'thirty-second-chair-stand': ({ count }: Counts<'count'>) =>
      `यह 30 सेकंड पूरे होने से पहले खत्म हुआ, ${standsBefore(count)} के बाद।`,
    'single-leg-stance': 'यह हर पैर पर तीन कोशिशों से पहले खत्म हुआ। जो मिला, वह यहाँ है।',
  },
  cutShort: 'यह बीच में रुक गया, इसलिए कोई नतीजा नहीं है।',
  sureTitle: 'यह कितना पक्का है',
  clocks: {
    beep: 'समय बीप सुनाई देने से सीट तक का है।',
    movement: 'रिकॉर्डिंग में ऐसी बीप नहीं होती जो मुझे सुनाई दे: समय पहली हरकत से सीट तक का है।',
    'foot-lift': 'समय पैर के ज़मीन से उठने से गिना गया।',
  },
  errorOfBeep: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `${offBy(error)}: ${band} मिलीसेकंड सीट तक के आखिरी 5% रास्ते के लिए, ${frames} मिलीसेकंड दो तस्वीरों के बीच, और ${start} मिलीसेकंड तक जो कैमरा अपने लिए लेता है।`,
  errorOfMovement: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `${offBy(error)}: ${band} मिलीसेकंड सीट तक के आखिरी 5% रास्ते के लिए, ${frames} मिलीसेकंड दोनों सिरों पर दो तस्वीरों के बीच, और ${start} मिलीसेकंड तक, जब तक हरकत का शुरू होना दिखे।`,
  errorOfHold: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `${offBy(error)}: ${band} मिलीसेकंड जब पैर ज़मीन के इतना पास था कि पता न चले, ${frames} मिलीसेकंड दोनों सिरों पर दो तस्वीरों के बीच, और ${start} मिलीसेकंड तक, क्योंकि टखना पैर की उँगलियों से पहले उठता है।`,
  closeCalls: ({ count }: Counts<'count'>) =>
    `${stands(count)} गिने जाने, या न गिने जाने, के इतना पास था कि दोबारा देखने पर बात अलग हो सकती है।`,
  hands: {
    free: 'कोई हाथ ज़ोर लगाता नहीं दिखा। मुझसे दूर वाला हाथ छिपा हो सकता है।',
    used: ({ count }: Counts<'count'>) =>
      `उठते समय ${times(count)} हाथ जाँघों या सीट पर थे। वह अपने आप में एक नतीजा है; तालिकाएँ छाती पर मुड़ी बाँहों के लिए हैं।`,
    'not-seen': 'हाथ नहीं दिखे, इसलिए यह नहीं कहा जा सकता कि उनका सहारा था या नहीं।',
  },
  handsIsNought: 'नियम के अनुसार हाथों के सहारे उठना 0 गिना जाता है।',
  notTall: ({ count }: Counts<'count'>) => `नहीं गिना गया: ${stands(count)}, जो आपकी पूरी ऊँचाई तक नहीं पहुँचा।`,
  notSeated: ({ count }: Counts<'count'>) => `नहीं गिना गया: ${stands(count)}, जो सीट से शुरू नहीं हुआ।`,
  lastByHalf: 'आखिरी वाला गिना गया क्योंकि शरीर आधे से ज़्यादा ऊपर था।',
  triesTitle: 'एक-एक कोशिश',
  leg: 'पैर',
  held: 'कितनी देर',
  ended: 'किससे खत्म हुई',
  endings: {
    touched: 'पैर ने ज़मीन छुई',
    'foot-moved': 'टिका हुआ पैर हिला',
    'arms-left': 'बाँहें छाती से हटीं',
    cap: '45 सेकंड पूरे हुए',
    stopped: 'रोकी गई; नहीं रखी गई',
    'view-lost': 'शरीर नज़र से ओझल हुआ; नहीं रखी गई',
  },
  armsOpen: 'बाँहें छाती पर मुड़ी नहीं थीं। तालिकाएँ छाती पर मुड़ी बाँहों के लिए हैं।',
  armsNotSeen: 'दोनों बाँहें नहीं दिखीं, इसलिए यह नहीं कहा जा सकता कि वे छाती पर मुड़ी रहीं या नहीं।',
  footLimits: 'टिके हुए पैर का हल्का घूमना, और उठा हुआ पैर दूसरे पैर को छूता है या नहीं, यह मुझे नहीं दिखता।',

  normsTitle: 'दूसरे लोगों के साथ रखकर',
  norms: {
    'slower-than': ({ from, to, seconds: figure }: Words<'from' | 'to' | 'seconds'>) =>
      `${from}–${to} साल की उम्र में ${figure} सेकंड से ज़्यादा समय औसत से धीमा है।`,
    adults: ({ age, mean, spread, limit }: Words<'age' | 'mean' | 'spread' | 'limit'>) =>
      `करीब ${age} साल के लोगों को औसतन ${mean} सेकंड लगे, ${orSo(spread)}। ${limit} सेकंड से ज़्यादा कम ही लोगों को लगे।`,
    'middle-half': ({ from, to, low, high, sex }: OfSex & Words<'from' | 'to' | 'low' | 'high'>) =>
      `${from}–${to} साल ${sex === 'female' ? 'की महिलाओं' : 'के पुरुषों'} में बीच के आधे लोग ${low} से ${high} बार तक पहुँचते हैं। ${low} से कम औसत से नीचे है।`,
    'mean-hold': ({ from, to, seconds: figure, sex }: OfSex & Words<'from' | 'to' | 'seconds'>) =>
      `${from}–${to} साल ${sex === null ? 'के लोगों' : sex === 'female' ? 'की महिलाओं' : 'के पुरुषों'} का औसत 45 में से ${figure} सेकंड है।`,
    none: {
      'age-unknown': 'आपका जन्म का साल पता नहीं है, इसलिए किसी से तुलना नहीं की गई। उसे टेस्ट के पेज पर बताया जा सकता है।',
      'sex-unknown': 'ये तालिकाएँ लिंग के हिसाब से हैं। अपना लिंग टेस्ट के पेज पर बताया जा सकता है, या छोड़ा जा सकता है।',
      'no-norm': 'आपकी उम्र के लिए कोई मानक नहीं है।',
    },
    hands: 'तालिकाएँ छाती पर मुड़ी बाँहों के लिए हैं, इसलिए इस नतीजे के लिए कोई मानक नहीं है।',
  },
  normIsGroup: 'यह लोगों के एक समूह की बात है। यह आपको नहीं आँकता।',
  source: ({ source }: Words<'source'>) => `स्रोत: ${source}।`,
  sourceNoted: ({ source, note }: Words<'source' | 'note'>) => `स्रोत: ${source} (${note})।`,
  sourceNotes: {
    quoted: 'दूसरों के उद्धरण से',
    'not-read-again': 'दोबारा नहीं पढ़ा गया',
    stands: ({ count }: Words<'count'>) => `वहाँ ${count} बार उठना`,
    ages: ({ from, to }: Words<'from' | 'to'>) => `${from} से ${to} साल के लोग`,
  },

  changeTitle: 'आपके पिछले नतीजे के साथ रखकर',
  change: {
    first: 'यह अपनी तरह का पहला है। अगली बार दोनों साथ रखे जाएँगे।',
    'no-change': ({ before, sure }: Words<'before' | 'sure'>) =>
      `पिछली बार: ${before}। ${sure} से कम का अंतर नापने में होने वाली घट-बढ़ के अंदर है, इसलिए: कोई बदलाव नहीं।`,
    more: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `पिछली बार: ${before}। इस बार ${by} धीमा, जो नापने में होने वाली घट-बढ़ (${sure}) से ज़्यादा है।`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `पिछली बार: ${before}। इस बार ${by} ज़्यादा हुआ, जो नापने में होने वाली घट-बढ़ (${sure}) से ज़्यादा है।`,
    },
    less: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `पिछली बार: ${before}। इस बार ${by} तेज़, जो नापने में होने वाली घट-बढ़ (${sure}) से ज़्यादा है।`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `पिछली बार: ${before}। इस बार ${by} कम हुआ, जो नापने में होने वाली घट-बढ़ (${sure}) से ज़्यादा है।`,
    },
    trend: ({ side, holds }: OfSide & Words<'holds'>) => `पहले ${sideBefore[side]} पैर पर, सबसे नया पहले: ${holds}।`,
    trendOnly: ({ sure }: Words<'sure'>) =>
      `बिना किसी बदलाव के भी दो नतीजों में ${sure} का अंतर हो सकता है। इसलिए यह एक रुझान है, इससे ज़्यादा कुछ नहीं।`,
  },
  sure: {
    s: ({ by }: Counts<'by'>) => seconds(by),
    /** Before a postposition. */
    stands: ({ by }: Counts<'by'>) => `${by.digits} बार`,
  },
  again: 'फिर से करें',
  attempts: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'कोशिश', other: 'कोशिशें' })}`,
  notDiagnosis: 'गिनना मेरा काम है; आँकना आपके फ़िज़ियो का। यह बीमारी की पहचान (डायग्नोसिस) नहीं है।',
} as const;
