import { readFile, writeFile } from 'node:fs/promises';
import { territoryParents } from '../catalogue/territoryParents.js';
import { textOf } from '../feed/load.js';
import { FeedError } from '../feed/errors.js';
import { bring } from '../geo/bring.js';
import { codeOf, parentOf } from '../geo/codes.js';
import type { Layout } from '../geo/fit.js';
import type { Outlines, PackedTopology } from '../geo/outlines.js';
import { pack } from '../geo/pack.js';
import { shippedPlacements } from '../geo/placements.js';
import { isPacked } from '../geo/unpacking.js';
import { Refusal, say, type Streams } from './streams.js';
import { planarTopology, pointsIn, simplified, type PlanarTopology } from './geometry-topology.js';
import type { BinWords } from './words.js';

/** The official administrative contours: Etalab's, of IGN's Admin Express (and OpenStreetMap for what it lacks), one folder per year. */
const OFFICIAL = 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/latest/geojson';
const CREDIT = 'IGN Admin Express, contours Etalab, © contributeurs OpenStreetMap';

/** What each level is called there. */
const files: Readonly<Record<string, string>> = { commune: 'communes', epci: 'epci', departement: 'departements', region: 'regions' };

/** Metres that a generalised border may be away from where it is. */
const RESOLUTIONS = ['5', '50', '100', '1000'];

/** All communes at 5 m. */
const MOST_BYTES = 1_500_000_000;

export interface GeometryOptions {
  readonly level?: string | undefined;
  readonly area?: string | undefined;
  readonly input?: string | undefined;
  readonly address?: string | undefined;
  readonly resolution?: string | undefined;
  readonly simplify?: string | undefined;
  readonly planar?: boolean | undefined;
  readonly packed?: boolean | undefined;
  readonly output?: string | undefined;
}

interface Call extends GeometryOptions {
  readonly words: BinWords;
  readonly streams: Streams;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * Writes the outlines of a level as `geometry` takes them: planar, placed as the shipped map places France, neighbours sharing their borders.
 * @returns the exit code 0
 * @throws Refusal in the words of the call
 */
export async function writeGeometry(call: Call): Promise<number> {
  const { level, area, simplify, output, words, streams } = call;
  if (!level) throw new Refusal(`${words.geometry.noLevel}\n\n${words.usage}`);
  const share = simplify === undefined ? 1 : Number(simplify);
  if (!(share > 0 && share <= 1)) throw new Refusal(words.geometry.badShare(String(simplify)));
  const { text, from } = call.input === undefined ? await downloaded(call, level) : { text: await inputText(call.input, words), from: call.input };
  const whole = parsed(text, from, words);
  if (area !== undefined && isPacked(whole)) throw new Refusal(words.geometry.packedArea(from));
  const document = limited(whole, level, area, words);
  const outlines = bring(call.planar ? { ...document, planar: true } : document, level, await layoutOfFrance());
  if ('failure' in outlines) throw new Refusal(words.geometry.failed(from, outlines.failure, outlines.detail));
  const written = simplified(planarTopology({ ...outlines, credit: outlines.credit ?? (call.input === undefined ? CREDIT : undefined) }), share);
  const result = `${JSON.stringify(call.packed ? packedFile(written, outlines.codes, words) : written)}\n`;
  if (output === undefined) streams.output.write(result);
  else await saved(output, result, words);
  report(outlines, pointsIn(written), result.length, call);
  return 0;
}

/** What a page reads fastest; other programs take the topology. */
function packedFile(topology: PlanarTopology, codes: readonly string[], words: BinWords): object {
  // A space stands between two codes.
  const spaced = codes.find((code) => /\s/.test(code));
  if (spaced !== undefined) throw new Refusal(words.geometry.notPacked(spaced));
  return { packed: 1, ...pack(topology) };
}

function report({ codes, leftOut }: Outlines, points: number, bytes: number, { words, streams, level }: Call): void {
  say(streams.errors, words.geometry.done(level!, codes.length, points, bytes), 0);
  const { uncoded = 0, empty = 0, elsewhere = 0 } = leftOut ?? {};
  if (uncoded + empty + elsewhere) say(streams.errors, words.geometry.leftOut(uncoded, empty, elsewhere), 0);
}

async function downloaded({ address = OFFICIAL, resolution = '100', words, streams }: Call, level: string): Promise<{ text: string; from: string }> {
  const file = Object.hasOwn(files, level) ? files[level] : undefined;
  if (!file) throw new Refusal(words.geometry.notOfficial(level, Object.keys(files)));
  if (!RESOLUTIONS.includes(resolution)) throw new Refusal(words.geometry.badResolution(resolution, RESOLUTIONS));
  const url = `${address.replace(/\/$/, '')}/${file}-${resolution}m.geojson`;
  say(streams.errors, words.geometry.downloading(url), 0);
  try {
    const response = await fetch(url);
    // Sent compressed, the length is not that of the text.
    const length = response.headers.get('content-encoding') ? 0 : Number(response.headers.get('content-length'));
    let told = 0;
    const text = await textOf(response, url, MOST_BYTES, (bytes) => {
      const step = length ? Math.floor((bytes / length) * 10) : Math.floor(bytes / 5_000_000);
      if (step > told) say(streams.errors, words.geometry.progress(bytes, length), 0);
      told = Math.max(told, step);
    });
    return { text, from: url };
  } catch (error) {
    throw new Refusal(words.unreadable(url, error instanceof FeedError && error.status ? words.geometry.status(error.status) : words.geometry.unreachable));
  }
}

async function inputText(file: string, words: BinWords): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Refusal(words.unreadable(file, (error as NodeJS.ErrnoException).code === 'ENOENT' ? words.noSuchFile : (error as Error).message));
  }
}

