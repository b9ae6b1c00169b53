import type { FamilyId } from './types.js';

/** The families in the order of a dashboard; `study` is the number of the study's indicator, absent for the three that were added. */
export const families: readonly { readonly id: FamilyId; readonly study?: number }[] = [
  { id: 'freins', study: 1 },
  { id: 'competences', study: 2 },
  { id: 'outils', study: 3 },
  { id: 'permanents', study: 4 },
  { id: 'qualification', study: 5 },
  { id: 'portee' },
  { id: 'clause' },
  { id: 'territoire' },
];
