import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface ComparisonModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function comparisonModel(context: Context): ComparisonModel | undefined {
  const { feed } = context;
  if (!feed.indicators?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownComparison(context: Context, model: ComparisonModel): ShownPart {
  return { title: model.title, facts: [], name: 'comparison', foot: model.foot, sources: [context.feed.source], paths: ['indicators'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
