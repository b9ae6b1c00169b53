import type { IndicatorLabels } from '../catalogue/types.js';
import type { ChosenText } from '../format/format.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import { own, type Words } from './words.js';

/** What names need: whose words, in which language. */
export interface Context {
  readonly feed: DisclosedFeed;
  readonly words: Words;
}

/** The author's words for something, in the reader's language when there are any. */
export function say({ feed, words }: Context, text: Parameters<Words['format']['text']>[0]): ChosenText | undefined {
  return words.format.text(text, feed.language);
}

export function organisationName(context: Context): string {
  return say(context, context.feed.organisation.name)?.text ?? '';
}

/** The feed's own name for a code wins over the library's; an unknown code is shown as it is. */
export function territoryName(context: Context, code: string): string {
  return authorLabel(context, code) ?? context.words.territory(code)?.name ?? code;
}

/** "dans le Jura"; a name of the author's own comes as it is. */
export function territoryLocative(context: Context, code: string): string | undefined {
  return authorLabel(context, code) === undefined ? context.words.territory(code)?.at : undefined;
}

/** The catalogue's words, where the author has not named the indicator otherwise. */
export function catalogueWords({ words }: Context, { label, id }: DisclosedIndicator): IndicatorLabels | undefined {
  return label ? undefined : words.indicator(id);
}

/** Labels of an indicator: the author's own, else the catalogue's, else its id. */
export function indicatorName(context: Context, indicator: DisclosedIndicator): { label: ChosenText; short: ChosenText } {
  const own = say(context, indicator.label);
  const known = context.words.indicator(indicator.id);
  const label = own ?? { text: known?.label ?? indicator.id };
  return { label, short: own ?? { text: known?.short ?? label.text } };
}

/** Who is counted, in the author's words; undefined for the organisation's own. */
export function countedName(context: Context, observation: Pick<DisclosedObservation, 'counted'>): ChosenText | undefined {
  return say(context, observation.counted);
}

/**
 * Where the figure holds, as a phrase for a sentence: a network's or an authority's figure is placed in its territory, an
 * organisation's own in the organisation ("à Juratri"), since a territory is never by itself the population.
 */
export function placePhrase(context: Context, territory: string | undefined): string | undefined {
  if (!speaksForItself(context.feed)) return territory && territoryLocative(context, territory);
  const name = organisationName(context);
  return name && context.words.format.messages.at(name);
}

/** The same as a caption: "Juratri", "Jura". */
export function placeName(context: Context, territory: string | undefined): string {
  return speaksForItself(context.feed) || territory === undefined ? organisationName(context) : territoryName(context, territory);
}

/** An enterprise or a buyer publishes its own figures; a network, a State service or a facilitator counts others. */
export function speaksForItself({ organisation }: DisclosedFeed): boolean {
  return /^(siae|acheteur)$/.test(organisation.role);
}

/** The feed's own name for a code. */
export function authorLabel(context: Context, code: string): string | undefined {
  return say(context, own(context.feed.labels, code))?.text;
}
