/** Compiles the published JSON Schema with an independent validator and holds it against the real feeds. */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { filesIn } from './lib/files.mjs';
import { inRoot } from './lib/root.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020.default({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(readJson(inRoot('dist', 'schema', 'feed.schema.json')));

const folder = inRoot('test', 'fixtures', 'feeds');
const feeds = filesIn(folder, /\.json$/);
if (feeds.length === 0) throw new Error('There is no feed to hold the schema against.');
for (const file of feeds) {
  if (validate(readJson(`${folder}/${file}`))) continue;
  process.exitCode = 1;
  console.error(`✗ ${file}: ${ajv.errorsText(validate.errors, { separator: '\n  ' })}`);
}
