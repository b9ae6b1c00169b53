import { html, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfFactors } from '../../element/factors.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { factorsModel, shownFactors, type FactorsModel } from './factors.model.js';
import { styles } from './factors.styles.js';

/**
 * The study’s seven success factors.
 *
 * @summary The study’s seven success factors.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactFactors extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: FactorsModel;

  override nouns(): ShapesOfNouns {
    return shapesOfFactors;
  }

  protected prepare(): Preparation {
    return { files: ['factors'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = factorsModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['factors']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownFactors({ feed, words }, this.#model as FactorsModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./factors-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as FactorsModel;
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
    'impact-factors': ImpactFactors;
  }
}
