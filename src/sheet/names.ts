import { indicatorFlags } from '../catalogue/indicators.js';
import clauseEn from '../catalogue/labels/clause.en.js';
import clauseFr from '../catalogue/labels/clause.fr.js';
import competencesEn from '../catalogue/labels/competences.en.js';
import competencesFr from '../catalogue/labels/competences.fr.js';
import freinsEn from '../catalogue/labels/freins.en.js';
import freinsFr from '../catalogue/labels/freins.fr.js';
import outilsEn from '../catalogue/labels/outils.en.js';
import outilsFr from '../catalogue/labels/outils.fr.js';
import permanentsEn from '../catalogue/labels/permanents.en.js';
import permanentsFr from '../catalogue/labels/permanents.fr.js';
import porteeEn from '../catalogue/labels/portee.en.js';
import porteeFr from '../catalogue/labels/portee.fr.js';
import qualificationEn from '../catalogue/labels/qualification.en.js';
import qualificationFr from '../catalogue/labels/qualification.fr.js';
import territoireEn from '../catalogue/labels/territoire.en.js';
import territoireFr from '../catalogue/labels/territoire.fr.js';

const all = [
  clauseFr, clauseEn, competencesFr, competencesEn, freinsFr, freinsEn, outilsFr, outilsEn, permanentsFr, permanentsEn, porteeFr, porteeEn,
  qualificationFr, qualificationEn, territoireFr, territoireEn,
];

/** What the catalogue calls each of its indicators, in every language, the whole names first. The build of the CDN files writes it out. */
export const catalogueNames = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.keys(indicatorFlags).map((id) => {
      const labels = all.flatMap((dictionary) => (Object.hasOwn(dictionary, id) ? [dictionary[id as keyof typeof dictionary] as { label: string; short: string }] : []));
      return [id, [...new Set([...labels.map(({ label }) => label), ...labels.map(({ short }) => short)])]];
    }),
  );
