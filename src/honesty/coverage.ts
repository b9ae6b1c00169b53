import { families } from '../catalogue/families.js';
import type { DisclosedFeed } from './types.js';

/** What a buyer's dashboard should hold: amount, share, hours, beneficiaries, suppliers. */
const OF_A_BUYER = ['achats-inclusifs', 'part-achats-inclusifs', 'heures-insertion', 'beneficiaires-clause', 'fournisseurs-inclusifs'];

const FAMILY_OF_PROGRESS = { freins: 'freins', competences: 'competences', formation: 'qualification' } as const;

/** H16: which families are measured, and which of those that the organisation's role asks for are not. A withheld figure was measured. */
export function h16Coverage({ organisation, indicators, progress }: DisclosedFeed): Pick<DisclosedFeed, 'measured' | 'unmeasured'> {
  const filled = indicators.filter(({ observations }) => observations.some(({ value, missing }) => value !== null || missing === 'secret'));
  const found = new Set<string | undefined>(filled.map(({ family }) => family));
  for (const { kind, rows } of progress) if (rows.length) found.add(FAMILY_OF_PROGRESS[kind]);
  const { role } = organisation;
  const ids = filled.map(({ id }) => id);
  return {
    measured: families.filter(({ id }) => found.has(id)).map(({ id }) => id),
    unmeasured: role === 'siae' ? families.filter(({ id, study }) => study !== undefined && !found.has(id)).map(({ id }) => id)
      : role === 'acheteur' ? OF_A_BUYER.filter(id => !ids.includes(id))
        : [],
  };
}
