import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../../app/app.ts';
import { failureOf } from '../../app/failures.ts';
import type { Route } from '../../app/registry.ts';
import { fillsScreen, HOME, isRunPage, readRoute, writeRoute } from '../../app/route.ts';
import type { AppState } from '../../app/state.ts';
import { allSentences, direction, language, script } from '../../text/in-use.ts';
import { windowTitle } from '../../text/say/page.ts';
import { firstText } from '../../text/text.ts';
import { FootRoom } from '../kit/foot-room.ts';
import { IntentEvent } from '../kit/intent-event.ts';
import { ignoreDrop } from './drops.ts';
import { usesKey } from './keys.ts';
import { PageFrame, type Framed } from './page-frame.ts';
import { loadScriptFont } from './script-font.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, buttons, layout } from '../kit/styles.ts';
import { adoptTokens } from '../kit/tokens.ts';
import '../kit/pl-mark.ts';
import { loadToasts } from '../kit/pl-notices.ts';
import '../kit/pl-trouble.ts';

const DROPPING = ['dragover', 'drop'] as const;

/**
 * The root element: subscribes to the app, keeps the address and the page in step, passes keys and intents on, and
 * moves the focus to a new page. The code of a page is fetched when the page is first opened, or once the model is
 * loaded.
 *
 * @property app - what `createApp` made
 */
