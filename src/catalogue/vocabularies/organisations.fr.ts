import type { Names } from '../types.js';

/** Kinds of organisations that are no work-integration enterprises. */
const organisations = {
  kinds: {
    entreprise: { name: 'Entreprise', many: 'Entreprises' },
    collectivite: { name: 'Collectivité', many: 'Collectivités' },
    etat: { name: 'Service de l’État', many: 'Services de l’État', short: 'État' },
  },
} satisfies Readonly<Record<string, Names>>;

export default organisations;
