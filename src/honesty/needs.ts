import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import { MIN_COUNT, MIN_DENOMINATOR, baseOf, isRate, isTotal } from './draft.js';

/**
 * Whether a rule may find something in a feed, asked before the rule is loaded. Each question is wider than its rule: a yes may be for
 * nothing, a no never is. A test holds them to `disclose`.
 */

/** H07: the signs that every personal text has (@, a long number, a birth), and what stands for one that was withheld. */
const SUSPECT = /@|^texte? [rw]i|(?<!:)(?:\d[\s.-]?){9}|2[ab][\s.-]?\d{3}|(?<!\p{L})(?:née?s?|born)(?!\p{L})/iu;

const isSuspect = (value: unknown): boolean =>
  typeof value === 'string' ? SUSPECT.test(value) : typeof value === 'object' && value !== null && Object.values(value).some(isSuspect);

/** Dimensions of which some categories, or all, disclose health, justice, origin or disability. */
const DELICATE = /^(?:sante|justice|origine|handicap|frein|public)$/;

/** H01, H04–H09, H11, H17, H21, H22, H25: something to withhold or to replace. */
export function mayWithhold({ indicators, ...feed }: ImpactFeed): boolean {
  return Boolean(feed.secrecy || feed.progress.length || feed.quotes?.length)
    || !feed.pathways.every(isPlainPathway)
    || indicators.some(indicator => {
      const { observations, ...rest } = indicator;
      return rest.reading !== undefined || rest.finding !== undefined || (rest.label !== undefined && rest.id === 'sorties-dynamiques')
        || isSuspect(rest) || observations.some(one => isTouchy(indicator, one)) || isSuspect([...new Set(observations.flatMap(({ note, counted }) => [note, counted]))]);
    })
    || isSuspect({ ...feed, organisation: { ...feed.organisation, siret: '' } });
}

/** H04, H08: of leavers counted in tens, all of one period. */
function isPlainPathway({ kind, period, because, illustrativeDurations, leavers = MIN_DENOMINATOR, entries = MIN_DENOMINATOR, exits = [] }: ImpactFeed['pathways'][number]): boolean {
  return (kind === 'cohorte' || kind === 'sorties') && period !== undefined && because === undefined && !illustrativeDurations
    && leavers! >= MIN_DENOMINATOR && entries! >= MIN_DENOMINATOR
    && exits.every(({ because: rule, people, share }) => rule === undefined && (people ?? (share! * leavers!) / 100) >= MIN_DENOMINATOR);
}

function isTouchy(indicator: Indicator, observation: Observation): boolean {
  const { value, period, because, missing, contributors, amountKind, verifier, territory, precision } = observation;
  return because !== undefined || contributors !== undefined || amountKind !== undefined || verifier !== undefined
    || (value === null ? missing === 'secret' || missing === 'refuse'
      : period === undefined || territory?.startsWith('qpv:') || (indicator.unit === 'etp' && precision === 'calcule') || isFew(indicator, observation));
}

/** H04, H06: a base or a count that may be too small to be published. */
function isFew(indicator: Indicator, observation: Observation): boolean {
  if (indicator.population !== 'personnes') return false;
  const value = observation.value!;
  const base = baseOf(observation) ?? NaN;
  const isCount = indicator.type === 'compte';
  const count = isCount ? value : observation.numerator ?? (value * base) / 100;
  if (indicator.sensitive.length || (!isTotal(observation) && Object.keys(observation.by).some(dimension => DELICATE.test(dimension)))) {
    // Nearly none and nearly all are too few as well; what is not known can't be said to be enough.
    return !(count >= MIN_DENOMINATOR && (isCount || base - count >= 1));
  }
  return base < MIN_DENOMINATOR || ((isCount || isRate(indicator)) && count > 0 && count < MIN_COUNT);
}

/** H02, H11, H14, H18, H21–H23, H27: something to tell beside a figure. */
export function mayTell({ organisation: { role, kind }, indicators }: ImpactFeed): boolean {
  const ofOthers = role === 'reseau' || kind === 'etat';
  return indicators.some(({ id, unit, family, target, references, observations }) => target !== undefined || references.length > 0 || id.startsWith('residents-')
    || observations.some(({ counted, method, referenceHours, amountKind, zoning, status, territory, by }) =>
      (ofOthers && counted === undefined) || method === 'enquete' || zoning !== undefined || status === 'verifie' || status === 'audite'
      || (unit === 'etp' && referenceHours === undefined) || (unit === 'eur' && family === 'clause' && amountKind === undefined)
      || territory?.startsWith('qpv:') || by['public'] === 'QPV' || by['public'] === 'ZRR'));
}
