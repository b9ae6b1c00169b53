import { html, nothing, type TemplateResult } from 'lit';
import type { FigureModel } from '../model/figure.js';
import { sourceLine, type FootModel, type VisibleMark } from '../model/foot.js';
import { inline as styles } from '../theme/inline.styles.js';

export { styles };

/** What a sentence can hold of a figure; the rest is heard and not seen. */
interface InlineFigure {
  readonly figure?: FigureModel | undefined;
  /** 0 to 1, of a rate: the bead. */
  readonly share?: number | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly spoken: string;
  readonly foot: FootModel;
}

export function inlineTemplate({ figure, share, foot, caution, spoken }: InlineFigure): TemplateResult {
  return html`<span class="inline" part="figure"
    >${figure?.text ?? ''}${caution?.rule === 'H10' ? html`\u00a0(<span class="caution">${caution.text}</span>)` : nothing}${share !== undefined
      ? html`<svg class="bead" aria-hidden="true"><rect class="track" width="100%" height="100%"></rect><rect class="part-0" width="${100 * share}%" height="100%"></rect></svg>`
      : nothing}<span class="unseen">, ${spoken}, ${sourceLine(foot).slice(foot.sourceLabel.length)}</span></span
  >`;
}
