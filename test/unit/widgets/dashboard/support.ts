import { readFileSync } from 'node:fs';
import { readFeed } from '../../../../src/feed/read.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import type { DisclosedFeed } from '../../../../src/honesty/types.js';
import type { Context } from '../../../../src/model/names.js';
import { trendModel } from '../../../../src/model/trend.js';
import { loadWords } from '../../../../src/model/words.js';
import { needsOfDashboard, type DashboardRequest } from '../../../../src/widgets/dashboard/dashboard-choice.model.js';
import { dashboardModel, type DashboardModel } from '../../../../src/widgets/dashboard/dashboard.model.js';

export type Json = Readonly<Record<string, unknown>>;

export const document = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/feeds/${name}.json`, import.meta.url), 'utf8')) as Json;

export function disclosed(given: string | Json, now = '2026-11-23'): DisclosedFeed {
  const { feed } = readFeed(typeof given === 'string' ? document(given) : given);
  if (!feed) throw new Error('the document was refused');
  return disclose(feed, { now });
}

export interface Asked extends Partial<DashboardRequest> {
  readonly language?: string;
}

export async function contextOf(feed: DisclosedFeed, request: DashboardRequest, language = 'fr'): Promise<Context> {
  return { feed, words: await loadWords(language, needsOfDashboard(feed, request)) };
}

/** The dashboard of a fixture by its name, or of a document. */
export async function dashboard(given: string | Json, { language = 'fr', ...asked }: Asked = {}): Promise<DashboardModel> {
  const feed = disclosed(given);
  const request = { ids: [], layout: 'page' as const, ...asked };
  const model = dashboardModel(await contextOf(feed, request, language), request, { trend: { trendModel } });
  if (!model) throw new Error('nothing to show');
  return model;
}

/** Narrow no-break spaces as plain ones, for readable expectations. */
export const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');
