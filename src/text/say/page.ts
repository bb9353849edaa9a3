/** Small things of pages: titles, cameras and files, what is loaded, how fast is spoken. */
import { catalogue } from '../in-use.ts';
import { countOf, tenths, whole } from './forms.ts';

/** What the window is called while a page of this title is open; null: while the first page is, which is called as the app. */
export function windowTitle(page: string | null): string {
  const { app } = catalogue();
  return page === null ? app.name : app.pageTitle({ page });
}

/** A camera by the name that its maker gave it; the `index`th of those without a name by its number. */
export const cameraName = ({ label }: { readonly label: string }, index: number): string =>
  label || catalogue().source.cameraUnnamed({ number: whole(index + 1) });

/** Which recording is looked at, and that it is looked at in place of the camera. */
export const chosenFile = (file: string): string => catalogue().source.chosen({ file });
export const insteadOfCamera = (file: string): string => catalogue().source.insteadOfCamera({ file });

const BYTES_OF_A_MEGABYTE = 1e6;

/** How much of the model has come. */
export const loadedSentence = ({
  loadedBytes,
  totalBytes,
}: {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}): string =>
  catalogue().units.megabytes({
    loaded: tenths(loadedBytes / BYTES_OF_A_MEGABYTE),
    total: tenths(totalBytes / BYTES_OF_A_MEGABYTE),
  });

/** How fast is spoken. */
export const speechRate = (wordsPerMinute: number): string =>
  catalogue().settings.rateValue({ words: countOf(wordsPerMinute) });
