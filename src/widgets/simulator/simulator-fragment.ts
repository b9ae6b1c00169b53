import type { Snapshot } from '../../element/impact-element.js';
import { save } from '../../element/save.js';
import { fragmentOf } from './fragment.model.js';
import type { SimulatorModel } from './simulator.model.js';

/** Saves what was simulated as a feed; nothing where there is no result. */
export function sendFragment(from: Element, { feed, words }: Snapshot, model: SimulatorModel): void {
  const fragment = fragmentOf({ feed, words }, model);
  if (!fragment) return;
  const content = `${JSON.stringify(fragment, undefined, 2)}\n`;
  save(from, { format: 'json', name: `simulation-${model.name}.json`, content }, new Blob([content], { type: 'application/json' }));
}
