import type { Text } from '../schema/common.js';
import type { ImpactFeed, Observation } from '../schema/impact-feed.js';
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

/** One sign before the @ is enough: a whole name before it would be looked for again from each of its letters. */
const EMAIL = /[^\s@<>(),;]@[^\s@<>(),;]{1,255}\.\p{L}{2}/u;
const PHONE = /(?<![\d.,])(?:(?:\+|00)33\s?(?:\(0\)\s?)?|0)[1-9](?:[\s\u00a0\u202f.-]?\d{2}){4}(?!\d)/;
const BIRTH = /(?<!\p{L})(?:née?s?|né[(·.]e[).]?s?)\s{1,9}le\s{1,9}\d|(?<!\p{L})born\s{1,9}(?:on\s{1,9})?(?:\d|\p{L}{1,20}\s{1,9}\d)/iu;
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
  'id', 'url', 'src', 'href', 'page', 'poster', 'licence', 'siret', 'period', 'date', 'since', 'until', 'updated', 'nextUpdate',
  'source', 'version', '$schema', 'code', 'kind', 'language', 'setOn', 'change',
]);

/** Depth of a document of the format is under ten; deeper is hostile. */
const DEEPEST = 12;

type Report = (path: string, kind: Personal) => void;

/** A text, or what stands for it. A territory of the author's own stays one. */
function cleanText(text: string, contact: boolean, report: (kind: Personal) => void): string {
  const prefix = text.startsWith('x:') ? 'x:' : '';
  const kind = h07Personal(text.slice(prefix.length), contact);
  if (!kind) return text;
  report(kind);
  return prefix + WITHHELD[kind].fr;
}

/** The same value with every personal text replaced, names of keys included; the same object when there is none. */
function cleaned<T>(value: T, path: string, contact: boolean, report: Report, depth = 0): T {
  if (typeof value === 'string') return cleanText(value, contact, kind => report(path, kind)) as T;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  let changed = false;
  const entries: [string, unknown][] = Object.entries(value).map(([key, child]: [string, unknown]) => {
    const name = Array.isArray(value) ? key : cleanText(key, contact, kind => report(path, kind));
    const inside = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    const isProse = child !== null && (typeof child === 'string' || typeof child === 'object') && !NOT_PROSE.has(key);
    const clean = isProse ? cleaned(child, inside, contact, report, depth + 1) : child;
    changed ||= name !== key || clean !== child;
    return [name, clean];
  });
  if (!changed) return value;
  return (Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries)) as T;
}

/** What a figure says in its own words. There may be thousands of figures: each key costs, and most of what they say recurs. */
function personalTexts(): (observation: Observation) => boolean {
  const known = new Map<string, boolean>();
  const isPersonal = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const personal = h07Personal(text.replace(/^x:/, '')) !== undefined;
    known.set(text, personal);
    return personal;
  };
  const says = (text: Text | Observation['verifier']): boolean => text !== undefined && (typeof text === 'string' ? isPersonal(text) : Object.values(text).some(one => typeof one === 'string' && isPersonal(one)));
  // Neighbours mostly count the same people in the same place: what was just found clean is not looked up again.
  let who: Observation['counted'];
  let where: Observation['territory'];
  return ({ note, counted, verifier, territory, by }) => {
    for (const dimension in by) if (isPersonal(dimension) || isPersonal(by[dimension] as string)) return true;
    if ((counted !== who && says(counted)) || (territory !== where && territory !== undefined && isPersonal(territory))) return true;
    who = counted;
    where = territory;
    return says(note) || says(verifier);
  };
}

/** H07 on what is written for others to read: keys that the format does not know are never shown, but they leave with the document. */
export const h07Written = <T>(document: T): T => cleaned(document, '', false, () => undefined);

/** Where contact details are meant to be public. */
const CONTACTS = ['organisation', 'credits', 'partners'];

/** H07 on the whole feed, whatever its keys. */
export function h07Texts(draft: Draft): Partial<ImpactFeed> {
  const report: Report = (path, kind) => mark(draft, 'H07', 'refuse', path, { kind });
  const { indicators: _indicators, progress, pathways, ...others } = draft.feed;
  const contacts = Object.fromEntries(Object.entries(others).filter(([key]) => CONTACTS.includes(key)));
  const texts = Object.fromEntries(Object.entries(others).filter(([key]) => !CONTACTS.includes(key)));
  const clean = { ...cleaned(contacts, '', true, report), ...cleaned(texts, '', false, report) };
  draft.progress = cleaned(progress, 'progress', false, report);
  draft.pathways = cleaned(pathways, 'pathways', false, report);
  const saysPersonal = personalTexts();
  draft.indicators.forEach((indicator, index) => {
    const { observations, ...rest } = indicator;
    const cleanRest = cleaned(rest, pathOf(index), false, report);
    observations.forEach((observation, at) => {
      if (saysPersonal(observation)) observations[at] = cleaned(observation, pathOf(index, at), false, report);
    });
    if (cleanRest !== rest) draft.indicators[index] = { ...cleanRest, observations };
  });
  return clean;
}

