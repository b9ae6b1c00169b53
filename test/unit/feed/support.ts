import { readFileSync, readdirSync } from 'node:fs';

const folder = (name: string) => new URL(`../../fixtures/${name}/`, import.meta.url);

export type Json = Record<string, unknown>;

/** A real feed, parsed anew: a test may change its own copy. */
export const realFeed = (name: string): Json => JSON.parse(readFileSync(new URL(`${name}.json`, folder('feeds')), 'utf8')) as Json;

export const realFeeds = readdirSync(folder('feeds')).map(file => file.replace('.json', ''));

/** The bad feeds that are JSON at least. */
export const badDocuments = (): (readonly [string, unknown])[] =>
  readdirSync(folder('bad'))
    .filter(file => file.endsWith('.json') && file !== 'manifest.json')
    .map(file => [file, JSON.parse(readFileSync(new URL(file, folder('bad')), 'utf8'))] as const);

/** A feed of one organisation with these indicators. */
export const feedOf = (...indicators: readonly Json[]): Json => ({ version: '1.0', organisation: { name: 'Juratri', role: 'siae' }, indicators });
