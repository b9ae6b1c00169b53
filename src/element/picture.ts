import type { LitElement } from 'lit';
import { toSvg } from '../export/svg.js';
import type { Picture } from '../export/picture.js';
import type { Measure } from '../export/text-layout.js';
import type { Told } from '../model/panel.js';
import { loadWords, type Needs, type Words } from '../model/words.js';
import { drawn, measurer } from './canvas.js';
import type { PanelViews } from './figure-element.js';
import { paletteOf } from './palette.js';
import { save } from './save.js';
import type { Snapshot } from './snapshot.js';
import { loadViews } from './views.js';

/** Where pictures are made, and who takes them. */
export interface Desk {
  readonly measure: Measure;
  /** The page that a picture names as where it comes from; nothing where there is none. */
  readonly address?: string | undefined;
  take(name: string, picture: Picture): void | Promise<void>;
}

/** What a picture is laid out from: complete words, what is only told on demand, and the widths of words. */
export interface PictureTools extends Pick<Desk, 'measure' | 'address'> {
  readonly words: Words;
  readonly panel: PanelViews;
}

/** Makes the picture of what is shown. @param told what is read aloud, explained and exported, in the words of `tools` */
export type Draw = (snapshot: Snapshot, tools: PictureTools, told: Told) => Picture;

/** Desks other than the page's, by the widget: where there is no page, whoever renders it brings one. */
export const desks = new WeakMap<LitElement, Desk>();

/** Where a page stands, without what its address asks for; nothing where it is not on the web. */
function addressOf({ protocol, host, pathname }: Location): string | undefined {
  return /^https?:$/.test(protocol) ? host + pathname.replace(/\/(?:index\.html?)?$/, '') : undefined;
}

/** A page saves pictures, light on white paper. */
const deskOfPage = (from: LitElement, format: 'svg' | 'png'): Desk => ({
  measure: measurer(), address: addressOf(location),
  async take(name, picture) {
    const palette = paletteOf(from);
    const file = `${name}.${format}`;
    if (format === 'svg') {
      const content = toSvg(picture, palette);
      return save(from, { format, name: file, content }, new Blob([content], { type: 'image/svg+xml' }));
    }
    const canvas = drawn(picture, palette);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    // An engine that refuses to read a canvas gives nothing.
    if (blob) save(from, { format, name: file, content: canvas.toDataURL() }, blob);
  },
});

/** Makes the picture of a widget. @param files of words that its drawing needs */
export async function sendPicture(from: LitElement, format: 'svg' | 'png', { language }: Words, files: Needs['files'], make: (tools: PictureTools) => { readonly name: string; readonly picture: Picture }): Promise<void> {
  // What leaves says more than what is drawn.
  const [words, { panel }] = await Promise.all([loadWords(language, { files }), loadViews(['panel'], language)]);
  if (!panel) return;
  const { measure, address, take } = desks.get(from) ?? deskOfPage(from, format);
  const { name, picture } = make({ words, panel, measure, address });
  await take(name, picture);
}
