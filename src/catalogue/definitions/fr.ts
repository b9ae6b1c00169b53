import type { IndicatorDefinition } from '../types.js';
import clause from './clause.fr.js';
import competences from './competences.fr.js';
import freins from './freins.fr.js';
import outils from './outils.fr.js';
import permanents from './permanents.fr.js';
import portee from './portee.fr.js';
import qualification from './qualification.fr.js';
import territoire from './territoire.fr.js';

const definitions: Readonly<Record<string, IndicatorDefinition>> = {
  ...freins,
  ...competences,
  ...outils,
  ...permanents,
  ...qualification,
  ...portee,
  ...clause,
  ...territoire,
};

export default definitions;
