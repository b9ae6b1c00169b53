import { html, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfPartners } from '../../element/partners.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { partnersModel, shownPartners, type PartnersModel } from './partners.model.js';
import { styles } from './partners.styles.js';

/**
 * Relations with local partners.
 *
 * @summary Relations with local partners.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactPartners extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: PartnersModel;

  override nouns(): ShapesOfNouns {
    return shapesOfPartners;
  }

  protected prepare(): Preparation {
    return { files: ['partners'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = partnersModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['partners']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownPartners({ feed, words }, this.#model as PartnersModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./partners-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as PartnersModel;
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
    'impact-partners': ImpactPartners;
  }
}
