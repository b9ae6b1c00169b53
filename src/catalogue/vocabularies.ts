/** Codes that disclose health, disability, justice, origin, housing or family hardship: single cells of them are withheld (H06). */
export const sensitive: Readonly<Record<'frein' | 'public', readonly string[]>> = {
  frein: ['sante', 'justice', 'famille'],
  public: ['AAH', 'ASE', 'TH', 'PSH_PR', 'REF_DA', 'DETENTION_MJ'],
};

/** The official exit families in their order; `retrait` is taken out of the exits counted. */
export const exitFamilies: Readonly<Record<string, { readonly dynamic: boolean; readonly counted: boolean }>> = {
  'emploi-durable': { dynamic: true, counted: true },
  'emploi-transition': { dynamic: true, counted: true },
  'sortie-positive': { dynamic: true, counted: true },
  'autre-sortie': { dynamic: false, counted: true },
  retrait: { dynamic: false, counted: false },
};

/** What is said of people in place of an exit: they have not left, or nobody knows. Of no family. */
export const exitStates: readonly string[] = ['en-parcours', 'inconnu'];

/** The family of each exit type. */
export const exitTypes: Readonly<Record<string, string>> = {
  cdi: 'emploi-durable',
  'cdd-long': 'emploi-durable',
  'fonction-publique': 'emploi-durable',
  'creation-entreprise': 'emploi-durable',
  'cdd-court': 'emploi-transition',
  'contrat-aide': 'emploi-transition',
  formation: 'sortie-positive',
  'autre-siae': 'sortie-positive',
  chomage: 'autre-sortie',
  inactivite: 'autre-sortie',
  'sans-nouvelles': 'autre-sortie',
  retrait: 'retrait',
};
