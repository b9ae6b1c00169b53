import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface VideosModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function videosModel(context: Context): VideosModel | undefined {
  const { feed } = context;
  if (!feed.videos?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownVideos(context: Context, model: VideosModel): ShownPart {
  return { title: model.title, facts: [], name: 'videos', foot: model.foot, sources: [context.feed.source], paths: ['videos'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
