import { existsSync, writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { inRoot } from './root.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { watchStrayRejections } from './stray-rejections.mjs';
import { skipsTold, tallySessions } from './wtr-tally.mjs';
import { accessibilityTreePlugin, answeredHostsPlugin, enginesPlugin, renderWidgetPlugin, skipsPlugin, strictPolicy } from './wtr-plugins.mjs';

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

/** @param {string | undefined} path @param {() => string[]} stray what was caught by nobody, which belongs to no file */
const written = (path, stray) => ({
  stop({ sessions }) {
    const ofNoFile = { file: '', passed: 0, failed: 0, skipped: 0, failures: [], unsteady: stray().map((told) => `caught by nobody: ${told}`) };
    if (path) writeFileSync(path, JSON.stringify([...tallySessions(sessions), ofNoFile]));
  },
});

/** What was skipped and why, at the end, where it can't be overlooked. */
const told = (skips) => ({ stop: () => skipsTold(skips).forEach((line) => console.log(line)) });

/** What every run of the browser tests shares, whichever engines they run in. @param {{browsers: object[]}} more and whatever else the runner is told */
export function runnerConfig(more) {
  const skips = [];
  const stray = watchStrayRejections();
  if (!existsSync(inRoot('dist', 'index.js')))
    console.warn('dist/ is not built: run "npm run build -- --modules" for the server-rendered fixtures.');
  return {
    rootDir: inRoot(),
    files: ['test/browser/**/*.test.ts'],
    nodeResolve: { exportConditions: ['browser', 'production'] },
    concurrency: 2,
    testsFinishTimeout: 120_000,
    browserStartTimeout: 60_000,
    testFramework: { config: { timeout: 10_000 } },
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inRoot('tsconfig.json') }),
      sameTemplatesAsBuilt,
      renderWidgetPlugin(),
      accessibilityTreePlugin(),
      answeredHostsPlugin(),
      enginesPlugin(),
      skipsPlugin(skips),
    ],
    middleware: [strictPolicy, workersSource],
    reporters: [
      defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
      written(process.env.TALLY_FILE, stray),
      told(skips),
    ],
    ...more,
  };
}
