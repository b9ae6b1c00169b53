import { sensitive } from '../catalogue/vocabularies.js';
import type { Indicator } from '../schema/impact-feed.js';
import type { Draft, DraftIndicator } from './draft.js';
import { withheld } from './draft.js';
import { baseOf, isTotal } from './facts.js';
import { wholeOf } from './fractions.js';
import type { DisclosedObservation } from './types.js';

/** Dimensions that disclose health, justice, origin or disability whatever their categories. */
const SENSITIVE_DIMENSIONS: readonly string[] = ['sante', 'justice', 'origine', 'handicap'];

/** Dimensions of nothing but people: what is broken down by them is of people, whatever its unit says. */
const OF_PEOPLE_ONLY: readonly string[] = ['sexe', 'age', 'diplome', 'public', 'frein', ...SENSITIVE_DIMENSIONS];

/** Breakdowns by what became of people or by what they did, not by what they are: small parts of them are shown. */
const NOT_OF_PEOPLE: readonly string[] = ['structure', 'sortie', 'formation', 'competence', 'outil', 'famille-achat'];

/** The three dynamic families together: not a category beside them. */
export const DYNAMIC = 'dynamique';

/** Rates that are one category of a breakdown of their base, though they are written without `by`. */
const STANDS_FOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'part-femmes': { sexe: 'femmes' },
  'residents-qpv': { public: 'QPV' },
  'residents-frr': { public: 'ZRR' },
  'sorties-dynamiques': { sortie: DYNAMIC },
  'sorties-emploi-durable': { sortie: 'emploi-durable' },
  'sorties-emploi-transition': { sortie: 'emploi-transition' },
  'sorties-positives': { sortie: 'sortie-positive' },
};

/** The dimensions of a figure, those that its indicator stands for included. */
export function categoriesOf(indicator: Pick<Indicator, 'id'>, observation: Pick<DisclosedObservation, 'by'>): Readonly<Record<string, string>> {
  const implied = standsFor(indicator.id);
  if (!implied) return observation.by;
  return isTotal(observation) ? implied : { ...implied, ...observation.by };
}

export const standsFor = (id: string): Readonly<Record<string, string>> | undefined => (Object.hasOwn(STANDS_FOR, id) ? STANDS_FOR[id] : undefined);

/** What a rule of small numbers found: the threshold that the figure is under, or none for 0 % and 100 %. */
export interface Small {
  readonly rule: 'H04' | 'H06';
  readonly threshold?: number;
}

/** Whether a dimension says what people are. */
export const isOfPeople = (dimension: string): boolean => !NOT_OF_PEOPLE.includes(dimension);

export function isSensitive(dimension: string, category: string, declared: readonly string[]): boolean {
  return declared.includes(dimension) || SENSITIVE_DIMENSIONS.includes(dimension)
    || ((dimension === 'frein' || dimension === 'public') && sensitive[dimension].includes(category));
}

/** Types whose values are no share of their base. */
const NOT_RATES: readonly string[] = ['compte', 'montant', 'moyenne', 'ecart'];

/** Whether a figure counts people: by its population or, where that is not known, by what it is broken down by. */
function isAboutPeople({ population, sensitive: declared }: DraftIndicator, { by }: DisclosedObservation): boolean {
  return population === 'personnes' || (population === 'autre' && Object.keys(by).some(dimension => OF_PEOPLE_ONLY.includes(dimension) || declared.includes(dimension)));
}

/** The people that a figure is on. A count has a base only where it states one: an inherited `n` is that of the rates beside it. */
const peopleUnder = ({ type }: Pick<Indicator, 'type'>, observation: DisclosedObservation): number | undefined => (type === 'compte' ? observation.denominator : baseOf(observation));

/** The count under a rate, as far as it is known: a rate with its base tells its numerator. */
function numeratorOf(indicator: Pick<Indicator, 'unit' | 'type'>, observation: DisclosedObservation): number | undefined {
  const { numerator, value } = observation;
  const all = wholeOf(indicator);
  if (numerator !== undefined || value === null || all === undefined) return numerator;
  const base = baseOf(observation);
  return base === undefined ? undefined : Math.round((value * base) / all);
}

/** H04 and H06 on one figure: what is too small to be published, or nothing. */
export function smallNumber(draft: Pick<Draft, 'thresholds'>, indicator: DraftIndicator, observation: DisclosedObservation): Small | undefined {
  if (observation.value === null || !isAboutPeople(indicator, observation)) return undefined;
  const rate = !NOT_RATES.includes(indicator.type);
  const categories = categoriesOf(indicator, observation);
  let delicate = false;
  for (const dimension in categories) delicate ||= isSensitive(dimension, categories[dimension]!, indicator.sensitive);
  return (delicate ? h06Sensitive(draft, indicator, observation, rate) : undefined) ?? h04SmallNumbers(draft, indicator, observation, rate, categories);
}

/**
 * H06: in a dimension that discloses health, justice, origin or disability, 0 % and 100 % tell something of everyone, and any cell
 * under eleven is withheld.
 */
export function h06Sensitive({ thresholds }: Pick<Draft, 'thresholds'>, indicator: DraftIndicator, observation: DisclosedObservation, rate: boolean): Small | undefined {
  const base = peopleUnder(indicator, observation);
  const numerator = rate ? numeratorOf(indicator, observation) : undefined;
  const cell = Math.min(indicator.type === 'compte' ? observation.value! : numerator ?? Infinity, base ?? Infinity);
  const extreme = rate && (numerator === undefined
    ? observation.value === 0 || observation.value === (wholeOf(indicator) ?? 100)
    : numerator === 0 || numerator === base);
  if (extreme) return { rule: 'H06' };
  return cell < thresholds.denominator ? { rule: 'H06', threshold: thresholds.denominator } : undefined;
}

/** H04: a rate or a mean on too few people; a few people in a breakdown by what people are. 0 is shown. */
export function h04SmallNumbers(
  { thresholds }: Pick<Draft, 'thresholds'>, indicator: DraftIndicator, observation: DisclosedObservation, rate: boolean, categories: Readonly<Record<string, string>>,
): Small | undefined {
  const base = peopleUnder(indicator, observation);
  if (base !== undefined && base < thresholds.denominator) return { rule: 'H04', threshold: thresholds.denominator };
  const count = rate ? numeratorOf(indicator, observation) : indicator.type === 'compte' ? observation.value! : undefined;
  if (count === undefined || count <= 0 || count >= thresholds.count) return undefined;
  const dimensions = Object.keys(categories);
  const counts = rate ? dimensions.some(dimension => dimension !== 'sortie') : dimensions.some(isOfPeople);
  return counts ? { rule: 'H04', threshold: thresholds.count } : undefined;
}

/** Facts for the words of a withheld figure; the same from the figure as it came and from its redacted form. */
export function smallDetail(draft: Draft, indicator: DraftIndicator, { because, threshold }: DisclosedObservation): Readonly<Record<string, string | number>> {
  if (threshold === undefined) return {};
  if (because === 'H06') return { threshold };
  return { threshold, of: threshold === draft.thresholds.denominator && (indicator.type !== 'compte' || threshold !== draft.thresholds.count) ? 'denominator' : 'count' };
}

/** Replaces a figure by its explanation. */
export function withholdSmall(observation: DisclosedObservation, { rule, threshold }: Small): DisclosedObservation {
  return withheld(observation, rule, 'secret', threshold);
}