@customElement('pl-app')
export class PlApp extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100dvh;
        /* Notices lie over the page: at its end it goes on for as much, so that nothing stays under them. */
        padding-block-end: var(--pl-notices-room, 0px);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--pl-space-5);
        width: 100%;
        max-width: calc(var(--pl-page) + 2 * var(--pl-space-6));
        margin-inline: auto;
        padding: var(--pl-space-3) var(--pl-space-6);
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: var(--pl-space-3);
        min-height: var(--pl-touch);
        color: var(--pl-ink);
        font-size: var(--pl-text-l);
        font-weight: var(--pl-weight-strong);
        letter-spacing: calc(var(--pl-closer) * -0.01em);
        text-decoration: none;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-1);
        margin-inline-end: calc(-1 * var(--pl-space-3));
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: var(--pl-touch);
        padding-inline: var(--pl-space-3);
        border-bottom: 3px solid transparent;
        color: var(--pl-muted);
        text-decoration: none;
      }
      nav a:hover {
        color: var(--pl-ink);
      }
      nav a[aria-current] {
        border-bottom-color: var(--pl-accent);
        color: var(--pl-ink);
        font-weight: var(--pl-weight-strong);
      }
      /* Where the system sets all colours, a line that cannot be seen would be seen under every entry. */
      @media (forced-colors: active) {
        nav a:not([aria-current]) {
          border-bottom-color: Canvas;
        }
      }
      main {
        flex: 1;
        min-height: 0;
      }
      button.skip {
        position: absolute;
        inset-inline-start: var(--pl-space-4);
        top: -10rem;
        z-index: 3;
        background: var(--pl-surface);
      }
      button.skip:focus {
        top: var(--pl-space-3);
      }
      /* What stands above every page: it stays in sight while the page is scrolled, and takes its room. */
      .above {
        position: sticky;
        inset-block-start: 0;
        z-index: 3;
        flex: none;
      }
      /* What is being said, on the pages that have no large words for it. A page's own bar at the foot stands above it. */
      .saying {
        position: sticky;
        bottom: var(--pl-notices-room, 0px);
        z-index: 2;
        flex: none;
        max-width: none;
        /* Words are read here while a page is used: they take a quarter of the window at most, or three lines, and are scrolled in it. */
        max-height: min(max(25dvh, 5rem), 50dvh);
        overflow: auto;
        padding: var(--pl-space-3) var(--pl-space-6);
        border-top: 1px solid var(--pl-hairline);
        background: var(--pl-surface);
        font-size: var(--pl-text-l);
        text-align: center;
        text-wrap: balance;
      }
      /* A run fills the window: a notice takes its space from the whole page and never covers the picture. */
      :host([data-full]) {
        height: 100dvh;
      }
      :host([data-full]) pl-notices {
        order: -1;
      }
      /* On paper there is the page alone, without the room for what lies over it: that would be a blank sheet. */
      @media print {
        :host {
          min-height: 0;
          padding-block-end: 0;
        }
        .bar,
        .skip,
        .above,
        .saying,
        pl-notices {
          display: none;
        }
      }
      @media (max-height: 30em) {
        .saying {
          padding-block: var(--pl-space-2);
          font-size: var(--pl-text-m);
        }
      }
      @media (max-width: 40em) {
        .saying {
          padding: var(--pl-space-2) var(--pl-space-4);
          font-size: var(--pl-text-m);
        }
        .bar {
          padding: var(--pl-space-2) var(--pl-space-4) 0;
        }
        nav {
          width: calc(100% + 2 * var(--pl-space-3));
          margin-inline: calc(-1 * var(--pl-space-3));
          justify-content: space-between;
        }
      }
    `,
  ];

  @property({ attribute: false }) app: App | null = null;
  @state() private appState: AppState | null = null;
  protected readonly foot = new FootRoom(this, 'saying', () => this.renderRoot.querySelector<HTMLElement>('.saying'));
  private unsubscribe: () => void = () => undefined;
  private readonly frame = new PageFrame(() => this.requestUpdate());
  private framed: Framed = { kind: 'fetching' };
  /** What features have above every page, each in a frame of its own. */
  private readonly frames = new Map<string, PageFrame>();
  private above: readonly { readonly name: string; readonly framed: Framed }[] = [];
  private shownPage = '';
  private wantsFocus = false;
  /** Whether the focus was last moved by the Tab key, and not by a click. */
  private isByTab = false;
  /** The key that is held down and has been taken. */
  private takenKey = '';
  private hasFetchedLater = false;
  private lastSaying: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptTokens(document);
    this.addEventListener(IntentEvent.type, this.takeIntent);
    window.addEventListener('hashchange', this.readAddress);
    window.addEventListener('keydown', this.takeKey);
    window.addEventListener('keyup', this.takeKeyUp);
    window.addEventListener('pointerdown', this.seeClick);
    for (const type of DROPPING) window.addEventListener(type, ignoreDrop);
    if (this.app) this.follow(this.app);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe();
    this.removeEventListener(IntentEvent.type, this.takeIntent);
    window.removeEventListener('hashchange', this.readAddress);
    window.removeEventListener('keydown', this.takeKey);
    window.removeEventListener('keyup', this.takeKeyUp);
    window.removeEventListener('pointerdown', this.seeClick);
    for (const type of DROPPING) window.removeEventListener(type, ignoreDrop);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('app') && this.app) this.follow(this.app);
    const { app, appState } = this;
    this.toggleAttribute('data-full', appState !== null && fillsScreen(appState.route));
    const page = app && appState ? app.gathered.pages.get(appState.route.page) : undefined;
    if (app && page) this.framed = this.frame.frame(page, app, language());
    if (app) this.above = this.framesAbove(app);
  }

  protected override updated(): void {
    const { app, appState } = this;
    if (!app || !appState) return;
    this.showSaying(appState.saying);
    this.showTheme(appState.settings.theme);
    this.showLanguage(app, appState.route);
    if (['ready', 'unavailable'].includes(appState.model.status)) this.fetchLater();
    const address = writeRoute(appState.route);
    if (address === this.shownPage) this.focusPage();
    // Only a change of page writes the address. A link that was just followed has changed the address already, and is
    // read in a moment.
    if (address === this.shownPage) return;
    const first = this.shownPage === '';
    this.shownPage = address;
    this.writeAddress(app, appState.route);
    window.scrollTo(0, 0);
    this.wantsFocus = !first;
    this.focusPage();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { app, appState } = this;
    if (!app || !appState) return nothing;
    const { gathered } = app;
    const full = fillsScreen(appState.route);
    // In another language every element is made anew, because most of them render only when their own values change.
    return html`${keyed(
      language(),
      html`${this.overPage()}${full ? nothing : this.bar(appState)}
        <main id="main" tabindex="-1">${this.page()}</main>
        ${full || appState.saying === null ? nothing : html`<p class="saying" role="status">${appState.saying}</p>`}
        <pl-notices .notices=${appState.notices} .wordings=${gathered.notices} ?taking-room=${full}></pl-notices>`,
    )}`;
  }

  /** What stands above every page now. What has gone is made anew when it is there again. */
  private framesAbove(app: App): typeof this.above {
    const found = app.gathered.features.flatMap(({ above }) => (above ? [above] : []));
    const there = found.filter((above) => above.isThere(app.kernel));
    for (const { name } of found) if (!there.some((above) => above.name === name)) this.frames.delete(name);
    return there.map((above) => {
      const frame = this.frames.get(above.name) ?? new PageFrame(() => this.requestUpdate());
      this.frames.set(above.name, frame);
      return { name: above.name, framed: frame.frame(above, app, language()) };
    });
  }

  private overPage(): TemplateResult | typeof nothing {
    if (this.above.length === 0) return nothing;
    return html`<div class="above">
      ${this.above.map(({ name, framed }) => this.inPlace(framed, name, () => this.frames.get(name)?.tryAgain()))}
    </div>`;
  }

  private bar({ route }: AppState): TemplateResult {
    const t = firstText();
    const under = this.app?.gathered.pages.get(route.page)?.under;
    return html`<header class="bar">
      <button class="skip" @click=${this.skip}>${t.app.skip}</button>
      <a class="name" href=${writeRoute(HOME)}><pl-mark></pl-mark>${t.app.name}</a>
      <nav aria-label=${t.app.menu}>
        ${this.app?.gathered.bar.map(
          ({ page, address }) =>
            html`<a
              href=${address}
              aria-current=${ifDefined(page.name === route.page || page.name === under ? 'page' : undefined)}
              >${page.title()}</a
            >`,
        )}
      </nav>
    </header>`;
  }

  /** The page. Where it cannot be opened, its place says so; the bar and the other pages work on. */
  private page(): HTMLElement | TemplateResult | typeof nothing {
    return this.inPlace(this.framed, this.appState?.route.page ?? '', () => this.frame.tryAgain());
  }

  private inPlace(framed: Framed, place: string, again: () => void): HTMLElement | TemplateResult | typeof nothing {
    if (framed.kind === 'fetching') return nothing;
    if (framed.kind === 'shown') return framed.page.element;
    return html`<div class="page">
      <pl-trouble
        .failure=${failureOf(framed.error)}
        .cause=${framed.error}
        .place=${place}
        .again=${again}
      ></pl-trouble>
    </div>`;
  }

  private follow(app: App): void {
    this.unsubscribe();
    this.appState = app.state;
    this.unsubscribe = app.subscribe((next) => (this.appState = next));
    this.readAddress();
  }

  private readonly takeIntent = (event: IntentEvent): void => {
    void this.app?.dispatch(event.intent);
  };

  private readonly takeKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') this.isByTab = true;
    if (!this.app || event.altKey || event.ctrlKey || event.metaKey) return;
    // A key that is held down means nothing more, also to a button that has the focus.
    if (event.repeat) return this.keepFromButton(event);
    this.takenKey = '';
    const isRun = this.appState !== null && isRunPage(this.appState.route);
    if (usesKey({ path: event.composedPath(), key: event.key, isRun, isByTab: this.isByTab })) return;
    const intent = this.app.intentOfKey(event.key);
    if (!intent) return;
    this.takenKey = event.key;
    this.keepFromButton(event);
    void this.app.dispatch(intent);
  };

  private readonly takeKeyUp = (event: KeyboardEvent): void => {
    this.keepFromButton(event);
    this.takenKey = '';
  };

  /** A key that was taken must not press the button that has the focus: some browsers press it when the key is let go. */
  private keepFromButton(event: KeyboardEvent): void {
    if (event.key === this.takenKey) event.preventDefault();
  }

  private readonly seeClick = (): void => {
    this.isByTab = false;
  };

  private readonly readAddress = (): void => {
    const { app } = this;
    if (!app) return;
    const route = readRoute(location.hash, app.gathered.pages);
    if (this.shownPage !== '' && writeRoute(route) === writeRoute(app.state.route)) return;
    void app.dispatch({ kind: 'go', route });
    // An address that names no page shows another page, whose address is written.
    this.writeAddress(app, app.state.route);
  };

  /**
   * Writes the address of the open page. A run leaves no entries in the browser's history: Back from the summary leads
   * to the exercise, not to a finished set.
   */
  private writeAddress({ gathered }: App, route: Route): void {
    const address = writeRoute(route);
    const written = readRoute(location.hash, gathered.pages);
    if (address === writeRoute(written)) return;
    if (isRunPage(written)) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  /** New words are read from their beginning; those that do not fit are scrolled by keys too. */
  private showSaying(saying: string | null): void {
    const words = this.renderRoot.querySelector<HTMLElement>('.saying');
    if (words) {
      if (saying !== this.lastSaying) words.scrollTop = 0;
      if (words.scrollHeight > words.clientHeight) words.tabIndex = 0;
      else words.removeAttribute('tabindex');
    }
    this.lastSaying = saying;
  }

  private showTheme(theme: AppState['settings']['theme']): void {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }

  private showLanguage({ gathered }: App, { page }: Route): void {
    // In a new language the typeface of its script is fetched; at first that waits, with all else, for the model.
    if (this.hasFetchedLater && document.documentElement.lang !== language()) this.fetchTypeface();
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    document.title = windowTitle(page === HOME.page ? null : (gathered.pages.get(page)?.title() ?? null));
  }

  /** Focuses the heading of a new page as soon as it is there, so that a screen reader announces the page. */
  private focusPage(): void {
    const { framed } = this;
    if (!this.wantsFocus || framed.kind !== 'shown') return;
    this.wantsFocus = false;
    const focusHeading = (): void =>
      framed.page.element.shadowRoot?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
    // A page that cannot be drawn has no heading to focus; its place shows the failure.
    framed.page.drawn().then(focusHeading, () => undefined);
  }

  /**
   * Fetches all sentences and the code of all pages, because a set must not wait for the network. What cannot be fetched now is tried
   * again when the page is opened.
   */
  private fetchLater(): void {
    if (this.hasFetchedLater) return;
    this.hasFetchedLater = true;
    const pages = this.app ? [...this.app.gathered.pages.values()] : [];
    void Promise.allSettled([allSentences(), ...pages.map((page) => page.load()), loadToasts()]);
    this.fetchTypeface();
  }

  private fetchTypeface(): void {
    void loadScriptFont(script()).catch(() => undefined);
  }

  private skip(): void {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-app': PlApp;
  }
}
