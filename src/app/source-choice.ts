/** The file that a person chose; a `Blob`, so that tests need no browser. */
export type ChosenFile = Blob & { readonly name?: string };

/** Which source is watched: a camera or a recording. */
export type SourceChoice =
  | { readonly kind: 'camera'; readonly deviceId: string | null }
  | { readonly kind: 'recording'; readonly file: ChosenFile; readonly name: string };
