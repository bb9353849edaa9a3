import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../../app/app.ts';
import { isRunPage, readRoute, writeRoute, type Route } from '../../app/route.ts';
import type { AppState } from '../../app/state.ts';
import { direction, language } from '../../text/in-use.ts';
import { pageTitle } from '../../text/say/page.ts';
import { text } from '../../text/text.ts';
import { IntentEvent } from '../kit/intent-event.ts';
import { intentOfKey, usesKey } from './keys.ts';
import { base, buttons } from '../kit/styles.ts';
import { adoptTokens } from '../kit/tokens.ts';
import '../../features/library/ui/pl-page-exercise.ts';
import '../../features/library/ui/pl-page-start.ts';
import '../kit/pl-mark.ts';
import { loadToasts } from '../kit/pl-notices.ts';

/** Pages after the first are fetched when they are first opened, and quietly before that once the model stands. */
const LATER_PAGES = {
  test: () => import('../../features/tests/ui/pl-page-test.ts'),
  check: () => import('../../features/practise/ui/pl-page-check.ts'),
  practise: () => import('../../features/practise/ui/pl-page-practise.ts'),
  summary: () => import('../../features/summary/ui/pl-page-summary.ts'),
  session: () => import('../../features/summary/ui/pl-page-summary.ts'),
  range: () => import('../../features/range/ui/pl-page-range.ts'),
  history: () => import('../../features/history/ui/pl-page-history.ts'),
  settings: () => import('../../features/settings/ui/pl-page-settings.ts'),
  about: () => import('../../features/about/ui/pl-page-about.ts'),
} as const;

const NAVIGATION = ['start', 'history', 'settings', 'about'] as const;

/**
 * The root: hears the app, keeps the address and the page in step, passes keys and intents on, moves the focus to a new page.
 *
 * @property app - what `createApp` made
 */
