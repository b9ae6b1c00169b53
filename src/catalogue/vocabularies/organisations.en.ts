import type { NamesLike } from '../types.js';
import type french from './organisations.fr.js';

/** Kinds of organisations that are no work-integration enterprises. */
const organisations = {
  kinds: {
    entreprise: { name: 'Company', many: 'Companies' },
    collectivite: { name: 'Local authority', many: 'Local authorities' },
    etat: { name: 'State service', many: 'State services', short: 'State' },
  },
} satisfies NamesLike<typeof french>;

export default organisations;
