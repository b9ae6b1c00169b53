import { filesOf, comparisonModel, type ComparisonModel, type ComparisonRequest } from '../../../../src/widgets/comparison/comparison.model.js';
import * as rows from '../../../../src/widgets/comparison/comparison-rows.model.js';
import * as time from '../../../../src/widgets/comparison/comparison-time.model.js';
import { shownComparison } from '../../../../src/widgets/comparison/comparison-told.model.js';
import { told } from '../../../../src/honesty/told.js';
import type { Context } from '../../../../src/model/names.js';
import { loadPanel, type Told } from '../../../../src/model/panel.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { loadWords } from '../../../../src/model/words.js';
import { disclosed, type Json } from '../dashboard/support.js';

export interface Asked extends ComparisonRequest {
  readonly language?: string;
}

export interface Compared {
  readonly context: Context;
  readonly model: ComparisonModel;
  readonly told: Told;
}

async function contextFor(given: string | Json, request: ComparisonRequest, language: string): Promise<Context> {
  const feed = told(disclosed(given));
  return { feed, words: await loadWords(language, { files: filesOf(feed, request).files }) };
}

/** The model of a fixture by its name, or of a document; or why there is none. */
export async function asked(given: string | Json, { language = 'fr', ...request }: Asked = {}): Promise<ReturnType<typeof comparisonModel>> {
  return comparisonModel(await contextFor(given, request, language), request, { rows, time });
}

export async function compared(given: string | Json, { language = 'fr', ...request }: Asked = {}): Promise<Compared> {
  const context = await contextFor(given, request, language);
  const model = comparisonModel(context, request, { rows, time });
  if ('problem' in model) throw new Error(model.problem);
  const panel = await loadPanel(language);
  return { context, model, told: toldOfPart(context, shownComparison(context, model, panel), panel) };
}

/** A region that counts leavers in its départements. */
export const region = (observations: readonly Json[], more: Json = {}): Json => ({
  version: '1.0',
  organisation: { name: 'Observatoire', role: 'reseau', territory: 'reg:27' },
  territory: 'reg:27',
  period: '2025',
  sources: [{ id: 'bilan', title: 'Bilan 2025', publisher: 'Observatoire', date: '2026-02-01' }],
  source: 'bilan',
  indicators: [{ id: 'sorties-dynamiques', observations, ...more }],
});

/** What a SIAE says of its exits. */
export const workshop = (observations: readonly Json[], more: Json = {}, id = 'sorties-dynamiques'): Json => ({
  version: '1.0',
  organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' },
  source: 'bilan',
  sources: [{ id: 'bilan', title: 'Bilan 2025', publisher: 'La Fabrique', date: '2026-02-01' }],
  indicators: [{ id, observations, ...more }],
});
