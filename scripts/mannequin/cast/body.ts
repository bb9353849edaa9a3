import type { Build } from '../../../src/care/figure/build.ts';

/** A person who does the exercises: a build and a look. */
export interface Body extends Build {
  readonly name: string;
  /** How far the belly stands out, in metres. */
  readonly bellyM: number;
  readonly look: Look;
}

export interface Look {
  readonly skin: string;
  readonly hair: { readonly kind: 'short' | 'bun' | 'long' | 'bob' | 'bald'; readonly colour: string };
  readonly shirt: string;
  readonly sleeves: 'short' | 'long';
  readonly trousers: string;
  readonly shoes: string;
}
