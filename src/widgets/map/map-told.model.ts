import { small } from '../../format/small.js';
import { cautionsOf } from '../../model/copied.js';
import { sourceLine } from '../../model/foot.js';
import { lectureOf } from '../../model/lecture.js';
import { territoryLocative, territoryName, type Context } from '../../model/names.js';
import { exportMeta, methodFacts, type Fact, type Panel, type Told } from '../../model/panel.js';
import { marksOf, type Selection } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';
import { figureModel } from '../../model/withheld.js';
import { thresholdsIn } from '../../scale/breaks.js';
import type { MapRequest } from './map-choice.model.js';
import { mapTable, mapTableInTurns } from './map-table.model.js';
import { useWordsOf, type MapSpeaker } from './map-use.model.js';
import type { MapModel, MapModels, Territory } from './map.model.js';

/** What the controls of a map open, copy and save. @param chosen the territory that the Lecture reads, where one is chosen */
export function toldOfMap(context: Context, model: MapModel, request: MapRequest, speaker: MapSpeaker, panel: Panel, given?: MapModels['seldom'], chosen?: Territory): Told {
  const { finding, period, foot, published } = model;
  const read = readSelection(model, chosen);
  const { indicator } = read;
  return {
    lecture: lectureHere(context, read, panel),
    copy: [foot.fictional, finding.text, speaker.summary, period, ...cautionsOf(context, read), published, foot.base, foot.scope, sourceLine(foot)].filter(Boolean).join(' · '),
    name: indicator.id,
    table: () => mapTable(context, model, panel, given),
    tableInTurns: () => mapTableInTurns(context, model, panel, given),
    facts: () => [...methodFacts(context, read, panel), ...classFacts(context, model, request, panel)],
    meta: () => exportMeta(context, [read], panel, { territory: model.area, period: model.selection.period }),
  };
}

/** Where neither the author nor the catalogue has a sentence, the neutral one says the place: on a map it is one of many. */
function lectureHere(context: Context, read: Selection, panel: Panel): Sentence | undefined {
  const { indicator, observation, territory } = read;
  const lecture = observation && lectureOf(context, read, figureModel(context, indicator, observation, marksOf(read.feed, read.at, read.observationAt)), panel);
  if (!lecture || indicator.reading || (!indicator.label && panel.definition(indicator.id)?.reading)) return lecture;
  const place = territory && (territoryLocative(context, territory) ?? territoryName(context, territory));
  const said = small(lecture.text, context.words.language);
  return { ...lecture, text: place ? `${context.words.format.fill('{place}', { place })}, ${said}` : lecture.text };
}

/** The chosen territory, else the whole, else the first that has a value: one figure that is read aloud and explained. */
function readSelection({ selection: { wider, ...selection }, territories }: MapModel, chosen: Territory | undefined): Selection {
  const isWhole = selection.observation && selection.observation.value !== null;
  const one = chosen?.value !== undefined ? chosen : isWhole ? undefined : territories.find(({ value }) => value !== undefined);
  const observation = one && selection.indicator.observations[one.index ?? -1];
  return one && observation ? ({ ...selection, wider, territory: one.code, observation, observationAt: one.index }) : selection;
}

/** How classes were made, and what "above" and "below" mean (H26). */
function classFacts(context: Context, { kind, legend, territories }: MapModel, { classes = '' }: MapRequest, panel: Panel): Fact[] {
  const words = useWordsOf(context);
  const isEqual = legend.breaks.length > 3 && isEven(legend.breaks.slice(1, -1));
  const method = thresholdsIn(classes).length ? 'given' : classes === 'natural' ? 'natural' : isEqual ? 'equal' : 'quantiles';
  return [
    ...(kind === 'choropleth' && legend.counts.length > 1 ? [{ term: words.labels.class, lines: [{ text: words.methods[method] }, { text: words.edge }] }] : []),
    ...(territories.some(({ side }) => side) ? [{ term: words.labels.side, lines: [{ text: panel.messages.tells.H26({}) }] }] : []),
  ];
}

/** Whether steps are the same, as far as binary numbers are. */
const isEven = (breaks: readonly number[]): boolean => breaks.every((edge, at) => at < 2 || Math.abs(edge - 2 * breaks[at - 1]! + breaks[at - 2]!) < 1e-9 * Math.abs(edge));
