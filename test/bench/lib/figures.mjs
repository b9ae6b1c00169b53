/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const bytes = (value) => grouped.format(value);
export const milliseconds = (value) => `${value < 10 ? value.toFixed(2) : grouped.format(value)} ms`;
export const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
export const times = (value) => `${value.toFixed(2)}×`;
/** Median with the quickest and slowest run. */
export const spread = (values) =>
  `${milliseconds(median(values))} (${grouped.format(Math.min(...values))}–${grouped.format(Math.max(...values))})`;
