/** The addresses of the files that the build puts into `public/`: absolute, with a slash at the end. */
export interface PoseFolders {
  /** LiteRT's builds. */
  readonly engineUrl: string;
  /** The networks that LiteRT runs, and in a build with MoveNet its weights. */
  readonly modelsUrl: string;
  /** MediaPipe's runtime and its networks. */
  readonly mediapipeUrl: string;
}

/** The folders next to the page. */
export const foldersOf = (baseUrl: string): PoseFolders => ({
  engineUrl: new URL('engine/', baseUrl).href,
  modelsUrl: new URL('models/', baseUrl).href,
  mediapipeUrl: new URL('mediapipe/', baseUrl).href,
});
