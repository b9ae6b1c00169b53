import { FigureElement } from '../element/figure-element.js';
import { desks } from '../element/picture.js';
import { givingOf, toldBy } from '../element/send.js';
import { jsonLd } from '../export/json-ld.js';
import type { Picture } from '../export/picture.js';
import { toSvg } from '../export/svg.js';
import { select, type Selection } from '../model/select.js';
import { tableOf } from '../ssr-html.js';
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
export const toldOf = async (ready: ReadyWidget): ReturnType<typeof toldBy> => (isOfFigures(ready.element) ? toldBy(await tableOf(ready)) : undefined);

/** Figures of the widget as JSON-LD; undefined for a widget that shows none. */
export async function jsonLdOf(ready: ReadyWidget): Promise<string | undefined> {
  const leaving = await toldOf(ready);
  if (!leaving) return undefined;
  const { complete: { feed, words }, panel, told } = leaving;
  const { period, territory } = ready.attributes;
  const selections = feed.indicators.map(({ id }) => select(feed, { indicator: id, period, territory })).filter((one): one is Selection => !('problem' in one));
  if (!selections.length) return undefined;
  const { caption } = told.table();
  return `${JSON.stringify(jsonLd({ feed, words }, selections, panel.words, { name: caption, description: told.copy }), undefined, 2)}\n`;
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
