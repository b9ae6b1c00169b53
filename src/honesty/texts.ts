import type { Text } from '../schema/common.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import type { Draft } from './draft.js';
import { pathOf } from './facts.js';
import { mark } from './marking.js';

export type Personal = 'nir' | 'email' | 'phone' | 'birth';

/** What stands where a text held personal data; read again, it gives the same mark. */
export const WITHHELD: Readonly<Record<Personal, { readonly fr: string; readonly en: string }>> = {
  nir: { fr: 'texte retiré : il contenait un numéro de sécurité sociale', en: 'text withheld: it held a social-security number' },
  email: { fr: 'texte retiré : il contenait une adresse électronique', en: 'text withheld: it held an e-mail address' },
  phone: { fr: 'texte retiré : il contenait un numéro de téléphone', en: 'text withheld: it held a telephone number' },
  birth: { fr: 'texte retiré : il contenait une date de naissance', en: 'text withheld: it held a date of birth' },
};

/** What stands where a testimony or a person's pathway came without consent. */
export const NO_CONSENT = { fr: 'texte retiré : sans accord de la personne', en: 'text withheld: without the person’s consent' };

const EMAIL = /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/u;
const PHONE = /(?<![\d.,])(?:(?:\+|00)33\s?(?:\(0\)\s?)?|0)[1-9](?:[\s\u00a0\u202f.-]?\d{2}){4}(?!\d)/;
const BIRTH = /(?<!\p{L})(?:née?s?|né[(·.]e[).]?s?)\s+le\s+\d{1,2}|(?<!\p{L})born\s+(?:on\s+)?(?:\d{1,2}|\p{L}+\s+\d{1,2})/iu;
const NIR = /(?<!\d)([1-478])\s?(\d{2})\s?(\d{2})\s?(\d{2}|2[ab])\s?(\d{3})\s?(\d{3})\s?(\d{2})(?!\d)/gi;

/** Whether a text holds a social-security number whose key is right: 97 minus the number modulo 97, Corsica's 2A and 2B as 19 and 18. */
function holdsNir(text: string): boolean {
  for (const [, sex, year, month, place = '', town, order, key] of text.replaceAll(/[\u00a0\u202f.-]/g, ' ').matchAll(NIR)) {
    const department = place.toUpperCase().replace('2A', '19').replace('2B', '18');
    if (97 - (Number(`${sex}${year}${month}${department}${town}${order}`) % 97) === Number(key)) return true;
  }
  return false;
}

/** H07: the personal data that a text holds. `contact` texts may hold an e-mail or a telephone number. */
export function h07Personal(text: string, contact = false): Personal | undefined {
  // Most texts have none of the signs that the slower patterns start from.
  if (!/\d|@|retir|withheld/.test(text)) return undefined;
  for (const kind in WITHHELD) {
    const { fr, en } = WITHHELD[kind as Personal];
    if (text === fr || text === en) return kind as Personal;
  }
  if (holdsNir(text)) return 'nir';
  if (BIRTH.test(text)) return 'birth';
  if (contact) return undefined;
  return EMAIL.test(text) ? 'email' : PHONE.test(text) ? 'phone' : undefined;
}

/** Keys whose strings are codes, dates or addresses of files, never prose. */
const NOT_PROSE = new Set([
  'id', 'url', 'src', 'href', 'page', 'poster', 'licence', 'siret', 'period', 'territory', 'date', 'since', 'until', 'updated', 'nextUpdate',
  'source', 'version', '$schema', 'code', 'kind', 'language', 'setOn', 'change', 'unit', 'by',
]);

/** Depth of a document of the format is under ten; deeper is hostile. */
const DEEPEST = 12;

type Report = (path: string, kind: Personal) => void;

