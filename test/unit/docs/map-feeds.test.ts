import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { mapFeeds } from '../../../scripts/make-map-feed.mjs';
import { validate } from '../../../src/feed/validate.js';

describe.each([...mapFeeds()])('the fictional feed of maps %s', (name, text) => {
  it('is what its script writes', () => {
    expect(readFileSync(inRoot(name), 'utf8')).toBe(text);
  });

  it('is valid, and says that it is fictional', () => {
    const { issues } = validate(JSON.parse(text));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ fictional: true });
  });
});
