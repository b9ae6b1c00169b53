import { html, type TemplateResult } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { progressModel, shownProgress, type ProgressModel } from './progress.model.js';
import { styles } from './progress.styles.js';

/**
 * Before and after, as counted people.
 *
 * @summary Before and after, as counted people.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactProgress extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: ProgressModel;

  protected prepare(): Preparation {
    return { files: ['progress'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = progressModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['progress']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownProgress({ feed, words }, this.#model as ProgressModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./progress-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as ProgressModel;
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
    'impact-progress': ImpactProgress;
  }
}
