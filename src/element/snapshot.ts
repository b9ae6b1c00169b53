import type { DisclosedFeed } from '../honesty/types.js';
import type { Needs, Words } from '../model/words.js';
import type { ViewName, Views } from './views.js';

/** What a widget draws from: the disclosed feed, the words of one language that it needs, and the views that it uses. */
export interface Snapshot {
  readonly feed: DisclosedFeed;
  readonly words: Words;
  readonly views: Views;
}

/** What must be loaded before the widget can draw. */
export interface Preparation extends Needs {
  readonly views?: readonly ViewName[];
  /** Whether the widget reads what is only told of a feed: the families that are measured. */
  readonly told?: boolean;
  /** What else must be there first, such as a geometry: what it is, and when it has come. It never fails: the widget tells what is wrong. */
  readonly also?: { readonly key: string; readonly there: Promise<unknown> };
}

/** What a preparation is for: the same key asks for the same words and views. */
export function keyOf(language: string, { files, usual, views, also }: Preparation): string {
  return JSON.stringify([language, files, usual, views, also?.key]);
}
