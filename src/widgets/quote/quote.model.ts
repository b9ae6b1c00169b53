import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface QuoteModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function quoteModel(context: Context): QuoteModel | undefined {
  const { feed } = context;
  if (!feed.quotes?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownQuote(context: Context, model: QuoteModel): ShownPart {
  return { title: model.title, facts: [], name: 'quote', foot: model.foot, sources: [context.feed.source], paths: ['quotes'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
