import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface FocusModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function focusModel(context: Context): FocusModel | undefined {
  const { feed } = context;
  if (!feed.focus?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownFocus(context: Context, model: FocusModel): ShownPart {
  return { title: model.title, facts: [], name: 'focus', foot: model.foot, sources: [context.feed.source], paths: ['focus'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
