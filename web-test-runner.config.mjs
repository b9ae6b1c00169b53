import { chromiumLauncher } from './scripts/lib/wtr-launchers.mjs';
import { runnerConfig } from './scripts/lib/wtr-config.mjs';

/** The browser tests in Chromium, as `npm test` runs them; `web-test-runner.browsers.config.mjs` runs them in every engine. */
export default runnerConfig({
  browsers: [await chromiumLauncher()],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage/browser', report: true },
});
