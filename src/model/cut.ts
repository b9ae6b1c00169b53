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
  'impact-comparison': (feed, { indicator = feed.indicators[0]?.id }) => cutTo(feed, [indicator ?? '']),
  'impact-progress': (feed) => cutToNouns(feed, ['progress']),
  'impact-pathway': (feed) => cutToNouns(feed, ['pathways']),
  'impact-factors': (feed) => cutToNouns(feed, ['factors'], feed.factors),
  'impact-case': (feed) => cutToNouns(feed, ['cases', 'factors'], feed.cases?.flatMap(({ chain }) => chain.map(({ indicators = [] }) => ({ indicators: indicators.map(({ id }) => id) })))),
  'impact-focus': (feed) => cutToNouns(feed, ['focus'], feed.focus?.flatMap((one) => [one, ...one.links])),
  'impact-quote': (feed) => cutToNouns(feed, ['quotes']),
  'impact-videos': (feed) => cutToNouns(feed, ['videos', 'factors']),
  'impact-partners': (feed) => cutToNouns(feed, ['partners'], [{ indicators: ['achats-locaux', 'partenaires-locaux'] }]),
  // Of each of its models: a page may change it.
  'impact-simulator': (feed) => cutFeed(feed, ['achats-inclusifs', 'salaries-en-parcours', 'elasticite-emploi', 'etp-insertion']),
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

type Noun = 'progress' | 'pathways' | 'factors' | 'cases' | 'focus' | 'quotes' | 'videos' | 'partners';

/** Nouns that are no indicators, whole, so that their marks keep their places; with the indicators that they are shown beside. */
function cutToNouns(feed: DisclosedFeed, nouns: readonly Noun[], linked: readonly { readonly indicators?: readonly string[] | undefined }[] = []): DisclosedFeed {
  const cut = cutFeed(feed, linked.flatMap(({ indicators = [] }) => indicators));
  const kept = Object.fromEntries(nouns.filter((noun) => feed[noun]).map((noun) => [noun, feed[noun]]));
  return { ...cut, ...kept, marks: [...cut.marks, ...feed.marks.filter(({ path }) => nouns.some((noun) => path.startsWith(noun)))], sources: feed.sources };
}
