/** Small words of pages: titles, cameras and files, loading, the pace of the voice. */
import { catalogue, firstCatalogue } from '../in-use.ts';
import { SOURCE } from '../languages.ts';
import { countOf, tenths, whole } from './forms.ts';

/** The title of the window: the page's title and the app's; null: the first page, whose title is the app's alone. */
export function windowTitle(page: string | null): string {
  const { app } = firstCatalogue();
  return page === null ? app.name : app.pageTitle({ page });
}

/** A camera by the name that its maker gave it; one without a name by its number, from `index`. */
export const cameraName = ({ label }: { readonly label: string }, index: number): string =>
  label || firstCatalogue().source.cameraUnnamed({ number: whole(index + 1) });

/** The recording that is watched in place of the camera. */
export const chosenFile = (file: string): string => firstCatalogue().source.chosen({ file });
export const insteadOfCamera = (file: string): string => firstCatalogue().source.insteadOfCamera({ file });

const BYTES_OF_A_MEGABYTE = 1e6;

/** How much of the model has been loaded. */
export const loadedSentence = ({
  loadedBytes,
  totalBytes,
}: {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}): string =>
  firstCatalogue().units.megabytes({
    loaded: tenths(loadedBytes / BYTES_OF_A_MEGABYTE),
    total: tenths(totalBytes / BYTES_OF_A_MEGABYTE),
  });

/**
 * That the language in use is a translation which no clinician has reviewed yet, and how to send a correction; null in the source
 * language.
 */
export function translationNote(tag: string): readonly [notReviewed: string, correct: string] | null {
  if (tag === SOURCE) return null;
  const { notReviewed, correct } = catalogue().settings.translated;
  return [notReviewed, correct({ folder: `src/text/${tag}` })];
}

/** The pace of the voice. */
export const speechRate = (wordsPerMinute: number): string =>
  catalogue().settings.rateValue({ words: countOf(wordsPerMinute) });
