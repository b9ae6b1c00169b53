import type { DisclosedFeed } from '../honesty/types.js';

/**
 * The feed cut to some indicators and to what they refer to: what a server leaves beside its HTML. Marks follow their indicators;
 * facts about the whole (families measured, ages) were settled when the feed was disclosed.
 */
export function cutFeed(feed: DisclosedFeed, ids: readonly string[]): DisclosedFeed {
  const kept = feed.indicators.map(({ id }, index) => ({ id, index })).filter(({ id }) => ids.includes(id)).map(({ index }) => index);
  const marks = feed.marks.flatMap((mark) => {
    const at = /^indicators\[(\d+)\]/.exec(mark.path);
    if (!at) return mark.path === '' ? [mark] : [];
    const place = kept.indexOf(Number(at[1]));
    return place < 0 ? [] : [{ ...mark, path: mark.path.replace(at[0], `indicators[${place}]`) }];
  });
  const indicators = kept.map((index) => feed.indicators[index] as DisclosedFeed['indicators'][number]);
  const used = new Set(indicators.flatMap(({ observations, references, target }) => [...observations, ...references, target].map((one) => one?.source)));
  const { factors: _1, cases: _2, focus: _3, quotes: _4, videos: _5, places: _6, partners: _7, ...head } = feed;
  return { ...head, indicators, marks, sources: feed.sources.filter(({ id }) => used.has(id)), credits: [], progress: [], pathways: [] };
}

type Attributes = Readonly<Record<string, string>>;

/** What a server leaves of a feed beside the HTML of a widget: what the widget shows. Not with the elements: no page needs it. */
export const cuts: Readonly<Record<string, (feed: DisclosedFeed, attributes: Attributes) => DisclosedFeed>> = {
  'impact-indicator': (feed, { indicator = feed.indicators[0]?.id }) => cutTo(feed, [indicator ?? '']),
  'impact-map': (feed, { indicator, places }) => (places === undefined ? cutTo(feed, [indicator ?? feed.indicators[0]?.id ?? '']) : cutToPlaces(feed, indicator)),
  'impact-dashboard': (feed, { indicators = '' }) => cutTo(feed, indicators.split(/\s+/)),
  'impact-sources': (feed) => ({ ...cutFeed(feed, []), sources: feed.sources, credits: feed.credits }),
};

/** Whole where the feed has none of those named, to say which ones there are. */
function cutTo(feed: DisclosedFeed, ids: readonly string[]): DisclosedFeed {
  const found = feed.indicators.filter(({ id }) => ids.includes(id));
  return cutFeed(feed, (found.length ? found : feed.indicators).map(({ id }) => id));
}

/** Places, with the indicators that name and count their figures. */
function cutToPlaces(feed: DisclosedFeed, indicator = ''): DisclosedFeed {
  const used = new Set([indicator, ...(feed.places ?? []).flatMap(({ indicators = {} }) => Object.keys(indicators))]);
  return { ...cutFeed(feed, [...used]), ...(feed.places && { places: feed.places }), sources: feed.sources };
}
