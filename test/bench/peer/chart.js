/** The peer: one indicator of the feed as a horizontal bar chart by territory, as Observable Plot's documentation draws one. */
import { barX, plot, ruleX } from '@observablehq/plot';

/** @param {{indicators: any[], territory: string}} feed @param {string} id @returns {Element} */
export function chart(feed, id) {
  const { observations } = feed.indicators.find((indicator) => indicator.id === id);
  const data = observations.map(({ value, territory = feed.territory }) => ({ value, territory }));
  return plot({ marginLeft: 60, marks: [barX(data, { x: 'value', y: 'territory', sort: { y: 'x', reverse: true } }), ruleX([0])] });
}