/** What a person may agree to that is no page of the web. */
const ELSEWHERE = /^(?:interne|print|imprim[eé]|presse)$/i;

/** A place of work and an internal network are no web. */
const NO_WEB = /(?:(?:site|page|réseau)s?\s)?intra(?:net)?(?:\sweb)?(?!\p{L})|(?:site|page)s?\s(?:internes?|de production)(?!\p{L})|(?:internal|work)\s(?:web\s?)?(?:site|page)s?|(?:sur|on)[\s-]site(?!\s(?:web|internet))/giu;
/** Words that name every medium, at the end or before the word for it. */
const ALL = /^tous$|(?<!\p{L})(?:tous?(?:\s(?:les|nos))?|toutes?(?:\s(?:les|nos))?|all|any|every)\s(?:\p{L}+\s)?(?:supports?|médias?|medias?|medium|canaux|usages?|publications?|diffusions?|communications?|uses?|channels?)(?!\p{L})/iu;
/** Words that name the web. */
const NAMED = /(?<!\p{L})(?:web(?:sites?|pages?)?|(?:site|page)s?|internet|en ligne|online)(?!\p{L})/iu;
/** "sauf le web", "pas sur internet", "web exclu": within one part of the sentence. */
const DENIED = /(?<!\p{L})(?:sauf|hors|hormis|except[ée]?|excluant|pas|non|sans|jamais|ni|no|not|never|excluding|without)(?!\p{L})[^.;,]*(?<!\p{L})(?:web(?:sites?|pages?)?|(?:site|page)s?|internet|en ligne|online)(?!\p{L})|(?<!\p{L})(?:web(?:sites?|pages?)?|(?:site|page)s?|internet|en ligne|online)(?!\p{L})[\s:]+(?:exclue?s?|interdite?s?|except[ée]e?s?|non|no|excluded|forbidden)(?!\p{L})/iu;

/** Whether words of a consent clearly name the web, by its name or as every medium. */
export function h08CoversWeb(scope: string): boolean {
  // Longer is no scope; the patterns look ahead from each word.
  const said = scope.slice(0, 500).normalize('NFC').trim().replace(NO_WEB, ' ');
  return (NAMED.test(said) || ALL.test(said)) && !DENIED.test(said);
}

type Consent = { readonly scope: string; readonly date: string } | undefined;

/** Why a person's words may not be shown; undefined where they may. */
function refusalOf(consent: Consent, kind: string, now: string): string | undefined {
  if (!consent) return kind;
  const { scope, date } = consent;
  if (ELSEWHERE.test(scope.trim())) return 'elsewhere';
  if (!h08CoversWeb(scope)) return 'unclear';
  // What is dated after this day has not been given.
  return date > now.slice(0, date.length) ? 'later' : undefined;
}

/** H08: a person's words and way need consent that is given and clearly names the web, to be on a page of it; what is typical, composite or illustrative says so. */
export function h08Consent(draft: Draft, quotes: ImpactFeed['quotes'], now: string): ImpactFeed['quotes'] {
  draft.pathways = draft.pathways.map((pathway, index) => {
    const path = `pathways[${index}]`;
    const refusal = pathway.kind === 'individuel' ? refusalOf(pathway.consent, 'individuel', now) : undefined;
    if (refusal) {
      mark(draft, 'H08', 'refuse', path, { kind: refusal });
      const { id, kind, period, consent } = pathway;
      return { id, kind, ...(period !== undefined && { period }), ...(consent && { consent }), label: NO_CONSENT, steps: [] };
    }
    if (pathway.kind === 'type' || pathway.kind === 'composite') mark(draft, 'H08', 'tell', path, { kind: pathway.kind });
    if (pathway.illustrativeDurations) mark(draft, 'H08', 'tell', path, { kind: 'illustrative' });
    return pathway;
  });
  return quotes?.map((quote, index) => {
    const { consent } = quote;
    const refusal = refusalOf(consent, 'quote', now);
    if (!refusal) return quote;
    mark(draft, 'H08', 'refuse', `quotes[${index}]`, { kind: refusal });
    // What it was given for stays, so that what was withheld is withheld again.
    return { text: NO_CONSENT, author: '', ...(consent && { consent }) };
  });
}
