import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface ProgressModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function progressModel(context: Context): ProgressModel | undefined {
  const { feed } = context;
  if (!feed.progress?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownProgress(context: Context, model: ProgressModel): ShownPart {
  return { title: model.title, facts: [], name: 'progress', foot: model.foot, sources: [context.feed.source], paths: ['progress'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
