import type { CSSResult } from 'lit';

/**
 * What a widget draws only sometimes, loaded before it is first drawn: a card without a line over time does not pay for one.
 * `panel` brings the table, the method panel and their words; `seldom` what a plain figure doesn't need; `empty` is words, without a drawing.
 */
export const loaders = {
  trend: () => import('./marks/trend.js'),
  breakdown: () => import('./marks/breakdown.js'),
  bar: () => import('./marks/bar.js'),
  gauge: () => import('./marks/gauge.js'),
  pictogram: () => import('./marks/pictogram.js'),
  inline: () => import('./inline.js'),
  empty: () => import('./empty.js'),
  seldom: () => import('./seldom.js'),
  panel: (language: string) => import('./panel.js').then(({ panelIn }) => panelIn(language)),
};

export type ViewName = keyof typeof loaders;
export type Views = { readonly [Name in ViewName]?: Awaited<ReturnType<(typeof loaders)[Name]>> };

export type Styled = readonly { readonly styles?: CSSResult }[];

/** Views bring their own styles, adopted when they first come. */
export function adoptViewStyles(root: ShadowRoot, views: Views): void {
  for (const { styles } of Object.values(views) as Styled) {
    const sheet = styles?.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

export async function loadViews(names: readonly ViewName[], language: string): Promise<Views> {
  const loaded = await Promise.all(names.map((name) => loaders[name](language)));
  return Object.fromEntries(names.map((name, index) => [name, loaded[index]]));
}
