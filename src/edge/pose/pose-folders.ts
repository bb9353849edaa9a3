/** Where the files that the build puts into `public/` are served: absolute addresses, with a slash at the end. */
export interface PoseFolders {
  /** LiteRT's builds. */
  readonly engineUrl: string;
  /** The networks LiteRT runs, and MoveNet's in a build with them. */
  readonly modelsUrl: string;
  /** MediaPipe's runtime and its networks. */
  readonly mediapipeUrl: string;
}

/** The folders beside the page. */
export const foldersOf = (baseUrl: string): PoseFolders => ({
  engineUrl: new URL('engine/', baseUrl).href,
  modelsUrl: new URL('models/', baseUrl).href,
  mediapipeUrl: new URL('mediapipe/', baseUrl).href,
});
