import { footModel, type FootModel } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';

export interface SimulatorModel {
  readonly title: Sentence;
  readonly foot: FootModel;
}

export function simulatorModel(context: Context): SimulatorModel | undefined {
  const { feed } = context;
  if (!feed.indicators?.length) return undefined;
  return { title: say(context, feed.title) ?? { text: '' }, foot: footModel(context, feed) };
}

export function shownSimulator(context: Context, model: SimulatorModel): ShownPart {
  return { title: model.title, facts: [], name: 'simulator', foot: model.foot, sources: [context.feed.source], paths: ['indicators'], table: () => ({ caption: model.title.text, columns: [], rows: [] }) };
}
