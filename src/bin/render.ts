import { readFile } from 'node:fs/promises';
import type { ImpactElement } from '../element/impact-element.js';
import { FeedError } from '../feed/errors.js';
import { readyWidget, renderedTags, type ReadyWidget } from '../ssr-widget.js';
import { documentIn, written, type Call } from './feed-file.js';
import { presets, themes } from './palettes.js';
import { csvOf, jsonLdOf, pictureOf, type Look } from './rendered.js';
import { Refusal, say } from './streams.js';

/** What `render` takes beside a file. */
export const renderOptions = {
  widget: { type: 'string' }, format: { type: 'string' }, size: { type: 'string' }, indicator: { type: 'string' }, territory: { type: 'string' },
  period: { type: 'string' }, variant: { type: 'string' }, attribute: { type: 'string', multiple: true }, theme: { type: 'string' }, preset: { type: 'string' },
  now: { type: 'string' }, page: { type: 'boolean' }, assets: { type: 'string' }, image: { type: 'string' },
} as const;

export interface RenderChoices extends Partial<Record<Exclude<keyof typeof renderOptions, 'attribute' | 'page'>, string>> {
  readonly attribute?: readonly string[];
  readonly page?: boolean;
  readonly lang?: string;
}

const FORMATS = ['html', 'svg', 'png', 'csv', 'jsonld'] as const;
const SIZES = ['page', 'og', 'newsletter'] as const;

/** Of the choices, those that are attributes of a widget. */
const ATTRIBUTES = ['indicator', 'territory', 'period', 'variant', 'theme', 'preset'] as const;

export interface Asked {
  readonly tag: string;
  readonly format: (typeof FORMATS)[number];
  readonly look: Look;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Writes a widget as HTML, a picture, a table or data.
 * @returns 0, or 1 where the feed holds nothing for what was asked
 * @throws Refusal for what can't be done
 */
export async function renderFile(call: Call, choices: RenderChoices): Promise<number> {
  const { output, words, streams } = call;
  const asked = askedOf(choices, call);
  if (asked.format === 'png' && output === undefined && streams.output.isTTY) throw new Refusal(words.render.terminal);
  const ready = await readyFor(call, asked, choices);
  const { state } = ready.element;
  if (state !== 'ready') return say(streams.errors, reasonOf(ready.element), 1);
  if (ready.issues.length) say(streams.errors, words.render.issues(ready.issues.length, call.file), 0);
  const { content, text } = await contentOf(call, ready, asked, choices);
  if (output === undefined) streams.output.write(content);
  else await written(output, content, words);
  if (text !== undefined) await tellText(text, call);
  return 0;
}

/** What a reader hears where the picture does not show: beside its file, or told where there is none. */
async function tellText(text: string, { output, words, streams }: Call): Promise<void> {
  if (output === undefined) return void say(streams.errors, words.render.alternative(text), 0);
  const path = `${output.replace(/\.\w+$/, '')}.txt`;
  await written(path, `${text}\n`, words);
  say(streams.errors, words.render.alternativeIn(path), 0);
}

export function askedOf(choices: RenderChoices, { words }: Call): Asked {
  const { widget = 'impact-indicator', theme, preset, attribute = [] } = choices;
  const tag = widget.startsWith('impact-') ? widget : `impact-${widget}`;
  if (!renderedTags().includes(tag)) throw new Refusal(words.render.unknown('--widget', widget, renderedTags().map((one) => one.replace('impact-', ''))));
  const oneOf = <Name extends string>(option: string, value: string, names: readonly Name[]): Name => {
    if (names.includes(value as Name)) return value as Name;
    throw new Refusal(words.render.unknown(option, value, names));
  };
  const format = oneOf('--format', choices.format ?? 'html', FORMATS);
  const size = oneOf('--size', choices.size ?? 'page', SIZES);
  const written: Record<string, string> = {};
  for (const one of attribute) {
    const at = one.indexOf('=');
    if (at < 1) throw new Refusal(words.render.noValue(one));
    written[one.slice(0, at)] = one.slice(at + 1);
  }
  for (const name of ATTRIBUTES) if (choices[name] !== undefined) written[name] = choices[name];
  const fits = { page: FORMATS, og: ['svg', 'png'], newsletter: ['svg', 'png', 'html'] }[size] as readonly string[];
  if (!fits.includes(format)) throw new Refusal(words.render.noSize(size, format, fits));
  return {
    tag, format, attributes: written,
    look: { size, theme: oneOf('--theme', theme ?? 'light', themes), preset: oneOf('--preset', preset ?? 'terre', presets) },
  };
}

/** @param geometry file of the outlines that a map is drawn with */
export async function readyFor(call: Call, { tag, attributes }: Asked, { now, lang }: RenderChoices, geometry = attributes['geometry']): Promise<ReadyWidget> {
  const { words, file } = call;
  if (now !== undefined && !/^\d{4}-\d\d-\d\d$/.test(now)) throw new Refusal(words.render.noDay(now));
  const feed = await documentIn(call);
  let ready: ReadyWidget;
  try {
    ready = await readyWidget(tag, { feed, attributes, lang, now, ...(geometry && { geometry: await geometryIn(geometry, call) }) });
  } catch (error) {
    throw error instanceof FeedError ? new Refusal(words.refused(file)) : error;
  }
  const known = (ready.element.constructor as typeof ImpactElement).observedAttributes;
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refusal(words.render.noAttribute(unknown, tag, known));
  return ready;
}

async function geometryIn(path: string, { words }: Call): Promise<object> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object;
  } catch (error) {
    throw new Refusal(words.unreadable(path, (error as NodeJS.ErrnoException).code === 'ENOENT' ? words.noSuchFile : (error as Error).message));
  }
}

/** Protected for pages, which read it in the widget. */
export const reasonOf = (element: ImpactElement): string => (element as unknown as { readonly reason?: string }).reason ?? element.state;

/** @returns what is written, and its text for where it does not show */
async function contentOf(call: Call, ready: ReadyWidget, asked: Asked, choices: RenderChoices): Promise<{ readonly content: string | Uint8Array; readonly text?: string }> {
  const { words } = call;
  const { tag, format, look } = asked;
  if (format === 'html' && look.size === 'page') {
    const { fragment, wholePage } = await import('./html.js');
    return { content: await (choices.page ? wholePage : fragment)(ready, choices.assets) };
  }
  const content = format === 'csv' ? await csvOf(ready) : format === 'jsonld' ? await jsonLdOf(ready) : undefined;
  if (content !== undefined) return { content };
  const picture = format === 'csv' || format === 'jsonld' ? undefined : await pictureOf(ready, look);
  if (!picture) throw new Refusal(words.render.notOf(tag, look.size === 'page' ? format : `--size ${look.size}`));
  if (format === 'html') {
    const { mailOf } = await import('./mail.js');
    const source = choices.image ?? (call.output && `${call.output.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')}.png`);
    if (!source) throw new Refusal(words.render.noImage);
    return { content: mailOf(ready, picture, source), text: picture.description };
  }
  const { svgOf } = await import('./rendered.js');
  const svg = svgOf(tag, picture, look);
  const text = look.size === 'page' ? undefined : picture.description;
  if (format === 'svg') return { content: svg, text };
  const { pngOf } = await import('./png.js');
  return { content: await pngOf(svg, picture, look.size === 'og' ? 1 : 2, words), text };
}
