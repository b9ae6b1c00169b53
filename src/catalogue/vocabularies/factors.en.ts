import type { NamesLike } from '../types.js';
import type french from './factors.fr.js';

/** Names of the study's seven success factors, and what each says in one sentence. */
const factors = {
  names: {
    'parcours-formation': { name: 'Pathway and training' },
    internalisation: { name: 'In-house steering' },
    professionnalisation: { name: 'Professionalisation' },
    'innovation-metier': { name: 'Business innovation' },
    facilitateurs: { name: 'Facilitators' },
    'developpement-local': { name: 'Local development' },
    mutualisation: { name: 'Pooling' },
  } satisfies NamesLike<Pick<typeof french, 'names'>>['names'],
  summaries: {
    'parcours-formation': 'Follow-up, support and training fitted to each person and to local needs make the return to ordinary employment easier.',
    internalisation: 'The buyer runs its own socially responsible purchasing policy, which makes use of the social clause easier, safer and systematic.',
    professionnalisation: 'By competing on the market, the SIAE offers working conditions close to those of an ordinary company and accustoms its employees to them.',
    'innovation-metier': 'Moving into unmet needs and emerging sectors gives employees recognition and answers clients’ demand.',
    facilitateurs: 'Technical support from facilitators is decisive for insertion clauses to grow in number and in quality.',
    'developpement-local': 'Jobs, local supply chains, short circuits and cooperation with local actors amplify the impact.',
    mutualisation: 'By grouping together, SIAE share costs and gain in responsiveness, support and range of services.',
  } satisfies typeof french.summaries,
};

export default factors;
