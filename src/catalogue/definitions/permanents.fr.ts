import type { IndicatorDefinition } from '../types.js';

const definitions = {
  'permanents-formes': {
    definition: 'Part des salariés permanents ayant suivi au moins une formation dans l’année.',
    numerator: 'salariés permanents formés',
    denominator: 'salariés permanents',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]salariés permanents ont suivi au moins une formation dans l’année.',
  },
  'heures-formation-permanents': {
    definition: 'Heures de formation rapportées au nombre de salariés permanents.',
    numerator: 'heures de formation',
    denominator: 'salariés permanents',
    reading: '[{period}, ][{place}, ]chaque salarié permanent a suivi en moyenne {value} {noun}[ ({n} salariés permanents)].',
  },
  'accompagnants-formes': {
    definition: 'Part des personnes chargées de l’accompagnement social (CIP) et de l’encadrement technique (ETI) formées à cette fonction au cours des trois dernières années.',
    caveat: 'C’est la cible que l’étude donne à son indicateur 4.',
    numerator: 'accompagnants et encadrants formés',
    denominator: 'accompagnants et encadrants',
    reading: '[{period}, ][{place}, ]{value} des [{n} ]accompagnants sociaux et encadrants techniques avaient été formés à leur fonction depuis moins de trois ans.',
  },
  'etp-insertion-par-encadrant': {
    definition: 'ETP d’insertion rapportés aux ETP d’encadrement technique et d’accompagnement social.',
    caveat: 'Ne se compare qu’entre structures du même type.',
    numerator: 'ETP d’insertion',
    denominator: 'ETP d’encadrement et d’accompagnement',
    reading: '[{period}, ][{place}, ]on comptait {value} {noun} pour un ETP d’encadrement technique ou d’accompagnement social.',
  },
} satisfies Readonly<Record<string, IndicatorDefinition>>;

export default definitions;