@customElement('pl-app')
export class PlApp extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100dvh;
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
        letter-spacing: -0.01em;
        text-decoration: none;
      }
      nav {
        display: flex;
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
      main {
        flex: 1;
        min-height: 0;
      }
      button.skip {
        position: absolute;
        inset-inline-start: var(--pl-space-4);
        top: -80px;
        z-index: 3;
        background: var(--pl-surface);
      }
      button.skip:focus {
        top: var(--pl-space-3);
      }
      /* A run fills the window: a notice takes its room from the whole page and never covers the picture. */
      :host([data-full]) {
        height: 100dvh;
      }
      :host([data-full]) pl-notices {
        order: -1;
      }
      @media (max-width: 640px) {
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
  private unsubscribe: () => void = () => undefined;
  private shownPage = '';
  private hasFetchedLater = false;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptTokens(document);
    this.addEventListener(IntentEvent.type, this.takeIntent);
    window.addEventListener('hashchange', this.readAddress);
    window.addEventListener('keydown', this.takeKey);
    if (this.app) this.follow(this.app);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe();
    this.removeEventListener(IntentEvent.type, this.takeIntent);
    window.removeEventListener('hashchange', this.readAddress);
    window.removeEventListener('keydown', this.takeKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('app') && this.app) this.follow(this.app);
    const full = this.appState !== null && isRunPage(this.appState.route);
    this.toggleAttribute('data-full', full);
  }

  protected override updated(): void {
    const { appState } = this;
    if (!appState) return;
    this.showTheme(appState.settings.theme);
    this.showLanguage(appState.route);
    if (['ready', 'unavailable'].includes(appState.model.status)) this.fetchLater();
    const address = writeRoute(appState.route);
    // Only a page that is new writes the address: a link that was just followed has changed it, and is read in a moment.
    if (address === this.shownPage) return;
    const first = this.shownPage === '';
    this.shownPage = address;
    this.writeAddress(appState.route);
    window.scrollTo(0, 0);
    if (!first) void this.focusPage();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { appState } = this;
    if (!appState) return nothing;
    const full = isRunPage(appState.route);
    // In another language every element is made anew: most of them render only when what they show changes.
    return html`${keyed(
      language(),
      html`${full ? nothing : this.bar(appState)}
        <main id="main" tabindex="-1">${this.page(appState)}</main>
        <pl-notices .notices=${appState.notices} ?taking-room=${full}></pl-notices>`,
    )}`;
  }

  private bar({ route }: AppState): TemplateResult {
    const t = text();
    const current = (page: (typeof NAVIGATION)[number]): boolean =>
      route.page === page ||
      (page === 'start' && ['exercise', 'test', 'range'].includes(route.page)) ||
      (page === 'history' && route.page === 'session');
    return html`<header class="bar">
      <button class="skip" @click=${this.skip}>${t.app.skip}</button>
      <a class="name" href=${writeRoute({ page: 'start' })}><pl-mark></pl-mark>${t.app.name}</a>
      <nav aria-label=${t.app.menu}>
        ${NAVIGATION.map(
          (page) =>
            html`<a href=${writeRoute({ page })} aria-current=${ifDefined(current(page) ? 'page' : undefined)}
              >${t.pages[page]}</a
            >`,
        )}
      </nav>
    </header>`;
  }

  private page(appState: AppState): TemplateResult {
    const { page } = appState.route;
    const feed = this.app?.feed ?? null;
    if (page !== 'start' && page !== 'exercise') void LATER_PAGES[page]();
    switch (page) {
      case 'start':
        return html`<pl-page-start .state=${appState}></pl-page-start>`;
      case 'exercise':
        return html`<pl-page-exercise .state=${appState}></pl-page-exercise>`;
      case 'test':
        return html`<pl-page-test .state=${appState}></pl-page-test>`;
      case 'check':
        return html`<pl-page-check .state=${appState} .feed=${feed}></pl-page-check>`;
      case 'practise':
        return html`<pl-page-practise .state=${appState} .feed=${feed}></pl-page-practise>`;
      case 'summary':
      case 'session':
        return html`<pl-page-summary .state=${appState}></pl-page-summary>`;
      case 'range':
        return html`<pl-page-range .state=${appState}></pl-page-range>`;
      case 'history':
        return html`<pl-page-history .state=${appState}></pl-page-history>`;
      case 'settings':
        return html`<pl-page-settings .state=${appState}></pl-page-settings>`;
      case 'about':
        return html`<pl-page-about></pl-page-about>`;
    }
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
    if (!this.app || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (usesKey(event.composedPath()[0], event.key)) return;
    const intent = intentOfKey(event.key, this.app.state);
    if (!intent) return;
    event.preventDefault();
    void this.app.dispatch(intent);
  };

  private readonly readAddress = (): void => {
    const { app } = this;
    const route = readRoute(location.hash);
    if (!app || (this.shownPage !== '' && writeRoute(route) === writeRoute(app.state.route))) return;
    void app.dispatch({ kind: 'go', route });
    // An address without a page to it leads elsewhere.
    this.writeAddress(app.state.route);
  };

  /** A run leaves no trail in the browser's history: Back from the summary is the exercise, not a finished set. */
  private writeAddress(route: Route): void {
    const address = writeRoute(route);
    if (address === writeRoute(readRoute(location.hash))) return;
    const replaces = isRunPage(readRoute(location.hash));
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  private showTheme(theme: AppState['settings']['theme']): void {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }

  private showLanguage({ page }: Route): void {
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    document.title = pageTitle(page);
  }

  /** A new page is announced by its heading. */
  private async focusPage(): Promise<void> {
    await this.updateComplete;
    const page = this.renderRoot.querySelector('main')?.firstElementChild;
    if (!page) return;
    await customElements.whenDefined(page.localName);
    await (page as LitElement).updateComplete;
    page.shadowRoot?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }

  /** A set must not wait for the network. What cannot be fetched now is tried again when it is opened. */
  private fetchLater(): void {
    if (this.hasFetchedLater) return;
    this.hasFetchedLater = true;
    void Promise.allSettled([...Object.values(LATER_PAGES), loadToasts].map((load) => load()));
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
