import type { Shape } from '../schema/common.js';
import { feedDocument, organisation } from '../schema/document.js';
import type { FeedHead } from '../schema/document.js';
import { indicator } from '../schema/indicator.js';
import { pathway } from '../schema/pathway.js';
import { progress } from '../schema/progress.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import type { Noun } from '../schema/nouns.js';
import { CURRENT, migrate } from '../schema/versions/migrate.js';
import { isObject } from '../schema/accept.js';
import { found, valueAt, within } from './issue.js';
import type { Found } from './issue.js';
import { Mending } from './mend.js';
import { INHERITED, normalise } from './normalise.js';
import type { Walked } from './normalise.js';
import { FAILED, arrayWalk, objectWalk, walkOf } from './shape.js';
import type { Walk } from './shape.js';
import type { Reading } from './types.js';
import type { Unreadable } from './unreadable.js';

export interface ReadOptions {
  /** Shapes of the nouns to read besides the core ones (indicators, progress, pathways); a noun without its shape is left out of the feed. */
  readonly nouns?: Readonly<Partial<Record<Noun, Shape>>>;
  /** Told what figures say against each other (check.ts, inspect.ts). It changes nothing that is shown, so a page does without. */
  readonly check?: (feed: ImpactFeed, issues: Found[]) => void;
}

type Inheritable = Extract<(typeof INHERITED)[number], keyof ImpactFeed>;

const NOUNS: readonly Noun[] = ['indicators', 'progress', 'pathways', 'factors', 'cases', 'focus', 'quotes', 'videos', 'places', 'partners'];

let headWalk: Walk | undefined;

/** Made at the first reading: an import that reads nothing costs nothing. */
function walkHead(document: unknown, issues: Found[]): Partial<FeedHead> {
  headWalk ??= objectWalk(
    feedDocument._zod.def.shape, NOUNS, true,
    { organisation: objectWalk(organisation._zod.def.shape, [], true) },
  );
  return headWalk(document, issues) as Partial<FeedHead>;
}

/** The reading that explains, mends and drops. @see readFeed */
export function readCarefully(input: unknown, options: ReadOptions = {}): Reading {
  const issues: Found[] = [];
  const refuse = (issue: Found): Reading => ({ issues: [...issues, { ...issue, consequence: 'refused' }] });
  if (!isObject(input)) return refuse(found('not-an-object', '', input, 'object'));

  const written = Object.fromEntries(Object.keys(input).map(key => [key, valueAt(input, key)]));
  const { document, problem } = migrate(written);
  if (problem === 'version-later-major') {
    return refuse(found(problem, 'version', written['version'], 'format-version', { version: CURRENT }));
  }
  if (problem === 'version-later-minor') {
    issues.push(found(problem, 'version', written['version'], 'format-version', { version: CURRENT }, 'warning', 'kept'));
  } else if (problem) {
    const code = problem === 'version-missing' ? problem : 'wrong-format';
    issues.push(found(code, 'version', written['version'], 'format-version', { version: CURRENT }, 'error', 'replaced'));
  }

  const head = walkHead(document, issues);
  const lists: Partial<Record<Noun, readonly unknown[]>> = {};
  const shapes: Partial<Record<Noun, Shape>> = { ...options.nouns, indicators: indicator, progress, pathways: pathway };
  let readable = Boolean(head.organisation?.name ?? head.title);
  for (const noun of NOUNS) {
    const list = document[noun];
    if (list === undefined) continue;
    const shape = shapes[noun];
    if (!shape) {
      readable ||= Array.isArray(list) && list.length > 0;
      continue;
    }
    const from = issues.length;
    const kept = arrayWalk(walkOf(shape))(list, issues);
    within(issues, from, noun);
    if (kept === FAILED) continue;
    const items = kept as readonly unknown[];
    lists[noun] = items;
    readable ||= items.length > 0;
  }
  if (!readable) return refuse(found('nothing-readable', '', input, 'readable'));

  const { indicators, progress: before, pathways, ...others } = lists;
  const walked = { ...head, indicators, progress: before, pathways } as Walked;
  const mending = new Mending(issues, document);
  mending.blank(walked);
  // Examples must never pass for real: said in a way that can't be read, it counts as said.
  const fictional = mending.unreadable.get('fictional');
  if (fictional) fictional.consequence = 'fictional';
  const feed = { ...normalise(walked), ...others, ...(fictional && { fictional: true }) } as ImpactFeed & { -readonly [K in Inheritable]?: unknown };
  mending.mend(feed, walked);
  for (const key of blocked(mending.unreadable)) delete feed[key];
  options.check?.(feed, issues);
  return { feed, issues };
}

/** Defaults of the document that something below must not inherit: read again, the feed would pass them down after all. */
function blocked(unreadable: Unreadable): readonly Inheritable[] {
  return [...unreadable.keys()].flatMap(path => /^(?:indicators\[\d+\](?:\.observations\[\d+\])?|progress\[\d+\]|pathways\[\d+\])\.(\w+)$/.exec(path)?.[1] ?? [])
    .filter((key): key is Inheritable => (INHERITED as readonly string[]).includes(key));
}
