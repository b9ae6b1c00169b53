import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from './support.js';

/** What a story may set on a map. */
export interface Args {
  feed?: unknown;
  src?: string;
  indicator?: string;
  period?: string;
  level?: string;
  area?: string;
  geometry?: string | object;
  kind?: 'choropleth' | 'symbols';
  classes?: string;
  selected?: string;
  patterns?: boolean;
  places?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  preset?: 'terre' | 'bleu-canal' | 'ocre' | 'site';
  controls?: string;
  lang?: string;
  heading?: string;
  children?: string;
}

export const TAG = 'impact-map';

export const map = ({ feed, src, indicator, period, level, area, geometry, kind, classes, selected, patterns, places, view, theme, preset, controls, lang, heading, children }: Args): TemplateResult =>
  html`<impact-map
    .feed=${feed}
    src=${src ?? nothing}
    indicator=${indicator ?? nothing}
    period=${period ?? nothing}
    level=${level ?? nothing}
    area=${area ?? nothing}
    .geometry=${geometry}
    kind=${kind ?? nothing}
    classes=${classes ?? nothing}
    selected=${selected ?? nothing}
    ?patterns=${patterns}
    places=${places ?? nothing}
    view=${view ?? nothing}
    theme=${theme ?? nothing}
    preset=${preset ?? nothing}
    controls=${controls ?? nothing}
    lang=${lang ?? nothing}
    heading=${heading ?? nothing}
    >${children ? html`<p>${children}</p>` : nothing}</impact-map
  >`;

/** The twelve départements of Auvergne-Rhône-Alpes. */
const DEPARTMENTS = ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'];

/** A feed of one rate there: what is said of each département, by its position. */
export const rates = (observation: (at: number) => Json, more: readonly Json[] = []): Json => ({
  version: '1.0',
  fictional: true,
  organisation: { name: 'Réseau fictif', role: 'reseau', territory: 'reg:84' },
  period: '2025',
  territory: 'reg:84',
  source: 'essai',
  sources: [{ id: 'essai', title: 'Jeu d’essai', publisher: 'Réseau fictif', date: '2026-03-31' }],
  indicators: [
    { id: 'part-femmes', observations: [...DEPARTMENTS.map((code, at) => ({ territory: `dep:${code}`, ...observation(at) })), ...more] },
  ],
});

/** Three squares beside each other: the smallest geometry, in GeoJSON. */
export const squares = {
  type: 'FeatureCollection',
  planar: true,
  credit: 'contours inventés',
  features: ['Nord', 'Milieu', 'Sud'].map((name, at) => ({
    type: 'Feature',
    id: name.toLowerCase(),
    properties: { nom: name },
    geometry: { type: 'Polygon', coordinates: [[[0, at * 100], [200, at * 100], [200, at * 100 + 100], [0, at * 100 + 100], [0, at * 100]]] },
  })),
};
