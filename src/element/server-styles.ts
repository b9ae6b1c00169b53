import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';
import { far } from '../theme/far.styles.js';
import { loadViews, loaders, type Styled, type ViewName } from './views.js';

/** A widget's class, with the views that it alone has. */
type Widget = Pick<typeof LitElement, 'elementStyles'> & { readonly ownViews?: Readonly<Record<string, () => Promise<object>>> };

/** A widget with views of its own draws with these besides: the others would style what is its own by the same names. */
const BESIDE_OWN: readonly ViewName[] = ['seldom', 'panel', 'empty'];

/**
 * The style sheet of a widget that a server rendered: its own styles and those of every view that it may bring. All is laid out at once:
 * no script may come that would end the first moment of a page (docs/decisions/0025).
 */
export async function serverCss({ elementStyles, ownViews }: Widget): Promise<string> {
  const shared = Object.values(await loadViews(ownViews ? BESIDE_OWN : (Object.keys(loaders) as ViewName[]), 'fr')) as Styled;
  const views = [...shared, ...((await Promise.all(Object.values(ownViews ?? {}).map((load) => load()))) as Styled)];
  const styles = new Set<CSSResultOrNative | undefined>([...elementStyles, ...views.map(({ styles: brought }) => brought)]);
  styles.delete(far);
  return [...styles].map((style) => (style as CSSResult | undefined)?.cssText ?? '').join('\n');
}
