import { buildMaps } from './scripts/lib/cdn.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
const f = await buildMaps();
console.log(f, gzipSync(readFileSync('dist/cdn/'+f),{level:9}).length);
