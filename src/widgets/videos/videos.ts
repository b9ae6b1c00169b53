import { html, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfVideos } from '../../element/videos.js';
import type { PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { PicturedElement, type Draw } from '../../element/pictured-element.js';
import { footTemplate, headingTemplate } from '../../element/parts.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { videosModel, shownVideos, type VideosModel } from './videos.model.js';
import { styles } from './videos.styles.js';

/**
 * The video panorama.
 *
 * @summary The video panorama.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 */
export class ImpactVideos extends PicturedElement {
  static override styles = [far, tokens, frame, styles];

  #model?: VideosModel;

  override nouns(): ShapesOfNouns {
    return shapesOfVideos;
  }

  protected prepare(): Preparation {
    return { files: ['videos'], views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = videosModel({ feed, words });
    if (model) this.#model = model;
    return model ? undefined : words.phrases['videos']!.none;
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownVideos({ feed, words }, this.#model as VideosModel), panel.words);
  }

  protected drawing(): Promise<Draw> {
    return import('./videos-picture.js').then(({ draw }) => draw);
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#model as VideosModel;
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
    'impact-videos': ImpactVideos;
  }
}
