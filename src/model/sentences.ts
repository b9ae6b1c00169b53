import type { ClaimVerb, IndicatorLabels } from '../catalogue/types.js';
import { shareWords } from '../format/share.js';
import type { DisclosedObservation } from '../honesty/types.js';
import { countsOf, figureText, type FigureModel } from './figure.js';
import { countedNoun } from './noun.js';
import { catalogueWords, countedName, indicatorName, organisationName, placePhrase, say, type Context } from './names.js';
import type { Selection } from './select.js';

export interface Sentence {
  readonly text: string;
  readonly lang?: string;
}

/** The finding at the head of a figure: the author's, else made from the catalogue's words, else the neutral label (H17). The catalogue's leaves out what is said above. */
export function findingOf(context: Context, selection: Selection, figure: FigureModel | undefined, saidAbove?: { readonly place: undefined }): Sentence {
  const { indicator, observation } = selection;
  const { label } = indicatorName(context, indicator);
  if (!observation || figure?.state !== 'value') return label;
  const own = say(context, indicator.finding);
  const known = catalogueWords(context, indicator);
  const template = own?.text ?? (known && (rateTemplate(context, selection, observation, figure, known) ?? known.claims?.[indicator.claim as ClaimVerb] ?? known.finding));
  if (!template) return label;
  return { ...own, text: context.words.format.fill(template, { ...valuesOf(context, selection, observation, template), ...(!own && saidAbove) }) };
}

/** "Près d’un sortant sur deux a connu…": who, and what they did, after their count or after a percentage or a fraction that is true. */
function rateTemplate(context: Context, { indicator }: Selection, observation: DisclosedObservation, { outOf }: FigureModel, known: IndicatorLabels): string | undefined {
  const { one, many, did, didMany } = known;
  if (indicator.type !== 'taux' || !one || !many || !didMany) return undefined;
  const { format } = context.words;
  const { findings, isOne } = format.messages;
  const own = known.generic && countedName(context, observation) ? '{counted}' : undefined;
  if (outOf) return !own && did && isOne(countsOf(indicator, observation)!.numerator) ? findings.counts(one, did) : findings.counts(own ?? many, didMany);
  if (own) return findings.percent(own, didMany);
  const share = /^(exact|calcule)$/.test(observation.precision) && shareWords(observation.value ?? 0, { ...known, one }, format.messages);
  return share ? `[{place}, ]${share}` : (known.finding ?? findings.percent(many, didMany));
}

/** In a reading the rate is said as a rate ("58 % des 26 personnes"), and a noun after the value replaces its unit. */
export function valuesOf(context: Context, selection: Selection, observation: DisclosedObservation, template: string, periodStyle: 'bare' | 'in' = 'in'): Readonly<Record<string, string | undefined>> {
  const { indicator } = selection;
  const { format } = context.words;
  const { before, number, text } = figureText(context, indicator, observation);
  const many = observation.precision === 'au-moins' ? 2 : (observation.value ?? 0);
  const written = (count: number | undefined): string | undefined => (count === undefined ? undefined : format.number(count));
  return {
    value: template.includes('{noun}') ? (before ? `${before}\u00a0${number}` : number) : text,
    noun: countedNoun(context, selection, many),
    numerator: written(countsOf(indicator, observation)?.numerator),
    n: written(observation.denominator ?? observation.n),
    period: observation.period && format.period(observation.period, periodStyle),
    place: placePhrase(context, observation.territory),
    organisation: organisationName(context),
    counted: countedName(context, observation)?.text,
  };
}
