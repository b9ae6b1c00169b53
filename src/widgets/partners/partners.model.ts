import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface PartnersModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function partnersModel(context: Context): PartnersModel | undefined {
  const { feed } = context;
  if (!feed.partners?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownPartners(context: Context, model: PartnersModel): ShownPart {
  return { title: model.title, facts: [], name: 'partners', foot: model.foot, sources: [context.feed.source], paths: ['partners'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
