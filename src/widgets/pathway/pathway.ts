import { html, type TemplateResult } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { pathwayModel, shownPathway, type PathwayModel } from './pathway.model.js';
import { styles } from './pathway.styles.js';

/**
 * A pathway, or what became of those who left.
 *
 * @summary A pathway, or what became of those who left.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactPathway extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: PathwayModel;

  protected prepare(): Preparation {
    return { files: ['pathway'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = pathwayModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['pathway']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownPathway({ feed, words }, this.#model as PathwayModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./pathway-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as PathwayModel;
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
    'impact-pathway': ImpactPathway;
  }
}