function parsed(text: string, from: string, words: BinWords): Properties {
  try {
    const document: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof document === 'object' && document !== null) return document as Properties;
  } catch {
    // Told below, with all else that is no document.
  }
  throw new Refusal(words.geometry.failed(from, 'not-json'));
}

async function saved(output: string, text: string, words: BinWords): Promise<void> {
  try {
    await writeFile(output, text);
  } catch (error) {
    throw new Refusal(words.unwritable(output, (error as Error).message));
  }
}

async function layoutOfFrance(): Promise<Layout> {
  const { box, insets } = JSON.parse(await readFile(new URL('../geo/france-2026.packed.json', import.meta.url), 'utf8')) as PackedTopology;
  return { box, insets, placements: shippedPlacements };
}

/** A territory, what it is a part of, and so on up. */
function isWithin(level: string, area: string, { id, properties }: Properties): boolean {
  const own = (typeof properties === 'object' && properties !== null ? properties : {}) as Properties;
  const code = codeOf(level, id, own);
  const parent = code && parentOf(level, code, own);
  return code === area || parent === area || (parent !== undefined && territoryParents[parent] === area);
}

/** The document with the territories of an area only, before anything long is done with it. */
function limited(document: Properties, level: string, area: string | undefined, words: BinWords): Properties {
  if (area === undefined || area === 'FR') return document;
  let kept = 0;
  const only = (list: unknown): unknown[] => {
    const within = (Array.isArray(list) ? list : []).filter((one: unknown) => typeof one === 'object' && one !== null && isWithin(level, area, one as Properties));
    kept += within.length;
    return within;
  };
  const inObject = (object: unknown): object => ({ ...(object as Properties), geometries: only((object as Properties)['geometries']) });
  const { objects, features } = document as { objects?: Properties; features?: unknown };
  const result = objects ? { ...document, objects: Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, inObject(object)])) } : { ...document, features: only(features) };
  if (!kept) throw new Refusal(words.geometry.nothingIn(level, area));
  return result;
}
