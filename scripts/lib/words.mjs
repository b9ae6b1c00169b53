import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { buildName } from './build-name.mjs';
import { filesIn } from './files.mjs';
import { inRoot } from './root.mjs';

/** The languages that the library speaks: those that have a method panel. */
const languages = filesIn(inRoot('src', 'format', 'locales'), /^panel\.\w+\.ts$/).map((file) => file.split('.')[1]);
const families = filesIn(inRoot('src', 'catalogue', 'labels'), /\.fr\.ts$/).map((file) => file.split('.')[0]);

/** Each file of words (`WordFile` in src/model/languages.ts): its module, where `*` is the language, and what the module calls it. */
const files = {
  usual: ['format/locales/*.ts', '*'],
  seldom: ['format/locales/seldom.*.ts', 'seldom'],
  panel: ['format/locales/panel.*.ts', 'panel'],
  embed: ['format/locales/embed.*.ts', 'embed'],
  issues: ['format/locales/issues.*.ts', 'issues'],
  dashboard: ['format/locales/dashboard.*.ts', 'dashboard'],
  sources: ['format/locales/sources.*.ts', 'sources'],
  map: ['format/locales/map.*.ts', 'map'],
  'map-places': ['format/locales/map-places.*.ts', 'mapPlaces'],
  'map-reading': ['format/locales/map-reading.*.ts', 'mapReading'],
  'map-trouble': ['format/locales/map-trouble.*.ts', 'mapTrouble'],
  'map-use': ['format/locales/map-use.*.ts', 'mapUse'],
  progress: ['format/locales/progress.*.ts', 'progress'],
  pathway: ['format/locales/pathway.*.ts', 'pathway'],
  factors: ['format/locales/factors.*.ts', 'factors'],
  'factors-edit': ['format/locales/factors-edit.*.ts', 'factorsEdit'],
  case: ['format/locales/case.*.ts', 'caseStudy'],
  focus: ['format/locales/focus.*.ts', 'focus'],
  quote: ['format/locales/quote.*.ts', 'quote'],
  videos: ['format/locales/videos.*.ts', 'videos'],
  comparison: ['format/locales/comparison.*.ts', 'comparison'],
  simulator: ['format/locales/simulator.*.ts', 'simulator'],
  partners: ['format/locales/partners.*.ts', 'partners'],
  'success-factors': ['catalogue/vocabularies/factors.*.ts', 'default'],
  'pathway-steps': ['catalogue/vocabularies/pathways.*.ts', 'default'],
  'organisation-kinds': ['catalogue/vocabularies/organisations.*.ts', 'default'],
  breakdowns: ['catalogue/vocabularies/breakdowns.*.ts', 'default'],
  families: ['catalogue/families.*.ts', 'default'],
  definitions: ['catalogue/definitions/*.ts', 'default'],
  ...Object.fromEntries(families.map((family) => [`labels/${family}`, [`catalogue/labels/${family}.*.ts`, 'default']])),
};

/** What most pages say, the reference language's usual words, is no file of its own (docs/decisions/0042). */
const inCore = 'usual.fr';

