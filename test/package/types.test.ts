import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import { widgets } from '../../src/widgets/registry.js';

const names = Object.keys(widgets).map((tag) => tag.replace('impact-', ''));

/** A page's program in TypeScript: each line under `@ts-expect-error` must be refused, and all others accepted. */
const program = `
import * as library from 'impact-widgets';
import * as all from 'impact-widgets/all';
import * as server from 'impact-widgets/ssr';
import type { DisclosedFeed, FeedDocument, ImpactSelectEvent, Issue } from 'impact-widgets';
import 'impact-widgets/autoloader';
import 'impact-widgets/maps';
${names.map((name) => `import * as ${name}Entry from 'impact-widgets/${name}';`).join('\n')}

type IsAny<Type> = 0 extends 1 & Type ? true : false;
type AnyOf<Module> = { [Name in keyof Module]-?: IsAny<Module[Name]> extends true ? Name : never }[keyof Module];
type Own<Type> = Omit<Type, keyof HTMLElement | 'renderOptions' | 'renderRoot' | 'requestUpdate'>;
const none = <Name>(..._names: [Name] extends [never] ? [] : [Name, 'is any']): void => undefined;

none<AnyOf<typeof library>>();
none<AnyOf<typeof all>>();
none<AnyOf<typeof server>>();
none<AnyOf<DisclosedFeed>>();
none<AnyOf<FeedDocument>>();
none<AnyOf<Issue>>();
none<AnyOf<ImpactSelectEvent['detail']>>();
${names.map((name) => `none<AnyOf<typeof ${name}Entry>>();\nnone<AnyOf<Own<HTMLElementTagNameMap['impact-${name}']>>>();`).join('\n')}

const card = document.createElement('impact-indicator');
card.indicator = 'sorties-dynamiques';
card.variant = 'gauge';
card.feed = { version: '1.0' };
const shown: DisclosedFeed | undefined = card.feed;
card.addEventListener('impact-select', ({ detail }) => detail.territory?.length);
const html: Promise<string> = server.renderWidget('impact-indicator', { feed: {} });
export const kept = [shown, html];

// @ts-expect-error of two views
card.view = 'graph';
// @ts-expect-error it is a number
card.headingLevel = 'two';
// @ts-expect-error it is only read
card.state = 'ready';
// @ts-expect-error the event has no such detail
card.addEventListener('impact-select', ({ detail }) => detail.name);
// @ts-expect-error there is no such entry
import 'impact-widgets/dist/index.js';
// @ts-expect-error the check itself can fail
none<AnyOf<{ broken: any }>>();
`;

describe.each([
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
])('the types of the package, resolved as %s', (moduleResolution, module) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'impact-types-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(inRoot(), join(folder, 'node_modules', 'impact-widgets'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'page.ts'), program);
    const compilerOptions = { module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], strict: true, skipLibCheck: false, noEmit: true, resolveJsonModule: true, noUncheckedSideEffectImports: true };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are found, are no any, and refuse what is wrong', () => {
    const { stdout } = spawnSync(process.execPath, [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
