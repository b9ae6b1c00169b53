import { readFileSync } from 'node:fs';
import { readFeed } from '../../../src/feed/read.js';
import { nouns } from '../../../src/schema/nouns.js';
import { disclose } from '../../../src/honesty/disclose.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation, Mark, RuleId } from '../../../src/honesty/types.js';
import type { ImpactFeed } from '../../../src/schema/impact-feed.js';

export const NOW = '2026-11-23';

export const FEEDS = ['juratri', 'bourgogne-franche-comte-2022', 'transilien-2021', 'etude-avise-2016', 'atelier-des-berges-fictif'] as const;

export function fixture(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/feeds/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

export function read(document: unknown): ImpactFeed {
  const { feed } = readFeed(document, { nouns });
  if (!feed) throw new Error('the document was refused');
  return feed;
}

/** A document of a SIAE around what a test is about, read and disclosed. */
export function disclosed(document: Record<string, unknown>, now = NOW): DisclosedFeed {
  return disclose(read({ version: '1.0', organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' }, period: '2025', source: 's', sources: [{ id: 's', title: 'Bilan' }], ...document }), { now });
}

/** One indicator, disclosed. */
export function figure(indicator: Record<string, unknown>, document: Record<string, unknown> = {}): { readonly feed: DisclosedFeed; readonly indicator: DisclosedIndicator; readonly observations: readonly DisclosedObservation[] } {
  const feed = disclosed({ ...document, indicators: [{ label: 'Une figure', unit: 'pourcent', ...indicator }] });
  return { feed, indicator: feed.indicators[0]!, observations: feed.indicators[0]!.observations };
}

export const marksOf = (feed: DisclosedFeed, rule: RuleId): readonly Mark[] => feed.marks.filter(mark => mark.rule === rule);

/** "15 sur 26", "23", or the rule that withheld it. */
export const told = ({ value, because, missing, numerator, denominator }: DisclosedObservation): string =>
  value === null ? because ?? missing ?? 'missing' : numerator === undefined ? String(value) : `${numerator}/${denominator}`;

/** A mark as the expectations write it. */
export const line = ({ rule, level, path, detail }: Mark): string => `${rule} ${level} ${path || '(feed)'} ${JSON.stringify(detail ?? {})}`;
