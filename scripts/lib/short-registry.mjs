/** A widget's entry in the registry, as the bundler writes it: its tag, and the address of its file. */
const ENTRY = /"impact-(\w+)":\(\)=>import\(`\.\/chunks\/(\w+)-([\w-]{7})\.js`\)/;
const REGISTRY = new RegExp(`\\{(?:${ENTRY.source},?)+\\}`);

/**
 * The loader names each widget's file by a list of their names: the addresses are made of them, and a page pays for a name, not for a
 * function. The card stands in the core.
 * @param {string} core the file that the card stands in
 */
export const shortRegistry = (core) => ({
  name: 'short-registry',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const loader = bundle['autoloader.js'];
      const registry = REGISTRY.exec(loader.code)?.[0] ?? '';
      const entries = [...registry.matchAll(new RegExp(ENTRY, 'g'))].map(([, tag, file, hash]) => ({ tag, file, hash }));
      const isAsExpected = entries.length > 0 && entries.every(({ tag, file, hash }) => file === (tag === 'indicator' ? core : tag) && hash === entries[0].hash);
      if (!isAsExpected) throw new Error('autoloader.js does not say where widgets are in the way that the build expects.');
      const names = entries.map(({ tag }) => tag).join(' ');
      const short = `Object.fromEntries(\`${names}\`.split(\` \`).map(e=>[\`impact-\${e}\`,()=>import(\`./chunks/\${e==\`indicator\`?\`${core}\`:e}-${entries[0].hash}.js\`)]))`;
      loader.code = loader.code.replace(registry, () => short);
    },
  },
});
