import type { Context } from '../../model/names.js';
import type { Unit } from '../../schema/common.js';
import type { FieldId, FieldModel } from './fields.model.js';
import { capital, isWaiting, two, type Result } from './shown.model.js';
import { NO_FEED, type SimulatorModel } from './simulator.model.js';

/** The catalogue's own name of a result; others go out under a name of their own, with their words. */
const CATALOGUE: Readonly<Record<string, string>> = {
  fteMonths: 'emplois-soutenus', total: 'revenus-consommes-localement', elasticity: 'elasticite-emploi', multiplier: 'multiplicateur-local',
  hours: 'heures-d-insertion-estimees', people: 'personnes-en-parcours-estimees',
};

const UNITS: Readonly<Partial<Record<FieldId, Unit>>> = {
  hoursPerFteMonth: 'heures', hoursPerWeek: 'heures', monthsPerPerson: 'mois', people: 'personnes', consumed: 'pourcent', local: 'pourcent', priceRise: 'pourcent',
  employmentBefore: 'etp', employmentAfter: 'etp',
};

/** A name that a reader wrote has no code. */
const WRITTEN = 'x:territoire';

/** What was simulated, as a feed that `validate` accepts: estimates with their bounds and with every assumption; undefined without a result. */
export function fragmentOf(context: Context, model: SimulatorModel): object | undefined {
  const { feed, words } = context;
  const { names, formulaSource } = words.phrases.simulator!;
  const results = model.results.filter((result): result is Result => !isWaiting(result) && !(result.underOne && result.range[1] < 1));
  if (!results.length) return undefined;
  // An example is nobody's, and what a page or a reader makes is not the word of the organisation whose feed is at hand.
  const isOwn = model.isChanged || model.example !== undefined || model.startsFrom === undefined || feed.organisation.name === NO_FEED.organisation.name;
  const { name, role, kind, territory } = feed.organisation;
  const assumptions = [...model.given, ...model.assumptions].flatMap((field) => assumptionsOf(context, field));
  const { place } = model;
  const placed = place?.code ?? (place?.name ? WRITTEN : undefined);
  // What the library names, it also puts into a sentence.
  const isNamed = placed !== undefined && !words.territory(placed);
  return {
    version: '1.0', language: words.language, title: names[model.name],
    ...((model.foot.fictional || (!isOwn && feed.fictional)) && { fictional: true }),
    organisation: isOwn ? NO_FEED.organisation : { name, role, ...(kind && { kind }), ...(territory && { territory }) },
    // Of the day on which it is made, save where it is a feed's figures as they stand.
    period: (!isOwn && model.period) || feed.now.slice(0, 4), updated: feed.now, method: 'estimation',
    ...(placed && { territory: placed }),
    ...((!isOwn || isNamed) && { labels: { ...(!isOwn && feed.labels), ...(isNamed && { [placed]: place!.name }) } }),
    sources: model.foot.sources.map(({ text, url }, index) => ({ id: index ? `hypotheses-${index}` : 'formule', title: index ? text : formulaSource(text), ...(url && { url }) })), source: 'formule',
    indicators: results.map((result) => ({
      id: CATALOGUE[result.id],
      ...(/-estimees$/.test(CATALOGUE[result.id]!) && { label: result.noun, unit: result.unit }),
      ...valueOf(result), note: noteOf(context, model, result), assumptions,
    })),
  };
}

/** Nobody is a part of a person: where the least of them is under one, only the most is told. */
function valueOf({ range: [low, high], unit, underOne }: Result): object {
  if (underOne && low < 1) return { value: high, precision: 'au-plus' };
  const middle = (low + high) / 2;
  return { value: unit === 'personnes' ? Math.round(middle) : two(middle), low: two(low), high: two(high) };
}

/** Whose it is, wherever it goes: nobody has declared it. */
function noteOf({ words }: Context, { isChanged, example, capped, closing, standsOn }: SimulatorModel, { range: [low], underOne }: Result): string {
  const { middle, simulated, byVisitor } = words.phrases.simulator!;
  return [
    isChanged ? byVisitor : simulated, underOne && low < 1 ? undefined : middle, example && capital(words.language, `${example}.`), standsOn, capped?.isOn && closing,
  ].filter(Boolean).join(' ');
}

function assumptionsOf({ words }: Context, { id, label, inputs, values, counted }: FieldModel): object[] {
  if (!values) return [];
  const { heard } = words.phrases.simulator!;
  const unit = counted?.code ?? UNITS[id] ?? 'eur';
  return inputs.length > 1
    ? (['low', 'high'] as const).map((end, index) => ({ label: heard(label, '', end), value: values[index], unit }))
    : [{ label: heard(label, counted?.words ?? ''), value: values[0], unit }];
}
