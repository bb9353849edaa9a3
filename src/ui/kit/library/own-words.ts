import { registerTranslation, type Translation } from '@awesome.me/webawesome/dist/utilities/localize.js';
import source from '@awesome.me/webawesome/dist/translations/en.js';
import { direction, language } from '../../../text/in-use.ts';
import { text } from '../../../text/text.ts';

/** The few words that the elements of the library say by themselves are ours, in the language that the page is written in. */
function tellOwnWords(): void {
  // The library looks a language up without what its tag says beyond it.
  const [$code = language()] = language().split('-');
  const { dismiss, timeLeft } = text().notices;
  const words: Translation = {
    ...source,
    $code,
    $dir: direction(),
    close: dismiss,
    progress: timeLeft,
  };
  registerTranslation(words);
}

new MutationObserver(tellOwnWords).observe(document.documentElement, { attributeFilter: ['lang'] });
tellOwnWords();
