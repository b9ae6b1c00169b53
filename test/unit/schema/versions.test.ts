import { describe, expect, it } from 'vitest';
import { CURRENT, migrate, steps } from '../../../src/schema/versions/migrate.js';
import type { Step } from '../../../src/schema/versions/migrate.js';

/** A history that the format might have had: `figures` became `indicators`, then `id` was lowered. */
const history: Step[] = [
  { from: '1.0', to: '1.1', migrate: ({ figures, ...rest }) => ({ ...rest, indicators: figures }) },
  { from: '1.1', to: '2.0', migrate: document => ({ ...document, indicators: (document['indicators'] as { id: string }[]).map(({ id }) => ({ id: id.toLowerCase() })) }) },
];

describe('Migrating a document', () => {
  it('runs each step from the document’s version on, in order', () => {
    expect(migrate({ version: '1.0', figures: [{ id: 'A' }] }, history, '2.0')).toEqual({ document: { version: '2.0', indicators: [{ id: 'a' }] } });
    expect(migrate({ version: '1.1', indicators: [{ id: 'A' }] }, history, '2.0')).toEqual({ document: { version: '2.0', indicators: [{ id: 'a' }] } });
  });

  it('leaves the document that it was given as it was', () => {
    const document = Object.freeze({ version: '1.0', figures: Object.freeze([Object.freeze({ id: 'A' })]) });
    migrate(document, history, '2.0');
    expect(document).toEqual({ version: '1.0', figures: [{ id: 'A' }] });
  });

  it('gives a current document back as it is', () => {
    const document = { version: CURRENT };
    expect(migrate(document).document).toBe(document);
  });

  it('has steps that lead to the current version without a gap', () => {
    const leadsTo = (last: string, written: readonly Step[]): boolean => written.every(({ to }, index) => to === (written[index + 1]?.from ?? last));
    expect(leadsTo(CURRENT, steps)).toBe(true);
    expect(leadsTo('2.0', history)).toBe(true);
    expect(leadsTo('2.0', history.slice(0, 1))).toBe(false);
  });

  it.each([
    ['1.7', 'version-later-minor'], ['2.0', 'version-later-major'], ['10.0', 'version-later-major'], [2, 'version-later-major'],
    [undefined, 'version-missing'], [null, 'version-missing'], ['un', 'version-unreadable'], [1, 'version-unreadable'], ['0.9', 'version-unreadable'],
    [{}, 'version-unreadable'], ['1.0.0', 'version-unreadable'], ['1'.repeat(400), 'version-unreadable'],
  ])('tells version %j: %s', (version, problem) => {
    expect(migrate({ version }).problem).toBe(problem);
  });
});
