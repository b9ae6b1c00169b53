import type { AmountKind, Level, Evidence, Method, Status, Text, Unit, Verifier, Zoning } from './common.js';
import type { CaseStudy } from './case.js';
import type { Credit, Organisation, Source } from './document.js';
import type { Factor } from './factor.js';
import type { FocusToShow } from './focus-to-show.js';
import type { Direction, IndicatorType, Population, Reference, Target } from './indicator.js';
import type { Partner } from './partner.js';
import type { Pathway } from './pathway.js';
import type { Place } from './place.js';
import type { Progress } from './progress.js';
import type { Quote } from './quote.js';
import type { Video } from './video.js';

/**
 * What `read()` gives: valid, immutable, every short form made long, every inherited key written where it applies,
 * every default of the catalogue filled in. It is itself a valid document: reading it again changes nothing.
 */
export interface ImpactFeed {
  readonly version: string;
  readonly language: string;
  readonly title?: Text;
  readonly description?: Text;
  readonly organisation: Readonly<Organisation>;
  /** The document's own defaults stay readable (captions, dashboards); every observation already carries them. */
  readonly period?: string;
  readonly territory?: string;
  readonly counted?: Text;
  readonly source?: string;
  readonly method?: Method;
  readonly status?: Status;
  readonly updated?: string;
  readonly nextUpdate?: string;
  readonly licence?: string;
  readonly fictional?: boolean;
  readonly labels: Readonly<Record<string, Text>>;
  readonly sources: readonly Readonly<Source>[];
  readonly credits: readonly Readonly<Credit>[];
  readonly planned?: Text;
  readonly secrecy?: { readonly minDenominator?: number; readonly minCount?: number };
  readonly indicators: readonly Indicator[];
  readonly progress: readonly Readonly<Progress>[];
  readonly pathways: readonly Readonly<Pathway>[];
  readonly factors?: readonly Readonly<Factor>[];
  readonly cases?: readonly Readonly<CaseStudy>[];
  readonly focus?: readonly Readonly<FocusToShow>[];
  readonly quotes?: readonly Readonly<Quote>[];
  readonly videos?: readonly Readonly<Video>[];
  readonly places?: readonly Readonly<Place>[];
  readonly partners?: readonly Readonly<Partner>[];
}

/** An indicator with its catalogue defaults resolved. */
export interface Indicator {
  readonly id: string;
  /** Absent when the catalogue's own label serves. */
  readonly label?: Text;
  readonly unit: Unit;
  readonly type: IndicatorType;
  readonly population: Population;
  readonly level?: Level;
  /** Id of a family of the catalogue, or the author's own, or absent ("Autres"). */
  readonly family?: string;
  readonly direction: Direction;
  readonly definition?: Text;
  readonly reading?: Text;
  readonly finding?: Text;
  readonly evidence?: Evidence;
  readonly observations: readonly Observation[];
  readonly target?: Readonly<Target>;
  readonly references: readonly Readonly<Reference>[];
  readonly breaks: readonly { readonly period: string; readonly why: Text }[];
  readonly overlapping: readonly string[];
  readonly sensitive: readonly string[];
  readonly assumptions: readonly { readonly label: Text; readonly value: number; readonly unit?: Unit; readonly source?: string }[];
  /** Family of the catalogue whose files hold its words; absent for an id of the author's own. */
  readonly catalogue?: string;
  /** Most decimals seen in the values as written (47.0 counts none): the decimals all its values are printed with, before H12. */
  readonly decimals: number;
  /** True when the catalogue says that this indicator is always an estimate. */
  readonly estimate: boolean;
  readonly note?: Text;
}

/** One figure with all that it inherits. Identity: period + territory + `by` + resolved `counted`. */
export interface Observation {
  readonly value: number | null;
  readonly precision: 'exact' | 'environ' | 'au-moins' | 'au-plus' | 'calcule';
  readonly period?: string;
  readonly territory?: string;
  /** Absent: the organisation's own. */
  readonly counted?: Text;
  /** Empty for a total. */
  readonly by: Readonly<Record<string, string>>;
  readonly numerator?: number;
  /** For a rate, `denominator` is also its `n` and the other way round: both are filled in. */
  readonly denominator?: number;
  readonly n?: number;
  readonly low?: number;
  readonly high?: number;
  readonly method?: Method;
  readonly survey?: { readonly invited?: number; readonly answered?: number; readonly date?: string };
  readonly referenceHours?: number;
  readonly amountKind?: AmountKind;
  readonly contributors?: { readonly count?: number; readonly largestShare?: number };
  readonly zoning?: Zoning;
  readonly status?: Status;
  readonly verifier?: Readonly<Verifier>;
  readonly missing?: 'secret' | 'non-collecte' | 'sans-objet' | 'refuse';
  readonly because?: string;
  /** The threshold that the rule held the figure to (H04, H06). */
  readonly threshold?: number;
  /** Id of a source of the feed. Absent: the organisation itself is the source. */
  readonly source?: string;
  readonly note?: Text;
}
