import type { LitElement } from 'lit';
import { toSvg } from '../export/svg.js';
import type { Picture } from '../export/picture.js';
import { loadWords, type Needs, type Words } from '../model/words.js';
import { drawn, measurer } from './canvas.js';
import type { PanelViews } from './figure-element.js';
import { paletteOf } from './palette.js';
import { save } from './save.js';
import { loadViews } from './views.js';

/** Where a page stands, without what its address asks for; nothing where it is not on the web. */
export function addressOf({ protocol, host, pathname }: Location): string | undefined {
  return /^https?:$/.test(protocol) ? host + pathname.replace(/\/(?:index\.html?)?$/, '') : undefined;
}

/** What a picture is laid out from: complete words, what is only told on demand, and the widths of words. */
export interface PictureTools {
  readonly words: Words;
  readonly panel: PanelViews;
  readonly measure: ReturnType<typeof measurer>;
}

/** Saves a widget as a picture, light on white paper. @param files of words that its drawing needs */
export async function sendPicture(from: LitElement, format: 'svg' | 'png', { language }: Words, files: Needs['files'], make: (tools: PictureTools) => { readonly name: string; readonly picture: Picture }): Promise<void> {
  // What leaves says more than what is drawn.
  const [words, { panel }] = await Promise.all([loadWords(language, { files }), loadViews(['panel'], language)]);
  if (!panel) return;
  const { name, picture } = make({ words, panel, measure: measurer() });
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
}
