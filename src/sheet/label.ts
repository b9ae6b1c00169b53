import { indicatorFlags } from '../catalogue/indicators.js';
import { fold, nearest } from '../feed/spelling.js';
import { catalogueNames } from './names.js';
import { plain, unitIn, withoutMarks, type WrittenUnit } from './vocabulary.js';

/** What the first cell of a row says. */
export interface Label {
  /** As it is shown, without its unit. */
  readonly text: string;
  readonly written?: WrittenUnit;
  /** Of the catalogue, where it is one of its indicators. */
  readonly id?: string;
  /** Whether only the name says which it is, and so may also be of a number: "Sorties dynamiques" of a rate. */
  readonly isShort?: boolean;
  /** Of the catalogue, under another unit than it is counted in. */
  readonly otherUnit?: string;
  /** Of the catalogue, nearly. */
  readonly near?: string;
  /** "en millions": what the numbers are to be multiplied by can't be read. */
  readonly unknownUnit?: string;
}

interface Known {
  readonly byName: ReadonlyMap<string, { readonly id: string; readonly isShort: boolean }>;
}

let known: Known | undefined;

/** Made at the first sheet: an import that reads nothing costs nothing. */
function names(): Known['byName'] {
  if (known) return known.byName;
  const byName = new Map<string, { id: string; isShort: boolean }>();
  // Two indicators may share a short name with a whole one: whole names first.
  for (const isShort of [false, true]) {
    for (const [id, all] of Object.entries(catalogueNames())) {
      for (const name of isShort ? [...all, id.replaceAll('-', ' ')] : all) {
        const key = keyOf(name);
        if (isShort || saysRate(key) || !isRate(id)) if (!byName.has(key)) byName.set(key, { id, isShort: isShort && isRate(id) });
      }
    }
  }
  known = { byName };
  return byName;
}

const isRate = (id: string): boolean => indicatorFlags[id]!.unit === 'pourcent';
/** Names that are of nothing but a rate: "Taux de …", "Part des …", "… rate". */
const saysRate = (key: string): boolean => /^(?:taux|part|pourcentage|%|share|proportion|percentage)\b|\brate\b|^%/.test(key);

/** Without articles of the beginning, plural signs stay: "Les sorties dynamiques :" is "sorties dynamiques". */
const keyOf = (text: string): string => plain(text).replace(/\s*:$/, '').replace(/^(?:les?|la|l'|the) ?/, '').replace(/[^a-z0-9%]+/g, ' ').trim();

/**
 * Which indicator a row is of: an id or a name of the catalogue in any of its languages, with or without a unit in brackets; other words
 * are of an indicator of the organisation's own.
 * @param unit of a column of units
 */
export function labelOf(cell: string, unit?: WrittenUnit): Label {
  const whole = withoutMarks(cell).replace(/\s*:\s*$/, '').replace(/\s+/g, ' ').trim();
  if (Object.hasOwn(indicatorFlags, whole)) return withUnit({ text: whole, id: whole }, unit);
  const found = match(whole);
  if (found) return withUnit({ text: whole, ...found }, unit);
  const [, bare = whole, inside = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(whole) ?? /^(.*?)(?:,\s*|\s+)((?:en|in) (?:%|€|k€|M€|euros?|ETP|FTEs?|heures|hours|milliers? .*|millions? .*))$/i.exec(whole) ?? [];
  const written = unit ?? (inside ? unitIn(inside) : undefined);
  if (inside && !unitIn(inside)) {
    if (/^(?:en|in) /i.test(inside)) return { text: whole, unknownUnit: inside };
    return withUnit({ text: whole, ...nearTo(whole) }, written);
  }
  const id = match(bare);
  return withUnit({ text: bare, ...(id ?? nearTo(bare)) }, written);
}

function withUnit(label: Label, written: WrittenUnit | undefined): Label {
  if (!written) return label;
  const { id, isShort: _, ...rest } = label;
  if (!id || written.unit === indicatorFlags[id]!.unit || written.unit === 'nombre' && !isRate(id)) return { ...rest, ...(id && { id }), written };
  return { ...rest, written, otherUnit: id };
}

/** "Nombre de sorties dynamiques" is not the rate of that name. */
function match(text: string): { readonly id: string; readonly isShort: boolean } | undefined {
  const key = keyOf(text);
  const found = names().get(key);
  if (found) return found;
  const counted = /^(?:nombre (?:de |d )?|nb (?:de |d )?|number of )(.+)$/.exec(key)?.[1];
  const one = counted === undefined ? undefined : names().get(counted);
  return one && !isRate(one.id) ? one : undefined;
}

function nearTo(text: string): Pick<Label, 'near'> {
  const word = fold(text);
  const near = word.length > 5 ? nearest(word, Object.keys(indicatorFlags)) : undefined;
  return near && near !== word ? { near } : {};
}
