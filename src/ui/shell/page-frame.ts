import type { App } from '../../app/app.ts';
import { awaiting, codeIsLate } from '../../app/awaited.ts';
import type { Shown, ShownPage } from '../../app/feature.ts';
import { HOME } from '../../app/route.ts';
import { allSentences } from '../../text/in-use.ts';

/** What is shown in the place of the page; nothing until the page's code has been fetched. */
export type Framed =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'shown'; readonly page: ShownPage }
  | { readonly kind: 'broken'; readonly error: unknown };

const FETCHING: Framed = { kind: 'fetching' };

/** The code of a page, and all sentences: only the first page does without those that come later. */
async function load(page: Shown): Promise<() => ShownPage> {
  const [make] = await Promise.all([page.load(), page.name === HOME.page ? null : allSentences()]);
  return make;
}

/**
 * Holds the open page: fetches its code when the page is first opened, makes its element anew for each visit, and hands
 * the state to it. Where a page cannot be fetched, made or drawn, the rest of the app works on.
 */
export class PageFrame {
  private readonly onChange: () => void;
  private readonly fetched = new Map<string, () => ShownPage>();
  /** The open page, and the language in which its element was made. */
  private open: { readonly name: string; readonly language: string } | null = null;
  private framed: Framed = FETCHING;

  /** `onChange` is called when something else has to be shown than before. */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /**
   * What to show of this page now. In another language the page's element is made anew, because its elements do not
   * notice a change of language.
   */
  frame(page: Shown, app: App, language: string): Framed {
    if (this.open?.name !== page.name || this.open.language !== language) {
      this.open = { name: page.name, language };
      this.framed = this.make(page, app);
    }
    if (this.framed.kind === 'shown') this.framed = this.show(this.framed.page, app);
    return this.framed;
  }

  /** Fetches the code of the page and makes its element once more. */
  tryAgain(): void {
    this.open = null;
    this.onChange();
  }

  private make(page: Shown, app: App): Framed {
    const make = this.fetched.get(page.name);
    if (!make) {
      void this.fetch(page, app);
      return FETCHING;
    }
    try {
      return { kind: 'shown', page: make() };
    } catch (error) {
      return { kind: 'broken', error };
    }
  }

  /** A page that comes late says so in its place, and is shown when it is there. */
  private async fetch(page: Shown, app: App): Promise<void> {
    const onLate = (): void => {
      if (this.open?.name === page.name) this.break(codeIsLate());
    };
    try {
      const { clock } = app.kernel.ports;
      this.fetched.set(page.name, await awaiting('code', load(page), { clock, onLate }));
    } catch (error) {
      if (this.open?.name === page.name) this.break(error);
      return;
    }
    if (this.open?.name === page.name) this.tryAgain();
  }

  private show(page: ShownPage, app: App): Framed {
    const isOpen = (): boolean => this.framed.kind === 'shown' && this.framed.page === page;
    try {
      page.show(app.kernel).catch((error: unknown) => {
        if (isOpen()) this.break(error);
      });
      return { kind: 'shown', page };
    } catch (error) {
      return { kind: 'broken', error };
    }
  }

  private break(error: unknown): void {
    this.framed = { kind: 'broken', error };
    this.onChange();
  }
}
