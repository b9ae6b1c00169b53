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

/** What was simulated, as a feed that `validate` accepts: estimates with their bounds and with every assumption; undefined without a result. */
export function fragmentOf(context: Context, model: SimulatorModel): object | undefined {
  const { feed, words } = context;
  const { middle, names } = words.phrases.simulator!;
  const results = model.results.filter((result): result is Result => !isWaiting(result));
  if (!results.length) return undefined;
  // An example is nobody's.
  const isOwn = model.example !== undefined || feed.organisation.name === NO_FEED.organisation.name;
  const { name, role, kind, territory } = feed.organisation;
  const assumptions = [...model.given, ...model.assumptions].flatMap((field) => assumptionsOf(context, field));
  return {
    version: '1.0', language: words.language, title: names[model.name],
    ...(!isOwn && feed.fictional && { fictional: true }),
    organisation: isOwn ? NO_FEED.organisation : { name, role, ...(kind && { kind }), ...(territory && { territory }) },
    // A simulation is of the day on which it is made.
    period: feed.now.slice(0, 4), updated: feed.now, method: 'estimation',
    ...(model.name === 'local-income' && model.territory && { territory: model.territory }),
    ...(!isOwn && { labels: feed.labels }),
    sources: model.foot.sources.map(({ text, url }, index) => ({ id: index ? `hypotheses-${index}` : 'formule', title: text, ...(url && { url }) })), source: 'formule',
    indicators: results.map(({ id, noun, range: [low, high], unit }) => ({
      id: CATALOGUE[id],
      ...(/-estimees$/.test(CATALOGUE[id]!) && { label: noun, unit }),
      value: two((low + high) / 2), low: two(low), high: two(high), note: [middle, model.example && capital(words.language, `${model.example}.`), model.capped?.isOn && model.closing].filter(Boolean).join(' '), assumptions,
    })),
  };
}

function assumptionsOf({ words }: Context, { id, label, inputs, values, counted }: FieldModel): object[] {
  if (!values) return [];
  const { heard } = words.phrases.simulator!;
  const unit = counted?.code ?? UNITS[id] ?? 'eur';
  return inputs.length > 1
    ? (['low', 'high'] as const).map((end, index) => ({ label: heard(label, '', end), value: values[index], unit }))
    : [{ label: heard(label, counted?.words ?? ''), value: values[0], unit }];
}
