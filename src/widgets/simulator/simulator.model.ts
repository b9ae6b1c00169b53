import type { DisclosedFeed } from '../../honesty/types.js';
import type { FootModel } from '../../model/foot.js';
import type { Context } from '../../model/names.js';
import { partsOf, type Needs } from '../../model/words.js';
import { elasticityFields, elasticitySimulation } from './elasticity.model.js';
import { fieldModel, type Entries, type Field, type FieldId, type FieldModel, type Values } from './fields.model.js';
import { localIncomeFields, localIncomeSimulation } from './local-income.model.js';
import { localMultiplierFields, localMultiplierSimulation } from './local-multiplier.model.js';
import { purchaseFields, purchaseSimulation } from './purchase.model.js';
import type { Simulation } from './shown.model.js';
import { MODELS, startsOf, startWords, USED, type ModelName, type Starts } from './starts.model.js';

export type { Entries };

/** What a page asks for, and what a reader has written. */
export interface Asked {
  readonly model?: string | undefined;
  /** Euros without tax, to begin with. */
  readonly amount?: number | undefined;
  readonly territory?: string | undefined;
  readonly entries: Entries;
}

export interface SimulatorModel extends Simulation {
  readonly name: ModelName;
  /** "Simulateur d’achat". */
  readonly kind: string;
  /** "estimation". */
  readonly badge: string;
  readonly given: readonly FieldModel[];
  readonly assumptions: readonly FieldModel[];
  /** Said while what a reader would know is not theirs yet, nor of a feed. */
  readonly example?: string | undefined;
  /** Whose figures it begins with. */
  readonly startsFrom?: string | undefined;
  readonly territory?: string | undefined;
  readonly foot: FootModel;
}

export const modelName = (model: string | undefined): ModelName => MODELS.find((name) => name === model) ?? 'purchase';

/** The document of a page that has none: the formulas need nothing of a feed. */
export const NO_FEED = { version: '1.0', organisation: { name: 'Simulation', role: 'autre' } } as const;

/** A page's own territory, else the feed's, else the organisation's. */
const territoryOf = (feed: DisclosedFeed, { territory }: Pick<Asked, 'territory'>): string | undefined => territory ?? feed.territory ?? feed.organisation.territory;

export function needsOfSimulator(feed: DisclosedFeed, asked: Pick<Asked, 'model' | 'territory'>): Needs {
  const name = modelName(asked.model);
  const used = feed.indicators.filter(({ id }) => USED[name].includes(id));
  const files = used.flatMap(({ id, catalogue, label }) => (label ? [] : partsOf(catalogue, id, [], feed.labels)));
  return { files: [...new Set(['simulator' as const, ...files, ...(name === 'local-income' ? partsOf(undefined, '', [territoryOf(feed, asked)], feed.labels) : [])])] };
}

export function simulatorModel(context: Context, asked: Asked): SimulatorModel {
  const { feed, words } = context;
  const name = modelName(asked.model);
  const territory = territoryOf(feed, asked);
  const { starts, fields } = fieldsOf(context, asked, name);
  const { names, ...phrases } = words.phrases.simulator!;
  const values: Values = Object.fromEntries(fields.map(({ id, values }) => [id, values]));
  const isAssumption = ({ inputs }: FieldModel): boolean => inputs.length > 1;
  return {
    ...simulate(context, name, values, territory),
    name, territory,
    kind: names[name],
    badge: words.format.messages.marks.H10({ assumptions: true }),
    given: fields.filter((field) => !isAssumption(field)),
    assumptions: fields.filter(isAssumption),
    example: isExample(starts, fields, asked) ? phrases.example : undefined,
    startsFrom: startWords(context, starts.from),
    foot: footOf(context, name, starts.from.length > 0, phrases),
  };
}

function fieldsOf(context: Context, { amount, entries }: Asked, name: ModelName): { readonly starts: Starts; readonly fields: readonly FieldModel[] } {
  const { feed, words } = context;
  const own = name === 'purchase' && amount !== undefined && amount > 0 && Number.isFinite(amount);
  const starts = own ? { amount, from: [] } : startsOf(feed, name);
  const modelled = (fields: readonly Field[]): FieldModel[] => fields.map((field) => fieldModel(words, field, entries));
  const fieldsFor = (wage?: number): readonly Field[] =>
    name === 'purchase' ? purchaseFields(starts.amount)
    : name === 'local-income' ? localIncomeFields(starts.people, wage)
    : name === 'elasticity' ? elasticityFields(starts.periods)
    : localMultiplierFields();
  const fields = modelled(fieldsFor());
  const wage = valueOf(fields, 'netWage');
  return { starts, fields: wage === undefined ? fields : modelled(fieldsFor(wage)) };
}

/** Of the fields that are facts, those that no scale gives. */
const FACTS: readonly FieldId[] = ['amount', 'people', 'employmentBefore', 'employmentAfter', 'activityBefore', 'activityAfter', 'income', 'spentLocally'];

const isExample = ({ amount, people, periods }: Starts, fields: readonly FieldModel[], { entries }: Asked): boolean =>
  (amount ?? people ?? periods) === undefined && fields.some(({ id, inputs }) => FACTS.includes(id) && inputs.some(({ key }) => entries[key] === undefined));

const valueOf = (fields: readonly FieldModel[], wanted: FieldId): number | undefined => fields.find(({ id }) => id === wanted)?.values?.[0];

function simulate(context: Context, name: ModelName, values: Values, territory: string | undefined): Simulation {
  switch (name) {
    case 'purchase': return purchaseSimulation(context, values);
    case 'local-income': return localIncomeSimulation(context, values, territory);
    case 'elasticity': return elasticitySimulation(context, values);
    case 'local-multiplier': return localMultiplierSimulation(context, values);
  }
}

/** A simulation counts nobody: its Champ is what it holds for, its source that of the formula. */
function footOf({ feed, words }: Context, name: ModelName, fromFeed: boolean, phrases: Omit<NonNullable<Context['words']['phrases']['simulator']>, 'names'>): FootModel {
  const { labels, labelled } = words.format.messages;
  const { scope, source: [text = '', url] } = phrases[name];
  return {
    ...(feed.fictional && fromFeed && { fictional: labels.fictional }),
    scope: labelled(labels.scope, scope),
    base: phrases.ranges,
    sourceLabel: labelled(labels.source, ''),
    sources: [{ text, ...(url && { url }) }],
  };
}
