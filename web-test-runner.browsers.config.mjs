import { enginesNamed } from './scripts/lib/engines.mjs';
import { runnerConfig } from './scripts/lib/wtr-config.mjs';
import { chromiumLauncher, firefoxLauncher, webkitLauncher } from './scripts/lib/wtr-launchers.mjs';

/** The browser tests in every engine, or in those that ENGINES names. */
const launchers = { chromium: chromiumLauncher, firefox: () => firefoxLauncher(1), webkit: () => webkitLauncher(1) };

export default runnerConfig({
  browsers: await Promise.all(enginesNamed(process.env.ENGINES).map((engine) => launchers[engine]())),
  concurrentBrowsers: 2,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
});
