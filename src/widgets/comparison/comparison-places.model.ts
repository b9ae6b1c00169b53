import { territoryFile } from '../../catalogue/territory-files.js';
import type { ComparedWith } from '../../format/locales/comparison.fr.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import { territoryName, type Context } from '../../model/names.js';

/** From the coarsest to the finest; codes of the author's own may lie in any of them. */
const LEVELS = ['FR', 'reg', 'dep', 'epci', 'ze', 'com', 'qpv', 'x'];

/** "dep" of "dep:39". */
export const placeKind = (code = ''): string => code.split(':')[0]!;

/** The territories in which the home may lie or which it may be. */
export const homesOf = ({ organisation, territory }: DisclosedFeed): readonly string[] => [organisation.territory, territory].filter((one) => one !== undefined);

/** The département in whose numbers a commune stands. */
const departmentOf = (code: string): string => (placeKind(code) === 'com' ? `dep:${code.slice(4, code.startsWith('com:97') ? 7 : 6)}` : code);

/** "reg:27" of a région, of its départements and of their communes; codes of other places do not say it. */
export function regionOf(code = ''): string | undefined {
  const file = code === 'FR' ? undefined : territoryFile(departmentOf(code));
  return file === undefined ? undefined : `reg:${String(file).padStart(2, '0')}`;
}

/** Whether one place has another within it: true, false, or "maybe" where codes do not say. */
export function holds(whole: string, part: string): boolean | 'maybe' {
  const [one, other] = [LEVELS.indexOf(placeKind(whole)), LEVELS.indexOf(placeKind(part))];
  if (whole === part || one < 0 || other < 0) return false;
  // What an author has named himself may be a part of what he has named himself.
  if (one >= other) return one === other && placeKind(whole) === 'x' && 'maybe';
  if (whole === 'FR') return true;
  const kind = placeKind(whole);
  if (kind === 'reg') return regionOf(part) === undefined ? 'maybe' : regionOf(part) === whole;
  return kind === 'dep' && placeKind(part) === 'com' ? departmentOf(part) === whole : 'maybe';
}

/** The région of whoever speaks of a place, or of the organisation where the code of that place does not say. */
const holderOf = (feed: DisclosedFeed, subject: string | undefined): string | undefined =>
  [subject, ...homesOf(feed)].map(regionOf).find((one) => one !== undefined);

/** What a territory is called beside a subject: only the région that holds it is "the région". */
export function kindOfPlace({ feed }: Context, territory: string | undefined, subject: string | undefined): ComparedWith {
  if (territory === 'FR') return 'nation';
  return territory?.startsWith('reg:') && territory === holderOf(feed, subject) ? 'region' : 'place';
}

/** "Région", "Région, chantiers", "La région"; not "Régions voisines" nor "Région parisienne". */
const REGION = /^(?:(?:la|the)\s+)?r[ée]gion\s*(?:$|[,;:(\u2013\u2014-])/i;

/** Whether a name says "the région" and not which. */
export const isBareRegion = (name: string): boolean => REGION.test(name);

/** What an author's reference is of, by its territory; without one, by its name, which may have the région's own after the word. */
export function kindOfGiven(context: Context, name: string, territory: string | undefined, subject: string | undefined): ComparedWith {
  const kind = territory && kindOfPlace(context, territory, subject);
  const holder = holderOf(context.feed, subject);
  // Of a subject that stands nowhere the author alone knows the région.
  if (kind) return kind === 'place' ? (holder === undefined && REGION.test(name) ? 'region' : 'reference') : kind;
  const own = holder && territoryName(context, holder);
  return REGION.test(own ? name.replace(own, '') : name) ? 'region' : 'reference';
}
