import type { DisclosedIndicator, DisclosedObservation, Mark } from '../honesty/types.js';
import { isSum } from './figure.js';
import { countedName, organisationName, placeName, say, speaksForItself, territoryName, type Context } from './names.js';

export interface SourceLink {
  readonly text: string;
  readonly url?: string;
  readonly lang?: string;
}

/** The line under every figure: who was counted, how many, and where it comes from. */
export interface FootModel {
  readonly fictional?: string;
  /** "Champ : sortants de l'IAE dans le Jura". */
  readonly scope: string;
  /** "n = 1 112", or "effectif non communiqué". */
  readonly base?: string;
  /** "Source : ". */
  readonly sourceLabel: string;
  readonly sources: readonly SourceLink[];
}

/** Who is counted, where and by whom: of a figure, or of what else a feed tells of people. */
export type Counted = Pick<DisclosedObservation, 'counted' | 'territory' | 'source'>;

/** The gravest visible mark of a figure, and how many more stand in the method panel. */
export interface VisibleMark {
  readonly rule: string;
  readonly text: string;
  /** True for words that follow the period ("2022, il y a plus de trois ans"). */
  readonly ofPeriod: boolean;
}

/** Its age, the one caution that a usual figure may have: it is about the period, and reads with it (H19). */
export function ageMark({ words }: Context, marks: readonly Mark[]): VisibleMark | undefined {
  const age = marks.find(({ level, rule }) => level === 'caution' && rule === 'H19');
  return age && { rule: 'H19', text: words.format.messages.marks.H19(age.detail ?? {}), ofPeriod: true };
}

/**
 * @param first whose people and place are said
 * @param base "n = 1 112", where one base holds for all of them
 */
export function footModel(context: Context, first: Counted | undefined, base?: string, sources: readonly SourceLink[] = [sourceOf(context, first?.source)]): FootModel {
  const { labels, labelled } = context.words.format.messages;
  return {
    ...(context.feed.fictional && { fictional: labels.fictional }),
    scope: labelled(labels.scope, scopeOf(context, first)),
    base,
    sourceLabel: labelled(labels.source, ''),
    sources,
  };
}

/** "Source : DREETS, 2023": for speech and for one line of text. */
export const sourceLine = ({ sourceLabel, sources }: FootModel): string => sourceLabel + sources.map(({ text }) => text).join(', ');

/** "n = 1 112"; a rate on people without its base says so (H03); a count says nothing, it is its own base. */
export function baseOf(context: Context, observation: DisclosedObservation, indicator: Pick<DisclosedIndicator, 'type' | 'population'>): string | undefined {
  const { format } = context.words;
  const { messages } = format;
  const base = observation.denominator ?? observation.n;
  if (observation.value === null) return undefined;
  if (base !== undefined && !isSum(indicator)) return messages.base(format.number(base));
  return indicator.type === 'taux' && indicator.population === 'personnes' ? messages.labels.noBase : undefined;
}

export function scopeOf(context: Context, first: Counted | undefined): string {
  const { feed, words } = context;
  const counted = first && countedName(context, first)?.text;
  const place = placeName(context, first?.territory);
  const own = speaksForItself(feed);
  if (counted?.includes(place)) return counted;
  if (counted && own) return words.format.messages.scopeOf(counted, place);
  // An organisation stands in its town; who is counted by others, in a territory.
  const { territory } = own ? feed.organisation : (first ?? {});
  if (counted) {
    const at = territory && words.territory(territory)?.at;
    return at ? `${counted} ${at}` : counted;
  }
  const town = own && territory && territoryName(context, territory);
  return town && town !== territory && !place.includes(town) ? `${place}, ${town}` : place;
}

/** "DREETS, 2023"; without a document, the organisation's own word. */
export function sourceOf(context: Context, id: string | undefined): SourceLink {
  const { labels } = context.words.format.messages;
  const name = organisationName(context);
  const source = context.feed.sources.find((one) => one.id === id);
  if (source && !source.publisher) return { url: source.url, text: source.id, ...say(context, source.title) };
  const { publisher = name, url, date } = source ?? {};
  const year = date?.slice(0, 4);
  const dated = year && !publisher.includes(year) ? `${publisher}, ${year}` : publisher;
  return { url, text: publisher === name ? `${dated}, ${labels.declared}` : dated };
}
