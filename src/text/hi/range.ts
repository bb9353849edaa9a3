import type { OfSide, Words } from '../values.ts';
import { orSo, sideOfHer } from './counted.ts';

/** Targets that are this person's own. */
export const personal = {
  title: 'आपके अपने आँकड़े',
  own: ({ limb, day, value, band }: Words<'limb' | 'day' | 'value' | 'band'>) =>
    `आपका अपना दायरा, ${limb}, ${day} को मिला: करीब ${value}, ${orSo(band)}।`,
  /** A range whose degrees cannot be seen. */
  ownWay: ({ limb, day }: Words<'limb' | 'day'>) =>
    `आपका अपना दायरा, ${limb}, ${day} को मिला। इसके डिग्री मुझे नहीं दिखते; यह आपकी पूरी दूरी है।`,
  limbs: {
    arm: ({ side }: OfSide) => `${sideOfHer[side]} बाँह`,
    shoulder: ({ side }: OfSide) => `${sideOfHer[side]} ऊपरी बाँह`,
    elbow: ({ side }: OfSide) => `${sideOfHer[side]} कोहनी`,
    neckBend: ({ side }: OfSide) => `सिर ${sideOfHer[side]} ओर`,
    twist: ({ side }: OfSide) => `${sideOfHer[side]} ओर मुड़ना`,
  },
  plan: ({ parts }: Words<'parts'>) => `आम आँकड़े नहीं, आपका प्लान तय करता है: ${parts}।`,
  parts: {
    dose: 'कितना करना है',
    range: 'कितनी दूर',
    tempo: 'कितना तेज़',
    tolerance: 'क्या मंज़ूर है',
    faults: 'क्या छोड़ा गया',
  },
  yourTarget: 'आपका लक्ष्य',
  /** The target of one side, in the key of a drawing where each side has its own. */
  targetOfSide: ({ side, target }: Words<'side' | 'target'>) => `${side}: ${target}`,
  target: ({ targets }: Words<'targets'>) => `आपका लक्ष्य: ${targets}`,
  targetSide: ({ side, value }: OfSide & Words<'value'>) => `${sideOfHer[side]} तरफ़ करीब ${value}°`,
  targetBoth: ({ value }: Words<'value'>) => `करीब ${value}°`,
} as const;

/** The check that finds how far somebody moves without help. */
export const range = {
  title: 'आपका अपना दायरा',
  lead: 'तीन धीमे दोहरावों से पता चलता है कि बिना मदद के आपकी हरकत कहाँ तक होती है। फिर गिनती और लक्ष्य उसी के हिसाब से होते हैं, आम हिसाब से नहीं।',
  sides: 'हर तरफ़ तीन।',
  near: 'बगल से उस बाँह का दायरा मिलता है जो मेरे पास है। दूसरी के लिए घूम जाएँ।',
  find: 'अपना दायरा जानें',
  findAgain: 'फिर से जानें',
  finding: 'आपका दायरा देखा जा रहा है',
  begin: 'तीन धीमे, जहाँ तक अच्छा लगे',
  remove: 'हटाएँ',
  removed: 'आपका अपना दायरा हटा दिया गया। अब आम आँकड़े इस्तेमाल होंगे।',
  counts: ({ count, target }: Words<'count' | 'target'>) => `करीब ${count} से गिना जाता है, और लक्ष्य करीब ${target} है।`,
  found: ({ limb, value, band }: Words<'limb' | 'value' | 'band'>) => `${limb}: करीब ${value}, ${orSo(band)}।`,
  foundWay: ({ limb }: Words<'limb'>) => `${limb}: मिल गया। इसके डिग्री मुझे नहीं दिखते; यह आपकी पूरी दूरी है।`,
  from: ({ peaks }: Words<'peaks'>) => `${peaks} का बीच वाला मान।`,
  notFound: ({ limb, reason }: Words<'limb' | 'reason'>) => `${limb}: इस बार कोई आँकड़ा नहीं। ${reason}`,
  none: ({ reason }: Words<'reason'>) => `इस बार कोई आँकड़ा नहीं। ${reason}`,
  reasons: {
    few: 'उसके तीन से कम दोहराव दिखे।',
    far: 'वह तरफ़ मुझसे दूर थी। घूम जाएँ, तो वह दिखेगी।',
    oblique: 'उनमें से ज़्यादातर तिरछे दिखे।',
    fast: 'वे इतने तेज़ थे कि दूरी पता नहीं चली। जाते हुए दो गिनें, लौटते हुए दो।',
    scattered: 'एक आँकड़े के लिए उनमें फ़र्क बहुत ज़्यादा था।',
  },
  ask: 'क्या अब से यह इस्तेमाल हो?',
  askVoice: 'क्या यह इस्तेमाल हो? हाँ के लिए एंटर दबाएँ, नहीं के लिए एस्केप।',
  usual: 'यह व्यायाम यहीं तक माँगता है। इसके आम आँकड़े बने रहेंगे।',
  accept: 'इस्तेमाल करें',
  decline: 'इस्तेमाल न करें',
  again: 'फिर कोशिश करें',
  back: 'व्यायाम पर वापस',
  kept: 'यह सिर्फ़ इस ब्राउज़र में रहता है, और इसे व्यायाम के पेज पर हटाया जा सकता है।',
} as const;
