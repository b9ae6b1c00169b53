import type { FactorsEditMessages } from './factors-edit.fr.js';

const factors = (alone: boolean, count: number): string => (alone ? ` factor${count > 1 ? 's' : ''}` : '');

/** What <impact-factors editable> asks and says, in English. */
export const factorsEdit: FactorsEditMessages = {
  title: 'Where do you stand on the seven factors?',
  answered: (count, word) => `${count ? word : 'none'} of seven answered.`,
  private: 'Your answers stay in this tab: nothing is sent. They are erased when you close it.',
  unkept: 'Nothing is sent, and your browser keeps nothing: your answers are erased when you leave the page.',
  inForm: 'Your answers leave with this form when you send it, never before.',
  fromLink: 'These answers come from the link that you opened.',
  questions: 'Questions',
  note: 'What shows it (optional)',
  missing: 'Answer all seven factors.',
  by: 'Who assesses (to sign the file)',
  needsName: 'Say who assesses: a state without an assessor says nothing.',
  actions: { link: 'Copy a link', save: 'Download (JSON)', clear: 'Erase' },
  copied: 'Link copied',
  cleared: 'Answers erased',
  linkSays: 'The link holds the seven stops, without the notes and the name.',
  linkHere: 'The link, to copy:',
  you: 'you',
  scope: 'your self-assessment',
  profile: {
    title: 'compared with {other}: {parts}',
    same: (word, count) => `same stop on ${word} factor${count > 1 ? 's' : ''}`,
    above: (word, alone, count) => `above on ${word}${factors(alone, count)}`,
    below: (word, alone, count) => `below on ${word}${factors(alone, count)}`,
    gap: (steps) => (steps ? `${Math.abs(steps)}\u00a0stop${Math.abs(steps) > 1 ? 's' : ''} ${steps > 0 ? 'above' : 'below'}` : 'at the same stop'),
    unanswered: 'not answered',
    unknown: 'no reference',
    row: '{name}: you, {mine}; {other}, {theirs}.',
    reference: 'the reference',
    foot: 'You: self-assessment, today\u00a0· Reference: {other}, {date}[ ({fictional})]\u00a0· A comparison of answers, not a ranking.',
  },
};
