import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted } from './counted.ts';

export const notices = {
  title: 'संदेश',
  dismiss: 'बंद करें',
  timeLeft: 'बचा हुआ समय',
  undo: 'वापस लाएँ',
  deleted: 'सेशन हटा दिया गया।',
  erased: 'सब कुछ मिटा दिया गया।',
  rangesUnreadable: ({ count }: Counts<'count'>) =>
    `${count.digits} ${pick(count, { one: 'व्यायाम', other: 'व्यायामों' })} में आपका अपना दायरा पढ़ा नहीं जा रहा। जब तक आप उसे फिर से न जानें, आम दायरा इस्तेमाल होगा।`,
  /** What was done to make the list of sessions right. */
  tidied: {
    added: ({ count }: Counts<'count'>) =>
      `पहले ${pick(count, { one: `का ${count.digits} सेशन आपकी सूची में जोड़ा गया`, other: `के ${count.digits} सेशन आपकी सूची में जोड़े गए` })}।`,
    corrected: ({ count }: Counts<'count'>) =>
      `सूची में ${count.digits} सेशन का ब्योरा सहेजी हुई बातों से मेल नहीं खाता था। ${pick(count, { one: 'उसकी पंक्ति', other: 'उनकी पंक्तियाँ' })} मैंने नए सिरे से ${pick(count, { one: 'लिखी', other: 'लिखीं' })}।`,
    removed: ({ count }: Counts<'count'>) =>
      `सूची से ${count.digits} ऐसी ${pick(count, { one: 'पंक्ति हटाई गई जिसका', other: 'पंक्तियाँ हटाई गईं जिनका' })} कोई सेशन नहीं था।`,
    nothingLost: 'कुछ भी नहीं खोया।',
  },
  recovered: ({ of, count }: Counts<'count'> & { of: Countable }) =>
    `आपका पिछला सेशन बीच में रुक गया था। ${counted(of, count)} सुरक्षित ${pick(count, { one: 'है', other: 'हैं' })}।`,
  openIt: 'उसे खोलें',
  otherCamera: ({ camera }: Words<'camera'>) => `आपका चुना हुआ कैमरा नहीं मिला। अब दूसरा चल रहा है: ${camera}।`,
  offline: 'इंटरनेट नहीं है। Plumbline को उसकी ज़रूरत नहीं।',
  /** A newer version of the app lies on this device and waits. */
  update: 'Plumbline का नया वर्शन तैयार है।',
  useUpdate: 'अभी लोड करें',
  copyDetails: 'ब्योरा कॉपी करें',
  copied: 'ब्योरा कॉपी हो गया। उसमें न आपकी हरकत का कुछ है, न कोई नाम।',
  notCopied: 'यह ब्राउज़र कॉपी नहीं करने देता। यह स्क्रीन उन्हें दिखाएँ जिन्होंने इसे लगाया है।',
  /** Why another engine watches now than before. */
  engine: {
    smaller: ({ engine }: Words<'engine'>) => `साथ चल पाने के लिए अब थोड़ा कम बारीकी से देखना हो रहा है: ${engine}।`,
    larger: ({ engine }: Words<'engine'>) => `कंप्यूटर में ताकत बची है। अब ज़्यादा बारीकी से देखना हो रहा है: ${engine}।`,
    restarted: ({ engine }: Words<'engine'>) => `अब फिर दिख रहा है, इससे: ${engine}। आपके दोहराव सुरक्षित हैं।`,
    'second-engine': ({ engine }: Words<'engine'>) => `पहला इंजन यहाँ नहीं चलता। अब इससे दिख रहा है: ${engine}।`,
  },
  retry: 'फिर कोशिश करें',
  bestEngine: 'जो यहाँ सबसे अच्छा चले, वह लें',
  chooseFile: 'दूसरी फ़ाइल चुनें',
  useRecording: 'रिकॉर्डिंग इस्तेमाल करें',
} as const;

/** For every failure that a person can meet, in this order: what happened, what is safe, what to do. */
export const failures = {
  'file-elsewhere': {
    happened: 'वह रिकॉर्डिंग किसी दूसरी साइट पर है।',
    safe: 'उस साइट से कुछ नहीं माँगा गया।',
    act: 'रिकॉर्डिंग को इस कंप्यूटर पर सहेजें, और यहाँ चुनें।',
  },
  'code-late': {
    happened: 'Plumbline का एक हिस्सा अभी नहीं आया।',
    safe: 'जो कुछ सहेजा गया है, वह सब मौजूद है।',
    act: 'आते ही काम अपने आप आगे चलेगा। ऐसा ही रहे, तो पेज फिर से लोड करें।',
  },
  'store-full': {
    happened: 'सहेजने के लिए जगह नहीं बची।',
    safe: 'गिनती चलती रहेगी, और पहले सहेजा हुआ सब मौजूद है।',
    act: 'पुराने सेशन हटाएँ, या कुछ जगह खाली करें।',
  },
  'store-refused': {
    happened: 'यह ब्राउज़र सहेजने नहीं देता।',
    safe: 'गिनती चलती रहेगी।',
    act: 'प्राइवेट ब्राउज़िंग से बाहर आएँ, या इस पेज को डेटा सहेजने की इजाज़त दें।',
  },
  'store-newer': {
    happened: 'आपके सेशन किसी नए Plumbline ने सहेजे हैं।',
    safe: 'उन्हें छुआ नहीं गया।',
    act: 'दूसरी विंडो बंद करें और यह पेज फिर से लोड करें।',
  },
  'store-late': {
    happened: 'आपके रिकॉर्ड तक अभी पहुँच नहीं हो पाई।',
    safe: 'अभी आप जो करें, वह मुझे याद रहेगा, और मौका मिलते ही लिख लिया जाएगा।',
    act: 'तब तक यह पेज खुला रखें। Plumbline की दूसरी विंडो बंद करने से मदद मिल सकती है।',
  },
  'store-blocked': {
    happened: 'Plumbline की एक पुरानी विंडो ने आपका रिकॉर्ड बंद रखा है।',
    safe: 'अभी आप जो करें, वह मुझे याद रहेगा, और मौका मिलते ही लिख लिया जाएगा।',
    act: 'Plumbline की दूसरी विंडो बंद करें। काम अपने आप आगे चलेगा।',
  },
  'store-erased': {
    happened: 'यह सेशन मिटा दिया गया है, यहाँ या किसी दूसरी विंडो में।',
    safe: 'वह मिटा ही रहेगा, और उसका कुछ और नहीं रखा जाएगा।',
    act: 'अगला सेशन जो आप शुरू करें, वह फिर से रखा जाएगा।',
  },
  'store-unreadable': {
    happened: 'यह सेशन पढ़ा नहीं जा रहा।',
    safe: 'वह जैसा है वैसा रखा है, और बाकी सब मौजूद हैं।',
    act: 'दूसरा खोलें। इसकी ज़रूरत न हो, तो पिछले सेशन के पेज पर इसे हटाएँ।',
  },
  unexpected: {
    happened: 'अचानक कुछ रुक गया।',
    safe: 'जो कुछ सहेजा गया है, वह सब मौजूद है।',
    act: 'पेज फिर से लोड करें। ऐसा ही रहे, तो उन्हें बताएँ जिन्होंने इसे लगाया है।',
  },
} as const;
