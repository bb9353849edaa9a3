import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comes,
  FIRST_MEDIA,
  goes,
  isSame,
  NO_MEDIA,
  stepMedia,
  type Media,
  type MediaKinds,
} from '../../../src/care/live/media.ts';

const kinds = fc.record({ video: fc.boolean(), sound: fc.boolean() });
type Deed = { readonly who: 0 | 1 } & (
  { readonly kind: 'give' | 'take'; readonly what: MediaKinds } | { readonly kind: 'hear' | 'reload' }
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ who: fc.constantFrom(0, 1), kind: fc.constantFrom('give', 'take'), what: kinds }),
  { weight: 3, arbitrary: fc.record({ who: fc.constantFrom(0, 1), kind: fc.constant('hear') }) },
  fc.record({ who: fc.constantFrom(0, 1), kind: fc.constant('reload') }),
);

interface Said {
  readonly kind: 'they-give' | 'they-take';
  readonly what: MediaKinds;
}

/** Two sides with a way between them that keeps the order: each says what changes, and all of it when they meet. */
class Pair {
  readonly sides: [Media, Media] = [FIRST_MEDIA, FIRST_MEDIA];
  readonly ways: [Said[], Said[]] = [[], []];

  constructor() {
    this.meet(0);
    this.meet(1);
  }

  does({ who, ...rest }: Deed): void {
    if (rest.kind === 'give' || rest.kind === 'take') return this.step(who, rest);
    if (rest.kind === 'hear') return this.hears(who);
    // A new page knows of nothing, and is met anew by the other one.
    this.sides[who] = FIRST_MEDIA;
    this.ways[who] = [];
    this.ways[other(who)] = [];
    this.meet(who);
    this.meet(other(who));
  }

  settle(): void {
    while (this.ways[0].length + this.ways[1].length > 0) for (const who of [0, 1] as const) this.hears(who);
  }

  private meet(who: 0 | 1): void {
    this.sides[who] = stepMedia(this.sides[who], { kind: 'met' });
    this.ways[other(who)].push(
      { kind: 'they-take', what: NO_MEDIA },
      { kind: 'they-give', what: this.sides[who].gives },
    );
  }

  private hears(who: 0 | 1): void {
    const said = this.ways[who].shift();
    if (said) this.step(who, said);
  }

  private step(who: 0 | 1, event: Exclude<Parameters<typeof stepMedia>[1], { readonly kind: 'met' }>): void {
    const before = this.sides[who];
    const now = (this.sides[who] = stepMedia(before, event));
    if (!isSame(before.gives, now.gives)) this.ways[other(who)].push({ kind: 'they-give', what: now.gives });
    if (!isSame(before.takes, now.takes)) this.ways[other(who)].push({ kind: 'they-take', what: now.takes });
  }
}

const other = (who: 0 | 1): 0 | 1 => (who === 0 ? 1 : 0);
const isIn = (one: MediaKinds, all: MediaKinds): boolean => (!one.video || all.video) && (!one.sound || all.sound);

describe('picture and sound between two', () => {
  it('go only where both have said yes, whatever they do and however late it is heard', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const pair = new Pair();
        for (const one of deeds) {
          pair.does(one);
          for (const side of pair.sides) {
            expect(isIn(goes(side), side.gives)).toBe(true);
            expect(isIn(side.takes, side.theyGive)).toBe(true);
          }
        }
        pair.settle();
        const [one, two] = pair.sides;
        // Once all is heard both know the same, and what one sends is what the other one takes.
        expect([one.theyGive, one.theyTake]).toEqual([two.gives, two.takes]);
        expect([goes(one), goes(two)]).toEqual([comes(two), comes(one)]);
      }),
      { numRuns: 500 },
    );
  });

  it('what is taken back and given again needs another yes', () => {
    const both = { video: true, sound: true };
    const given = stepMedia(stepMedia(FIRST_MEDIA, { kind: 'give', what: both }), { kind: 'they-take', what: both });
    expect(goes(given)).toEqual(both);
    const back = stepMedia(given, { kind: 'give', what: { video: false, sound: true } });
    expect(goes(stepMedia(back, { kind: 'give', what: both }))).toEqual({ video: false, sound: true });
  });

  it('nothing is taken that is not given, and a yes does not wait for a gift', () => {
    const early = stepMedia(FIRST_MEDIA, { kind: 'take', what: { video: true, sound: true } });
    expect(early.takes).toEqual(NO_MEDIA);
    expect(comes(stepMedia(early, { kind: 'they-give', what: { video: true, sound: false } }))).toEqual(NO_MEDIA);
  });

  it('who comes back without a memory has nothing of before', () => {
    const all = { video: true, sound: true };
    const met = stepMedia({ gives: all, takes: all, theyGive: all, theyTake: all }, { kind: 'met' });
    expect(met).toEqual({ ...FIRST_MEDIA, gives: all });
  });
});
