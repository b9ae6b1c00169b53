import type { FactorsMessages } from './factors.fr.js';

export const factors: FactorsMessages = {
  states: { absent: 'Absent', prevu: 'Planned', 'en-cours': 'Under way', 'en-place': 'In place' },
  titles: {
    study: 'Seven factors strengthen the impact of socially responsible purchasing',
    listed: (count) => `${count} of the study’s seven success factors`,
    own: (count, one) => `${count} success factor${one ? '' : 's'}, according to {organisation}`,
    documented: (count, word) => `{organisation} documents ${count === 7 ? 'all seven factors' : `${word} of the seven factors`}`,
    inPlace(count, assessed, word, of) {
      const by = '[, according to {by}]';
      if (assessed < 7) return `${count ? word : 'none'} of the ${assessed > 1 ? `${of} factors` : 'one factor'} assessed ${count > 1 ? 'are' : 'is'} in place${by}`;
      if (!count) return `none of the seven factors is in place yet${by}`;
      return (count === 7 ? 'all seven factors are' : count > 1 ? `${word} of the seven factors are` : 'one of the seven factors is') + ` in place${by}`;
    },
  },
  subjects: {
    study: 'Among those most often named in the 2016 study, in our words.',
    proofs: 'What shows each factor. No state was assessed.',
    own: 'Self-assessment[, {date}]. Four stops: absent, planned, under way, in place.',
    other: 'Assessment[ by {by}][, {date}]. Four stops: absent, planned, under way, in place.',
    part: (shown, one) => `${shown} factor${one ? ' is' : 's are'} shown here.`,
  },
  assessors: (count) => `${count} assessors`,
  assessed: 'According to {by}, {date}',
  ofStudy: 'The study: ',
  untold: 'Nothing given',
  more: (count) => `The table has ${count} more.`,
  list: 'List',
  source: 'Source: ',
  grid: 'Grid: ',
  study: 'Avise, Sciences Po, Kimso, 2016',
  scope: 'qualitative study, October 2015 to June 2016',
  notes: {
    grid: 'The seven factors',
    noTotal: 'The seven factors do not add up: no total and no score.',
    summaries: 'The summaries are written from the study.',
    unsigned: 'A state given without an assessor or a date is not shown.',
    declaredPartly: 'The organisation assesses some of the factors itself, and no verification is stated; the others are assessed by {others}.',
    declared: 'The organisation assesses itself; no check is mentioned.',
  },
  lecture: {
    state: 'the factor “{name}” is at the stop “{state}”, according to {by}, {date}.',
    figure: 'in support of the factor “{name}”, {organisation} gives this figure: {figure} ({label}[, {period}]).',
    proof: 'in support of the factor “{name}”, {organisation} cites: {proof}',
  },
  columns: { factor: 'Factor', state: 'State', beside: 'Reference', by: 'According to', date: 'Date', proof: 'What shows it', summary: 'What the study says of it', figures: 'Figures', source: 'Source' },
  caption: 'The seven success factors',
  unknown: (id, known) => `There is no factor “${id}” here. Factors: ${known}.`,
};
