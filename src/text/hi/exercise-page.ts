import type { Words } from '../values.ts';

/** The page of an exercise before it begins. */
export const exercise = {
  how: 'कैसे करें',
  place: 'लैपटॉप कहाँ रखें',
  placing: {
    sentence: ({ at, height, distance, turned, downTo }: Words<'at' | 'height' | 'distance' | 'turned' | 'downTo'>) =>
      `${at}, ${height}, ${distance} दूर। ${turned} सिर से ${downTo} तक आपका शरीर मुझे दिखना चाहिए।`,
    at: { side: 'आपकी बगल में', front: 'आपके सामने', back: 'आपके पीछे' },
    height: { low: 'कुर्सी या नीची मेज़ पर', chest: 'छाती की ऊँचाई पर' },
    turned: {
      side: 'आपकी बगल कैमरे की ओर हो।',
      front: 'मुँह कैमरे की ओर करें।',
      back: 'आपकी पीठ कैमरे की ओर हो।',
    },
    /** Before a postposition. */
    downTo: { feet: 'पैरों', hips: 'कूल्हों' },
    distance: ({ from, to }: Words<'from' | 'to'>) => `${from} से ${to} मीटर`,
    above: 'ऊपर से',
    level: 'ज़मीन की ऊँचाई से',
  },
  care: 'ध्यान रखें',
  careText:
    'दुखता हो पर सुरक्षित हो, तो ठीक है। शुरू करने से पहले अपने दर्द को 0 से 10 तक एक अंक दें। दर्द तीन अंक बढ़े, या किसी बाँह या टाँग में नीचे तक उतरे, तो रुकें और अपने फ़िज़ियो को बताएँ। साँस चलती रहे।',
  floorCare: 'इसे ज़मीन पर तभी करें जब बिना मदद के नीचे बैठना और फिर उठना हो पाए।',
  mayHappen: 'क्या हो सकता है, और किससे मदद मिलती है',
  whenNot: 'कब न करें, या अलग ढंग से करें',
  /** For every exercise; for those on the back; and whom to ask. */
  firstAsk:
    'पहले अपने फ़िज़ियो या डॉक्टर से पूछें: ऑपरेशन या हड्डी टूटने के बाद के 12 हफ़्तों में, कोई बाँह या टाँग हाल में कमज़ोर हुई हो, या दिल की हालत स्थिर न हो।',
  longOnBack: 'गर्भ के 21वें हफ़्ते से: देर तक पीठ के बल नहीं।',
  whomToAsk: 'पक्का न हो, तो आज इसे छोड़ दें, और अपने फ़िज़ियो से पूछें। फ़िज़ियो न हों, तो अपने डॉक्टर से पूछें।',
  notSeen: 'यहाँ मुझे क्या नहीं दिखता',
  begin: 'शुरू करें',
  back: 'सभी व्यायाम',
  unknown: 'इस नाम का यहाँ कुछ नहीं है।',
  drawing: ({ name }: Words<'name'>) => `चित्र: ${name}, शुरुआती पोज़ीशन और हरकत`,
  move: 'हरकत दिखाएँ',
  demonstration: {
    pause: 'आकृति रोकें',
    slow: 'धीरे',
    mirror: 'जैसे आईने में',
    start: 'शुरुआत',
    end: 'सबसे दूर का बिंदु',
    right: 'ऐसे',
    wrong: 'ऐसे नहीं',
    show: ({ finding }: Words<'finding'>) => `दिखाएँ: ${finding}`,
    see: 'दिखाएँ',
    drawing: ({ name, finding }: Words<'name' | 'finding'>) => `चित्र: ${name}, इसके साथ: ${finding}`,
  },
} as const;
