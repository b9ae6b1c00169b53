import { html, type TemplateResult } from 'lit';
import type { Snapshot } from '../../element/impact-element.js';
import { warnOnce } from '../../element/warn.js';
import type { GeometryFailure } from './map.layout.js';
import type { LegendKey, MapModel } from './map.model.js';

/** How many codes a message lists. */
const LISTED = 5;

const listed = (codes: readonly string[], list: (items: readonly string[]) => string): string => list(codes.length > LISTED ? [...codes.slice(0, LISTED), '…'] : codes);

/** Why there is no map, in the reader's words; the table follows it. */
export function troubleOf({ words }: Snapshot, model: MapModel, failure: GeometryFailure | undefined, codes: readonly string[]): string {
  const { failures, noMatch, table } = words.phrases['map-trouble']!;
  const { list } = words.format;
  const reason = failure ? failures[failure.failure](failure.detail ?? '') : noMatch(listed(codes, list), listed(model.unknown.map(({ code }) => code), list));
  warnOnce(reason);
  return `${reason} ${table}`;
}

export const troubleTemplate = (text: string): TemplateResult => html`<p class="message trouble" part="message">${text}</p>`;

/** What the legend says of values that have no outline; their codes are for the author. */
export function unknownKey({ words }: Snapshot, { unknown, level }: MapModel): LegendKey {
  const { 'map-trouble': trouble, map } = words.phrases;
  const { format } = words;
  const [one, other] = map!.levels[level] as readonly [string, string];
  warnOnce(trouble!.unknownCodes(listed(unknown.map(({ code }) => code), format.list)));
  return { state: 'none', text: trouble!.unknown(`${format.number(unknown.length)}\u00a0${format.plural(unknown.length, { one, other })}`) };
}
