import { inRoot } from './root.mjs';

/**
 * All that some modules import at once in one file and one request. A module of two groups is of the first. What is imported by others
 * alone, and what is imported when asked for, stays in files of its own.
 * @param {string} name of the file
 * @param {string[]} entries paths of modules
 */
function groupOf(name, entries) {
  let modules;
  const collect = (id, context) => {
    if (modules.has(id)) return;
    modules.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) collect(imported, context);
  };
  return {
    debugName: name,
    name: (id, context) => {
      if (!modules) {
        modules = new Set();
        for (const entry of entries) collect(entry, context);
      }
      return modules.has(id) ? name : null;
    },
  };
}

/** @param {string} name of the file @param {...string} paths in src of the modules that it begins with */
const group = (name, ...paths) => groupOf(name, paths.map((path) => inRoot('src', ...path.split('/'))));

/** What a figure that is not plain needs: one request, not seven. */
const seldom = () => group('seldom', 'element/seldom.ts', 'catalogue/families.ts');

/**
 * What always comes together and is asked for only when a feed needs it, each too small for a request of its own: what is told of figures,
 * and what reads parts of a feed that are no indicators.
 */
const onDemand = () => [
  group('told', 'honesty/told.ts', 'honesty/marking.ts', 'honesty/freshness.ts', 'honesty/over-time.ts', 'catalogue/vocabularies.ts'),
  group('common', 'schema/common.ts', 'schema/factor.ts'),
  group('plain-progress', 'feed/plain-progress.ts'),
  group('read-carefully', 'feed/read-carefully.ts', 'feed/issue.ts'),
];

/** What several widgets draw and word with. */
const sharedByFigures = () => [
  group('plot', 'scale/ticks.ts', 'element/roving.ts'),
  group('bar', 'element/marks/bar.ts', 'theme/bar.styles.ts'),
  group('worded', 'model/brief.ts', 'model/linked.ts', 'model/page-words.ts', 'model/written.ts'),
];

/** What only some maps need at first. */
const SOME_MAPS = ['map-gaps.model.ts', 'map-hatches.ts', 'map-breaks.model.ts', 'map-trouble.ts', 'map-patterns.ts', 'map-forced.styles.ts', 'map-more.styles.ts'];

const ofMaps = (name, ...files) => group(name, ...files.map((file) => `widgets/map/${file}`));

/** What a map says of single territories, what it tells on demand, and what answers to readers. */
const mapOnDemand = () => [
  // What asks for outlines of a page's own, in one request: what reads them runs in a worker or comes after.
  group('geometry-brought', 'element/geometry-brought.ts', 'element/turns.ts', 'element/geometry-levels.ts'),
  ofMaps('map-some', ...SOME_MAPS),
  ofMaps('map-use.model', 'map-spoken.ts', 'map-controls.ts', 'map-written.ts'),
  ofMaps('map-told', 'map-told.ts'),
  ofMaps('map-use', 'map-use.ts'),
];

/**
 * What maps share with other widgets, and what tables and methods of all are told with: in the files of maps, it would bring all of a map to
 * pages that have none.
 */
const sharedByMaps = () => [
  group('shared', 'element/pictured-element.ts', 'element/full-foot.ts', 'element/warn.ts', 'element/announce.ts', 'element/events.ts', 'theme/in-full.styles.ts', 'theme/unseen.styles.ts', 'format/small.ts', 'element/turns.ts'),
  group('figure-told', 'model/panel.ts', 'model/indicator-table.ts', 'model/breakdown.ts', 'model/lecture.ts', 'model/copied.ts', 'model/told-of-part.ts'),
];

/** What a widget shares with its picture, its table or its form, which come later. */
const ofWidgets = () => [
  group('simulator-models', ...['activity', 'fields', 'shown', 'starts'].map((name) => `widgets/simulator/${name}.model.ts`), 'measure/work.ts', 'measure/range.ts'),
  group('comparison-models', ...['choice', 'gap'].map((name) => `widgets/comparison/comparison-${name}.model.ts`), 'theme/intervals.styles.ts'),
  group('pathway-labels', 'widgets/pathway/pathway-labels.layout.ts', 'export/text-layout.ts'),
];

/** Files of the loader: what any widget needs, with the card, which most pages have; what a map draws first. */
export const loaderGroups = () => [
  group('core', 'widgets/indicator/index.ts'),
  seldom(),
  ...onDemand(),
  ...sharedByMaps(),
  ...sharedByFigures(),
  group('map', 'widgets/map/index.ts'),
  ...mapOnDemand(),
  ...ofWidgets(),
];

/** Files of pages whose only widgets are maps. */
export const mapsGroups = () => [group('map', 'maps.ts'), seldom(), ...onDemand(), ...mapOnDemand()];
