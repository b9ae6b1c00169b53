import { FeedError } from '../feed/errors.js';
import type { Issue } from '../feed/types.js';
import { supportedLanguage } from '../model/words.js';
import { readRows } from '../sheet/read.js';
import type { Sheet, SheetOptions } from '../sheet/types.js';
import { today } from './day.js';
import { readDisclosed } from './disclosed.js';
import type { ImpactElement } from './impact-element.js';
import { nearestAttribute } from './source.js';
import { aroundTable, rowsOfTable } from './table-rows.js';
import { watchTable } from './table-watch.js';

/** What was read of a table, while it says the same: the widgets on it share one reading. */
interface Known {
  readonly said: string;
  readonly sheet: Sheet;
}

const known = new WeakMap<HTMLTableElement, Known>();

/**
 * The feed in the table that the attribute `for` names: `#id` of a table or of what holds it, or nothing, for a table inside. The widget asks
 * again when the table comes, changes or goes.
 * @param holder of the attribute: the widget, or the `<impact-feed>` around it
 * @returns undefined while there is no such table
 * @throws FeedError `invalid` where nothing of the table can be read
 */
export async function tableDocument(holder: Element, widget: ImpactElement, signal: AbortSignal): Promise<object | undefined> {
  const find = (): HTMLTableElement | null => tableOf(holder);
  if (!find() && document.readyState === 'loading') await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  if (signal.aborted) return undefined;
  const table = find();
  watchTable({ holder, table, find, changed: widget.retry, signal });
  // Out of the page, nothing is watched: it asks again when it is back.
  signal.addEventListener('abort', () => !widget.isConnected && widget.retry());
  if (!table) return undefined;
  const sheet = sheetOf(table, holder);
  const { issues, places } = sheet;
  if (!sheet.document.indicators?.length) throw new FeedError('invalid', '', { issues });
  const inTable = (found: readonly Issue[]): Issue[] => [...issues, ...found.map((issue) => ({ ...issue, path: placeOf(issue.path, places) }))];
  await readDisclosed(sheet.document, await widget.nouns(), today(), (reading) => ({ ...reading, issues: inTable(reading.issues) }));
  return sheet.document;
}

function tableOf(holder: Element): HTMLTableElement | null {
  const id = holder.getAttribute('for')?.replace(/^#/, '');
  if (id === undefined) return null;
  const root = holder.getRootNode() as Document | ShadowRoot;
  const named = id ? (root.getElementById?.(id) ?? document.getElementById(id)) : holder;
  return named instanceof HTMLTableElement ? named : (named?.querySelector('table') ?? null);
}

function sheetOf(table: HTMLTableElement, holder: Element): Sheet {
  const language = supportedLanguage(nearestAttribute(table, 'lang')?.slice(0, 2) ?? 'fr');
  const organisation = holder.getAttribute('organisation') || document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content || location.hostname;
  const role = (holder.getAttribute('organisation-role') as SheetOptions['role'] | null) ?? 'autre';
  const [rows, options] = [rowsOfTable(table), { ...aroundTable(table), language, organisation, role }];
  const said = JSON.stringify([rows, options]);
  const before = known.get(table);
  if (before?.said === said) return before.sheet;
  const sheet = readRows(rows, options);
  known.set(table, { said, sheet });
  return sheet;
}

/** Where in the table what is wrong in the feed stood. */
function placeOf(path: string, places: Sheet['places']): string {
  const [observation, indicator] = /^(indicators\[\d+\])\.observations\[\d+\]/.exec(path) ?? [];
  return places[observation ?? ''] ?? places[indicator ?? /^indicators\[\d+\]/.exec(path)?.[0] ?? ''] ?? path;
}
