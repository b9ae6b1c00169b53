import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface FactorsModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function factorsModel(context: Context): FactorsModel | undefined {
  const { feed } = context;
  if (!feed.factors?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownFactors(context: Context, model: FactorsModel): ShownPart {
  return { title: model.title, facts: [], name: 'factors', foot: model.foot, sources: [context.feed.source], paths: ['factors'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
