import type { DisclosedFeed } from '../../honesty/types.js';
import type { Context } from '../../model/names.js';
import type { Unselected } from '../../model/select.js';
import { find, planOf, type Found, type MapRequest, type Place } from './map-choice.model.js';
import { mapModel as modelOf, type MapModel, type MapModels } from './map.model.js';

/**
 * The same as of any map, each found once: a widget asks at each of its updates, and what a feed has for thousands of territories takes
 * tens of milliseconds to be found.
 */

const feeds = /* @__PURE__ */ new WeakMap<DisclosedFeed, Map<string, Found>>();

/** By period, since of several only one is drawn. */
const years = /* @__PURE__ */ new WeakMap<Found, Map<string | undefined, Found>>();

export function frameOf(feed: DisclosedFeed, request: MapRequest): Found {
  const known = feeds.get(feed) ?? new Map<string, Found>();
  feeds.set(feed, known);
  const key = JSON.stringify([request.indicator, request.level, request.area]);
  const found = known.get(key) ?? find(feed, request);
  known.set(key, found);
  return found;
}

/** Those of one period; all where none is asked for. */
function foundIn(feed: DisclosedFeed, request: MapRequest): Found {
  const found = frameOf(feed, request);
  if (!request.period) return found;
  let periods = years.get(found);
  if (!periods) {
    periods = new Map();
    for (const index of found.here) {
      const { period } = found.indicator!.observations[index]!;
      const year = periods.get(period);
      if (year) (year.here as number[]).push(index);
      else periods.set(period, { ...found, here: [index] });
    }
    years.set(found, periods);
  }
  return periods.get(request.period) ?? { ...found, here: [] };
}

export const needsOfMap = (feed: DisclosedFeed, request: MapRequest, all: readonly Place[], isUsed: boolean): ReturnType<typeof planOf>['needs'] => planOf(feed, request, all, isUsed, foundIn).needs;

interface Made {
  readonly from: readonly unknown[];
  readonly model: MapModel | Unselected;
}

const made = /* @__PURE__ */ new WeakMap<readonly Place[], Made>();

export function mapModel(context: Context, request: MapRequest, all: readonly Place[], on: MapModels): MapModel | Unselected {
  const from = [context.feed, context.words, JSON.stringify(request), ...(Object.values(on) as unknown[])];
  const last = made.get(all);
  if (last?.from.length === from.length && last.from.every((one, at) => one === from[at])) return last.model;
  // What is chosen is remembered, and found again by who makes the model.
  planOf(context.feed, request, all, undefined, foundIn);
  const model = modelOf(context, request, all, on);
  made.set(all, { from, model });
  return model;
}
