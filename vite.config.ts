import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package by its public names, from its sources: what the demo and the stories import, as a user would. */
export const publicNames = [
  { find: /^impact-widgets$/, replacement: inFolder('src/index.ts') },
  { find: /^impact-widgets\/(all|autoloader|maps|sheet|ssr)$/, replacement: inFolder('src/$1.ts') },
  { find: /^impact-widgets\/feed\.schema\.json$/, replacement: inFolder('dist/schema/feed.schema.json') },
  { find: /^impact-widgets\/([a-z-]+)$/, replacement: inFolder('src/widgets/$1/index.ts') },
];

/** For `npm start` and Storybook. The files of dist/cdn are built by scripts/build.mjs. */
export default defineConfig({
  root: inFolder('demo'),
  resolve: { alias: publicNames },
  server: { fs: { allow: [inFolder('.')] } },
  optimizeDeps: { include: ['lit', 'lit/decorators.js', 'zod/mini'] },
});
