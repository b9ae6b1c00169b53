import { codes, dimensionVocabularies } from '../catalogue/codes.js';
import { territoryParents } from '../catalogue/territoryParents.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { unique } from './check.js';
import { found, observationPath, originOf } from './issue.js';
import type { Found } from './issue.js';
import { sourceCheck } from './sourced.js';

const LISTS = ['indicators', 'progress', 'pathways'] as const;
const NOUNS = ['factors', 'cases', 'focus', 'quotes', 'videos', 'places', 'partners'] as const;

/** What serves an author alone: codes without a name, the cross-references of every noun, the organisation's number. Issues only. */
export function inspect(feed: ImpactFeed, issues: Found[]): void {
  const { siret } = feed.organisation;
  if (siret !== undefined && !isSiret(siret)) issues.push(found('siret-invalid', 'organisation.siret', siret, 'siret', undefined, 'error', 'kept'));
  references(feed, issues);
  pictures(feed, issues);
  cases(feed, issues);
  unnamed(feed, issues);
  if (![...LISTS, ...NOUNS].some(noun => feed[noun]?.length)) issues.push(found('nothing-readable', '', undefined, 'readable', undefined, 'error', 'empty'));
}

/** 14 digits with Luhn's key; La Poste's establishments (356000000) have a plain sum that 5 divides instead. */
export function isSiret(text: string): boolean {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{14}$/.test(digits)) return false;
  const plain = [...digits].reduce((sum, digit) => sum + Number(digit), 0);
  const luhn = [...digits].reduce((sum, digit, index) => sum + (index % 2 ? Number(digit) : (Number(digit) * 2) % 9 || (digit === '9' ? 9 : 0)), 0);
  return luhn % 10 === 0 || (digits.startsWith('356000000') && plain % 5 === 0);
}

function references(feed: ImpactFeed, issues: Found[]): void {
  const isSource = sourceCheck(feed, issues);
  const isIndicator = indicatorCheck(feed, issues);
  for (const noun of NOUNS) {
    const list = (feed[noun] ?? []) as readonly { readonly id?: string; readonly source?: string; readonly indicators?: object }[];
    unique(list, noun, issues);
    list.forEach((item, index) => {
      const path = `${noun}[${originOf(list, index)}]`;
      isSource(item.source, `${path}.source`);
      const { indicators } = item;
      if (Array.isArray(indicators)) indicators.forEach((id: string, place) => isIndicator(id, `${path}.indicators[${place}]`));
      else for (const id of Object.keys(indicators ?? {})) isIndicator(id, `${path}.indicators.${id}`);
    });
  }
  feed.focus?.forEach(({ links }, index) => {
    links.forEach(({ indicators = [] }, link) => {
      indicators.forEach((id, place) => isIndicator(id, `focus[${originOf(feed.focus!, index)}].links[${link}].indicators[${place}]`));
    });
  });
  feed.factors?.forEach(({ id, label }, index) => {
    if (label !== undefined || codes['success-factors'].includes(id)) return;
    issues.push(found('label-missing', `factors[${originOf(feed.factors!, index)}].label`, id, 'present', { key: 'label' }, 'error', 'kept'));
  });
}

/** Nothing is asked of another site than the page's: which page it will be, nobody knows here. */
function pictures({ videos = [], quotes = [] }: ImpactFeed, issues: Found[]): void {
  const tell = (address: string | undefined, path: string): void => {
    const site = /^(?:https?:)?[/\\]{2}([^/?#\\]+)/i.exec(address ?? '')?.[1];
    if (site) issues.push(found('image-elsewhere', path, address, 'own-site', { site }, 'warning', 'left-out'));
  };
  videos.forEach(({ poster }, index) => tell(poster, `videos[${originOf(videos, index)}].poster`));
  quotes.forEach(({ image }, index) => tell(image?.src, `quotes[${originOf(quotes, index)}].image.src`));
}

function indicatorCheck(feed: ImpactFeed, issues: Found[]): (id: string, path: string) => void {
  const known = new Set(feed.indicators.map(indicator => indicator.id));
  return (id, path) => {
    if (!known.has(id)) issues.push(found('unknown-indicator', path, id, 'known-indicator', { known: [...known].join(', ') }, 'error', 'kept'));
  };
}

function cases(feed: ImpactFeed, issues: Found[]): void {
  const factors = new Set([...codes['success-factors'], ...(feed.factors ?? []).map(factor => factor.id)]);
  const isIndicator = indicatorCheck(feed, issues);
  const isKnown = (known: ReadonlySet<string>, id: string, path: string) => {
    if (!known.has(id)) issues.push(found('unknown-reference', path, id, 'known-reference', undefined, 'error', 'kept'));
  };
  feed.cases?.forEach(({ chain, links = [], factors: named = [] }, index) => {
    const path = `cases[${originOf(feed.cases!, index)}]`;
    const ids = new Set(chain.map(link => link.id));
    unique(chain, `${path}.chain`, issues);
    links.forEach(({ from, to }, place) => {
      isKnown(ids, from, `${path}.links[${place}].from`);
      isKnown(ids, to, `${path}.links[${place}].to`);
    });
    named.forEach((id, place) => isKnown(factors, id, `${path}.factors[${place}]`));
    chain.forEach(({ indicators = [] }, place) => {
      indicators.forEach(({ id }, i) => isIndicator(id, `${path}.chain[${place}].indicators[${i}].id`));
    });
  });
  feed.videos?.forEach(({ factors: named = [] }, index) => {
    named.forEach((id, place) => isKnown(factors, id, `videos[${originOf(feed.videos!, index)}].factors[${place}]`));
  });
}

/** Codes that will be shown bare: neither the library nor the feed names them. Each is told once, where it first stands. */
function unnamed(feed: ImpactFeed, issues: Found[]): void {
  const named = new Set<string | undefined>([undefined, 'FR', ...Object.keys(territoryParents), ...Object.values(territoryParents)]);
  for (const code of Object.keys(feed.labels)) named.add(code).add(`\n${code}`);
  const tell = (code: string, key: string, path: string) => {
    if (named.has(key)) return;
    named.add(key);
    issues.push(found('unknown-code', path, code, 'known-code', code.startsWith('com:') ? { commune: 'com' } : undefined, 'warning', 'kept'));
  };
  const territory = (code: string | undefined, path: string) => code !== undefined && tell(code, code, `${path}territory`);
  territory(feed.organisation.territory, 'organisation.');
  territory(feed.territory, '');
  for (const [noun, list] of Object.entries({ cases: feed.cases, focus: feed.focus, videos: feed.videos, places: feed.places, partners: feed.partners })) {
    list?.forEach((item, index) => territory(item.territory, `${noun}[${originOf(list, index)}].`));
  }
  feed.indicators.forEach(({ observations, references }, index) => {
    const path = `indicators[${originOf(feed.indicators, index)}]`;
    references.forEach((reference, place) => territory(reference.territory, `${path}.references[${place}].`));
    observations.forEach((observation, place) => {
      const at = `${observationPath(path, observations, place)}.`;
      territory(observation.territory, at);
      for (const [dimension, category] of Object.entries(observation.by)) {
        const vocabulary = Object.hasOwn(dimensionVocabularies, dimension) ? dimensionVocabularies[dimension] : undefined;
        if (!vocabulary || !codes[vocabulary].includes(category)) tell(category, `\n${category}`, `${at}by.${dimension}`);
      }
    });
  });
}
