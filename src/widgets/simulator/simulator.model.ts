import type { DisclosedFeed } from '../../honesty/types.js';
import type { FootModel } from '../../model/foot.js';
import type { Context } from '../../model/names.js';
import { partsOf, type Needs } from '../../model/words.js';
import { activityUnit, type ActivityUnit } from './activity.model.js';
import type { Counting } from './elasticity.model.js';
import { FACTS, fieldModel, type Entries, type Field, type FieldId, type FieldModel, type Values } from './fields.model.js';
import type { PlaceModel } from './place.model.js';
import { purchaseFields, purchaseSimulation } from './purchase.model.js';
import type { Choice, Simulation } from './shown.model.js';
import { MODELS, startsOf, startWords, USED, type ModelName, type Starts } from './starts.model.js';

export type { Entries };

/** What some models are reckoned with; there where one of these is asked for. */
export interface Formulas {
  readonly elasticity?: typeof import('./elasticity.model.js');
  readonly local?: typeof import('./local.model.js');
}

/** What a page asks for, and what a reader has written. */
export interface Asked {
  readonly model?: string | undefined;
  /** Euros without tax, to begin with. */
  readonly amount?: number | undefined;
  readonly territory?: string | undefined;
  /** Unit that `elasticity` begins with. */
  readonly activity?: string | undefined;
  readonly entries: Entries;
  readonly formulas: Formulas;
}

export interface SimulatorModel extends Simulation {
  readonly name: ModelName;
  /** "Simulateur d’achat". */
  readonly kind: string;
  /** "estimation". */
  readonly badge: string;
  readonly given: readonly FieldModel[];
  readonly assumptions: readonly FieldModel[];
  /** What activity is counted in. */
  readonly choice?: Choice | undefined;
  /** Whether the posts were capped by the agreement with the State, which no number tells. */
  readonly capped?: { readonly label: string; readonly isOn: boolean } | undefined;
  /** Said while what a reader would know is not theirs yet, nor of a feed. */
  readonly example?: string | undefined;
  /** Whose figures it begins with. */
  readonly startsFrom?: string | undefined;
  /** The same, as long as one of these figures stands. */
  readonly standsOn?: string | undefined;
  /** Of which territory a local result is told. */
  readonly place?: PlaceModel | undefined;
  /** Facts that a page or a feed has given. */
  readonly covered: readonly FieldId[];
  /** Of which its starting values hold, where they are a feed's. */
  readonly period?: string | undefined;
  /** A reader has changed something: what it gives is nobody else's. */
  readonly isChanged: boolean;
  readonly foot: FootModel;
}

export const modelName = (model: string | undefined): ModelName => MODELS.find((name) => name === model) ?? 'purchase';

/** Which of the formulas a model needs, beside those of a purchase. */
export const formulaOf = (name: ModelName): keyof Formulas | undefined => (name === 'elasticity' ? name : name === 'purchase' ? undefined : 'local');

/** The document of a page that has none: the formulas need nothing of a feed. */
export const NO_FEED = { version: '1.0', organisation: { name: 'Simulation', role: 'autre' } } as const;

/** A page's own territory, else the feed's, else the organisation's. */
const territoryOf = (feed: DisclosedFeed, { territory }: Pick<Asked, 'territory'>): string | undefined => territory || (feed.territory ?? feed.organisation.territory);

export function needsOfSimulator(feed: DisclosedFeed, asked: Pick<Asked, 'model' | 'territory'>): Needs {
  const name = modelName(asked.model);
  const used = feed.indicators.filter(({ id }) => USED[name].includes(id));
  const files = used.flatMap(({ id, catalogue, label }) => (label ? [] : partsOf(catalogue, id, [], feed.labels)));
  return { files: [...new Set(['simulator' as const, ...files, ...(formulaOf(name) === 'local' ? partsOf(undefined, '', [territoryOf(feed, asked)], feed.labels) : [])])] };
}

