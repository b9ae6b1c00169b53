import type { PathwayMessages } from './pathway.fr.js';

const kinds = { type: 'typical pathway', composite: 'composite pathway', individuel: 'pathway' };

const barriers = (found: number, removed: number, cardinal: (count: number) => string): string => {
  const seen = `: ${cardinal(found)} barrier${found === 1 ? '' : 's'} found`;
  if (!removed) return seen;
  return seen + (removed < found ? `, ${cardinal(removed)} of them removed on the way` : found === 1 ? ' and removed on the way' : ', all removed on the way');
};

export const pathway: PathwayMessages = {
  none: 'This data file has no pathway.',
  unknown: (id, known) => `The data file has no pathway “${id}”. It has: ${known}.`,
  noConsent: 'This pathway is not published: the person’s consent is not stated.',
  consentToCome: 'This pathway is not published: the person’s consent is dated on a day to come.',
  notForWeb: 'This pathway is not published: the person’s consent does not name the web.',
  noSteps: 'This pathway has no steps yet.',
  noExits: 'This data file does not yet say what became of these people.',

  kinds: { type: 'typical pathway', composite: 'composite pathway', individuel: 'one person’s pathway' },
  thread: (kind, months, written, steps, found, removed, others, cardinal) => {
    const whose = { type: 'A typical pathway', composite: 'A composite pathway', individuel: 'One person’s pathway' }[kind];
    const long = months ? ` of ${written}\u00a0month${months === 1 ? '' : 's'}` : '';
    if (others) {
      const before = found ? `${barriers(found, removed, cardinal)}, and` : ':';
      return `${whose}${long}${before} ${cardinal(others)} ${found ? (others === 1 ? 'other' : 'others') : others === 1 ? 'barrier' : 'barriers'} removed`;
    }
    if (!found) return whose + long + (steps > 1 ? ` in ${cardinal(steps)} steps` : '');
    return whose + long + barriers(found, removed, cardinal);
  },
  months: 'months',
  month: (text) => `month\u00a0${text}`,
  fromTo: (start, end) => `from month\u00a0${start} to month\u00a0${end}`,
  span: (start, end) => `months\u00a0${start} to\u00a0${end}`,
  at: (start) => `in month\u00a0${start}`,
  atEntry: 'at entry',
  before: (months) => `${months}\u00a0months before entry`,
  undated: 'no date given',
  undatedSteps: 'Steps without a date in the source',
  moreSteps: (count, of) => (of < 2 ? 'One more step is in the table.' : `${count}\u00a0more steps are in the table.`),
  lasting: (months) => `${months}\u00a0month${months === '1' ? '' : 's'}`,
  knotOpens: 'the knot opens',
  knot: 'barrier',
  moreKnots: (count) => `and ${count} more barriers`,
  opened: 'barrier removed',
  still: 'the source does not say what followed',
  illustrative: 'Durations are illustrative.',
  ofNobody: {
    type: 'A typical pathway, not that of any one person.',
    composite: 'Made from several pathways: it is not that of any one person.',
    individuel: 'One person’s pathway, published with their consent.',
  },
  pseudonym: 'Their name has been changed.',
  knots: (opened) => (opened ? 'A tight knot is a barrier; an open one is a barrier removed.' : 'A knot is a barrier that was found.'),
  untold: (names) => `The source does not say what followed for: ${names}.`,
  readBarrier: (kind, name, when) => `in this ${kinds[kind]}, the barrier “${name}” is removed ${when}.`,
  readStep: (kind, name, when) => `in this ${kinds[kind]}, the step “${name}” takes place ${when}.`,

  leavers: (many, when) => `${many ? 'leavers' : 'leaver'}${when && ` ${when}`}`,
  entries: (many, when) => `${many ? 'people who entered' : 'person who entered'}${when && ` ${when}`}`,
  noBase: 'number not published',
  share: { one: 'leaver', many: 'leavers', did: 'made a dynamic exit', didMany: 'made a dynamic exit' },
  dynamicOf: (count, written, total, cohort, when) => `${count ? written : 'None'} of the ${total} people who ${cohort ? 'entered' : 'left'}${when && ` ${when}`} made a dynamic exit`,
  percentOf: (share) => `${share} of leavers made a dynamic exit`,
  dynamic: (many) => (many ? 'dynamic exits' : 'dynamic exit'),
  notOnlyPositive: 'Dynamic exits (not only “positive” ones)',
  about: (count) => `about ${count}\u00a0people`,
  people: (count, many) => `${count}\u00a0${many ? 'people' : 'person'}`,
  outOf: (count, total) => `${count} of ${total}`,
  over: (counted) => `${counted}, more than all: to be checked`,
  excess: 'The parts are more than the whole: figures to be checked.',
  unknownFate: 'Outcome not recorded',
  stillOrUnknown: 'Still in the pathway, or outcome not recorded',
  withheld: 'Not published',
  smallGroup: (threshold) => `fewer than ${threshold}\u00a0people`,
  removed: (count) => `Withdrawals (reasons that do not count as an exit): ${count}, left out of the calculation.`,
  dotPerson: '1\u00a0dot = 1\u00a0person',
  dotPercent: (about) => `1\u00a0dot = 1% of leavers${about && `, about ${about}\u00a0people`}`,
  exactWidths: 'The ribbons are as wide as the shares.',
  readLeavers: (total, cohort, when, dynamic, count, durable) => {
    const among = `of ${total} people who ${cohort ? 'entered' : 'left'}${when && ` ${when}`}`;
    if (count === 0 || /^0\D*$/.test(dynamic)) return `${among}, none made a dynamic exit`;
    if (count === 1) return `${among}, one made a dynamic exit${durable && ', to durable employment'}`;
    return `${among}, ${dynamic} made a dynamic exit${durable && (count !== undefined && durable === dynamic ? ', all of them to durable employment' : `, with durable employment for ${durable === '1' ? 'one' : durable}${durable.includes('%') ? ' of all' : ''}`)}`;
  },
  readInterval: (range) => `; with so few people, the 95% interval goes ${range}`,
  readBand: (total, cohort, when, figure, name, many) =>
    `of ${total} people who ${cohort ? 'entered' : 'left'}${when && ` ${when}`}, ${figure} ${many ? 'are' : 'is'} counted under “${name}”`,
  scopeLeavers: (when) => `people who left${when && ` ${when}`}`,
  scopeCohort: (when) => `the same people, followed since they entered${when && ` ${when}`}`,
  stages: 'Steps that these same people took',

  columns: {
    step: 'Step', kind: 'Kind', start: 'Start (months)', duration: 'Duration (months)', tools: 'Tools', barriers: 'Barriers found', removed: 'Barriers removed', people: 'People', text: 'Details',
    stepOrFamily: 'Step or outcome', family: 'Outcome', share: 'Share', kinds: 'In detail', dynamic: 'Dynamic exit', part: 'Part of the table',
  },
  yes: 'yes',
  no: 'no',
  total: 'All',
  sum: 'All (sum of the exits given)',
  isSum: 'sum of the exits given',
  withdrawn: 'Withdrawals, left out of the calculation',
  method: {
    counted: 'Who is counted',
    thresholds: {
      months: 'A person counts as a leaver after a stay of about three months or more (ACI, EI).',
      hours: 'A person counts as a leaver after 150\u00a0hours of work or more (AI, ETTI).',
      hour: 'A person counts as a leaver after one hour of work or more (EITI).',
    },
    dynamic: 'Dynamic exits',
    dynamicWhat: 'Durable employment, transition employment and positive exits (training, hiring by another work-integration enterprise). A “positive exit” is only one part of them.',
    retrait: 'Withdrawals (long illness, death, court decision, trial period…) are not counted in the base.',
    derived: 'Numbers after “about” are calculated from the published shares.',
    cohort: 'These are the same people from entry to exit: those who enter in a year are never joined to those who leave in the same year, who are other people.',
  },
};
