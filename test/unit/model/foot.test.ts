import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/model/foot.js';
import { chosen, siae, type Json } from './support.js';

async function source(indicator: Json, more: Json = {}, language = 'fr'): Promise<string> {
  const { context, selection } = await chosen(siae({ id: 'sorties', value: 26, ...indicator }, more), {}, language);
  return sourceOf(context, selection.observation!.source).text;
}

describe('the source of a figure', () => {
  it.each<Json>([{ source: 'nulle-part' }, { source: 3 }])('is not said to be the organisation where it names none that is there: %j', async (named) => {
    expect(await source(named)).toBe('source non précisée');
    expect(await source(named, {}, 'en')).toBe('source not specified');
    expect(await source({}, { ...named, sources: [] })).toBe('source non précisée');
  });

  it('is the organisation where none is named', async () => {
    expect(await source({}, { source: undefined })).toBe('La Fabrique, déclaratif');
  });
});
