import * as z from 'zod/mini';
import { MOST } from './accept.js';
import { URL_PATTERN } from './url-pattern.js';

// No compiled validators: strict content security policies forbid building functions from text.
z.config({ jitless: true });

/** A string in the feed's language, or one string per language (`{ "fr": "…", "en": "…" }`). */
export const text = z.union([z.string(), z.record(z.string(), z.string())]);

/** A word at least: what is empty or nothing but spaces names nothing. */
export const filled = z.string().check(z.regex(/\S/));
/** A text that something is called by, in the feed's language or one per language. */
export const name = z.union([filled, z.record(z.string(), filled)]);

/** ISO 8601 or EDTF: `2016`, `2016-H1`, `2016-Q3`, `2016-03`, `2016-12-31`, `2015-10/2016-06`, `[2010..2016]`. */
const MOMENT = String.raw`\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?`;
export const period = z.string().check(z.regex(new RegExp(`^(${MOMENT}(/${MOMENT})?|\\[\\d{4}\\.\\.\\d{4}\\])$`)));

/** `FR`, `reg:27`, `dep:39`, `epci:…`, `ze:…`, `com:39300`, `qpv:QN03901M`, or the author's own `x:…`. */
export const territory = z.string().check(z.regex(/^(FR|(reg|dep|epci|ze|com|qpv):[0-9A-Z]+|x:.+)$/));

/** Identifiers of data: kebab-case without accents. */
export const identifier = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** `2024`, `2024-05` or `2024-05-31`. */
export const date = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** @see URL_PATTERN */
export const url = z.string().check(z.regex(URL_PATTERN));

/** The format's version: a later minor is read, a later major refused. */
export const version = z.string().check(z.regex(/^1\.\d+$/));

/** BCP 47. */
export const language = z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/));

/** A relative target: `+30 %`. */
export const change = z.string().check(z.regex(/^[+−-]\s?\d+([.,]\d+)?\s?%$/));

/** Id of a rule of honesty: `H04`. */
export const rule = z.string().check(z.regex(/^H\d\d$/));

export const image = z.looseObject({ src: url, alt: text, credit: z.optional(text) });

export const unitName = z.enum([
  'pourcent', 'points', 'ratio', 'personnes', 'etp', 'etp-mois', 'heures', 'heures-par-personne', 'par-personne', 'eur',
  'mois', 'tonnes', 'structures', 'contrats', 'certifications', 'attestations', 'tests', 'periodes', 'orientations', 'nombre',
]);
export const unit = z.union([
  unitName,
  z.looseObject({ symbol: text, label: name, one: z.optional(name), many: z.optional(name) }),
]);

export const method = z.enum(['mesure', 'enquete', 'declaratif', 'estimation', 'appariement']);
export const status = z.enum(['declare', 'verifie', 'audite', 'provisoire']);
export const verifier = z.looseObject({ name: z.string(), date: z.optional(date), url: z.optional(url) });
export const zoning = z.enum(['qpv-2015', 'qpv-2024', 'zus', 'zrr', 'frr']);
export const amountKind = z.enum(['maximum', 'engage', 'paye']);
export const level = z.enum(['moyens', 'activites', 'realisations', 'resultats', 'impacts']);
export const evidence = z.enum(['suivi', 'contribution', 'comparaison', 'attribution']);
/** An effect in a case may also be a mere hypothesis. */
export const evidenceOrHypothesis = z.enum(['hypothese', 'suivi', 'contribution', 'comparaison', 'attribution']);
export const consent = z.looseObject({ date, scope: z.string(), pseudonym: z.optional(z.boolean()) });
export const number = z.number().check(z.gte(-MOST), z.lte(MOST));
export const positive = z.number().check(z.gt(0), z.lte(MOST));
/** A count of people or things, a base, a duration: not negative. */
export const count = z.number().check(z.gte(0), z.lte(MOST));
/** In a redacted feed: the rule that withheld the figure, and the number under which it does. */
export const withheld = { because: z.optional(rule), threshold: z.optional(count) };

/** Why there is no number. */
export const missing = z.enum(['secret', 'non-collecte', 'sans-objet', 'refuse']);

/** Any shape of this room, for who walks over its definition. */
export type Shape = z.core.$ZodType;
export type Text = z.infer<typeof text>;
export type Unit = z.infer<typeof unit>;
export type UnitName = z.infer<typeof unitName>;
export type Image = z.infer<typeof image>;
export type Method = z.infer<typeof method>;
export type Status = z.infer<typeof status>;
export type Verifier = z.infer<typeof verifier>;
export type Zoning = z.infer<typeof zoning>;
export type AmountKind = z.infer<typeof amountKind>;
export type Level = z.infer<typeof level>;
export type Evidence = z.infer<typeof evidence>;
export type Consent = z.infer<typeof consent>;
