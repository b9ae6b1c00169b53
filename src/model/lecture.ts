import type { FigureModel } from './figure.js';
import { indicatorName, say, territoryLocative, type Context } from './names.js';
import type { Panel } from './panel.js';
import type { Selection } from './select.js';
import { valuesOf, type Sentence } from './sentences.js';

/** The *Lecture*: one sentence that reads one number aloud, the author's or the catalogue's. */
export function lectureOf(context: Context, selection: Selection, figure: FigureModel | undefined, panel: Pick<Panel, 'definition'>): Sentence | undefined {
  const { indicator, observation } = selection;
  if (!observation || figure?.state !== 'value') return undefined;
  const { format } = context.words;
  const own = say(context, indicator.reading);
  const template = own?.text ?? (indicator.label ? undefined : panel.definition(indicator.id)?.reading);
  if (template === undefined) {
    const { label } = indicatorName(context, indicator);
    const period = observation.period && ` (${format.period(observation.period, 'in')})`;
    return { ...label, text: `${format.messages.labelled(label.text, figure.text)}${period ?? ''}.` };
  }
  const text = format.fill(template, valuesOf(context, selection, observation, template, own && 'bare'));
  const against = own ? undefined : comparison(context, selection);
  return { ...own, text: against ? `${text.replace(/\.$/, '')}, ${against}.` : text };
}

/** "contre 42,7 % en Bourgogne-Franche-Comté". */
function comparison(context: Context, { wider, indicator: { unit, decimals } }: Selection): string | undefined {
  const at = wider?.territory && territoryLocative(context, wider.territory);
  if (!at || wider.value === null) return undefined;
  const { format } = context.words;
  return format.messages.against(format.figure(wider.value, unit, { decimals }).text, at);
}
