import { categoryName } from '../model/category.js';
import { baseOf } from '../model/foot.js';
import { figureModel } from '../model/withheld.js';
import { indicatorName, organisationName, placeName, say, territoryName, type Context } from '../model/names.js';
import { marksInWords, type Panel } from '../model/panel.js';
import { marksOf, type Selection } from '../model/select.js';

/** A node of schema.org; what is undefined is left out when it is written. */
type Node = { readonly [key: string]: string | number | boolean | undefined | Node | readonly Node[] };

type Observation = NonNullable<Selection['observation']>;

/** What a data set is called, and the same facts in one sentence. */
export interface DescribedData {
  readonly name: string;
  readonly description: string;
}

/**
 * Figures as a schema.org `Dataset`, for whoever indexes pages: one `PropertyValue` for each, with its unit, base, method and reservations.
 * What is withheld or missing has no `value`, and says why; what is a bound is told as one.
 */
export function jsonLd(context: Context, selections: readonly Selection[], panel: Panel, { name, description }: DescribedData): Node {
  const { feed, words } = context;
  const { organisation } = feed;
  const shown = selections.flatMap(observationsOf);
  const places = [...new Set(shown.map(({ one }) => one.territory).filter((code) => code !== undefined))];
  const periods = [...new Set(shown.map(({ one }) => one.period).filter((period) => period !== undefined))];
  const sources = feed.sources.filter(({ id }) => shown.some(({ one }) => one.source === id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name, description,
    inLanguage: words.language,
    creator: { '@type': 'Organization', name: organisationName(context), url: organisation.url, ...(organisation.siret && { identifier: { '@type': 'PropertyValue', propertyID: 'SIRET', value: organisation.siret } }) },
    license: sources.length === 1 ? (sources[0]!.licence ?? feed.licence) : feed.licence,
    dateModified: feed.updated,
    temporalCoverage: periods.length === 1 ? intervalOf(periods[0]!) : undefined,
    spatialCoverage: some(places.map((code) => placeOf(context, code))),
    isBasedOn: some(sources.map(({ title, publisher, url, date }): Node => ({
      '@type': 'CreativeWork', name: say(context, title)?.text, url, datePublished: date, ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    }))),
    variableMeasured: shown.map((one) => variableOf(context, one, panel, selections.length > 1)),
  };
}

interface Shown {
  readonly selection: Selection;
  readonly one: Observation;
  readonly index: number | undefined;
  /** Of a breakdown: which part. */
  readonly part?: string;
}

function observationsOf(selection: Selection): Shown[] {
  const { observation, observationAt, breakdown } = selection;
  return [
    ...(observation ? [{ selection, one: observation, index: observationAt }] : []),
    ...(breakdown?.rows ?? []).map(({ observation: one, index, code }) => ({ selection, one, index, part: code })),
  ];
}

const some = (nodes: readonly Node[]): readonly Node[] | undefined => (nodes.length ? nodes : undefined);

function variableOf(context: Context, { selection, one, index, part }: Shown, panel: Panel, isOneOfMany: boolean): Node {
  const { indicator, feed, at, breakdown } = selection;
  const { label } = indicatorName(context, indicator);
  const { messages } = panel;
  const of = part === undefined ? undefined : categoryName(context, breakdown!.dimension, part).name;
  const figure = figureModel(context, indicator, one, marksOf(feed, at, index));
  const reservations = part === undefined ? marksInWords(context, selection, panel) : [];
  // Of several figures, each says its own place and period.
  const own = isOneOfMany ? [placeName(context, one.territory), one.period && context.words.format.period(one.period)] : [];
  return {
    '@type': 'PropertyValue',
    propertyID: indicator.id,
    name: [label.text, of, ...own].filter(Boolean).join(', '),
    description: [figure.state === 'value' ? [figure.text, baseOf(context, one, indicator)].filter(Boolean).join(', ') : figure.text, ...reservations].join(' · '),
    ...valueOf(one),
    ...(one.value !== null && unitOf(context, selection)),
    measurementTechnique: one.method && messages.methods[one.method],
    valueReference: some(referencesOf(one)),
  };
}

/** A bound is no value; a value with an interval has both. */
function valueOf({ value, precision }: Observation): Node {
  if (value === null) return {};
  if (precision === 'au-moins') return { minValue: value };
  return precision === 'au-plus' ? { maxValue: value } : { value };
}

/** What the figure is counted on, and how far it carries. */
function referencesOf({ value, numerator, denominator, n, interval }: Observation): Node[] {
  if (value === null) return [];
  const base = denominator ?? n;
  return [
    ...(numerator === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'numerator', value: numerator }]),
    ...(base === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'n', value: base }]),
    ...(interval ? [{ '@type': 'PropertyValue', propertyID: 'interval-95', minValue: interval[0], maxValue: interval[1] }] : []),
  ];
}

/** Codes of UN/CEFACT, which schema.org asks for, of the units that have one. */
const CODES: Readonly<Record<string, string>> = { pourcent: 'P1', heures: 'HUR', tonnes: 'TNE', mois: 'MON' };

function unitOf(context: Context, { indicator: { unit }, observation }: Selection): Node {
  if (unit === 'eur') return { unitText: 'EUR' };
  const written = context.words.format.figure(observation?.value ?? 2, unit, { compact: false });
  return { unitText: written.unit?.trim() || undefined, ...(typeof unit === 'string' && { unitCode: CODES[unit] }) };
}

function placeOf(context: Context, code: string): Node {
  const [level, own] = code.split(':');
  return { '@type': 'Place', name: territoryName(context, code), ...(own && level !== 'x' && { identifier: { '@type': 'PropertyValue', propertyID: level, value: own } }) };
}

/** ISO 8601 has no halves, no quarters, and nothing for one year among several. */
const intervalOf = (period: string): string | undefined => (/^[\d/-]+$/.test(period) ? period : undefined);
