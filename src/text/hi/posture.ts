import type { Counts, Words } from '../values.ts';

/** The posture screen: a record, no judgement (table#posture-screen, clinical#what-a-camera-cannot-know). */
export const screen = {
  voice: {
    front: 'हमेशा की तरह खड़े होकर मुँह लैपटॉप की ओर करें।',
    side: 'अब बाईं बगल लैपटॉप की ओर करें, और हमेशा की तरह खड़े होकर रुकें।',
    done: 'धन्यवाद। बस इतना ही।',
  },
  words: { front: 'हमेशा की तरह खड़े होकर रुकें', side: 'बाईं बगल मेरी ओर करें', done: 'धन्यवाद' },
  lead: 'आज का रिकॉर्ड, ताकि अगले के साथ रखा जा सके। कोई भी बिलकुल बराबर खड़ा नहीं होता।',
  views: {
    front: 'सामने से देखा गया',
    back: 'पीछे से देखा गया',
    'side-left': 'बाईं ओर से देखा गया',
    'side-right': 'दाईं ओर से देखा गया',
    oblique: 'तिरछा देखा गया',
    unknown: 'देखा गया',
  },
  figures: {
    'shoulder-level': 'कंधों की रेखा',
    'pelvis-level': 'बेल्ट की रेखा',
    'trunk-sideways': 'धड़, एक ओर',
    'ear-ahead': 'कंधे के मुकाबले कान',
    'trunk-lean': 'धड़, आगे या पीछे',
  },
  /** Of a line, which is feminine. */
  levels: { left: 'बाईं ओर ऊँची', right: 'दाईं ओर ऊँची' },
  leans: { left: 'बाईं ओर', right: 'दाईं ओर', forwards: 'आगे की ओर', backwards: 'पीछे की ओर' },
  value: ({ value, band, towards }: Words<'value' | 'band' | 'towards'>) =>
    `करीब ${value}° ${towards}, ${band}° कम या ज़्यादा`,
  level: ({ value, band }: Words<'value' | 'band'>) => `करीब ${value}°, ${band}° कम या ज़्यादा`,
  even: ({ value }: Words<'value'>) => `${value}: जहाँ तक दिखता है, बराबर`,
  hidden: 'नहीं दिखा।',
  change: {
    first: 'अपनी तरह का पहला',
    hidden: 'तुलना के लिए कुछ नहीं',
    'no-change': ({ sure }: Words<'sure'>) => `कोई बदलाव नहीं: फ़र्क ${sure}° से कम है`,
    different: ({ by, before }: Words<'by' | 'before'>) =>
      `पिछली बार से अलग, न बेहतर न बदतर: ${by}° का फ़र्क। पिछली बार: ${before}`,
  },
  missing: 'दोनों ओर से दिखने से पहले ही यह रुक गया। जो मिला, वह यहाँ है।',
  nothing: 'अब तक किसी भी ओर से आपका स्थिर खड़ा होना नहीं दिखा, इसलिए दर्ज करने को कुछ नहीं है।',
  taken: ({ count }: Counts<'count'>) => `${count.digits} ओर से देखा गया`,
  again: 'चार हफ़्ते में एक बार काफ़ी है।',
  notDiagnosis: 'नापना मेरा काम है; आँकना आपके फ़िज़ियो का। यह बीमारी की पहचान (डायग्नोसिस) नहीं है।',
} as const;
