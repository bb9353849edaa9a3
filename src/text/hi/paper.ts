import type { Counts, Words } from '../values.ts';

/** What was done, on paper: a session, and a month. */
export const paper = {
  lead: 'छपने पर यह ऐसा दिखता है: समा जाए तो एक ही पन्ने पर।',
  ofSession: 'कागज़ पर',
  ofMonth: 'एक महीना कागज़ पर',
  name: 'कागज़ पर नाम',
  nameHint: 'यह छपता है, सहेजा नहीं जाता।',
  nameLine: 'नाम:',
  month: 'महीना',
  columns: {
    set: 'व्यायाम',
    done: 'कितना हुआ',
    far: 'कितनी दूर',
    noticed: 'क्या दिखा',
    unjudged: 'जो परखा नहीं गया',
    days: 'दिन',
    sets: 'सेट',
    change: 'महीने का पहला और आख़िरी दिन',
  },
  ofSide: ({ side, figure }: Words<'side' | 'figure'>) => `${side}: ${figure}`,
  rejected: ({ count }: Counts<'count'>) => `नहीं गिने गए: ${count.digits}`,
  duration: ({ time }: Words<'time'>) => `समय: ${time}`,
  told: 'उस दिन क्या बताया',
  toldAt: ({ time, what }: Words<'time' | 'what'>) => `${time}: ${what}`,
  exercised: ({ count }: Counts<'count'>) => `व्यायाम वाले दिन: ${count.digits}`,
  /** Pain after exercising against before it, in a month. */
  across: {
    'within-error': ({ from, to }: Words<'from' | 'to'>) =>
      `औसत दर्द: व्यायाम से पहले ${from}, बाद में ${to}। यह फ़र्क नापने में होने वाली घट-बढ़ से ज़्यादा नहीं है।`,
    less: ({ from, to }: Words<'from' | 'to'>) =>
      `औसत दर्द: व्यायाम से पहले ${from}, बाद में ${to}। यह कम है, और यह कमी नापने में होने वाली घट-बढ़ से ज़्यादा है।`,
    more: ({ from, to }: Words<'from' | 'to'>) =>
      `औसत दर्द: व्यायाम से पहले ${from}, बाद में ${to}। यह ज़्यादा है, और यह बढ़त नापने में होने वाली घट-बढ़ से ज़्यादा है। अपने फ़िज़ियो को बताएँ।`,
  },
  nothing: 'इस महीने का कुछ भी सहेजा नहीं है।',
} as const;
