import { territoryLocative, territoryName, type Context } from '../../model/names.js';
import type { Entries } from './fields.model.js';

/** The territory that a result is told of: a name that a reader may write. */
export interface PlaceModel {
  readonly label: string;
  readonly why: string;
  /** What stands in the box before anyone writes. */
  readonly start: string;
  /** The name as it is told; empty where there is none. */
  readonly name: string;
  /** "dans le Jura"; a place without a name is the reader's to choose. */
  readonly where: string;
  /** Its code, while nobody has written another name. */
  readonly code?: string | undefined;
  readonly isChanged: boolean;
}

/** Key of what a reader writes there. */
export const PLACE = 'territory';

/** Characters: the longest name of a commune has 45. */
export const MOST = 80;

/** On one line, without what turns the text around it or can't be seen. */
const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '').trim().slice(0, MOST);

export function placeOf(context: Context, code: string | undefined, { [PLACE]: written }: Entries): PlaceModel {
  const { somewhere, placed, label, why } = context.words.phrases.simulator!.place;
  const known = code === undefined ? '' : territoryName(context, code);
  // A code without a name says nothing to a reader.
  const start = known === code ? '' : known;
  const name = written === undefined ? start : clean(written);
  const isChanged = name !== start;
  const locative = isChanged || code === undefined ? undefined : territoryLocative(context, code);
  return { label, why, start, name, where: name ? (locative ?? placed(name)) : somewhere, code: isChanged || !name ? undefined : code, isChanged };
}
