import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import { MIN_COUNT, MIN_DENOMINATOR, baseOf, isEstimate, isTotal } from './facts.js';

/** H07: the signs that every personal text has (@, a long number, a birth), and what stands for one that was withheld. */
const SUSPECT = /@|texte? [rw]i|(?<!:)(?:\d[\s.-]?){9}|2[ab][\s.-]?\d{3}|(?<!\p{L})(?:née?s?|born)(?!\p{L})/iu;

const isSuspect = (value: unknown): boolean =>
  typeof value === 'string' ? SUSPECT.test(value) : Object.entries(value ?? {}).flat().some(isSuspect);

/** Dimensions of which some categories, or all, disclose health, justice, origin or disability. */
const DELICATE = /^(?:sante|justice|origine|handicap|frein|public)$/;

/**
 * Whether no rule can withhold, replace or flag anything of a feed, its pathways left aside (needs-pathways.ts), asked before those rules are
 * loaded. The question is narrower than
 * the answer: a no may be for nothing, a yes never is. A test holds it to `disclose`.
 */
export function isPlain({ indicators, ...feed }: ImpactFeed): boolean {
  const { organisation, secrecy, progress, quotes } = feed;
  return !secrecy && !progress.length && !quotes?.length
    && !isSuspect({ ...feed, organisation: { ...organisation, siret: '' } })
    && indicators.every(indicator => isPlainIndicator(indicator, organisation));
}

/** H14: periods that begin with a year are at most two years apart, and no longer than a year. */
const areNear = (one = '', other: string): boolean => one.length <= 10 && other.length <= 10 && Math.abs(Number.parseInt(one, 10) - Number.parseInt(other, 10)) <= 2;

/** H02, H07, H09, H12 of a fraction, H14, H17, H23 on what is said of all figures; then each figure. */
function isPlainIndicator({ observations, ...indicator }: Indicator, { role, kind }: ImpactFeed['organisation']): unknown {
  const { id, reading, finding, label, target, references } = indicator;
  const mustSayWho = indicator.population === 'personnes' && (role === 'reseau' || kind === 'etat');
  return !reading && !finding && indicator.unit !== 'ratio' && (!label || id !== 'sorties-dynamiques') && (!target || target.value || target.baseline)
    && references.every(({ structure, period }) => (!structure || structure === kind) && observations.every(one => areNear(one.period, period)))
    && observations.every(observation => isPlainFigure(indicator, observation) && (!mustSayWho || observation.counted))
    && !isSuspect(indicator) && !isSuspect([...new Set(observations.flatMap(({ note, counted, verifier, by }) => [note, counted, verifier, by]))]);
}

/** H01, H04, H06, H10, H11, H18, H21, H22, H25, H27. */
function isPlainFigure(indicator: Omit<Indicator, 'observations'>, observation: Observation): unknown {
  const { value, missing, method, status, survey } = observation;
  return !observation.because && !observation.contributors && (!observation.amountKind || isTotal(observation))
    && (observation.verifier || (status !== 'verifie' && status !== 'audite'))
    && (value === null ? missing !== 'secret' && missing !== 'refuse' && !Object.values(observation).some(Number.isFinite)
      : observation.period && !observation.territory?.startsWith('qpv:')
        && (method !== 'enquete' || (survey?.invited && survey.answered))
        && !isEstimate(indicator, observation)
        && (!/^etp/.test(indicator.unit as string) || observation.precision !== 'calcule')
        && (!/personnes|autre/.test(indicator.population) || isMany(indicator, observation, value)));
}

/** H04, H06: neither the base nor the count may be too small to be published. */
function isMany({ type, sensitive }: Omit<Indicator, 'observations'>, observation: Observation, value: number): boolean {
  const base = baseOf(observation) ?? NaN;
  const isCount = type === 'compte';
  const count = isCount ? value : observation.numerator ?? (value * base) / 100;
  const isDelicate = sensitive.length || Object.keys(observation.by).some(dimension => DELICATE.test(dimension));
  // Nearly none and nearly all are too few as well; what is not known can't be said to be enough.
  return !(base < MIN_DENOMINATOR) && (isDelicate ? count >= MIN_DENOMINATOR && (isCount || base - count >= 1) : !(count > 0 && count < MIN_COUNT));
}
