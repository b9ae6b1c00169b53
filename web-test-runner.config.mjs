import { existsSync, writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArguments, ensureBrowser } from './scripts/lib/browser.mjs';
import { inRoot } from './scripts/lib/root.mjs';
import { minifyTemplates } from './scripts/lib/minify-templates.mjs';
import { tallySessions } from './scripts/lib/wtr-tally.mjs';
import { accessibilityTreePlugin, answeredHostsPlugin, renderWidgetPlugin, strictPolicy } from './scripts/lib/wtr-plugins.mjs';

const tallyFile = process.env.TALLY_FILE;

/** Hydration compares templates character by character, and those of the server come from dist, where they are minified. */
const sameTemplatesAsBuilt = {
  name: 'same-templates-as-built',
  transform: ({ path, body }) =>
    path.startsWith('/src/') && path.endsWith('.ts') && typeof body === 'string' ? { body: minifyTemplates(body) } : undefined,
};

/** A worker is asked for by the name of what is built; imports of modules find their source by themselves. */
const workersSource = (context, next) => {
  context.url = context.url.replace(/^(\/src\/[\w/-]+-worker)\.js/, '$1.ts');
  return next();
};

/** Fades would be caught half-way by checks of contrast; tests of motion ask for it with `emulateMedia`. */
const visitor = { locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' };

export default {
  rootDir: inRoot(),
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 2,
  testsFinishTimeout: 120_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await ensureBrowser(), args: browserArguments },
      createBrowserContext: ({ browser }) => browser.newContext(visitor),
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.json') }),
    sameTemplatesAsBuilt,
    renderWidgetPlugin(),
    accessibilityTreePlugin(),
    answeredHostsPlugin(),
  ],
  middleware: [strictPolicy, workersSource],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    {
      stop({ sessions }) {
        if (tallyFile) writeFileSync(tallyFile, JSON.stringify(tallySessions(sessions)));
      },
    },
  ],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage/browser', report: true },
};

if (!existsSync(inRoot('dist', 'index.js')))
  console.warn('dist/ is not built: run "npm run build -- --modules" for the server-rendered fixtures.');
