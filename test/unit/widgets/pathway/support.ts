import { readFileSync } from 'node:fs';
import type { DisclosedFeed } from '../../../../src/honesty/types.js';
import type { Context } from '../../../../src/model/names.js';
import { loadWords } from '../../../../src/model/words.js';
import * as leaversTables from '../../../../src/widgets/pathway/pathway-leavers-table.model.js';
import * as leaversModels from '../../../../src/widgets/pathway/pathway-leavers.model.js';
import * as thread from '../../../../src/widgets/pathway/pathway-thread.model.js';
import { filesOfPathway, pathwayModel, shownPathway, type PathwayModel } from '../../../../src/widgets/pathway/pathway.model.js';
import { toldOfPart } from '../../../../src/model/told-of-part.js';
import { loadPanel, type Told } from '../../../../src/model/panel.js';
import { disclosed, type Json } from '../dashboard/support.js';

export { plain } from '../dashboard/support.js';

export const forms = { thread, leavers: { ...leaversModels, ...leaversTables } };

export const cohort = JSON.parse(readFileSync(new URL('../../../fixtures/pathways/cohorte-fictive.json', import.meta.url), 'utf8')) as Json;

/** What an enterprise says of one pathway. */
export const feedOf = (pathway: Json, more: Json = {}): Json => ({
  version: '1.0', language: 'fr', organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' }, indicators: [],
  ...more,
  pathways: [{ id: 'un', label: 'Un parcours', steps: [], ...pathway }],
});

export const leaving = (exits: readonly Json[], more: Json = {}): Json => feedOf({ kind: 'sorties', period: '2024', exits, ...more });

export const contextOf = async (feed: DisclosedFeed, language = 'fr'): Promise<Context> => ({ feed, words: await loadWords(language, { files: filesOfPathway(feed) }) });

/** Why there is none, or the model. */
export const answer = async (given: string | Json, id?: string, language?: string): Promise<PathwayModel | string> => pathwayModel(await contextOf(disclosed(given), language), id, forms);

export async function pathway(given: string | Json, language?: string): Promise<PathwayModel> {
  const model = await answer(given, undefined, language);
  if (typeof model === 'string') throw new Error(model);
  return model;
}

export const threadOf = async (given: string | Json, language?: string): Promise<NonNullable<PathwayModel['thread']>> => (await pathway(given, language)).thread!;
export const leaversOf = async (given: string | Json, language?: string): Promise<NonNullable<PathwayModel['leavers']>> => (await pathway(given, language)).leavers!;

export async function told(given: string | Json, language = 'fr'): Promise<Told> {
  const context = await contextOf(disclosed(given), language);
  const model = pathwayModel(context, undefined, forms);
  if (typeof model === 'string') throw new Error(model);
  return toldOfPart(context, shownPathway(context, model, forms), await loadPanel(language));
}
