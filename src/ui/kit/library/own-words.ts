import { registerTranslation, type Translation } from '@awesome.me/webawesome/dist/utilities/localize.js';
import source from '@awesome.me/webawesome/dist/translations/en.js';
import { direction, language } from '../../../text/in-use.ts';
import { firstText } from '../../../text/text.ts';

/** Gives the library our words for the few that its elements say by themselves, in the language in use. */
function tellOwnWords(): void {
  // The library looks languages up by the first part of the tag.
  const [$code = language()] = language().split('-');
  const { dismiss, timeLeft } = firstText().notices;
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
