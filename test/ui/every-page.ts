/** Every page in every state that has sentences of its own, and the text on a page. The files of the states bring the pages with them. */
import { language } from '../../src/text/in-use.ts';
import { exercisePages } from './every-page/exercise-pages.ts';
import { exchangePages } from './every-page/exchange-pages.ts';
import { authorPages } from './every-page/author-pages.ts';
import { keepingPages } from './every-page/keeping-pages.ts';
import { learningPages } from './every-page/learning-pages.ts';
import { phoneEyePages } from './every-page/phone-eye-pages.ts';
import { livePages } from './every-page/live-pages.ts';
import { otherPages } from './every-page/other-pages.ts';
import type { PageState } from './every-page/page-state.ts';
import { checkPages, practisePages } from './every-page/run-pages.ts';
import { painPages } from './every-page/pain-pages.ts';
import { prescribePages } from './every-page/prescribe-pages.ts';
import { progressPages } from './every-page/progress-pages.ts';
import { reviewPages } from './every-page/review-pages.ts';
import { sessionPages } from './every-page/session-pages.ts';
import { todayPages } from './every-page/today-pages.ts';
import { testPages } from './every-page/test-pages.ts';

/** The states, once made: to judge the sets in them takes seconds. By language, for what is in them is written in one. */
const made = new Map<string, readonly PageState[]>();

/** Every page in every state that has sentences of its own. */
export function everyPage(): readonly PageState[] {
  const pages = made.get(language()) ?? makeEveryPage();
  made.set(language(), pages);
  return pages;
}

const makeEveryPage = (): readonly PageState[] => [
  ...todayPages(),
  ...exercisePages(),
  ...learningPages(),
  ...authorPages(),
  ...keepingPages(),
  ...livePages(),
  ...phoneEyePages(),
  ...exchangePages(),
  ...checkPages(),
  ...practisePages(),
  ...sessionPages(),
  ...testPages(),
  ...painPages(),
  ...prescribePages(),
  ...progressPages(),
  ...reviewPages(),
  ...otherPages(),
];

/** Attributes that are displayed or read out. */
const WORD_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
  'help-text',
  'hint',
];

/** All text of an element and in it, also inside of shadow roots: one line for each text or attribute. */
export function writtenOn(node: Node): readonly string[] {
  if (node instanceof Text) return [node.data.trim()].filter((words) => words !== '');
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return [];
  const own = node instanceof Element ? WORD_ATTRIBUTES.map((name) => node.getAttribute(name) ?? '') : [];
  const inside = node instanceof Element && node.shadowRoot ? writtenOn(node.shadowRoot) : [];
  return [...own.filter((words) => words !== ''), ...inside, ...[...node.childNodes].flatMap(writtenOn)];
}
