import { html, nothing, type TemplateResult } from 'lit';
import { cautionsOf, partsText } from '../model/copied.js';
import type { FigureModel } from '../model/figure.js';
import { sourceLine, type FootModel, type VisibleMark } from '../model/foot.js';
import { indicatorName, placeName, type Context } from '../model/names.js';
import type { Selection } from '../model/select.js';
import { inline as styles } from '../theme/inline.styles.js';

export { styles };

/** What a sentence can hold of a figure; the rest is heard and not seen. */
interface InlineFigure {
  readonly selection: Selection;
  readonly figure?: FigureModel | undefined;
  /** 0 to 1, of a rate: the bead. */
  readonly share?: number | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly period?: string | undefined;
  readonly foot: FootModel;
}

/** A sentence has no room for a caution, save that a figure is estimated or made up: nothing else around it would say so. */
export function inlineTemplate(inline: InlineFigure, context: Context): TemplateResult {
  const { selection, figure, share, foot, caution } = inline;
  const seen = [caution?.rule === 'H10' ? caution.text : undefined, foot.fictional?.toLocaleLowerCase(context.words.language)].filter((text) => text !== undefined);
  const text = figure?.text ?? partsText(context, selection);
  // "8,4 M€" is heard as "8,4 millions d’euros", in the same place of the sentence.
  const spoken = figure && !plain(figure.spoken).startsWith(plain(text)) ? html`<span aria-hidden="true">${text}</span><span class="unseen">${figure.spoken}</span>` : text;
  return html`<span class="inline" part="figure"
    >${spoken}${seen.length ? html`\u00a0(<span class="caution">${seen.join(', ')}</span>)` : nothing}${share !== undefined
      ? html`<svg class="bead" aria-hidden="true"><rect class="track" width="100%" height="100%"></rect><rect class="part-0" width="${100 * share}%" height="100%"></rect></svg>`
      : nothing}<span class="unseen">, ${heard(inline, context, seen)}</span></span
  >`;
}

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** After the figure: what it is, when, how old, who is counted where, on how many, and who says so: all that a card shows. */
function heard({ selection, figure, period, foot }: InlineFigure, context: Context, seen: readonly string[]): string {
  const place = placeName(context, selection.territory);
  return [
    indicatorName(context, selection.indicator).short.text, figure?.equivalent,
    foot.scope.includes(place) ? undefined : place, period, ...cautionsOf(context, selection).filter((one) => !seen.includes(one)),
    foot.scope, foot.base, sourceLine(foot),
  ].filter(Boolean).join(', ');
}
