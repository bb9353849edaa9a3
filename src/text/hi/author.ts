import type { LaterCatalogue } from '../catalogue.ts';

/** हिन्दी: see the same file of the source. */
export const authored: LaterCatalogue['authored'] = {
  why: 'एक व्यायाम जो रिकॉर्डिंग से बनाया गया है।',
  start: 'चित्र वाली स्थिति में आएँ।',
  out: 'धीरे-धीरे हिलें, जैसा चित्र में दिखता है।',
  hold: 'समय पूरा होने तक वहीं रुकें।',
  back: 'उतना ही धीरे वापस आएँ।',
  sides: 'फिर दूसरी तरफ़।',
  toStart: 'चित्र वाली स्थिति में आएँ',
};