export function simulatorModel(context: Context, asked: Asked): SimulatorModel {
  const { feed, words } = context;
  const { entries, formulas } = asked;
  const name = modelName(asked.model);
  const { fields, covered, starts, counting, startUnit } = fieldsOf(context, asked, name);
  const { names, ...phrases } = words.phrases.simulator!;
  const values: Values = Object.fromEntries(fields.map(({ id, values }) => [id, values]));
  const isAssumption = ({ inputs }: FieldModel): boolean => inputs.length > 1;
  const place = formulaOf(name) === 'local' ? formulas.local!.placeOf(context, territoryOf(feed, asked), entries) : undefined;
  const simulation = simulate(context, name, values, place?.where ?? '', counting, formulas);
  const formula = name === 'elasticity' && formulas.elasticity;
  const startsFrom = startWords(context, starts);
  return {
    ...simulation, name, place, covered,
    choice: formula ? formula.choiceOf(context, counting, startUnit) : undefined,
    capped: formula ? { label: phrases.elasticity.isCapped, isOn: counting.capped } : undefined,
    kind: names[name],
    badge: words.format.messages.marks.H10({ assumptions: true }),
    given: fields.filter((field) => !isAssumption(field)),
    assumptions: fields.filter(isAssumption),
    example: isExample(covered, fields, asked) ? phrases.example : undefined,
    startsFrom,
    standsOn: fields.some(({ id, isChanged }) => covered.includes(id) && !isChanged) ? startsFrom : undefined,
    period: starts.period,
    isChanged: fields.some(({ isChanged }) => isChanged) || place?.isChanged === true || counting.capped || counting.counted !== startUnit,
    foot: footOf(context, name, starts.from.length > 0, simulation, phrases),
  };
}

interface Begun {
  readonly fields: readonly FieldModel[];
  readonly covered: readonly FieldId[];
  readonly starts: Pick<Starts, 'from' | 'period'>;
  readonly counting: Counting;
  readonly startUnit: ActivityUnit;
}

function fieldsOf({ feed, words }: Context, { amount, activity, entries, formulas }: Asked, name: ModelName): Begun {
  const own = name === 'purchase' && amount !== undefined && amount > 0 && Number.isFinite(amount);
  const starts: Starts = own ? { amount, from: [] } : name === 'elasticity' ? formulas.elasticity!.startsOfElasticity(feed) : startsOf(feed, name);
  const startUnit = activityUnit(activity) ?? starts.periods?.counted ?? 'current-euros';
  const counting = { counted: activityUnit(entries['activity']) ?? startUnit, capped: entries['capped'] === 'on' };
  const periods = formulas.elasticity?.periodsIn(counting.counted, starts.periods);
  const modelled = (fields: readonly Field[]): FieldModel[] => fields.map((field) => fieldModel(words, field, entries));
  const fieldsFor = (wage?: number, before?: number): readonly Field[] =>
    name === 'purchase' ? purchaseFields(starts.amount)
    : name === 'local-income' ? formulas.local!.localIncomeFields(starts.people, { wage, before })
    : name === 'elasticity' ? formulas.elasticity!.elasticityFields(counting.counted, periods)
    : formulas.local!.localMultiplierFields();
  const fields = modelled(fieldsFor());
  const [wage, before] = (['netWage', 'benefitsBefore'] as const).map((id) => fields.find((field) => field.id === id)?.values?.[0]);
  const covered: FieldId[] = [
    ...(starts.amount === undefined ? [] : ['amount' as const]), ...(starts.people === undefined ? [] : ['people' as const]),
    ...(periods ? ['employmentBefore', 'employmentAfter'] as const : []), ...(periods?.activity ? ['activityBefore', 'activityAfter'] as const : []),
  ];
  const from = !periods || periods.activity ? starts.from : starts.from.filter(({ id }) => id === 'etp-insertion');
  return { fields: name === 'local-income' ? modelled(fieldsFor(wage, before)) : fields, covered, counting, startUnit, starts: { from, period: starts.period } };
}

const isExample = (covered: readonly FieldId[], fields: readonly FieldModel[], { entries }: Asked): boolean =>
  fields.some(({ id, inputs }) => FACTS.includes(id) && !covered.includes(id) && inputs.some(({ key }) => entries[key] === undefined));

/** @param where "dans le Jura" */
function simulate(context: Context, name: ModelName, values: Values, where: string, counting: Counting, { elasticity, local }: Formulas): Simulation {
  switch (name) {
    case 'purchase': return purchaseSimulation(context, values);
    case 'local-income': return local!.localIncomeSimulation(context, values, where);
    case 'elasticity': return elasticity!.elasticitySimulation(context, values, counting);
    case 'local-multiplier': return local!.localMultiplierSimulation(context, values, where);
  }
}

/** A simulation counts nobody: its Champ is what it holds for, its source that of the formula. */
function footOf({ feed, words }: Context, name: ModelName, fromFeed: boolean, { ranges, sources = [] }: Simulation, phrases: Omit<NonNullable<Context['words']['phrases']['simulator']>, 'names'>): FootModel {
  const { labels, labelled } = words.format.messages;
  const { scope, source: [text = '', url] } = phrases[name];
  return {
    ...(feed.fictional && fromFeed && { fictional: labels.fictional }),
    scope: labelled(labels.scope, scope),
    base: ranges ?? phrases.ranges,
    sourceLabel: labelled(labels.source, ''),
    sources: [{ text, ...(url && { url }) }, ...sources.map(([text, url]) => ({ text, url }))],
  };
}