/** The same value with every personal text replaced; the same object when there is none. */
function cleaned<T>(value: T, path: string, contact: boolean, report: Report, depth = 0): T {
  if (typeof value === 'string') {
    const kind = h07Personal(value, contact);
    if (!kind) return value;
    report(path, kind);
    return WITHHELD[kind].fr as T;
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  let copy: Record<string, unknown> | unknown[] | undefined;
  const entries: [string, unknown][] = Object.entries(value);
  for (const [key, child] of entries) {
    if (child === null || (typeof child !== 'string' && typeof child !== 'object') || NOT_PROSE.has(key)) continue;
    const clean = cleaned(child, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key, contact, report, depth + 1);
    if (clean === child) continue;
    copy ??= Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
    (copy as Record<string, unknown>)[key] = clean;
  }
  return (copy ?? value) as T;
}

/** Where contact details are meant to be public. */
const CONTACTS = ['organisation', 'credits', 'partners'] as const;
const OTHERS = ['title', 'description', 'counted', 'planned', 'labels', 'sources', 'factors', 'cases', 'focus', 'quotes', 'videos', 'places'] as const;

/** H07 on the whole feed; observations are looked at for the few texts that they can hold. */
export function h07Texts(draft: Draft): Partial<ImpactFeed> {
  const report: Report = (path, kind) => mark(draft, 'H07', 'refuse', path, { kind });
  const { feed } = draft;
  const clean: Record<string, unknown> = {};
  for (const key of CONTACTS) if (feed[key] !== undefined) clean[key] = cleaned(feed[key], key, true, report);
  for (const key of OTHERS) if (feed[key] !== undefined) clean[key] = cleaned(feed[key], key, false, report);
  draft.progress = cleaned(draft.progress, 'progress', false, report);
  draft.pathways = cleaned(draft.pathways, 'pathways', false, report);
  draft.indicators.forEach((indicator, index) => {
    const { observations, ...rest } = indicator;
    const path = pathOf(index);
    const cleanRest = cleaned(rest, path, false, report);
    let clear: Text | undefined;
    observations.forEach((observation, at) => {
      const { counted, note, verifier } = observation;
      // Inherited words are the same object everywhere.
      if (note === undefined && verifier === undefined && counted === clear) return;
      const changed = observationTexts(observation, pathOf(index, at), report);
      if (changed) observations[at] = { ...observation, ...changed };
      else clear = counted;
    });
    if (cleanRest !== rest) draft.indicators[index] = { ...cleanRest, observations };
  });
  return clean;
}

function observationTexts({ note, counted, verifier }: { readonly note?: Text; readonly counted?: Text; readonly verifier?: object }, path: string, report: Report): object | undefined {
  if (note === undefined && counted === undefined && verifier === undefined) return undefined;
  const texts = { ...(note === undefined ? {} : { note }), ...(counted === undefined ? {} : { counted }), ...(verifier === undefined ? {} : { verifier }) };
  const clean = cleaned(texts, path, false, report);
  return clean === texts ? undefined : clean;
}

/** H08: a person's words and way need consent; what is typical, composite or illustrative says so. */
export function h08Consent(draft: Draft, quotes: ImpactFeed['quotes']): ImpactFeed['quotes'] {
  draft.pathways = draft.pathways.map((pathway, index) => {
    const path = `pathways[${index}]`;
    if (pathway.kind === 'individuel' && !pathway.consent) {
      mark(draft, 'H08', 'refuse', path, { kind: 'individuel' });
      const { note: _note, counted: _counted, exits: _exits, entries: _entries, leavers: _leavers, ...rest } = pathway;
      return { ...rest, label: NO_CONSENT, steps: [] };
    }
    if (pathway.kind === 'type' || pathway.kind === 'composite') mark(draft, 'H08', 'tell', path, { kind: pathway.kind });
    if (pathway.illustrativeDurations) mark(draft, 'H08', 'tell', path, { kind: 'illustrative' });
    return pathway;
  });
  return quotes?.map((quote, index) => {
    if (quote.consent) return quote;
    mark(draft, 'H08', 'refuse', `quotes[${index}]`, { kind: 'quote' });
    return { text: NO_CONSENT, author: '' };
  });
}
