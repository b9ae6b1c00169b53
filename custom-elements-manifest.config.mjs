import { posix } from 'node:path';

/** Only what a page author may rely on: private members, state that no attribute sets, and what is marked @internal, stay out. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const all = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
    const isHidden = ({ name, privacy }) => privacy === 'private' || privacy === 'protected' || name.startsWith('#') || name.startsWith('_');
    // Attributes are inherited with their names only, so that hidden fields are gathered before any is left out.
    const hidden = new Set(all.flatMap(({ members = [] }) => members.filter(isHidden).map(({ name }) => name)));
    for (const declaration of all) {
      if (declaration.attributes) declaration.attributes = declaration.attributes.filter(({ fieldName }) => !hidden.has(fieldName));
      if (declaration.members) declaration.members = declaration.members.filter((member) => !isHidden(member));
    }
  },
};

/** `@internal` on a member is read from its JSDoc, which the analyzer does not do by itself. */
const internalMembers = {
  name: 'internal-members',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const hidden = new Set(
      node.members
        .filter((member) => ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'))
        .map((member) => member.name?.getText()),
    );
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
    if (declaration?.members) declaration.members = declaration.members.filter(({ name }) => !hidden.has(name));
  },
};

/** Widgets register through `define('impact-x', ImpactX)`, which is guarded; the analyzer only knows `customElements.define`. */
const guardedDefine = {
  name: 'guarded-define',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
    const imported = node
      .getSourceFile()
      .statements.find(
        (statement) => ts.isImportDeclaration(statement) && statement.importClause?.namedBindings?.getText().includes(element.text),
      );
    moduleDoc.exports ??= [];
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.text, module: resolved(moduleDoc.path, imported?.moduleSpecifier.text) },
    });
  },
};

/** `./map.js` seen from `src/widgets/map/index.ts` → `/src/widgets/map/map.js`, as the analyzer writes it. */
function resolved(from, specifier) {
  if (!specifier) return from;
  return `/${posix.join(posix.dirname(from), specifier)}`;
}

export default {
  globs: ['src/element/impact-element.ts', 'src/element/figure-element.ts', 'src/element/pictured-element.ts', 'src/widgets/*/*.ts'],
  // Parts of a widget, `map-panel.ts`, are no names of the package.
  exclude: ['src/widgets/*/*-*.ts', 'src/widgets/**/*.model.ts', 'src/widgets/**/*.layout.ts', 'src/widgets/**/*.styles.ts'],
  litelement: true,
  // It would write the place of a temporary file into package.json.
  packagejson: false,
  plugins: [guardedDefine, internalMembers, publicOnly],
};
