import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ImpactElement, type Preparation, type Snapshot } from '../../element/impact-element.js';
import { logoTemplate } from '../../element/logo.js';
import { headingTemplate, linkTemplate } from '../../element/parts.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { sourcesModel, type CreditEntry, type SourceEntry, type SourcesModel } from './sources.model.js';
import { styles } from './sources.styles.js';

/**
 * Where a feed's figures come from, under which licence, and who paid for them: a bibliography, with every statement that a funder
 * asks for, in full.
 *
 * @summary Sources, licence, partners and funders of a feed.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The list is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @csspart title - The heading.
 * @csspart sources - The bibliography.
 * @csspart credits - Partners and funders.
 * @csspart logo - A logo.
 * @csspart statement - What a funder asks to be said.
 * @csspart facts - Licence and updates.
 */
export class ImpactSources extends ImpactElement {
  static override properties: PropertyDeclarations = { home: { state: true } };
  static override styles = [far, tokens, frame, styles];

  #model?: SourcesModel;

  /** Origin of the page: known in a browser only, so it comes after the first drawing. */
  private home?: string;

  protected prepare(): Preparation {
    return { files: ['sources'] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = sourcesModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases.sources?.none;
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this.home = new URL(this.baseURI).origin));
  }

  protected renderWidget({ words }: Snapshot): TemplateResult {
    const { title, fictional, sources, credits, facts } = this.#model as SourcesModel;
    const phrases = words.phrases.sources;
    return html`<section class="widget fresh" lang=${words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, { text: this.heading ?? title })}
        ${fictional ? html`<p class="small">${fictional}</p>` : nothing}
        ${sources.length ? html`<dl class="list" part="sources">${sources.map(sourceTemplate)}</dl>` : nothing}
        ${credits.length
          ? html`${sources.length ? headingTemplate(Math.min(this.headingLevel + 1, 6), { text: phrases?.credits ?? '' }, 'subtitle') : nothing}
              <dl class="list" part="credits">${credits.map((credit) => creditTemplate(credit, this.home))}</dl>`
          : nothing}
        ${facts.length
          ? html`<dl class="data small" part="facts">${facts.map(({ term, text, url }) => html`<div><dt>${term}</dt> <dd>${linkTemplate(text, url)}</dd></div>`)}</dl>`
          : nothing}
      </div>
    </section>`;
  }
}

function sourceTemplate({ by, title, url, method, licence }: SourceEntry): TemplateResult {
  return html`<div>
    <dt>${by}</dt>
    <dd>${linkTemplate(title.text, url, title.lang)}</dd>
    ${method ? html`<dd class="small" lang=${method.lang ?? nothing}>${method.text}</dd>` : nothing}
    ${licence ? html`<dd class="small">${licence}</dd>` : nothing}
  </div>`;
}

function creditTemplate({ role, name, url, logo, statement }: CreditEntry, home: string | undefined): TemplateResult {
  return html`<div>
    <dt lang=${role.lang ?? nothing}>${role.text}</dt>
    <dd>${logo ? logoTemplate(logo.src, logo.alt, home) : nothing}${linkTemplate(name, url)}</dd>
    ${statement ? html`<dd class="statement" part="statement" lang=${statement.lang ?? nothing}>${statement.text}</dd>` : nothing}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-sources': ImpactSources;
  }
}
