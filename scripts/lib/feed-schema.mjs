import { registry, toJSONSchema } from 'zod/v4/core';

/** What an editor shows when it hovers over a part of a feed. */
const descriptions = {
  feed: 'An impact feed, version 1: who speaks, which figures, for which period and people, from which source.',
  text: 'A string in the feed’s language, or one string per language: { "fr": "…", "en": "…" }.',
  period:
    '2016, 2016-H1, 2016-Q3, 2016-03, 2016-12-31 (a stock at a date), 2015-10/2016-06 (an interval), [2010..2016] (one year in that range, not known which).',
  territory: 'FR, reg:27, dep:39, epci:200071116, ze:2706, com:39300 (INSEE code, not postal), qpv:QN03901M, or your own x:… with a label.',
  identifier: 'Lower-case letters without accents and digits, joined by hyphens.',
  date: '2024, 2024-05 or 2024-05-31.',
  url: 'http, https, mailto, or relative to the page.',
  language: 'BCP 47: fr, en, pt-BR.',
  count: 'A count of people or things.',
  change: 'A relative target: "+30 %".',
  unit: 'What the figure is in. pourcent: 55 means 55 %.',
  indicatorType: 'What kind of figure. repartition: parts of one whole; realisation: may exceed 100.',
  population: 'What is counted under the figure; decides what is withheld when numbers are small.',
  organisation: 'Who the feed is about.',
  source: 'Where figures come from; they name it by its id.',
  observation: 'One figure: value, period, territory, breakdown, and how it was obtained.',
  indicator: 'An indicator of the catalogue, or your own with a label and a unit. A single observation’s keys may stand directly on it.',
  target: 'A value, or a change from a baseline, to be reached at a period.',
  reference: 'A figure to compare with.',
  progress: 'Before and after: barriers identified and lifted, skills at entry and exit, training from oriented to certified.',
  pathway: 'A typical pathway, one person’s, a cohort’s, or what became of the leavers of a period.',
  factor: 'One of the seven success factors, or your own with a label.',
  caseStudy: 'A purchase told: buyer, supplier, contract, and the chain of effects with its evidence.',
  focus: 'A territory in focus, with its nuance.',
  quote: 'A testimony, shown only with consent.',
  video: 'A film, or an entry without a film.',
  place: 'A point or a territory on the map.',
  partner: 'A relation with a local partner.',
};

/**
 * The JSON Schema (2020-12) of a feed.
 * @param {{ feed: object, rooms: readonly object[], ids: readonly string[] }} shapes the document's shape, the modules whose exports become
 *   `$defs` under their names, and the catalogue's indicators, offered by editors
 * @returns {Record<string, unknown>}
 */
export function feedSchema({ feed, rooms, ids }) {
  const names = registry();
  for (const room of rooms) {
    for (const [name, shape] of Object.entries(room)) {
      if (shape?._zod && shape !== feed && !names.has(shape))
        names.add(shape, { id: name, ...(descriptions[name] && { description: descriptions[name] }) });
    }
  }
  const schema = toJSONSchema(feed, { target: 'draft-2020-12', io: 'input', metadata: names, reused: 'inline' });
  const { $defs } = schema;
  $defs.indicator.properties.id = { ...$defs.indicator.properties.id, examples: ids };
  return { ...schema, $id: 'urn:impact-widgets:feed:1', title: 'Impact feed', description: descriptions.feed };
}
