import { html, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfQuotes } from '../../element/quotes.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { quoteModel, shownQuote, type QuoteModel } from './quote.model.js';
import { styles } from './quote.styles.js';

/**
 * A testimony with consent.
 *
 * @summary A testimony with consent.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactQuote extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: QuoteModel;

  override nouns(): ShapesOfNouns {
    return shapesOfQuotes;
  }

  protected prepare(): Preparation {
    return { files: ['quote'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = quoteModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['quote']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownQuote({ feed, words }, this.#model as QuoteModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./quote-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as QuoteModel;
    return html`<article class="widget fresh" lang=${snapshot.words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : model.title)} ${this.tableView(snapshot)}
        ${footTemplate(model.foot, this.controlsTemplate(snapshot, false))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-quote': ImpactQuote;
  }
}
