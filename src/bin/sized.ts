import { toldBy } from '../element/send.js';
import type { Picture } from '../export/picture.js';
import type { ReadyWidget } from '../ssr-widget.js';
import { cardPicture } from '../widgets/indicator/indicator-picture.layout.js';
import { partsOf, type AskedCard } from '../widgets/indicator/indicator-picture.js';
import { measure } from './letters.js';

/** A picture of another size than a page's; undefined for a widget that has none. */
export async function sizedPicture(tag: string, ready: ReadyWidget, size: 'og' | 'newsletter'): Promise<Picture | undefined> {
  if (tag !== 'impact-indicator') return undefined;
  const leaving = await toldBy(ready.element);
  if (!leaving) return undefined;
  const { complete, panel, told } = leaving;
  const parts = (await partsOf(ready.element as unknown as AskedCard, complete))(complete, { words: complete.words, panel, measure }, told);
  return size === 'newsletter' ? cardPicture(...parts, measure, 'letter') : undefined;
}
