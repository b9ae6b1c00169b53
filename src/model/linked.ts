import type { DisclosedFeed } from '../honesty/types.js';
import { visibleMark } from './caution.js';
import type { FigureModel } from './figure.js';
import { baseOf, scopeOf, sourceOf, type SourceLink, type VisibleMark } from './foot.js';
import type { WordFile } from './languages.js';
import { indicatorName, type Context } from './names.js';
import { marksOf, select, type Request, type Selection } from './select.js';
import type { Sentence } from './sentences.js';
import { needsOf } from './words.js';
import { figureModel } from './withheld.js';

/** A figure of the feed beside what it supports: a factor, a link of a chain, a territory in focus. */
export interface LinkedFigure {
  readonly id: string;
  /** "Salariés en parcours". */
  readonly name: Sentence;
  readonly figure: FigureModel;
  /** "2016", in words. */
  readonly period?: string | undefined;
  /** "n = 1 112". */
  readonly base?: string | undefined;
  /** Who is counted where, without its label. */
  readonly scope: string;
  readonly source: SourceLink;
  /** The one caution that it wears. */
  readonly caution?: VisibleMark | undefined;
  readonly selection: Selection;
}

type Ids = readonly string[] | undefined;

/** Those of the indicators that the feed has a figure of, in the given order. An id that it doesn't have is told by reading (`check`). */
const selected = (feed: DisclosedFeed, ids: Ids = [], request: Omit<Request, 'indicator'> = {}): Selection[] =>
  ids.flatMap((indicator) => {
    const found = select(feed, { ...request, indicator });
    return 'problem' in found ? [] : [found];
  });

export function linkedFigures(context: Context, ids: Ids, request?: Omit<Request, 'indicator'>): LinkedFigure[] {
  return selected(context.feed, ids, request).flatMap((selection): LinkedFigure[] => {
    const { indicator, at, observation, observationAt } = selection;
    // What is only its parts has no one figure to show beside something else.
    if (!observation) return [];
    const marks = marksOf(context.feed, at, observationAt);
    return [{
      id: indicator.id,
      name: indicatorName(context, indicator).short,
      figure: figureModel(context, indicator, observation, marks),
      period: observation.period && context.words.format.period(observation.period),
      base: baseOf(context, observation, indicator),
      scope: scopeOf(context, observation),
      source: sourceOf(context, observation.source),
      // References are not shown beside it: their caution is not the figure's (H14).
      caution: observation.value === null ? undefined : visibleMark(context, marks.filter(({ rule }) => rule !== 'H14'), observation.estimate === true),
      selection,
    }];
  });
}

/** The files of words that these figures need. */
export const filesOfLinked = (feed: DisclosedFeed, ids: Ids, request?: Omit<Request, 'indicator'>): WordFile[] =>
  [...new Set(selected(feed, ids, request).flatMap((selection) => needsOf(selection).files))];
