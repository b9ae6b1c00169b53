import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/root.mjs';

/** The text of one of the five feeds. */
export const feedText = (name: string): string => readFileSync(inRoot('test', 'fixtures', 'feeds', `${name}.json`), 'utf8');

export const feedPages = Object.fromEntries(
  ['juratri', 'bourgogne-franche-comte-2022', 'transilien-2021', 'etude-avise-2016', 'atelier-des-berges-fictif'].map((name) => [
    `/feeds/${name}.json`,
    feedText(name),
  ]),
);

/** A page of a French site; `head` comes last in its head. */
export const frenchPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Notre impact</title>${head}</head><body>${body}</body></html>`;

/** Runs in the page: the words of each card's figure, or its state where it has none. */
export const figures = (): string[] =>
  [...document.querySelectorAll('impact-indicator')].map((card) => {
    const figure = card.shadowRoot?.querySelector('[part="figure"]');
    return (figure?.textContent ?? (card as HTMLElement & { state?: string }).state ?? 'not defined').replaceAll(/\s+/g, ' ').trim();
  });

/** Runs in the page: whether no card is on its way any more. */
export const allSettled = (): boolean =>
  [...document.querySelectorAll('impact-indicator')].every(
    (card) => !['pending', undefined].includes((card as HTMLElement & { state?: string }).state),
  );

/** Runs in the page before anything else: writes down what the policy refuses and how far things jump. */
export function keepRecord(): void {
  const record = { violations: [] as string[], shift: 0 };
  Object.assign(window, { record });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    record.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) record.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export const recorded = (): { violations: string[]; shift: number } =>
  (window as unknown as { record: { violations: string[]; shift: number } }).record;

/** The text of one of the demo's feeds of maps. */
export const demoFeedText = (name: string): string => readFileSync(inRoot('demo', 'feeds', `${name}.json`), 'utf8');

/** A feed as far as tests of maps change it. */
export interface AnyFeed {
  readonly indicators: readonly { readonly id: string; readonly observations: readonly Record<string, unknown>[] }[];
}

export const mapPages = Object.fromEntries(['carte-de-france-fictive'].map((name) => [`/feeds/${name}.json`, demoFeedText(name)]));

/** Runs in the page: whether every map is drawn. */
export const allDrawn = (): boolean =>
  [...document.querySelectorAll('impact-map')].every((map) => (map as HTMLElement & { state?: string }).state === 'ready');
