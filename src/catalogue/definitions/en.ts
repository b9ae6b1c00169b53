import type { IndicatorDefinition } from '../types.js';
import clause from './clause.en.js';
import competences from './competences.en.js';
import freins from './freins.en.js';
import outils from './outils.en.js';
import permanents from './permanents.en.js';
import portee from './portee.en.js';
import qualification from './qualification.en.js';
import territoire from './territoire.en.js';

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
