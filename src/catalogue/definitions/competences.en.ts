import type { IndicatorDefinition } from '../types.js';
import type french from './competences.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'progression-savoir-etre': {
    definition: 'Share of employees assessed at least twice whose level rose by at least one level in at least one soft skill that employers expect.',
    caveat: 'Publish the grid and say who assesses; self-assessment makes a different series.',
    numerator: 'people who progressed',
    denominator: 'people assessed at least twice',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]employees assessed at least twice rose by at least one level in a soft skill that employers expect.',
  },
  'progression-savoir-faire': {
    definition: 'Share of employees assessed at least twice whose level rose by at least one level in a technical skill of the trade, tied to a ROME code where possible.',
    numerator: 'people who progressed',
    denominator: 'people assessed at least twice',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]employees assessed at least twice rose by at least one level in a technical skill of the trade.',
  },
  'evolution-competences': {
    definition: 'Mean difference between the last and the first score, on the declared scale (minimum and maximum given).',
    caveat: 'Meaningless without the bounds of the scale; never brought to 100 without saying so.',
    numerator: 'sum of the differences between the last and the first score',
    denominator: 'people assessed at least twice',
    reading: '[{period}, ][{place}, ]from the first assessment to the last, the skill score changed by {value} on average[, for {n} employees assessed].',
  },
  'couverture-evaluation-competences': {
    definition: 'Share of employees present for three months or more who were assessed at least twice.',
    caveat: 'To be read beside every indicator of progress: it tells how representative that one is.',
    numerator: 'people assessed at least twice',
    denominator: 'people present for three months or more',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]employees present for three months or more were assessed at least twice.',
  },
  'competences-attestees': {
    definition: 'Recognitions of skills gained at work: AFEST, RSFP, RAE, digital badge, CléA block.',
    reading: '[{period}, ][{place}, ]skills gained at work were recognised by {value} {noun}.',
  },
  assiduite: {
    definition: 'Hours worked over hours planned, sick leave and training aside.',
    caveat: 'Absence for health reasons is left out: it is sensitive data.',
    numerator: 'hours worked',
    denominator: 'hours planned',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]hours of work planned were worked, sick leave and training aside.',
  },
};

export default definitions;
