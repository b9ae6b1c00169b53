/** The library without side effects: classes to register yourself, and the pure functions behind them. */
export { ImpactElement } from './element/impact-element.js';
export { define } from './element/define.js';
export { ImpactErrorEvent, ImpactExportEvent, ImpactLoadEvent, ImpactSelectEvent } from './element/events.js';
export { ImpactFeed } from './widgets/feed/feed.js';
export { ImpactDashboard } from './widgets/dashboard/dashboard.js';
export { ImpactIndicator } from './widgets/indicator/indicator.js';
export { ImpactSources } from './widgets/sources/sources.js';
export { readFeed, type ReadOptions } from './feed/read.js';
export { FeedError } from './feed/errors.js';
export { loadFeed } from './feed/load.js';
export { disclose } from './honesty/disclose.js';
export { loadWords, type Needs, type Words } from './model/words.js';
export { select, type Selection } from './model/select.js';
export { toCsv } from './export/csv.js';
export type { DisclosedFeed, DisclosedIndicator, DisclosedObservation, Mark, RuleId } from './honesty/types.js';
export type { FeedDocument } from './schema/nouns.js';
export type { Issue, Reading } from './feed/types.js';
