import type { DisclosedObservation } from '../../honesty/types.js';
import { scopeOf } from '../../model/foot.js';
import { countedName, placeName, say, speaksForItself, type Context } from '../../model/names.js';
import type { Selection } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';
import type { FocusToShow as Focus } from '../../schema/focus-to-show.js';

type Placed = Pick<DisclosedObservation, 'territory' | 'zoning' | 'counted'>;

/** Who lives somewhere is of a place: no organisation has inhabitants. */
const INHABITANTS = /^(?:les |the )?(?:habitants|inhabitants|r[eé]sidents|population)\b/i;

/** Whether a figure is of the zone: of its zoning, of its territory, or of who lives there. An organisation's own says nothing of where it stands. */
export function isOfZone(context: Context, { territory, zoning }: Focus, observation: Placed | undefined): boolean {
  if (!observation) return false;
  if (zoning !== undefined && observation.zoning === zoning) return true;
  const isThere = territory !== undefined && observation.territory === territory;
  if (isThere && !(speaksForItself(context.feed) && context.feed.territory === territory)) return true;
  const isElsewhere = territory !== undefined && observation.territory !== undefined && !isThere;
  return !isElsewhere && INHABITANTS.test(countedName(context, observation)?.text ?? '');
}

/** Whose figure it is: the zone's, else the organisation's or the territory's that it counts in. */
export const ownerOf = (context: Context, focus: Focus, title: Sentence, observation: Placed | undefined): Sentence =>
  isOfZone(context, focus, observation) ? title : { text: placeName(context, observation?.territory) };

/** Who is counted where, of a figure of the zone; what already names it says it once. */
export function scopeOfFocus(context: Context, focus: Focus, title: Sentence, observation: Placed | undefined): string {
  const counted = observation && countedName(context, observation)?.text;
  if (!observation || !isOfZone(context, focus, observation)) return scopeOf(context, observation ?? (focus.territory ? { territory: focus.territory } : undefined));
  if (!counted) return title.text;
  const { words } = context;
  const { zoning } = focus;
  const names = [title.text.replace(/^(?:les|la|le|l[’']|the)\s*/i, ''), zoning && words.phrases.focus!.zonings[zoning].split(',')[0]!];
  const at = placeAround(context, focus, observation);
  if (names.some((name) => name && counted.toLocaleLowerCase(words.language).includes(name.toLocaleLowerCase(words.language)))) return at ? `${counted} ${at}` : counted;
  return at ? `${counted} ${at}` : `${counted} (${title.text})`;
}

/** Where the zone is, in words ("en France"): an organisation that speaks for itself may stand elsewhere. */
function placeAround({ feed, words }: Context, { territory }: Focus, observation: Placed): string | undefined {
  const code = observation.territory ?? territory ?? (speaksForItself(feed) ? undefined : feed.territory);
  return code === undefined ? undefined : words.territory(code)?.at;
}

/** Whether a figure counts, or is a share, in a zone: what a statistical link is made of. */
export function isInZone(context: Context, focus: Focus, { indicator, observation }: Selection): boolean {
  const isCounted = indicator.type === 'compte' || (indicator.type === 'taux' && indicator.unit === 'pourcent');
  return isCounted && (observation?.zoning !== undefined || isOfZone(context, focus, observation));
}

/** Those that links name, in the links' order, after those of the focus. */
export const figuresNamed = ({ indicators = [], links }: Focus): string[] => [...new Set([...indicators, ...links.flatMap((link) => link.indicators ?? [])])];

/** What can't be left out; a focus without is not shown. */
export function nuanceOf(context: Context, { nuance }: Focus): Sentence | undefined {
  const said = say(context, nuance);
  return said?.text.trim() ? said : undefined;
}
