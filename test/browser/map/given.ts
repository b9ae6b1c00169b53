import { expect } from '@open-wc/testing';
import type { ImpactMap } from '../../../src/widgets/map/map.js';
import { TODAY, until, type Json } from '../support/cards.js';
import type { FixtureOptions, Mount } from '../support/fixtures.js';
import { demoFeed, options, root } from './used.js';

/** What a network says of one rate by territory: values by code, with 500 people under each unless told. */
export const rates = (values: Readonly<Record<string, unknown>>, more: Json = {}, feed: Json = {}): Json => ({
  version: '1.0',
  organisation: { name: 'Réseau', role: 'reseau', territory: 'FR' },
  period: '2025',
  counted: 'salariés en parcours',
  method: 'mesure',
  source: 's',
  sources: [{ id: 's', title: 'Bilan', publisher: 'Réseau', url: 'https://example.org/bilan' }],
  ...feed,
  indicators: [{
    id: 'taux-d-essai', label: 'Taux d’essai', unit: 'pourcent', ...more,
    observations: Object.entries(values).map(([territory, value]) => (typeof value === 'object' && value !== null ? { territory, ...value } : { territory, value, n: 500 })),
  }],
});

/** The codes of all départements, in the order of the demo's feed. */
export async function departments(): Promise<string[]> {
  const { indicators } = (await demoFeed()) as unknown as { indicators: readonly { observations: readonly { territory: string }[] }[] };
  return indicators[0]!.observations.map(({ territory }) => territory).filter((code) => code.startsWith('dep:'));
}

/** The same of every département, or what is told of each. */
export const everywhere = async (value: (code: string, at: number) => unknown): Promise<Record<string, unknown>> =>
  Object.fromEntries((await departments()).map((code, at) => [code, value(code, at)]));

/** What was read once for the page is read again: another file answers under the same address. */
export function forgetGeometries(): void {
  const shared = (globalThis as unknown as Record<symbol, { brought?: unknown }>)[Symbol.for('impact-widgets/1')];
  if (shared) shared.brought = undefined;
}

/** Squares in rows of ten in the middle of France, as a GeoJSON. */
export const squares = (codes: readonly string[], properties: (code: string) => Json = () => ({})): Json => ({
  type: 'FeatureCollection',
  features: codes.map((code, at) => {
    const [x, y] = [2 + (at % 10) / 10, 46 + Math.floor(at / 10) / 10] as const;
    return { type: 'Feature', properties: { code, ...properties(code) }, geometry: { type: 'Polygon', coordinates: [[[x, y], [x, y + 0.1], [x + 0.1, y + 0.1], [x + 0.1, y], [x, y]]] } };
  }),
});

/** A map that is drawn or says why not, its geometry known to the server as well as to the page. */
export const mapIn =
  (mount: Mount) =>
  async (feed: unknown, attributes: Readonly<Record<string, string>> = {}, more: FixtureOptions = {}): Promise<ImpactMap> => {
    const map = await mount<ImpactMap>('impact-map', { feed, now: TODAY, attributes: { lang: 'fr', ...attributes }, ...more });
    // What is wrong with outlines is found with the map, and said with the next drawing.
    await until(() => map.state !== 'ready' || options(map).length || root(map).querySelector('table'), 'neither a map nor its table');
    await map.updateComplete;
    return map;
  };

/** Lets addresses of this page answer what a test says; anything else is asked as ever. */
export function answering(answers: Readonly<Record<string, () => Response>>): () => void {
  const { fetch: own } = window;
  window.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    const answer = answers[pathname];
    return answer ? Promise.resolve().then(answer) : own.call(window, input, init);
  };
  return () => (window.fetch = own);
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

/** What a console is warned of while a test runs. */
export function warnings(): { readonly told: string[]; stop(): void } {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...all) => void told.push(all.join(' '));
  return { told, stop: () => (console.warn = warn) };
}

/** Numbers that are none reach no attribute of a drawing, and every territory has an outline and a name. */
export function soundDrawing(map: ImpactMap): void {
  for (const element of root(map).querySelectorAll('svg, svg *'))
    for (const { name, value } of element.attributes) expect(/NaN|undefined|Infinity|\[object/.test(value), `${element.localName} ${name}="${value.slice(0, 60)}"`).to.equal(false);
  for (const option of options(map)) {
    expect(option.getAttribute('d')!.length, option.dataset.code).to.be.greaterThan(8);
    expect(option.getAttribute('aria-label'), option.dataset.code).to.match(/^.+, .+/);
    expect(getComputedStyle(option).fill, option.dataset.code).not.to.equal('rgb(0, 0, 0)');
  }
}

/** How many territories the legend says that each class has. */
export const classCounts = (map: ImpactMap): number[] => [...root(map).querySelectorAll('.columns .count')].map(({ textContent }) => Number(textContent));
