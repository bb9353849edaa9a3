/** What of trusted types is used here; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown;
}

/**
 * Where the page's policy asks for trusted types, addresses of scripts and workers are trusted if they lie beside the page, and no
 * others: LiteRT and MediaPipe load theirs by a plain address. Call this once, before anything is loaded.
 */
export function trustOwnScripts(pageUrl: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (!isOwn(url, pageUrl)) throw new TypeError(`${url} is not a script of this app`);
      return url;
    },
  });
}

/** Whether an address lies in the folder of the page. */
export const isOwn = (url: string, pageUrl: string): boolean =>
  new URL(url, pageUrl).href.startsWith(new URL('./', pageUrl).href);
