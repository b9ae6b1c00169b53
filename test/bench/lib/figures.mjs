/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {readonly number[]} values @param {number} share 0.95: what 95 % of them are below @returns {number} */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const bytes = (value) => grouped.format(value);
export const milliseconds = (value) => `${value < 10 ? value.toFixed(2) : grouped.format(value)} ms`;
export const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
export const times = (value) => `${value.toFixed(2)}×`;
/** Median with the quickest and slowest run. */
export const spread = (values) =>
  `${milliseconds(median(values))} (${grouped.format(Math.min(...values))}–${grouped.format(Math.max(...values))})`;

/** @param {number} value @param {number} most @param {(value: number) => string} say */
export const verdict = (value, most, say) =>
  value <= most ? `✓ ${say(value)}, at most ${say(most)}` : `✗ ${say(value)}, more than ${say(most)}`;

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows @returns {string} a table in Markdown that can be read as it is */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
