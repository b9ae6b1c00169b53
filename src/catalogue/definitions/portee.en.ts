import type { IndicatorDefinition } from '../types.js';
import type french from './portee.fr.js';

const definitions: Readonly<Record<keyof typeof french, IndicatorDefinition>> = {
  'salaries-en-parcours': {
    definition: 'Distinct employees in work integration who worked at least one hour in the period.',
    caveat: 'People over a year and people present on 31 December are two series; Dares publishes both.',
    reading: '[{period}, ][{place}, ]there was a total of {value} {noun}.',
  },
  'etp-insertion': {
    definition: 'Hours worked by employees in work integration, over the reference annual hours of the type of enterprise.',
    caveat: 'Reference hours differ by type of enterprise: they always go with the figure.',
    numerator: 'hours worked',
    denominator: 'reference annual hours',
    reading: '[{period}, ][{place}, ]the work of employees in work integration came to {value} {noun} (full-time equivalents).',
  },
  'realisation-etp': {
    definition: 'FTEs delivered over FTEs contracted in the financial annex.',
    caveat: 'Under-delivery and over-delivery both matter: neither is coloured.',
    numerator: 'FTEs delivered',
    denominator: 'FTEs contracted',
    reading: '[{period}, ][{place}, ]{value} of the [{n} ]FTEs planned in the financial annex were delivered.',
  },
  'heures-travaillees-insertion': {
    definition: 'Hours worked by employees in work integration.',
    reading: '[{period}, ][{place}, ]employees in work integration worked {value} {noun}.',
  },
  'part-femmes': {
    definition: 'Share of women among employees in work integration.',
    numerator: 'women',
    denominator: 'employees in work integration',
    reading: '[{period}, ]{value} of the [{n} ]people in work integration[ {place}] were women.',
  },
  publics: {
    definition: 'Share of each target group among employees in work integration; groups overlap.',
    caveat: 'One person may belong to several groups: the shares do not add up.',
    numerator: 'people in the group',
    denominator: 'employees in work integration',
    reading: '[{period}, ]{value} of the [{n} ]people in work integration[ {place}] belonged to this group[: {category}]. Groups overlap.',
  },
  'duree-parcours': {
    definition: 'Mean duration between entry and exit, for leavers.',
    caveat: 'The PASS IAE lasts 24 months and can be extended; a longer pathway is not a worse one.',
    numerator: 'sum of durations',
    denominator: 'leavers',
    reading: '[{period}, ]the pathways of the [{n} ]people who left work integration[ {place}] had lasted {value} {noun} on average.',
  },
  sorties: {
    definition: 'Exits counted under the ASP rule (ACI and EI: about three months’ presence; AI and ETTI: at least 150 hours), after removals.',
    caveat: 'The denominator of every exit rate: it is always displayed.',
    reading: '[{period}, ][{place}, ]exits from work integration, counted under the national rule, concerned {value} {noun}.',
  },
  'sorties-dynamiques': {
    definition: 'Exits to durable employment, exits to transition employment and positive exits, over exits counted.',
    caveat: 'Often wrongly called “positive exit rate”: positive exits are only one of its three families. The label is therefore fixed.',
    formula: '(durable employment + transition employment + positive exits) / exits counted',
    numerator: 'durable, transition and positive exits',
    denominator: 'exits counted',
    reading: '[{period}, ]{value} of the [{n} ]people who left work integration[ {place}] made a dynamic exit.',
  },
  'sorties-emploi-durable': {
    definition: 'Permanent contract, fixed-term or temporary contract of over six months, civil-service trainee post or tenure, business creation, over exits counted.',
    numerator: 'exits to durable employment',
    denominator: 'exits counted',
    reading: '[{period}, ]{value} of the [{n} ]people who left work integration[ {place}] moved into durable employment.',
  },
  'sorties-emploi-transition': {
    definition: 'Fixed-term or temporary contract of under six months, subsidised contract with an ordinary employer, over exits counted.',
    numerator: 'exits to transition employment',
    denominator: 'exits counted',
    reading: '[{period}, ]{value} of the [{n} ]people who left work integration[ {place}] moved into transition employment.',
  },
  'sorties-positives': {
    definition: 'Pre-qualifying or qualifying training, or hiring by another work-integration enterprise (SIAE), over exits counted.',
    caveat: 'Only one of the three families; not a synonym of dynamic exits.',
    numerator: 'positive exits',
    denominator: 'exits counted',
    reading: '[{period}, ]{value} of the [{n} ]people who left work integration[ {place}] made a positive exit, that is, joined a training course or another work-integration enterprise.',
  },
  'emploi-apres-sortie': {
    definition: 'Share of leavers in work N months after exit (N given: 3, 6, 12, 18, 36), by linkage with employers’ social declarations (DSN) or by survey.',
    caveat: 'State the source (the DSN does not see self-employment), the response rate and N.',
    numerator: 'leavers in work at N months',
    denominator: 'leavers observed at N months',
    reading: '[{period}, ]{value} of the [{n} ]people who had left work integration[ {place}] and were followed up were in work[ {category}].',
  },
};

export default definitions;
