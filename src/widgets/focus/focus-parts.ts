import { html, nothing, type TemplateResult } from 'lit';
import { breakdownTemplate } from '../../element/marks/breakdown.js';
import { fieldTemplate } from '../../element/marks/units.js';
import { cautionTemplate, dotted, linkTemplate, worded } from '../../element/parts.js';
import { figureOrReason } from '../../element/seldom.js';
import type { FocusMessages } from '../../format/locales/focus.fr.js';
import type { Parts } from './focus-categories.model.js';
import type { ReferenceRow } from './focus-references.model.js';
import type { Earlier, FocusModel, Lead, Other, Side } from './focus.model.js';

/** Ten by ten: one dot is one of a hundred. */
const HUNDRED = { per: 1, marks: 100, rows: 10, columns: 10 } as const;

/** One stroke is as wide in every row of them. */
const MOST_STROKES = 10;

function sideTemplate({ name, figure, share }: Side, which: 'own' | 'other'): TemplateResult {
  return html`<div class="side ${which}">
    ${figureOrReason(figure)}
    ${share === undefined ? nothing : fieldTemplate({ shape: 'dot', filled: share, total: 100 }, HUNDRED)}
    <p><b>${worded(name)}</b></p>
  </div>`;
}

/** The first figure beside its reference, and what is said of both. */
export function leadTemplate({ own, reference, references, notes, key, caution }: Lead, words: FocusMessages): TemplateResult {
  const [head, ...rest] = notes;
  const first = [worded(head!), caution?.ofPeriod ? [', ', cautionTemplate(caution.text)] : nothing];
  return html`<div part="lead">
    <div class="sides">${sideTemplate(own, 'own')}${reference ? sideTemplate(reference, 'other') : nothing}</div>
    <p class="notes small">${dotted([first, ...rest.map(worded), key, caution && !caution.ofPeriod && cautionTemplate(caution.text)].filter(Boolean))}</p>
    ${references.length ? html`<p class="small others">${words.references(reference !== undefined, references.length)}</p>${referencesTemplate(references, caution === undefined)}` : nothing}
  </div>`;
}

/** What is not drawn beside the figure: each with its period, and with what keeps it from being compared. @param isMarked wears the one mark of doubt */
const referencesTemplate = (references: readonly ReferenceRow[], isMarked: boolean): TemplateResult => {
  const marked = references.findIndex(({ remark }) => remark !== undefined);
  return html`<ul class="references small" part="references">
    ${references.map(({ name, text, period, remark }, index) => html`<li><b>${text}</b> ${worded(name)}, ${period}${remark ? html`, ${isMarked && index === marked ? cautionTemplate(remark) : remark}` : nothing}</li>`)}
  </ul>`;
};

/** What can't be left out: in the table view it stands above the table. */
export function nuanceTemplate({ nuance }: FocusModel, words: FocusMessages): TemplateResult {
  return html`<div class="nuance" part="nuance"><p class="label">${words.nuance}</p><p class="said">${worded(nuance)}</p></div>`;
}

function otherTemplate({ figure, name, period, base, zoning, owner, caution, oneIn, references }: Other): TemplateResult {
  return html`<div class="beside">${figureOrReason(figure)}
    ${oneIn ? html`<div class="strokes">${fieldTemplate({ shape: 'stroke', filled: 1, total: oneIn.count }, { per: 1, marks: oneIn.count, rows: 1, columns: MOST_STROKES })}</div>` : nothing}
    <p class="small">${dotted([worded(name), figure.equivalent, period, base, zoning, owner, oneIn?.key, caution && cautionTemplate(caution)].filter(Boolean))}</p>
    ${references.length ? referencesTemplate(references, false) : nothing}
  </div>`;
}

export function linksTemplate({ links, linksTitle }: FocusModel): TemplateResult | typeof nothing {
  if (!links.length) return nothing;
  return html`<div class="links" part="links"><p class="heading">${linksTitle}</p>
    <ul class=${links.length > 3 ? 'many' : nothing}>${links.map(({ kind, text, others }) => html`<li><p class="kind">${kind}</p><p>${worded(text)}</p>${others.map(otherTemplate)}</li>`)}</ul>
  </div>`;
}

/** By category, before, and further figures. */
export function moreTemplate({ parts, earlier, others }: FocusModel, words: FocusMessages): TemplateResult | typeof nothing {
  if (!parts && !earlier && !others.length) return nothing;
  return html`<div class="more">
    ${parts ? partsTemplate(parts) : nothing} ${earlier ? earlierTemplate(earlier, words) : nothing}
    ${others.length ? html`<div><p class="heading">${words.others}</p>${others.map(otherTemplate)}</div>` : nothing}
  </div>`;
}

function partsTemplate({ title, of, lists, sources, note }: Parts): TemplateResult {
  return html`<div part="parts"><p class="heading">${title}</p>
    ${lists.map((list) => breakdownTemplate(list))}
    <p class="small">${dotted([worded(of), ...sources.map(({ text, url, lang }) => linkTemplate(text, url, lang)), note].filter(Boolean))}</p>
  </div>`;
}

function earlierTemplate({ values, sources, note }: Earlier, words: FocusMessages): TemplateResult {
  return html`<div part="earlier"><p class="heading">${words.earlier}</p>
    <dl class="earlier">${values.map(({ period, text }) => html`<div><dt class="small">${period}</dt><dd>${text}</dd></div>`)}</dl>
    <p class="small">${dotted([...sources.map(({ text, url, lang }) => linkTemplate(text, url, lang)), note].filter(Boolean))}</p>
  </div>`;
}
