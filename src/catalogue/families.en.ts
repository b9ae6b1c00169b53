import type { FamilyId, FamilyName } from './types.js';

const families: Readonly<Record<FamilyId, FamilyName>> = {
  freins: { name: 'Fewer barriers to work', short: 'Fewer barriers' },
  competences: { name: 'Progress in soft and technical skills', short: 'Soft and technical skills' },
  outils: { name: 'Use of social support tools', short: 'Support tools' },
  permanents: { name: 'Training of permanent staff', short: 'Permanent staff training' },
  qualification: { name: 'Access to qualification', short: 'Access to qualification' },
  portee: { name: 'Reach and exits', short: 'Reach and exits' },
  clause: { name: 'Purchasing and social clause', short: 'Purchasing and social clause' },
  territoire: { name: 'Territory and leads to explore', short: 'Territory' },
};

export default families;
