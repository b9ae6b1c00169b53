/**
 * What editors and type checkers of frameworks are told about the widgets, from the manifest: which properties, attributes and events each
 * has. Their types are those of the classes themselves, so that only names and words are written here.
 * @typedef {{name: string, description?: string}} Named
 * @typedef {Named & {tag: string, className: string, path: string, properties: Named[], attributes: (Named & {property?: string})[],
 *   events: (Named & {type: string})[]}} Widget
 */

const isGiven = ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly;

/**
 * @param {object} manifest custom-elements.json, parsed
 * @returns {Widget[]} by tag, in the order of the alphabet
 */
export function widgetsOf(manifest) {
  const declarations = manifest.modules.flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ path, ...declaration })));
  return declarations
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, name, path, summary, members = [], attributes = [], events = [] }) => ({
      tag: tagName,
      className: name,
      path: path.replace(/^src\//, '').replace(/\.ts$/, '.js'),
      name: tagName.replace('impact-', ''),
      description: summary,
      properties: members.filter(isGiven),
      // What a framework calls as the property is called reaches the property; of the other names, those with a dash can't be taken for one. What
      // is an attribute alone is text.
      attributes: attributes
        .filter(({ name, fieldName }) => !fieldName || name.includes('-'))
        .map(({ name, description, fieldName }) => ({ name, description, property: fieldName })),
      events: events.map(({ name, type, description }) => ({ name, type: type.text, description })),
    }));
}

const comment = (indent, text) => (text ? `${indent}/** ${text.replaceAll('*/', '* /').replaceAll(/\s*\n\s*/g, ' ')} */\n` : '');

/** An object may be a feed; a text or a number is none. What is read back is what may be shown. */
const typeOf = (widget, { name }) => (name === 'feed' ? 'object' : `${widget.className}['${name}']`);

/** @param {Widget} widget */
function entryOf(widget) {
  const properties = widget.properties.map(
    (property) => `${comment('      ', property.description)}      ${property.name}?: ${typeOf(widget, property)} | undefined;\n`,
  );
  const attributes = widget.attributes.map(
    (attribute) => `${comment('      ', attribute.description)}      '${attribute.name}'?: ${attribute.property ? `Written<${widget.className}['${attribute.property}']>` : 'string | undefined'};\n`,
  );
  const events = widget.events.map((event) => `${comment('      ', event.description)}      '${event.name}': ${event.type};\n`);
  return (
    `${comment('  ', widget.description)}  '${widget.tag}': {\n    element: ${widget.className};\n` +
    `    properties: {\n${properties.join('')}    };\n    attributes: {\n${attributes.join('')}    };\n    events: {\n${events.join('')}    };\n  };\n`
  );
}

/** @param {Widget[]} widgets @returns {string} elements.d.ts, which the declarations of every framework read */
export function elementsDeclaration(widgets) {
  const events = [...new Set(widgets.flatMap((widget) => widget.events.map(({ type }) => type)))].filter((type) => type !== 'Event').sort();
  const classes = widgets.map(({ className, path }) => `import type { ${className} } from '../${path}';\n`);
  return (
    `import type { ${events.join(', ')} } from '../element/events.js';\n${classes.join('')}\n` +
    `/** As an attribute is written: a number also as its digits. */\ntype Written<Value> = Value | \`\${Value & number}\` | undefined;\n\n` +
    `/** The widgets by their tags: what each can be given, and what it fires. */\nexport interface Widgets {\n${widgets.map(entryOf).join('')}}\n`
  );
}

/** `impact-select` → `onImpactSelect` */
const handlerName = (event) => `on${event.split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join('')}`;

/** @param {Widget} widget @returns {{code: string, declaration: string}} its React component, in a file of its own so that a page takes only what it uses */
export function reactComponent({ tag, className, name, description, events }) {
  const handlers = events.map((event) => `    ${handlerName(event.name)}: '${event.name}',\n`);
  const typed = events.map((event) => `${comment('  ', event.description)}  ${handlerName(event.name)}?: ((event: Widgets['${tag}']['events']['${event.name}']) => void) | undefined;\n`);
  return {
    code:
      `'use client';\nimport * as React from 'react';\nimport { createComponent } from './create-component.js';\n` +
      `import { ${className} as element } from '../widgets/${name}/index.js';\n\n` +
      `export const ${className} = /* @__PURE__ */ createComponent({\n  react: React,\n  tagName: '${tag}',\n  elementClass: element,\n  displayName: '${className}',\n  events: {\n${handlers.join('')}  },\n});\n`,
    declaration:
      `import type { Widgets } from '../declarations/elements.js';\nimport type { Component } from './component.js';\n\n` +
      `export interface ${className}Handlers {\n${typed.join('')}}\n\n` +
      `${comment('', description)}export declare const ${className}: Component<'${tag}', ${className}Handlers>;\n`,
  };
}

/** @param {Widget[]} widgets @returns {string} what `react/index.js` and its declaration export */
export const reactIndex = (widgets) => widgets.map(({ className, name }) => `export { ${className} } from './${name}.js';\n`).join('');

/**
 * The manifest as the generators for editors should read it: `a | undefined` is no value to choose, an object can't be written as an
 * attribute, and what was found on every widget is told of no widget twice.
 * @param {object} manifest
 * @returns {object} another manifest
 */
export function forEditors(manifest) {
  const plain = ({ type, ...rest }) => ({
    ...rest,
    ...(type && { type: { text: type.text.split(' | ').filter((part) => !['undefined', 'null', 'object'].includes(part)).join(' | ') } }),
  });
  const told = new Set();
  const firstOnly = ({ name }) => !told.has(name) && Boolean(told.add(name));
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({
        ...declaration,
        ...(declaration.attributes && { attributes: declaration.attributes.map(plain) }),
        ...(declaration.cssProperties && { cssProperties: declaration.cssProperties.filter(firstOnly) }),
      })),
    })),
  };
}
