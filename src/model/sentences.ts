import type { IndicatorLabels } from '../catalogue/types.js';
import { countsOf, figureText, leadingCounts, type FigureModel } from './figure.js';
import { countedNoun } from './mark.js';
import { countedName, indicatorName, organisationName, placePhrase, say, territoryLocative, type Context } from './names.js';
import type { Selection } from './select.js';

export interface Sentence {
  readonly text: string;
  readonly lang?: string;
}

/** The finding at the head of a figure: the author's, else made from the catalogue's words, else the neutral label (H17). */
export function findingOf(context: Context, selection: Selection, figure: FigureModel | undefined, options: { /** False where the place is said above. */ place?: boolean } = {}): Sentence {
  const { indicator, observation } = selection;
  const { label } = indicatorName(context, indicator);
  if (!observation || figure?.state !== 'value') return label;
  const own = say(context, indicator.finding);
  if (own) return { ...own, text: context.words.format.fill(own.text, valuesOf(context, selection, figure, own.text)) };
  const known = indicator.label ? undefined : context.words.indicator(indicator.id);
  const template = known && (rateTemplate(context, selection, known) ?? claimTemplate(selection, known));
  if (!template) return label;
  const values = valuesOf(context, selection, figure, template);
  return { text: context.words.format.fill(template, options.place === false ? { ...values, place: undefined } : values) };
}

/** The *Lecture*: one sentence that reads one number aloud. */
export function lectureOf(context: Context, selection: Selection, figure: FigureModel | undefined): Sentence | undefined {
  const { indicator, observation, wider } = selection;
  if (!observation || figure?.state !== 'value') return undefined;
  const { format } = context.words;
  const own = say(context, indicator.reading);
  const known = indicator.label ? undefined : context.words.indicator(indicator.id);
  if (!own && !known) {
    const { label } = indicatorName(context, indicator);
    const period = observation.period && format.period(observation.period, 'in');
    return { text: `${format.messages.labelled(label.text, figure.text)}${period ? ` (${period})` : ''}.`, lang: label.lang };
  }
  const template = own?.text ?? known?.reading ?? '';
  const values = valuesOf(context, selection, figure, template);
  const text = format.fill(template, own ? { ...values, period: observation.period && format.period(observation.period) } : values);
  const against = wider && !own && comparison(context, selection);
  return { text: against ? `${text.replace(/\.$/, '')}, ${against}.` : text, lang: own?.lang };
}

/** "contre 42,7 % en Bourgogne-Franche-Comté". */
function comparison(context: Context, { wider, indicator }: Selection): string | undefined {
  const at = wider?.territory && territoryLocative(context, wider.territory);
  if (!wider || !at || wider.value === null) return undefined;
  const { format } = context.words;
  return format.messages.against(format.figure(wider.value, indicator.unit, { decimals: indicator.decimals }).text, at);
}

function rateTemplate(context: Context, { indicator, observation }: Selection, known: IndicatorLabels): string | undefined {
  const { one, many, feminine, did, didMany } = known;
  if (indicator.type !== 'taux' || !observation || !one || !many || !didMany) return undefined;
  const { findings } = context.words.format.messages;
  const own = known.generic && countedName(context, observation) ? '{counted}' : undefined;
  if (leadingCounts(indicator, observation)) return findings.counts(own ?? many, didMany);
  if (own) return findings.percent(own, didMany);
  const share = observation.precision === 'exact' || observation.precision === 'calcule'
    ? context.words.format.share(observation.value ?? 0, { one, many, feminine, did, didMany }) : undefined;
  return share ? `[{place}, ]${share}` : (known.finding ?? findings.percent(many, didMany));
}

function claimTemplate({ indicator }: Selection, known: IndicatorLabels): string | undefined {
  return (indicator.claim === 'neutral' ? undefined : known.claims?.[indicator.claim]) ?? known.finding;
}

/** In a reading the rate is said as a rate ("58 % des 26 personnes"), and a noun after the value replaces its unit. */
function valuesOf(context: Context, selection: Selection, figure: FigureModel, template: string): Readonly<Record<string, string | undefined>> {
  const { observation, indicator } = selection;
  const { format } = context.words;
  const share = observation && observation.value !== null ? figureText(context, indicator, observation) : undefined;
  const many = observation?.precision === 'au-moins' ? 2 : (observation?.value ?? 0);
  const counts = observation && countsOf(indicator, observation);
  const base = observation?.denominator ?? observation?.n;
  return {
    value: template.includes('{noun}') && share ? [share.before, share.number].filter(Boolean).join('\u00a0') : (share?.text ?? figure.text),
    noun: observation && countedNoun(context, selection, many),
    numerator: counts && format.number(counts.numerator),
    n: base === undefined ? undefined : format.number(base),
    period: observation?.period && format.period(observation.period, 'in'),
    place: placePhrase(context, observation?.territory),
    organisation: organisationName(context) || undefined,
    counted: observation && countedName(context, observation)?.text,
  };
}
