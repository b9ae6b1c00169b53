import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { givingOf } from '../element/send.js';
import { asTitle } from '../element/shown-title.js';
import { frameAddress, frameCode, hostCode, type Embedded } from '../export/embed-code.js';
import { LONGEST_QUERY } from '../feed/longest-query.js';
import { wordFile } from '../model/languages.js';
import { organisationName } from '../model/names.js';
import { select } from '../model/select.js';
import type { ReadyWidget } from '../ssr-widget.js';
import { placeOf, type EmbedChoices, type Place } from './embed-place.js';
import type { Shared } from './embed-page.js';
import { written, type Call } from './feed-file.js';
import { askedOf, readyFor, reasonOf, type Asked } from './render.js';
import { pictureOf, toldOf } from './rendered.js';
import { Refusal, say } from './streams.js';
import { wordsIn } from './words.js';

/** Seconds for which a site may keep what it was told. */
const A_DAY = 86_400;

/** Pixels of a picture for sharing, as `render --size og` writes it. */
const [IMAGE_WIDTH, IMAGE_HEIGHT] = [1200, 630];

/**
 * Writes a page about one widget that reads without a script, and beside it the oEmbed by which other sites show the widget in a frame.
 * @returns 0, or 1 where the feed holds nothing for what was asked
 * @throws Refusal for what can't be done
 */
export async function embedFile(call: Call, choices: EmbedChoices): Promise<number> {
  const { words, streams, file } = call;
  const asked = askedOf(choices, call);
  const place = placeOf(asked, choices, call);
  const ready = await readyFor(call, asked, choices, choices.input);
  const { state } = ready.element;
  if (state !== 'ready') return say(streams.errors, reasonOf(ready.element), 1);
  if (ready.issues.length) say(streams.errors, words.render.issues(ready.issues.length, file), 0);
  const embedded = embeddedOf(ready, asked, place);
  const { length } = new URL(frameAddress(embedded)).search;
  if (length > LONGEST_QUERY) say(streams.errors, words.embed.long(length), 0);
  const shared = await sharedOf(ready, asked, embedded, place);
  const { sharePage } = await import('./embed-page.js');
  const page = await sharePage(ready, shared, place, wordsIn(ready.language).embed.page);
  const paths = [place.page, place.json].map((name) => join(place.folder, name)) as [string, string];
  try {
    await mkdir(place.folder, { recursive: true });
  } catch (error) {
    throw new Refusal(words.unwritable(place.folder, (error as Error).message));
  }
  await written(paths[0], page, words);
  await written(paths[1], oEmbed(shared, embedded, place), words);
  return say(streams.errors, words.embed.done(...paths), 0);
}

/** As the control `embed` gives it: what was asked for, and the language where it is not the feed's. */
function embeddedOf({ language, shown }: ReadyWidget, { tag, attributes }: Asked, { files, src }: Place): Embedded {
  return { tag, files, attributes: { ...attributes, src, ...(language !== shown.language && { lang: language }) } };
}

/** What is said of the widget in both files: nothing that is not disclosed. */
async function sharedOf(ready: ReadyWidget, { tag, attributes: { indicator, territory, period }, look }: Asked, embedded: Embedded, { image }: Place): Promise<Shared> {
  const leaving = await toldOf(ready);
  const { feed, words } = leaving?.complete ?? givingOf(ready.element).snapshot!;
  const { labels } = words.format.messages;
  const organisation = organisationName({ feed, words });
  const heading = leaving ? ((await pictureOf(ready, look))?.title ?? leaving.told.table().caption) : (await wordFile(words.language, 'sources')).title;
  const chosen = tag === 'impact-indicator' ? select(feed, { indicator, territory, period }) : undefined;
  const when = chosen && 'period' in chosen && chosen.period ? words.format.period(chosen.period) : leaving?.told.meta().find(([term]) => term === leaving.panel.words.messages.columns.period)?.[1];
  const finding = asTitle(heading);
  const { url } = feed.organisation;
  return {
    finding, organisation,
    title: [feed.fictional && labels.fictional, finding, organisation, when].filter((part, at, all) => part && !all.slice(0, at).some((one) => one && one.includes(part))).join(' · '),
    description: leaving?.told.copy.split(' · ').filter((part) => part !== heading).join(' · ') ?? organisation,
    ...(url && /^https?:/i.test(url) && { website: url }),
    frame: frameAddress(embedded),
    ...(image && { image: { url: image, width: IMAGE_WIDTH, height: IMAGE_HEIGHT } }),
  };
}

/** oEmbed 1.0, of the type `rich`. No `<` stands in it as such: it may be written into a page. */
function oEmbed({ title, finding, organisation, website, image }: Shared, embedded: Embedded, { width, height }: Place): string {
  const answer = {
    version: '1.0', type: 'rich', title,
    provider_name: organisation, provider_url: website,
    cache_age: A_DAY,
    html: `${frameCode(embedded, finding, height)}\n${hostCode(embedded.files)}`, width, height,
    ...(image && { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height }),
  };
  return `${JSON.stringify(answer, undefined, 2).replaceAll('<', '\\u003c')}\n`;
}
