import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface PathwayModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function pathwayModel(context: Context): PathwayModel | undefined {
  const { feed } = context;
  if (!feed.pathways?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownPathway(context: Context, model: PathwayModel): ShownPart {
  return { title: model.title, facts: [], name: 'pathway', foot: model.foot, sources: [context.feed.source], paths: ['pathways'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
