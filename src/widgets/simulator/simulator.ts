import { html, type TemplateResult } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { simulatorModel, shownSimulator, type SimulatorModel } from './simulator.model.js';
import { styles } from './simulator.styles.js';

/**
 * What-if with the study’s formulas.
 *
 * @summary What-if with the study’s formulas.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactSimulator extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: SimulatorModel;

  protected prepare(): Preparation {
    return { files: ['simulator'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = simulatorModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['simulator']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownSimulator({ feed, words }, this.#model as SimulatorModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./simulator-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as SimulatorModel;
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
    'impact-simulator': ImpactSimulator;
  }
}
