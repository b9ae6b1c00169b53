import type { DisclosedFeed, Mark } from '../honesty/types.js';
import { sourceLine, type FootModel } from './foot.js';
import { indicatorName, say, type Context } from './names.js';
import { exportMeta, fact, type Fact, type Panel, type Told } from './panel.js';
import type { Sentence } from './sentences.js';
import type { TableModel } from './types.js';

/** What is shown of a part of a feed that is no indicator (before and after, a pathway, a case…), of which more is told on demand. */
export interface ShownPart {
  readonly title: Sentence;
  /** The same facts on one line, for the clipboard. */
  readonly facts: readonly (string | undefined)[];
  /** Name of an exported file, without its ending. */
  readonly name: string;
  readonly foot: FootModel;
  /** As the feed writes it. */
  readonly period?: string | undefined;
  readonly territory?: string | undefined;
  readonly lecture?: Sentence | undefined;
  /** Ids of the sources; undefined is the organisation's own word. */
  readonly sources: readonly (string | undefined)[];
  /** Where it stands in the feed, as `progress[0]`: its marks are told, with those of all below. */
  readonly paths: readonly string[];
  table(): TableModel;
  /** What only this part has to explain, before sources and notes. */
  method?(panel: Panel): readonly (Fact | undefined)[];
}

/** What the controls of such a part open, copy and save. */
export function toldOfPart(context: Context, part: ShownPart, panel: Panel): Told {
  const { foot, lecture, name, title, facts, period } = part;
  const when = period && context.words.format.period(period);
  return {
    lecture, name,
    copy: [foot.fictional, title.text, ...facts, when, foot.base, foot.scope, sourceLine(foot)].filter(Boolean).join(' · '),
    table: () => part.table(),
    facts: () => methodOfPart(context, part, panel),
    meta: () => exportMeta(context, [], panel, {
      title: title.text, territory: part.territory, period, sources: part.sources,
      scope: foot.scope.slice(context.words.format.messages.labelled(context.words.format.messages.labels.scope, '').length),
      marks: notesOf(context, part, panel),
    }),
  };
}

/** Marks of these places, of all that stands below them, and of the whole feed; how old its indicators are says nothing of other parts. */
export const marksAt = ({ marks }: DisclosedFeed, paths: readonly string[]): readonly Mark[] =>
  marks.filter(({ path, rule, detail }) => (!path ? rule !== 'H19' || detail?.['overdue'] : paths.some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`))));

/** Each mark in words, once; beside several figures, with the name of the one that it is of. */
function notesOf(context: Context, { paths }: ShownPart, { messages }: Panel): string[] {
  const { feed, words } = context;
  const placeOf = (path: string): number => Number(/^indicators\[(\d+)\]/.exec(path)?.[1] ?? -1);
  const isOne = new Set(paths.map(placeOf).filter((at) => at >= 0)).size < 2;
  return [...new Set(marksAt(feed, paths).map(({ path, rule, detail }) => {
    const told = messages.tells[rule](detail ?? {});
    const indicator = isOne ? undefined : feed.indicators[placeOf(path)];
    return indicator ? words.format.messages.labelled(indicatorName(context, indicator).short.text, told) : told;
  }))];
}

function methodOfPart(context: Context, part: ShownPart, panel: Panel): Fact[] {
  const { feed, words } = context;
  const { labels } = panel.messages;
  const sources = [...new Set(part.sources)].flatMap((id) => feed.sources.find((one) => one.id === id) ?? []);
  const facts: (Fact | undefined)[] = [
    ...(part.method?.(panel) ?? []),
    fact(labels.method, ...sources.map(({ method }) => say(context, method))),
    fact(labels.source, ...sources.map(({ title, url }) => ({ ...say(context, title)!, url }))),
    fact(labels.notes, ...notesOf(context, part, panel)),
    fact(labels.updated, feed.updated && words.format.period(feed.updated)),
    fact(labels.licence, sources.find(({ licence }) => licence)?.licence ?? feed.licence),
  ];
  return facts.filter((one): one is Fact => one !== undefined);
}
