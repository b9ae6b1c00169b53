import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Picture } from '../export/picture.js';
import { missingLetters } from './letters.js';
import { Refusal } from './streams.js';
import type { BinWords } from './words.js';

/** Beside the built command: its words are drawn with these, whatever fonts the machine has (docs/decisions/0086). */
const FONTS = ['SourceSans3_400Regular.ttf', 'SourceSans3_600SemiBold.ttf'] as const;
const FAMILY = 'Source Sans 3';

type Rasteriser = typeof import('@resvg/resvg-wasm');

let loaded: Promise<{ readonly Resvg: Rasteriser['Resvg']; readonly fontBuffers: Uint8Array[] }> | undefined;

async function load(): Promise<{ readonly Resvg: Rasteriser['Resvg']; readonly fontBuffers: Uint8Array[] }> {
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return { Resvg, fontBuffers: await Promise.all(FONTS.map((name) => readFile(new URL(`../fonts/${name}`, import.meta.url)))) };
}

/**
 * A picture as PNG.
 * @param density pixels of the file for each of the picture
 * @throws Refusal where the optional module is not there, and for letters that would be missing from the picture
 */
export async function pngOf(svg: string, { width, pieces }: Picture, density: number, words: BinWords): Promise<Uint8Array> {
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs.map(({ text }) => text) : []));
  const missing = missingLetters(texts);
  if (missing.length) throw new Refusal(words.render.noLetters(missing.join(' ')));
  let rasteriser;
  try {
    rasteriser = await (loaded ??= load());
  } catch (error) {
    loaded = undefined;
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal(words.render.noRasteriser);
  }
  const { Resvg, fontBuffers } = rasteriser;
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width * density }, font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY } });
  return drawing.render().asPng();
}
