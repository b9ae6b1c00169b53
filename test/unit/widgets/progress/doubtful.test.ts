import { describe, expect, it } from 'vitest';
import { skills, withProgress } from '../../../fixtures/progress.js';
import { plain, shown, skillsIn } from './support.js';

const scale = { min: 0, max: 4 };
const skill = (code: string, more: object) => ({ code, scale, entry: 1, exit: 3, n: 30, ...more });
const title = async (rows: readonly ReturnType<typeof skill>[], language = 'fr') => plain((await shown(withProgress(skills(rows)), undefined, language)).title.text);

describe('skills of which little can be said', () => {
  it('are not said to be at the expected level where one of several is compared', async () => {
    expect(await title([skill('a', { expected: 2 }), skill('b', {})])).toBe('La seule compétence comparée atteint à la sortie, en moyenne, le niveau attendu par les employeurs');
    expect(await title([skill('a', { expected: 4 }), skill('b', { n: 4, expected: 2 })])).toBe('La seule compétence comparée n’atteint pas à la sortie, en moyenne, le niveau attendu par les employeurs');
    expect(await title([skill('a', { expected: 2 }), skill('b', {})], 'en')).toBe('The only compared skill reaches the level that employers expect at exit, on average');
  });

  it('are neither of two in English', async () => {
    expect(await title([skill('a', { expected: 4 }), skill('b', { expected: 4 })], 'en')).toBe('Neither of the two skills reaches the level that employers expect at exit, on average');
    expect(await title([skill('a', { exit: 1 }), skill('b', { exit: 1 })], 'en')).toBe('Neither of the two skills has a higher mean level at exit than at entry');
  });

  it('are told to be off their scale aloud too', async () => {
    const { rows } = await skillsIn(withProgress(skills([skill('a', { exit: 300 })])));
    expect(plain(rows[0]!.spoken)).toContain('valeurs hors de l’échelle indiquée : à vérifier');
  });
});
