import { html, type TemplateResult } from 'lit';
import type { Snapshot } from '../../element/impact-element.js';
import { warnOnce } from '../../element/warn.js';
import type { GeometryFailure } from './map.layout.js';
import type { Geometry } from './map-use.layout.js';
import type { LegendKey, MapModel } from './map.model.js';

/** How many codes a message lists. */
const LISTED = 5;

const listed = (codes: readonly string[], list: (items: readonly string[]) => string): string => (codes.length > LISTED ? `${codes.slice(0, LISTED).join(', ')}, …` : list(codes));

/** Why there is no map, in the reader's words; the table follows it. */
export function troubleTemplate({ words }: Snapshot, { unknown }: MapModel, geometry: Pick<Geometry, 'shapes'> | GeometryFailure): TemplateResult {
  const { failures, noMatch, table } = words.phrases['map-trouble']!;
  const { list } = words.format;
  const codes = (all: readonly { readonly code: string }[]): string => listed(all.map(({ code }) => code), list);
  const reason = 'failure' in geometry ? failures[geometry.failure](geometry.detail ?? '') : noMatch(codes(geometry.shapes), codes(unknown));
  warnOnce(reason);
  return html`<p class="message trouble" part="message">${reason} ${table}</p>`;
}

/** What the legend says of values that have no outline; their codes are for the author. */
function unknownKey({ words }: Snapshot, { unknown, level }: MapModel): LegendKey {
  const { 'map-trouble': trouble, map } = words.phrases;
  const { format } = words;
  const [one, other] = map!.levels[level] as readonly [string, string];
  warnOnce(trouble!.unknownCodes(listed(unknown.map(({ code }) => code), format.list)));
  return { state: 'none', text: trouble!.unknown(`${format.number(unknown.length)}\u00a0${format.plural(unknown.length, { one, other })}`) };
}

/** The legend of a map tells how many values have no outline. */
export function withUnknown(snapshot: Snapshot, model: MapModel): MapModel {
  const { legend } = model;
  return model.unknown.length ? { ...model, legend: { ...legend, keys: [...legend.keys, unknownKey(snapshot, model)] } } : model;
}
