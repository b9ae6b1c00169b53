import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { communes } from '../../../scripts/make-communes.mjs';
import { bring } from '../../../src/geo/bring.js';

interface Feed {
  readonly fictional?: boolean;
  readonly indicators: readonly { readonly observations: readonly { readonly territory: string }[] }[];
}

describe('the imaginary communes of the demo', () => {
  const files = communes();

  it.each([...files])('are what their script writes: %s', (name, text) => {
    expect(readFileSync(inRoot('demo', ...name.split('/')), 'utf8')).toBe(text);
  });

  it('have one outline each, and figures for all outlines and no other', () => {
    const outlines = bring(JSON.parse(files.get('geo/val-imaginaire.json')!), 'commune');
    const { fictional, indicators: [indicator] } = JSON.parse(files.get('feeds/carte-communes-fictive.json')!) as Feed;
    if ('failure' in outlines) throw new Error(outlines.failure);
    expect(outlines.codes).toHaveLength(60);
    expect(outlines.leftOut).toEqual({ uncoded: 0, empty: 0, elsewhere: 0 });
    expect(indicator?.observations.slice(1).map(({ territory }) => territory).sort()).toEqual([...outlines.codes].sort());
    expect(fictional).toBe(true);
  });
});
