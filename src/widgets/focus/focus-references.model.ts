import { sourceOf, type SourceLink } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import { referenceText } from '../../model/reference.js';
import type { Selection } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';

export type GivenReference = Selection['indicator']['references'][number];

/** A reference that is not drawn beside its figure: it is listed, with its own period and its own caution. */
export interface ReferenceRow {
  readonly name: Sentence;
  readonly text: string;
  readonly value: number;
  readonly indicator: Selection['indicator'];
  readonly period: string;
  /** "à titre de repère, à six ans d'écart" (H14). */
  readonly remark?: string | undefined;
  readonly source?: SourceLink | undefined;
}

/** @param drawn the one that stands beside the figure */
export function referenceRows(context: Context, { indicator, observation }: Selection, drawn?: GivenReference): readonly ReferenceRow[] {
  const { format } = context.words;
  if (observation === undefined) return [];
  return indicator.references.flatMap((one, index): ReferenceRow[] => {
    if (one === drawn) return [];
    const { structure, years } = indicator.mismatches[index] ?? {};
    return [{
      name: say(context, one.label) ?? { text: '' }, text: referenceText(context, indicator, one.value), value: one.value, indicator, period: format.period(one.period),
      remark: structure === undefined && years === undefined ? undefined : format.messages.marks.H14({ ...(structure !== undefined && { structure }), ...(years !== undefined && { years }) }),
      source: one.source === undefined ? undefined : sourceOf(context, one.source),
    }];
  });
}

/** "Jura : 62 %, 2019, à titre de repère, à six ans d’écart". */
export const referenceLine = ({ words }: Context, { name, text, period, remark }: ReferenceRow): string =>
  [words.format.messages.labelled(name.text, text), period, remark].filter(Boolean).join(', ');
