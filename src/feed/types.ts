import type { ImpactFeed } from '../schema/impact-feed.js';

/** What is wrong in a feed, as data: the words are made from it by `format`'s issue messages, in the reader's language. */
export interface Issue {
  readonly code: IssueCode;
  /** `error`: something was dropped or can't be right; `warning`: kept, to be looked at. A strict verdict fails on errors only. */
  readonly severity: 'error' | 'warning';
  /** `indicators[3].observations[0].value`; '' for the document. */
  readonly path: string;
  /** What stood there, shortened to 80 characters, as JSON. */
  readonly received: string;
  /** What was expected: a key of the expectations' dictionary, with its facts. */
  readonly expected: { readonly key: string; readonly facts?: Readonly<Record<string, string | number>> };
  /** What happens now. */
  readonly consequence: 'ignored' | 'item-dropped' | 'kept' | 'refused' | 'replaced' | 'withheld' | 'flagged' | 'understood' | 'empty' | 'lowered' | 'context' | 'author-told' | 'undrawn' | 'untimed' | 'left-out'
    | 'cell-dropped' | 'both-left-out' | 'own-indicator' | 'sheet-turned' | Protection;
}

/** What is done so that nothing is said of a figure that a field which can't be read may have forbidden (docs/decisions/0058). */
export type Protection =
  | 'hidden' | 'secret' | 'strictest' | 'broken' | 'estimated' | 'approximate' | 'provisional' | 'fictional' | 'sensitive' | 'of-people' | 'illustrative'
  | 'few-contributors' | 'unsourced' | 'counts-hidden';

export type IssueCode =
  | 'not-an-object' | 'version-missing' | 'version-later-major' | 'version-later-minor' | 'nothing-readable'
  | 'wrong-type' | 'wrong-value' | 'wrong-format' | 'missing-key' | 'unknown-key'
  | 'unknown-indicator' | 'label-missing' | 'unit-missing' | 'unknown-reference' | 'unknown-code' | 'exit-without-family' | 'duplicate-id' | 'duplicate-observation'
  | 'rate-out-of-range' | 'numerator-above-denominator' | 'value-disagrees' | 'interval-impossible' | 'parts-above-total' | 'part-above-whole' | 'period-after-update'
  | 'value-missing' | 'count-not-whole' | 'siret-invalid' | 'url-refused' | 'image-elsewhere' | 'inline-secret' | 'percent-as-fraction'
  | 'figure-withheld' | 'figure-flagged' | 'claim-unsupported' | 'scope-unsure' | SheetCode;

/** Of a table or a spreadsheet that is read as a feed. */
export type SheetCode =
  | 'no-periods' | 'periods-in-rows' | 'column-no-period' | 'column-twice' | 'row-twice' | 'row-unnamed' | 'row-empty' | 'row-part' | 'unit-unknown' | 'rate-or-count'
  | 'indicator-near' | 'indicator-other-unit' | 'cell-unreadable' | 'cell-other-unit' | 'cell-ambiguous' | 'quotes-open';

export interface Reading {
  /** Absent when the document is refused. */
  readonly feed?: ImpactFeed;
  readonly issues: readonly Issue[];
}

export type FeedErrorCode = 'network' | 'local-file' | 'timeout' | 'http' | 'not-json' | 'too-large' | 'invalid' | 'too-new';
