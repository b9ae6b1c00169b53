import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface CaseModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function caseModel(context: Context): CaseModel | undefined {
  const { feed } = context;
  if (!feed.cases?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownCase(context: Context, model: CaseModel): ShownPart {
  return { title: model.title, facts: [], name: 'case', foot: model.foot, sources: [context.feed.source], paths: ['cases'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
