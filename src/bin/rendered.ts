import { FigureElement } from '../element/figure-element.js';
import { desks } from '../element/picture.js';
import { givingOf, toldBy } from '../element/send.js';
import { jsonLd } from '../export/json-ld.js';
import type { Picture } from '../export/picture.js';
import { toSvg } from '../export/svg.js';
import type { DisclosedFeed } from '../honesty/types.js';
import { select, type Request, type Selection } from '../model/select.js';
import type { ReadyWidget } from '../ssr-widget.js';
import { measure } from './letters.js';
import { paletteOf, type presets, type themes } from './palettes.js';

/** How a picture looks. */
export interface Look {
  readonly size: 'page' | 'og' | 'newsletter';
  readonly theme: (typeof themes)[number];
  readonly preset: (typeof presets)[number];
}

/** Whether a widget has controls that give something out. */
const isOfFigures = (element: ReadyWidget['element']): boolean => element instanceof FigureElement;

/** What a control of the widget would save; undefined where it has none of that name. */
async function exported({ element }: ReadyWidget, format: string): Promise<string | undefined> {
  const giving = givingOf(element);
  if (!isOfFigures(element) || !giving.offered.test(format)) return undefined;
  let content: string | undefined;
  element.addEventListener('impact-export', (event) => {
    event.preventDefault();
    ({ content } = event.detail);
  });
  await giving.send(format);
  return content;
}

export const csvOf = (ready: ReadyWidget): Promise<string | undefined> => exported(ready, 'csv');

/** What is told of a widget, in complete words; undefined for one that shows no figures. */
export const toldOf = async ({ element }: ReadyWidget): ReturnType<typeof toldBy> => (isOfFigures(element) ? toldBy(element) : undefined);

/** Figures of the widget as JSON-LD; undefined for a widget that shows none. What is simulated was measured by nobody: it is no data of its own. */
export async function jsonLdOf(ready: ReadyWidget): Promise<string | undefined> {
  const leaving = ready.element.localName === 'impact-simulator' ? undefined : await toldOf(ready);
  if (!leaving) return undefined;
  const { complete: { feed, words }, panel, told } = leaving;
  const selections = requestsOf(feed, ready).map((request) => select(feed, request)).filter((one): one is Selection => !('problem' in one));
  if (!selections.length) return undefined;
  const { caption } = told.table();
  return `${JSON.stringify(jsonLd({ feed, words }, selections, panel.words, { name: caption, description: told.copy }), undefined, 2)}\n`;
}

/** A map and a comparison are about many places or periods of one indicator, the others about one of each. */
function requestsOf({ indicators }: DisclosedFeed, { element: { localName }, attributes: { period, territory } }: ReadyWidget): Request[] {
  if (localName !== 'impact-map' && localName !== 'impact-comparison') return indicators.map(({ id }) => ({ indicator: id, period, territory }));
  return indicators.flatMap(({ id, observations }) => {
    const asked = observations.filter((one) => !period || one.period === period);
    const all = asked.map((one): Request => ({ indicator: id, territory: one.territory, period: localName === 'impact-map' ? period : one.period }));
    return [...new Map(all.map((one) => [`${one.territory} ${one.period}`, one])).values()];
  });
}

/** The picture of a widget; undefined for one that has none of that size. */
export async function pictureOf(ready: ReadyWidget, { size }: Look): Promise<Picture | undefined> {
  const tag = ready.element.localName;
  if (size !== 'page') {
    const { sizedPicture } = await import('./sized.js');
    return sizedPicture(tag, ready, size);
  }
  let picture: Picture | undefined;
  desks.set(ready.element, { measure, take: (_, one) => void (picture = one) });
  await exported(ready, 'svg');
  return picture;
}

export const svgOf = (tag: string, picture: Picture, { preset, theme }: Look): string => toSvg(picture, paletteOf(tag, preset, theme));
