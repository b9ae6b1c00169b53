import type { Fact } from '../model/panel.js';
import type { Sentence } from '../model/sentences.js';
import type { TableModel } from '../model/types.js';

/** What a widget shows, in words. */
export interface Outline {
  /** The sentence that reads one number aloud, after its label ("Lecture : "). */
  readonly lecture?: { readonly label: string; readonly sentence: Sentence } | undefined;
  readonly tables: readonly TableModel[];
  /** What follows: Champ, source, licence, reservations. */
  readonly facts: readonly Fact[];
  /** Says that a table has further rows: how many are shown, of how many. */
  readonly firstRows: (shown: number, all: number) => string;
}

/** Rows from which a table is cut: beyond, it would weigh more than the page around it. */
const LONG = 1500;

/** Rows of a table that is cut, as many as a page of a map's. */
const FIRST = 120;

/** Plain HTML without a class, a style or a script: readable wherever HTML is. All text is escaped. */
export function toHtml({ lecture, tables, facts, firstRows }: Outline): string {
  return [
    lecture && `<p>${escapeHtml(lecture.label)}<span${langOf(lecture.sentence)}>${escapeHtml(lecture.sentence.text)}</span></p>`,
    ...tables.map((table) => tableHtml(table, firstRows)),
    facts.length && `<dl>${facts.map(({ term, lines }) => `<dt>${escapeHtml(term)}</dt>${lines.map(lineHtml).join('')}`).join('')}</dl>`,
  ].filter(Boolean).join('');
}

/** Text as HTML: in an element, or in an attribute between double quotes. */
export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const langOf = ({ lang }: { readonly lang?: string | undefined }): string => (lang ? ` lang="${escapeHtml(lang)}"` : '');

function lineHtml({ text, url, lang }: Fact['lines'][number]): string {
  const words = escapeHtml(text);
  return `<dd${langOf({ lang })}>${url && isWeb(url) ? `<a href="${escapeHtml(url)}">${words}</a>` : words}</dd>`;
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

function tableHtml({ caption, columns, rows }: TableModel, firstRows: Outline['firstRows']): string {
  const shown = rows.length > LONG ? rows.slice(0, FIRST) : rows;
  const head = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const body = shown.map(({ separator, cells }) =>
    `${separator ? `<tr><td colspan="${columns.length}">${escapeHtml(separator)}</td></tr>` : ''}<tr>${cells.map(({ text, header }) =>
      (header ? `<th scope="row">${escapeHtml(text)}</th>` : `<td>${escapeHtml(text)}</td>`)).join('')}</tr>`).join('');
  const cut = shown.length < rows.length ? `<p>${escapeHtml(firstRows(shown.length, rows.length))}</p>` : '';
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${cut}`;
}
