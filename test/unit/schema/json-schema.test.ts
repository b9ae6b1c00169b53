import { describe, expect, it } from 'vitest';
import { indicatorFlags } from '../../../src/catalogue/indicators.js';
import { nouns } from '../../../src/schema/nouns.js';
import { accepts, jsonSchema } from './json-schema.js';

type Node = { type?: string; properties?: Record<string, Node>; items?: Node; $ref?: string; examples?: string[]; required?: string[] };
const defs = jsonSchema['$defs'] as Record<string, Node>;

describe('The JSON Schema', () => {
  it('is of draft 2020-12 and describes every noun by name', () => {
    expect(jsonSchema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const { properties } = jsonSchema as Node;
    for (const noun of Object.keys(nouns)) expect(properties![noun]!.items?.$ref, noun).toMatch(/^#\/\$defs\//);
    expect((jsonSchema as Node).required).toEqual(['version', 'organisation']);
  });

  it('offers the catalogue’s indicators to editors', () => {
    expect(defs['indicator']!.properties!['id']!.examples).toEqual(Object.keys(indicatorFlags));
  });

  it('says why it refuses, at the author’s place', () => {
    expect(accepts({ version: '1.0', organisation: { name: 'J', role: 'siae' }, indicators: [{ id: 'a', value: '3' }] })).toBe(false);
    expect(accepts.errors![0]).toMatchObject({ instancePath: '/indicators/0/value' });
  });

  it('refuses links that run something', () => {
    expect(accepts({ version: '1.0', organisation: { name: 'J', role: 'siae', url: 'javascript:alert(1)' } })).toBe(false);
  });
});
