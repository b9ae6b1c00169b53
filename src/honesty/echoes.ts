import type { ImpactFeed } from '../schema/impact-feed.js';
import type { Draft, DraftIndicator } from './draft.js';
import { isTotal } from './facts.js';

/** H05: a withheld figure that is said again elsewhere, as the baseline of a target or as the figure of a place, goes there too. */
export function h05Echoes(draft: Draft, places: ImpactFeed['places']): ImpactFeed['places'] {
  draft.indicators.forEach((indicator, index) => {
    const { target } = indicator;
    if (!target?.baseline || !withholds(indicator, ({ period }) => period === target.baseline!.period)) return;
    const { baseline: _, ...rest } = target;
    draft.indicators[index] = { ...indicator, target: rest };
  });
  const hidden = draft.indicators.filter(indicator => withholds(indicator, () => true));
  if (!hidden.length) return places;
  return places?.map(place => {
    const { indicators = {}, territory } = place;
    const told = hidden.filter(({ id }) => Object.hasOwn(indicators, id))
      .filter(indicator => territory === undefined || withholds(indicator, one => one.territory === territory || one.territory === undefined));
    if (!told.length) return place;
    return { ...place, indicators: Object.fromEntries(Object.entries(indicators).filter(([id]) => !told.some(one => one.id === id))) };
  });
}

/**
 * H05: an author's sentence may say a withheld figure in any words. Where a rule withheld a figure of an indicator, or where none is shown,
 * its sentences and the notes beside its other figures go, and the neutral sentence stands.
 */
export function h05Words(draft: Draft): void {
  draft.indicators.forEach((indicator, index) => {
    const secrets = indicator.observations.filter(({ value, missing }) => value === null && missing === 'secret');
    if (!secrets.length || (secrets.every(({ because }) => because === undefined) && indicator.observations.some(({ value }) => value !== null))) return;
    const { reading: _reading, finding: _finding, note: _note, ...rest } = indicator;
    // Beside a missing figure, the note is its reason.
    const observations = indicator.observations.map(({ note, ...one }) => (note === undefined || one.value !== null ? one : { ...one, note }));
    draft.indicators[index] = { ...rest, observations };
  });
}

function withholds({ observations }: DraftIndicator, where: (observation: DraftIndicator['observations'][number]) => boolean): boolean {
  return observations.some(one => one.value === null && one.missing === 'secret' && isTotal(one) && where(one));
}
