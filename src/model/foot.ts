import type { DisclosedIndicator, DisclosedObservation, Mark } from '../honesty/types.js';
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

/** The gravest visible mark of a figure, and how many more stand in the method panel. */
export interface VisibleMark {
  readonly rule: string;
  readonly text: string;
  /** True for words that follow the period ("2022, il y a plus de trois ans"). */
  readonly ofPeriod: boolean;
}

/** Gravest first; H19 is about the period and reads with it. */
const GRAVITY = ['H21', 'H22', 'H02', 'H14', 'H18', 'H23', 'H10', 'H19'];

/** At most one visible caution a card: the gravest. The badge "estimation" is never left out for another mark. */
export function visibleMark(context: Context, marks: readonly Mark[], estimate: boolean): VisibleMark | undefined {
  const { messages } = context.words.format;
  const found = (wanted: string): Pick<Mark, 'rule' | 'detail'> | undefined => marks.find(({ level, rule }) => level === 'caution' && rule === wanted);
  const gravest = estimate ? (found('H10') ?? { rule: 'H10', detail: { assumptions: true } }) : GRAVITY.map(found).find(Boolean);
  if (!gravest) return undefined;
  const words = messages.marks[gravest.rule as keyof typeof messages.marks];
  return { rule: gravest.rule, text: words(gravest.detail ?? {}), ofPeriod: gravest.rule === 'H19' };
}

/** @param base "n = 1 112", where one base holds for all of them */
export function footModel(context: Context, observations: readonly DisclosedObservation[], base?: string): FootModel {
  const { feed, words } = context;
  const { labels, labelled } = words.format.messages;
  return {
    ...(feed.fictional && { fictional: labels.fictional }),
    scope: labelled(labels.scope, scopeOf(context, observations)),
    base,
    sourceLabel: labelled(labels.source, ''),
    sources: sourcesOf(context, observations),
  };
}

/** "Source : DREETS, 2023": for speech and for one line of text. */
export const sourceLine = ({ sourceLabel, sources }: FootModel): string => sourceLabel + sources.map(({ text }) => text).join(', ');

/** "n = 1 112"; a rate on people without its base says so (H03); a count says nothing, it is its own base. */
export function baseOf(context: Context, observation: DisclosedObservation, { type, population }: Pick<DisclosedIndicator, 'type' | 'population'>): string | undefined {
  const { format } = context.words;
  const { messages } = format;
  const base = observation.denominator ?? observation.n;
  if (observation.value === null) return undefined;
  if (base !== undefined && population !== 'euros' && population !== 'heures') return messages.base(format.number(base));
  return type === 'taux' && population === 'personnes' ? messages.labels.noBase : undefined;
}

function scopeOf(context: Context, observations: readonly DisclosedObservation[]): string {
  const first = observations[0];
  const counted = first && countedName(context, first)?.text;
  const place = placeName(context, first?.territory);
  if (!counted) return speaksForItself(context.feed) && context.feed.organisation.territory ? withTown(context) : place;
  if (speaksForItself(context.feed)) return counted.includes(place) ? counted : context.words.format.messages.scopeOf(counted, place);
  const at = first.territory && context.words.territory(first.territory)?.at;
  return at && !counted.includes(place) ? `${counted} ${at}` : counted;
}

function withTown(context: Context): string {
  const { territory } = context.feed.organisation;
  const name = organisationName(context);
  const town = territory && territoryName(context, territory);
  return town && town !== territory && !name.includes(town) ? `${name}, ${town}` : name;
}

function sourcesOf(context: Context, observations: readonly DisclosedObservation[]): SourceLink[] {
  const { feed, words } = context;
  const { labels } = words.format.messages;
  const ids = [...new Set(observations.map(({ source }) => source))];
  const links = ids.map((id) => {
    const source = feed.sources.find((one) => one.id === id);
    if (!source) return { text: `${organisationName(context)}, ${labels.declared}`, title: undefined };
    const title = say(context, source.title);
    const declared = source.publisher === organisationName(context) ? `, ${labels.declared}` : '';
    const year = source.date?.slice(0, 4);
    const text = source.publisher ? `${source.publisher}${year && !source.publisher.includes(year) ? `, ${year}` : ''}` : (title?.text ?? source.id);
    return { text: text + declared, url: source.url, lang: source.publisher ? undefined : title?.lang, title };
  });
  // Two documents of one publisher are told apart by their titles.
  return links.map(({ title, ...link }) => (title && links.filter(({ text }) => text === link.text).length > 1 ? { ...link, ...title } : link));
}
