import { loadWords } from '../../../../src/model/words.js';
import type { Context } from '../../../../src/model/names.js';
import { needsOfProgress, progressModel, type ProgressModel } from '../../../../src/widgets/progress/progress.model.js';
import type { BarriersModel } from '../../../../src/widgets/progress/progress-barriers.model.js';
import type { SkillsModel } from '../../../../src/widgets/progress/progress-skills.model.js';
import type { TrainingModel } from '../../../../src/widgets/progress/progress-training.model.js';
import { disclosed, plain, type Json } from '../dashboard/support.js';

export { plain };

export async function contextOf(given: string | Json, language = 'fr', id?: string): Promise<Context> {
  const feed = disclosed(given);
  return { feed, words: await loadWords(language, needsOfProgress(feed, id)) };
}

export async function asked(given: string | Json, id?: string, language = 'fr'): Promise<ProgressModel | string> {
  return progressModel(await contextOf(given, language, id), id);
}

/** @throws when there is nothing to show */
export async function shown(given: string | Json, id?: string, language = 'fr'): Promise<ProgressModel> {
  const model = await asked(given, id, language);
  if (typeof model === 'string') throw new Error(model);
  return model;
}

export const barriersIn = async (...given: Parameters<typeof shown>): Promise<BarriersModel> => (await shown(...given)).graphic as BarriersModel;
export const skillsIn = async (...given: Parameters<typeof shown>): Promise<SkillsModel> => (await shown(...given)).graphic as SkillsModel;
export const trainingIn = async (...given: Parameters<typeof shown>): Promise<TrainingModel> => (await shown(...given)).graphic as TrainingModel;

export const said = ({ title, subject, levels, period, foot }: ProgressModel): (string | undefined)[] =>
  [title.text, ...subject.map(({ text }) => text), levels, period, foot.base].filter((text) => text !== undefined).map(plain);