/** The values of a module of plain data, which imports types only. */
export async function valuesOf(module) {
  const { code } = await transform(readFileSync(inRoot('src', module), 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Parts that a card loads alone: one indicator's labels, the territories of one région. @returns {Promise<[name: string, words: object][]>} */
async function partsIn(language) {
  const { territoryFile } = await valuesOf('catalogue/territory-files.ts');
  const parts = new Map();
  const add = (name, key, value) => parts.set(name, { ...parts.get(name), [key]: value });
  for (const family of families) {
    const { default: labels } = await valuesOf(`catalogue/labels/${family}.${language}.ts`);
    for (const id in labels) add(`labels/${family}/${id}`, id, labels[id]);
  }
  const { default: territories } = await valuesOf(`catalogue/territories.${language}.ts`);
  for (const code in territories) add(`territories/${territoryFile(code)}`, code, territories[code]);
  return [...parts];
}

/** The code after another: `dep:02` after `dep:01`. As the file of territories has it. */
const follows = 'c.replace(/\\d+$/,d=>String(+d+1).padStart(2,0))';

/**
 * All territories' names in one text, with a code only where it does not follow the one before: a fifth less than an object.
 * @param {Record<string, string>} names by code
 */
export function namesInOneText(names) {
  let known = '';
  const entries = Object.entries(names).map(([code, name]) => {
    const next = known.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(2, '0'));
    known = code;
    if (/[|=]/.test(code + name)) throw new Error(`${code}: a name may not hold what parts names.`);
    return code === next ? name : `${code}=${name}`;
  });
  return `let c,o={};for(let e of${JSON.stringify(entries.join('|'))}.split("|")){let[n,k]=e.split("=").reverse();o[c=k||${follows}]=n}export default o`;
}

/**
 * Files of words at addresses made of their names (docs/decisions/0040): `chunks/words-<hash>/labels/portee/sorties-dynamiques.fr.js`.
 * Whole dictionaries stand once in the sources; their parts are cut here.
 * @param above of the file of maps alone: where the files of words are, which the loader's build writes
 */
export function wordFiles(above = '') {
  const folder = `words-${buildName()}`;
  const prefix = '\0words:';
  const contents = new Map();
  const fileName = (name) => `chunks/${folder}/${name}.js`;
  const emitModule = (context, name, code) => {
    contents.set(prefix + name, code);
    context.emitFile({ type: 'chunk', id: prefix + name, fileName: fileName(name) });
  };
  const emitData = async (context, name, words) => {
    const { code } = await transform(`export default ${JSON.stringify(words)}`, { minify: true, charset: 'utf8' });
    context.emitFile({ type: 'asset', fileName: fileName(name), source: code.trim() });
  };
  const emitNames = async (context, language) => {
    const { default: names } = await valuesOf(`catalogue/territories.${language}.ts`);
    context.emitFile({ type: 'asset', fileName: fileName(`territories.${language}`), source: namesInOneText(names) });
  };
  return {
    name: 'word-files',
    enforce: 'pre',
    config: () => ({ define: { WORDS: JSON.stringify(above + folder) } }),
    async buildStart() {
      if (above) return;
      for (const language of languages) {
        await emitNames(this, language);
        for (const [name, [module, exported]] of Object.entries(files)) {
          if (`${name}.${language}` === inCore) continue;
          const path = inRoot('src', module.replace('*', language));
          emitModule(this, `${name}.${language}`, `export { ${exported.replace('*', language)} as default } from ${JSON.stringify(path)};`);
        }
        for (const [name, words] of await partsIn(language)) await emitData(this, `${name}.${language}`, words);
      }
    },
    resolveId(id, importer) {
      if (id.startsWith(prefix)) return id;
      return importer && join(dirname(importer), id) === inRoot('src', 'model', 'languages.js')
        ? inRoot('src', 'model', 'languages.cdn.ts')
        : undefined;
    },
    load: (id) => contents.get(id),
    /** In the file of maps alone stand the reference language's words of maps and names of territories as well. */
    async transform(code, id) {
      if (!above || id !== inRoot('src', 'model', 'languages.cdn.ts')) return undefined;
      const usual = "if (language === 'fr' && file === 'usual') return fr;";
      if (!code.includes(usual)) throw new Error('languages.cdn.ts does not give its usual words in the way that the build expects.');
      const { default: names } = await valuesOf('catalogue/territories.fr.ts');
      const own = `import { map } from '../format/locales/map.fr.js';\nlet territories;\nfunction named() { ${namesInOneText(names).replace('export default o', 'return o')}; }`;
      const inside = "if (language === 'fr' && file === 'map') return map; if (language === 'fr' && /^terr/.test(file)) return (territories ??= named());";
      return { code: `${own}\n${code.replace(usual, `${usual} ${inside}`)}`, map: null };
    },
  };
}
