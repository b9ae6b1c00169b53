import { catalogueWords, say, type Context } from './names.js';
import type { Selection } from './select.js';

/** What one mark stands for: the catalogue's word ("frein"), else the author's ("poste") or the unit's own ("personne"). */
export function countedNoun(context: Context, { indicator }: Selection, count: number): string {
  const { messages } = context.words.format;
  const { unit, population } = indicator;
  const known = catalogueWords(context, indicator);
  const unitOfCount = typeof unit === 'string' && unit !== 'pourcent' ? unit : population === 'structures' || population === 'personnes' ? population : 'nombre';
  const own = typeof unit === 'object' && unit.one ? [say(context, unit.one)?.text, say(context, unit.many)?.text] : messages.units[unitOfCount];
  const [one, many] = known?.one && known.many ? [known.one, known.many] : own;
  return (messages.isOne(count) ? one : many) ?? '';
}

/** "43 structures d’insertion": what a count counts, where its text does not say it. */
export function withNoun(context: Context, selection: Selection, text: string, count: number): string {
  const noun = selection.indicator.type === 'compte' ? countedNoun(context, selection, count) : '';
  return text.endsWith(noun) ? text : `${text}\u00a0${noun}`;
}
