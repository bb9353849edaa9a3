import type { Recipe } from './recipe.ts';

const FEATURE = 'src/features/about/feature.ts';

/** Who helped. */
export const page: Recipe = {
  thing: 'page',
  names: { NAME: 'about', PAGE: 'thanks' },
  steps: [
    {
      file: FEATURE,
      after: 'readonly pages: { readonly about: Nothing',
      add: '; readonly thanks: Nothing',
      missedIn: FEATURE,
    },
    {
      file: FEATURE,
      after: '  pages: {\n',
      add: `    thanks: {
      title: () => firstText().pages.thanks,
      under: 'about',
      load: async () => (await import('./ui/pl-page-thanks.ts')).PlPageThanks,
    },
`,
    },
    {
      file: 'src/features/about/ui/pl-page-thanks.ts',
      text: `import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../../../text/text.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, layout } from '../../../ui/kit/styles.ts';

/** Who helped. */
@customElement('pl-page-thanks')
export class PlPageThanks extends PlElement {
  static override styles = [base, layout];

  protected override render(): TemplateResult {
    return html\`<div class="page"><h1 tabindex="-1">\${text().pages.thanks}</h1></div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-thanks': PlPageThanks;
  }
}
`,
    },
    {
      file: 'src/text/en/pages.ts',
      after: 'export const pages = {\n',
      add: "  thanks: 'Thanks',\n",
      missedIn: FEATURE,
    },
  ],
};
