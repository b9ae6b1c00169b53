import { html, nothing, type TemplateResult } from 'lit';
import type { Roving } from '../../element/roving.js';
import type { Words } from '../../model/words.js';
import type { NamedRow, Reason } from './progress-row.model.js';

/** What all drawings of a before and after need. */
export interface Drawn {
  readonly words: NonNullable<Words['phrases']['progress']>;
  readonly roving: Roving;
  /** How many rows are drawn. */
  readonly most: number;
  /** Rows as the options of one list. */
  list(rows: readonly TemplateResult[]): TemplateResult;
}

/** A row as one option: it is spoken as one sentence that begins with its name, what is in it is only seen. */
export function optionOf({ spoken }: NamedRow, roving: Roving, index: number, name: string, inside: unknown): TemplateResult {
  return html`<div class=${name} part="row" role="option" data-mark tabindex=${roving.tabindex(index)} aria-selected=${index === roving.current}><span class="spoken">${spoken}</span><div class="seen" aria-hidden="true">${inside}</div></div>`;
}

/** A lozenge is not published, hatching is not there; and why, in words. */
export function withoutTemplate(reason: Reason | undefined): unknown {
  return reason ? html`<span class="without small"><i class=${reason.state === 'missing' ? 'hatch' : 'lozenge'}></i>${reason.text}</span>` : nothing;
}
