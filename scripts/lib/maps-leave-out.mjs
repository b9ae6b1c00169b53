import { inRoot } from './root.mjs';

/** What cards alone draw with. */
const MARKS = /^ {2}(?:trend|breakdown|bar|gauge|pictogram|inline): .*\n/gm;

/** No map asks for the views of cards: their addresses need not stand in its file, nor they beside it. */
export const withoutMarks = {
  name: 'without-marks',
  enforce: 'pre',
  transform(code, id) {
    if (id !== inRoot('src', 'element', 'views.ts')) return undefined;
    if (code.match(MARKS)?.length !== 6) throw new Error('src/element/views.ts does not say what cards draw with in the way that the build expects.');
    return { code: code.replace(MARKS, ''), map: null };
  },
};

/** What maps do with pathways, by the module: nothing, so that who reads them comes with the first feed that has any. */
const PATHWAYS_LATER = {
  'feed/read-on-demand.ts': [
    ["import { pathwaysPlainly } from './plain-pathways.js';\n", ''],
    ['{ pathwaysPlainly, ...progress }', "{ ...(input?.pathways && (await import('./plain-pathways.js'))), ...progress }"],
  ],
  'honesty/disclose-on-demand.ts': [
    ["import { arePlain } from './needs-pathways.js';\n", ''],
    [' || !arePlain(feed.pathways)', ''],
    ['return shown(feed, now);', "return feed.pathways.length ? import('./needs-pathways.js').then(({ arePlain }) => (arePlain(feed.pathways) ? shown(feed, now) : withRules())) : shown(feed, now);"],
  ],
};

export const pathwaysLater = {
  name: 'pathways-later',
  enforce: 'pre',
  transform(code, id) {
    const file = Object.keys(PATHWAYS_LATER).find((name) => id === inRoot('src', ...name.split('/')));
    if (!file) return undefined;
    for (const [now, later] of PATHWAYS_LATER[file]) {
      if (!code.includes(now)) throw new Error(`src/${file} does not ask for pathways in the way that the build expects.`);
      code = code.replace(now, () => later);
    }
    return { code, map: null };
  },
};
