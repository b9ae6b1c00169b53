import type { Call } from './feed-file.js';
import type { Asked, RenderChoices } from './render.js';
import { Refusal } from './streams.js';
import type { BinWords } from './words.js';

/** What `embed` takes beside a file and the options of `render`. */
export const embedOptions = { src: { type: 'string' }, url: { type: 'string' }, width: { type: 'string' }, height: { type: 'string' } } as const;

export interface EmbedChoices extends RenderChoices, Partial<Record<keyof typeof embedOptions, string>> {
  /** File of a map's own outlines. */
  readonly input?: string;
}

/** Where everything stands, on the web and on the disk. */
export interface Place {
  readonly folder: string;
  /** Names of the two files. */
  readonly page: string;
  readonly json: string;
  /** Their addresses. */
  readonly url: string;
  readonly oembed: string;
  /** Of the library's files, ending in `/`; of the feed; of a picture for sharing. */
  readonly files: string;
  readonly src: string;
  readonly image: string | undefined;
  /** Pixels of the frame. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 640;

/** Pixels that a frame may have, as its host's script allows. */
const [LOWEST, HIGHEST] = [40, 20_000];

/** Pixels that frames of that width have with the example feeds: the median of each widget. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'impact-indicator': 440, 'impact-dashboard': 1460, 'impact-map': 1290, 'impact-sources': 320, 'impact-progress': 630, 'impact-pathway': 950, 'impact-factors': 1180,
  'impact-case': 1880, 'impact-focus': 1880, 'impact-quote': 300, 'impact-videos': 1220, 'impact-comparison': 680, 'impact-simulator': 1910, 'impact-partners': 890,
};

const EXAMPLES = { output: 'partage/', src: 'https://www.example.org/impact.json', assets: 'https://www.example.org/impact-widgets/', url: 'https://www.example.org/partage/' } as const;

/** @throws Refusal for what is missing, or is no address */
export function placeOf({ tag, attributes }: Asked, choices: EmbedChoices, { output, words }: Call): Place {
  for (const name of ['format', 'size', 'page'] as const) if (choices[name] !== undefined) throw new Refusal(words.embed.notHere(`--${name}`));
  // A table of the page that a widget stands in is not there in a frame.
  if (attributes['for'] !== undefined) throw new Refusal(words.embed.notHere('--attribute for'));
  const given = { ...choices, output, src: choices.src ?? attributes['src'] };
  const needed = (name: keyof typeof EXAMPLES): string => {
    const value = given[name];
    if (value) return value;
    throw new Refusal(words.embed.missing(`--${name}`, EXAMPLES[name]));
  };
  const folder = needed('output');
  const src = addressOf('--src', needed('src'), words).href;
  const assets = addressOf('--assets', needed('assets'), words);
  const url = addressOf('--url', needed('url'), words);
  const [, path, page = 'index.html'] = /^(.*\/)([\w.-]+\.html?)?$/i.exec(url.pathname) ?? [];
  if (path === undefined || url.search || url.hash) throw new Refusal(words.embed.notPage(url.href));
  const json = page.replace(/\.html?$/i, '.oembed.json');
  const { geometry } = attributes;
  if (geometry !== undefined && addressOf('--attribute geometry', geometry, words) && !choices.input) throw new Refusal(words.embed.noOutlines(geometry));
  return {
    folder, page, json, src, url: url.href, oembed: new URL(json, url).href,
    files: new URL(assets.pathname.replace(/\/?(?:embed\.html)?$/, '/'), assets).href,
    image: choices.image === undefined ? undefined : addressOf('--image', choices.image, words).href,
    width: pixelsOf('--width', choices.width, WIDTH, words), height: pixelsOf('--height', choices.height, HEIGHTS[tag]!, words),
  };
}

function addressOf(option: string, value: string, words: BinWords): URL {
  const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (!url) throw new Refusal(words.embed.notWeb(option, value));
  return url;
}

function pixelsOf(option: string, given: string | undefined, usual: number, words: BinWords): number {
  if (given === undefined) return usual;
  const pixels = Number(given);
  if (Number.isInteger(pixels) && pixels >= LOWEST && pixels <= HIGHEST) return pixels;
  throw new Refusal(words.embed.notPixels(option, given, LOWEST, HIGHEST));
}
