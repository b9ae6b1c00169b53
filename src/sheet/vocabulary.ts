import type { UnitName } from '../schema/common.js';

/** A text to compare: without accents, capitals, typographic signs, and more than one space. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

/** "*", "¹", "[1]", "(1)" at the end: what leads to a note below. */
export const withoutMarks = (text: string): string => text.replace(/(?:\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]+|\[\w{1,2}\]|\(\d\)))+\s*$/, '').trim();

type Missing = 'secret' | 'non-collecte' | 'sans-objet' | 'refuse';

/** What people write where there is no number, French and English, as statistical offices do; a dash says no reason. */
const missing: Readonly<Record<string, Missing | 'unsaid'>> = {
  '-': 'unsaid', '–': 'unsaid', '—': 'unsaid', '...': 'unsaid', '?': 'unsaid', 'nr': 'unsaid', 'non renseigne': 'unsaid', 'na': 'unsaid', 'n/a': 'unsaid', 'not stated': 'unsaid',
  'nd': 'non-collecte', 'n/d': 'non-collecte', 'non disponible': 'non-collecte', 'non collecte': 'non-collecte', 'not collected': 'non-collecte', 'not available': 'non-collecte',
  'so': 'sans-objet', 's/o': 'sans-objet', 'sans objet': 'sans-objet', '///': 'sans-objet', 'not applicable': 'sans-objet',
  's': 'secret', 'secret': 'secret', 'secret statistique': 'secret', 'confidentiel': 'secret', 'confidential': 'secret',
  'refus': 'refuse', 'refuse': 'refuse', 'refused': 'refuse',
};

/** Why there is no number in a cell; undefined where it says anything else. */
export function missingIn(text: string): Missing | 'unsaid' | undefined {
  const words = plain(text);
  // "n.d." and "N. D." are "nd"; three dots are no abbreviation.
  const known = /[a-z]/.test(words) ? words.replace(/\.\s?/g, '') : words;
  return Object.hasOwn(missing, known) ? missing[known] : undefined;
}

export interface WrittenUnit {
  readonly unit: UnitName;
  /** What the numbers beside it are to be multiplied by: 1,000 of "k€". */
  readonly scale: number;
}

/** Plurals and articles are left out before it is looked up. */
const units: Readonly<Record<string, UnitName>> = {
  '%': 'pourcent', 'pour cent': 'pourcent', 'pourcent': 'pourcent', 'pourcentage': 'pourcent', 'percent': 'pourcent', 'per cent': 'pourcent', 'percentage': 'pourcent',
  'point': 'points', 'pt': 'points', 'point de pourcentage': 'points', 'percentage point': 'points',
  'personne': 'personnes', 'pers': 'personnes', 'people': 'personnes', 'person': 'personnes', 'salarie': 'personnes', 'employee': 'personnes',
  'etp': 'etp', 'fte': 'etp', 'heure': 'heures', 'h': 'heures', 'hour': 'heures', 'hr': 'heures',
  '€': 'eur', 'eur': 'eur', 'euro': 'eur', 'mois': 'mois', 'month': 'mois', 'tonne': 'tonnes', 't': 'tonnes',
  'structure': 'structures', 'organisation': 'structures', 'contrat': 'contrats', 'contract': 'contrats', 'certification': 'certifications',
  'attestation': 'attestations', 'test': 'tests', 'nombre': 'nombre', 'number': 'nombre',
};

const thousands: Readonly<Record<string, number>> = { k: 1e3, millier: 1e3, thousand: 1e3, m: 1e6, million: 1e6, md: 1e9, milliard: 1e9, billion: 1e9 };

/** "%", "en %", "personnes", "k€", "milliers d'euros" as a unit of the feed; undefined for other words. */
export function unitIn(text: string): WrittenUnit | undefined {
  const words = plain(text).replace(/^(?:en|in|nombre de|number of) /, '').replace(/\.$/, '');
  const [, many, rest] = /^(k|m|md)\s?(€|eur|euros?|t|tonnes?)$/.exec(words) ?? /^(milliers?|thousands?|millions?|milliards?|billions?) (?:de |d'|of )?(.+)$/.exec(words) ?? [undefined, '', words];
  const unit = own(units, rest) ?? own(units, rest.replace(/(\w)s$/, '$1'));
  const scale = many ? own(thousands, many.replace(/s$/, '')) : 1;
  return unit && scale ? { unit, scale } : undefined;
}

const precisions: Readonly<Record<string, 'environ' | 'au-moins' | 'au-plus'>> = {
  '~': 'environ', '≈': 'environ', environ: 'environ', env: 'environ', about: 'environ', 'pres de': 'environ', around: 'environ',
  '>': 'au-moins', '≥': 'au-moins', '>=': 'au-moins', 'plus de': 'au-moins', 'au moins': 'au-moins', 'more than': 'au-moins', 'over': 'au-moins', 'at least': 'au-moins',
  '<': 'au-plus', '≤': 'au-plus', '<=': 'au-plus', 'moins de': 'au-plus', 'au plus': 'au-plus', 'less than': 'au-plus', 'under': 'au-plus', 'at most': 'au-plus', 'up to': 'au-plus',
};

/** "environ", "plus de", "<" before a number; undefined for other words. */
export const precisionIn = (text: string): 'environ' | 'au-moins' | 'au-plus' | undefined => own(precisions, plain(text).replace(/\.$/, ''));

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
