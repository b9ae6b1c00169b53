import type { Cardinal, ProgressMessages } from './progress.fr.js';

const LEVEL = 'the level that employers expect';

function some(cardinal: Cardinal, count: number, of: number, noun = 'skills'): string {
  if (count === of) return of === 2 ? `both ${noun}` : `all ${cardinal(of)} ${noun}`;
  return `${count ? cardinal(count) : of === 2 ? 'neither' : 'none'} of the ${cardinal(of)} ${noun}`;
}

/** "One of them reaches", "neither reaches", "none of the three reach". */
const isSingular = (count: number, of: number): boolean => count === 1 || (!count && of === 2);

const barriers: ProgressMessages['barriers'] = {
  names: {
    langue: 'language', demarches: 'access to rights', logement: 'housing', mobilite: 'mobility', sante: 'health', justice: 'justice',
    finances: 'money', disponibilite: 'lack of availability', numerique: 'digital skills', famille: 'family constraints',
    confiance: 'lack of confidence', qualification: 'lack of qualifications', autre: '',
  },
  named: (name) => `“${name}”`,
  finding: (name, removed, identified, published) =>
    `The most frequent ${published ? 'published ' : ''}barrier, ${name}, was ${removed === '0' ? 'never lifted' : removed === '1' ? 'lifted once' : `lifted ${removed}\u00a0times`} out of\u00a0${identified}`,
  total: (removed, identified, count) => `${count ? removed : 'no'}\u00a0${count === 1 ? 'barrier' : 'barriers'} lifted out of\u00a0${identified}\u00a0identified`,
  base: (identified) => `${identified}\u00a0barriers identified`,
  person: ['person with this barrier', 'people with this barrier'],
  lifted: 'lifted', partly: 'partly lifted', not: 'identified, not lifted',
  partlyCount: (count) => `${count}\u00a0partly lifted`,
  several: 'One person can have several barriers.',
  spoken: (name, removed, identified, partly, one) =>
    `${name}: barrier lifted for ${removed === '0' ? 'none' : removed === '1' ? 'one' : removed} of the ${identified}\u00a0people in whom it was identified${partly ? `, and partly for ${partly} other${one ? '' : 's'}` : ''}`,
  partlyOver: (count) => `${count}\u00a0partly lifted: to be checked, with those lifted more than identified`,
  fewCount: (threshold) => `not published: one of the numbers is under ${threshold}\u00a0people`,
  identifiedOnly: (identified) => `identified in ${identified}\u00a0people; how often it was lifted is not given`,
  removedOnly: (removed) => `lifted for ${removed}\u00a0people; how many people had it is not given`,
  method: 'A barrier counts as lifted when the source assesses it so. One person can have several barriers: their total counts barriers, not people.',
  columns: { name: 'Barrier', removed: 'Lifted', partly: 'Partly lifted', identified: 'Identified' },
};

const skills: ProgressMessages['skills'] = {
  reached: (cardinal, count, of, partial) => {
    if (of === 1 && partial) return `The only compared skill ${count ? 'reaches' : 'does not reach'} ${LEVEL} at exit, on average`;
    if (of === 1) return count ? `At exit, ${LEVEL} is reached on average` : `At exit, ${LEVEL} is not reached on average`;
    return `${some(cardinal, count, of, partial ? 'compared skills' : undefined)} ${isSingular(count, of) ? 'reaches' : 'reach'} ${LEVEL} at exit, on average`;
  },
  risen: (cardinal, count, of) => {
    if (of === 1) return count ? 'The mean level is higher at exit than at entry' : 'At exit, the mean level is not higher than at entry';
    return `${some(cardinal, count, of)} ${isSingular(count, of) ? 'has' : 'have'} a higher mean level at exit than at entry`;
  },
  mean: (people, scale) => `Mean level${people ? ` of ${people}\u00a0people` : ''}${scale ? `, ${scale}` : ''}`,
  scale: (min, max) => `on a scale from\u00a0${min}\u00a0to\u00a0${max}`,
  scaleIs: (levels) => `Scale: ${levels}`,
  ownScales: 'each skill has its own scale',
  gap: (amount, side) => (side ? `${amount} ${side > 0 ? 'above' : 'below'} the expected level` : 'at the expected level'),
  justBeside: (side) => (side > 0 ? 'just above the expected level' : 'just below the expected level'),
  change: (amount, side) => (side ? `${amount} ${side > 0 ? 'higher' : 'lower'} than at entry` : 'the same as at entry'),
  entry: 'entry', exit: 'exit', expected: 'level that employers expect',
  expectedIs: (value) => `expected ${value}`,
  noExpected: 'expected level not given',
  noEntry: 'entry level not given', noExit: 'exit level not given',
  atEntry: (value) => `${value} at entry`,
  atExit: (value) => `${value} at exit`,
  expects: (value) => `employers expect ${value}`,
  off: 'values outside the given scale: to be checked',
  method: 'Means of levels assessed at entry and at exit. A mean at the expected level does not say that each person reaches it.',
  columns: { name: 'Skill', entry: 'Entry', exit: 'Exit', expected: 'Expected level', gap: 'Gap to the expected level', change: 'Change since entry', scale: 'Scale' },
};

const training: ProgressMessages['training'] = {
  steps: { oriented: 'Referred', started: 'Started', completed: 'Completed', certified: 'Certified' },
  whole: {
    oriented: ['person referred to training', 'people referred to training'],
    started: ['person who started training', 'people who started training'],
    completed: ['person who completed training', 'people who completed training'],
    certified: ['certified person', 'certified people'],
  },
  did: { oriented: ['was referred', 'were referred'], started: ['started', 'started'], completed: ['completed it', 'completed it'], certified: ['is certified', 'are certified'] },
  none: { oriented: 'none was referred', started: 'none started', completed: 'none completed it', certified: 'none is certified' },
  stayed: {
    oriented: { started: ['was referred and did not start', 'were referred and did not start'], completed: ['was referred and did not complete', 'were referred and did not complete'], certified: ['was referred and is not certified', 'were referred and are not certified'] },
    started: { completed: ['started without completing', 'started without completing'], certified: ['started without being certified', 'started without being certified'] },
    completed: { certified: ['completed without being certified', 'completed without being certified'] },
  },
  finding: (whole, did) => `Of ${whole}, ${did}`,
  wrong: 'more than at the step before: figures to be checked',
  twice: 'step given twice: figures to be checked',
  method: 'The same people at each step. Those who are no longer counted may still be in training, or waiting for a result: these figures do not say.',
  columns: { name: 'Step', people: 'People', base: 'Out of', left: 'Stayed at the step before' },
};

export const progress: ProgressMessages = {
  none: 'This data file has no before and after: neither barriers, skills nor training.',
  unknown: (id, known) => `This data file has no before and after “${id}”. It has: ${known}.`,
  noRows: 'This before and after has no rows.',
  people: ['person', 'people'],
  base: 'Base',
  more: (count, of) => (of < 2 ? 'and one more row, in the table' : `and ${count}\u00a0more rows, in the table`),
  barriers, skills, training,
};
