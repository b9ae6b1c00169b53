/** Writes what editors, type checkers and React are told about the widgets into dist/, from custom-elements.json. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsDeclaration, forEditors, reactComponent, reactIndex, widgetsOf } from './lib/declarations.mjs';
import { inRoot } from './lib/root.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readJson(inRoot('custom-elements.json'));
const widgets = widgetsOf(manifest);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** One small file per framework over one list of the widgets. A page that imports it for its types runs a file that does nothing. */
function writeDeclarations(folder) {
  write(join(folder, 'elements.d.ts'), elementsDeclaration(widgets));
  for (const framework of ['jsx', 'preact', 'svelte', 'vue']) {
    copyFileSync(inRoot('scripts', 'declarations', `${framework}.d.ts`), join(folder, `${framework}.d.ts`));
    write(join(folder, `${framework}.js`), 'export {};\n');
  }
}

/** `createComponent` is Lit's own, as it is published: as a dependency it would bring the types of React to every page without React. */
function writeReact(folder) {
  for (const widget of widgets) {
    const { code, declaration } = reactComponent(widget);
    write(join(folder, `${widget.name}.js`), code);
    write(join(folder, `${widget.name}.d.ts`), declaration);
  }
  write(join(folder, 'index.js'), `'use client';\n${reactIndex(widgets)}`);
  write(join(folder, 'index.d.ts'), reactIndex(widgets));
  copyFileSync(inRoot('scripts', 'declarations', 'component.d.ts'), join(folder, 'component.d.ts'));
  const lit = inRoot('node_modules', '@lit', 'react');
  const code = readFileSync(join(lit, 'create-component.js'), 'utf8').replace(/\n\/\/# sourceMappingURL.*/, '');
  write(join(folder, 'create-component.js'), code);
  copyFileSync(join(lit, 'LICENSE'), join(folder, 'create-component.LICENSE'));
}

async function writeEditorData(outdir) {
  const { name, version } = readJson(inRoot('package.json'));
  const described = forEditors(manifest);
  generateVsCodeCustomElementData(described, { outdir, hideLogs: true });
  generateJetBrainsWebTypes(described, { outdir, packageJson: false, hideLogs: true });
  const webTypes = join(outdir, 'web-types.json');
  write(webTypes, `${JSON.stringify({ ...readJson(webTypes), name, version }, null, 2)}\n`);
}

writeDeclarations(inRoot('dist', 'declarations'));
writeReact(inRoot('dist', 'react'));
await writeEditorData(inRoot('dist', 'declarations'));
