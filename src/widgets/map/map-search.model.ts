import { territoryFile } from '../../catalogue/territory-files.js';
import type { Context } from '../../model/names.js';
import type { Place } from './map-choice.model.js';
import { nameOf } from './map-name.model.js';
import { useWordsOf } from './map-use.model.js';
import type { MapModel, Territory } from './map.model.js';

export interface Found {
  readonly territory: Pick<Territory, 'code'>;
  readonly name: string;
  /** Beside the name; by default the code without its level. */
  readonly note?: string | undefined;
}

export interface Search {
  /** The best first. */
  readonly found: readonly Found[];
  /** What a number was taken for, where it may mean two things; or why nothing was found. */
  readonly note?: string | undefined;
}

/** Postal codes of a commune, where its geometry has them. */
export interface PostalPlace extends Place {
  readonly postal?: readonly string[] | undefined;
}

const MOST = 8;

/** Without accents, ligatures, hyphens and apostrophes, in small letters; "St" is Saint. */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim().replace(/\bst(e?)\b/g, 'saint$1');
}

/** The first of some whose name begins with letters, from one of them on and round: it as well, or only those that follow it. @param namesOf what each may be called */
export function beginning<One>(all: readonly One[], from: number, isNext: boolean, letters: string, namesOf: (one: One) => readonly string[]): One | undefined {
  const at = from + (isNext ? 1 : 0);
  const begins = folded(letters);
  return [...all.slice(at), ...all.slice(0, at)].find((one) => namesOf(one).some((name) => folded(name).startsWith(begins)));
}

/**
 * Finds territories of a map by name, code or postal code. `39` is a département and `39000` a postal code; `39300` is both the INSEE
 * code of Lons-le-Saunier and the postal code of Champagnole: whatever it is taken for is said.
 */
export function searchOf(context: Context, model: MapModel, places: readonly PostalPlace[] = []): (text: string) => Search {
  const all = model.territories.map((territory) => {
    const name = nameOf(context, territory);
    return { territory, name, key: folded(name), number: territory.code.replace(/^.*:/, '') };
  });
  const postals = new Map(places.flatMap(({ code, postal }) => (postal ? [[code, postal] as const] : [])));
  const words = useWordsOf(context);
  return (text) => {
    const wanted = folded(text);
    if (!wanted) return { found: [] };
    const number = text.replace(/\s/g, '').toUpperCase();
    const coded = /^(\d[\dAB]?\d*|QN\w+)$/.test(number);
    const found = coded ? [] : byName(all, wanted);
    const search = coded ? byNumber({ context, model, all, postals }, number) : { found };
    return search.found.length || search.note ? search : { found: [], note: words.search.nothing };
  };
}

interface Named extends Found {
  readonly key: string;
  /** Of its code, what follows the level. */
  readonly number: string;
}

interface Index {
  readonly context: Context;
  readonly model: MapModel;
  readonly all: readonly Named[];
  readonly postals: ReadonlyMap<string, readonly string[]>;
}

/** A postal code may be that of thirty communes: those that are found stand above. */
const listed = (some: readonly Named[]): string => [...some.slice(0, MOST - 1).map(({ name }) => name), ...(some.length >= MOST ? ['…'] : [])].join(', ');

const plain = (some: readonly Named[]): Found[] => some.map(({ territory, name }) => ({ territory, name }));

/** Those that begin with the words, then those of which a word does, then those that have them anywhere. */
function byName(all: readonly Named[], wanted: string): Found[] {
  const rankOf = ({ key }: Named): number => (key === wanted ? 0 : key.startsWith(wanted) ? 1 : ` ${key}`.includes(` ${wanted}`) ? 2 : key.includes(wanted) ? 3 : 4);
  const ranked = all.map((one) => ({ one, rank: rankOf(one) })).filter(({ rank }) => rank < 4);
  return plain(ranked.sort((one, other) => one.rank - other.rank || one.one.key.length - other.one.key.length).slice(0, MOST).map(({ one }) => one));
}

function byNumber(index: Index, number: string): Search {
  const { all, context, postals, model } = index;
  const words = useWordsOf(context);
  const byCode = all.filter((one) => one.number === number || one.number === number.padStart(2, '0'));
  const isPostal = /^\d{5}$/.test(number);
  const byPostal = isPostal ? all.filter((one) => postals.get(one.territory.code)?.includes(number)) : [];
  const [own] = byCode;
  if (isPostal && own) {
    const others = byPostal.filter((one) => one !== own);
    const note = others.length ? words.clash(number, own.name, listed(others)) : byPostal.length || postals.size ? undefined : words.insee(number, own.name);
    return { found: plain([own, ...others].slice(0, MOST)), note };
  }
  if (byCode.length) return { found: plain(byCode.slice(0, MOST)) };
  if (byPostal.length) return { found: plain(byPostal.slice(0, MOST)) };
  if (isPostal && model.level === 'commune') return { found: [], note: postals.size ? undefined : words.noPostal };
  return isPostal ? byDepartment(index, number) : { found: plain(all.filter((one) => one.number.replace(/^2[AB]/, number === '20' ? '20' : '$&').startsWith(number)).slice(0, MOST)) };
}

/** The first two figures of a postal code, three overseas, are the département; in Corse 200 and 201 are the south, 202 and 206 the north. */
function byDepartment({ all, context }: Index, postal: string): Search {
  const words = useWordsOf(context);
  const start = postal.slice(0, /^9[78]/.test(postal) ? 3 : 2);
  const number = start === '20' ? (/^20[01]/.test(postal) ? '2A' : '2B') : start;
  const code = `dep:${number}`;
  const region = territoryFile(code);
  if (region === undefined || number === '975') return { found: [], note: /^9[78]/.test(postal) ? words.offMap(postal) : undefined };
  const found = all.filter(({ territory }) => territory.code === code || territory.code === `reg:${String(region).padStart(2, '0')}`);
  return found.length ? { found: plain(found), note: words.postal(postal, found.map(({ name }) => name).join(', ')) } : { found: [] };
}
