/** `npm start`: the demo pages, drawn from the sources, on the first free port from 5173. */
import { installOrExit } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';

await installOrExit();
const { createServer } = await import('vite');
const server = await createServer({ configFile: inRoot('vite.config.ts'), server: { port: 5173 } });
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\n  impact-widgets: ${address}\n  Ctrl+C to stop.\n`);
