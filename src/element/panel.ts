import { html, nothing, type TemplateResult } from 'lit';
import { told } from '../honesty/told.js';
import { loadPanel, toldOfIndicator as toldOfWhole, type Fact, type Told } from '../model/panel.js';
import { toldOfPage } from '../model/told-of-page.js';
import { toldOfPart } from '../model/told-of-part.js';
import type { TableModel } from '../model/types.js';
import type { Words } from '../model/words.js';
import { panel as styles } from '../theme/panel.styles.js';
import { linkTemplate } from './parts.js';

/** The view with the words of one language. */
export const panelIn = async (language: string) => ({ styles, toldOfPage, toldOfPart, toldOfIndicator, tableTemplate, panelTemplate, words: await loadPanel(language) });

/** A card is first drawn without what is only told of its figure; whatever opens, copies or saves has all of it. */
const toldOfIndicator: typeof toldOfWhole = (context, { selection, ...shown }, words) =>
  toldOfWhole(context, { ...shown, selection: { ...selection, feed: told(selection.feed) } }, words);

/** How rows are ordered, and what a reader does to order them otherwise. */
export interface TableOrder {
  readonly by: string;
  readonly descending: boolean;
  /** Keys of the columns that may be ordered by. */
  readonly keys: readonly string[];
  readonly choose: (key: string) => void;
}

/** The same facts as a real table, scrollable by keyboard where it is wider than its place. */
function tableTemplate(table: TableModel, order?: TableOrder): TemplateResult {
  return html`<div class="scroll" part="table" role="region" aria-label=${table.caption} tabindex="0">
    <table>
      <caption>${table.caption}</caption>
      <thead>
        <tr>${table.columns.map((column) => html`${headTemplate(column, order)}`)}</tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) => html`${row.separator ? html`<tr class="separator"><td colspan=${table.columns.length}>${row.separator}</td></tr>` : nothing}
            <tr class=${row.strong ? 'strong' : nothing}>
              ${row.cells.map((cell, index) =>
                cell.header
                  ? html`<th scope="row">${cell.text}</th>`
                  : html`<td class="${table.columns[index]?.numeric ? 'numeric' : ''} ${cell.state ? 'why' : ''}">${cell.state === 'secret' ? html`<i class="lozenge"></i>` : nothing}${cell.text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function headTemplate({ key, label, numeric }: TableModel['columns'][number], order: TableOrder | undefined): TemplateResult {
  if (!order?.keys.includes(key)) return html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`;
  const sorted = order.by === key && (order.descending ? 'descending' : 'ascending');
  return html`<th scope="col" class=${numeric ? 'numeric' : nothing} aria-sort=${sorted || nothing}><button type="button" class="sort" @click=${() => order.choose(key)}>${label}<span aria-hidden="true">${sorted ? (order.descending ? '\u00a0↓' : '\u00a0↑') : '\u00a0↕'}</span></button></th>`;
}

/** What a control opened: the sentence that reads the figure aloud, or how the figure was made. */
function panelTemplate(open: 'read' | 'method', { lecture, facts }: Told, { messages: { labels, labelled } }: Words['format']): unknown {
  if (open === 'method') return html`<div class="panel" id="panel" part="method">${factsTemplate(facts())}</div>`;
  return lecture
    ? html`<p class="panel lecture" id="panel" part="lecture" lang=${lecture.lang ?? nothing}><b>${labels.reading}</b>${labelled('', lecture.text)}</p>`
    : nothing;
}

function factsTemplate(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(({ term, lines }) => html`<dt>${term}</dt><dd>${lines.map(({ text, url, lang }) => html`<div>${linkTemplate(text, url, lang)}</div>`)}</dd>`)}
  </dl>`;
}
