import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/lib/browser.mjs';
import { inRoot } from './scripts/lib/root.mjs';
import { publicNames } from './vite.config.js';

/** Nothing is tested against the clock: a busy machine takes longer, and is not wrong. */
const inNode = (name: string, include: string[], timeout = 60_000) => ({
  test: { name, include, environment: 'node' as const, testTimeout: timeout, hookTimeout: timeout },
});

/** Storybook reads its whole configuration when it is set up, so only a run that asks for stories pays for it. */
const asksForStories = process.argv.includes('stories') || Boolean(process.env['VITEST_STORYBOOK']);

const stories = async () => ({
  plugins: [storybookTest({ configDir: inRoot('.storybook') })],
  // Without it, the package's public name would lead to an earlier build, if there is one.
  resolve: { alias: publicNames },
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: await findBrowser(), args: browserArguments },
        // A fade would be caught half-way by the check of contrast.
        contextOptions: { locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default defineConfig(async () => ({
  test: {
    projects: [
      inNode('unit', ['test/unit/**/*.test.ts']),
      inNode('architecture', ['test/architecture/**/*.test.ts']),
      inNode('package', ['test/package/**/*.test.{ts,mjs}']),
      // Each installs and builds an application.
      inNode('frameworks', ['test/frameworks/**/*.test.ts'], 600_000),
      // All of its tests have one WordPress, which takes a while to start.
      { test: { ...inNode('wordpress', ['test/wordpress/**/*.test.ts'], 180_000).test, globalSetup: ['test/wordpress/support/global.ts'] } },
      ...(asksForStories ? [await stories()] : []),
    ],
  },
}));
