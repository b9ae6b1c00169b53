import { wilson } from '../measure/wilson.js';
import type { Draft, DraftIndicator, Finding } from './draft.js';
import { baseOf, isRate, mark, markEach, pathOf } from './draft.js';
import type { DisclosedObservation } from './types.js';

type Patch = { -readonly [K in keyof DisclosedObservation]?: DisclosedObservation[K] };

/** H27: "verified" without a verifier is a declaration. Marked before the status is changed. */
export function h27Status(draft: Draft): void {
  const findings = new Map<string, Finding>();
  markEach(draft, 'H27', observation => {
    const { status } = observation;
    if (!claimsVerification(observation) || status === undefined) return undefined;
    let finding = findings.get(status);
    if (!finding) findings.set(status, (finding = { level: 'tell', detail: { status } }));
    return finding;
  });
}

const claimsVerification = ({ status, verifier }: DisclosedObservation): boolean =>
  (status === 'verifie' || status === 'audite') && verifier === undefined;

/** H10: an estimate wears its badge; without assumptions it is a caution. */
export function h10Estimate(draft: Draft): void {
  draft.indicators.forEach((indicator, index) => {
    if (!indicator.observations.some(observation => isEstimate(indicator, observation))) return;
    const assumptions = indicator.assumptions.length > 0;
    mark(draft, 'H10', assumptions ? 'tell' : 'caution', pathOf(index), { assumptions });
  });
}

const isEstimate = (indicator: DraftIndicator, { method }: DisclosedObservation): boolean => indicator.estimate || method === 'estimation';

/** H12: rates whose base is of things that are counted one by one; a share of euros or of hours has no sample. */
const isCounted = ({ population }: DraftIndicator): boolean => population === 'personnes' || population === 'structures' || population === 'autre';

/** Decimals that a base carries: none under 100, one under 1,000. */
export function decimalsFor(base: number): number | undefined {
  return base < 100 ? 0 : base < 1000 ? 1 : undefined;
}

/** H10, H12, H27 on one figure: how it is shown. One copy for all of them. */
export function shown(indicator: DraftIndicator, observation: DisclosedObservation): DisclosedObservation {
  const patch: Patch = {};
  if (claimsVerification(observation)) patch.status = 'declare';
  if (observation.value !== null) {
    h12Decimals(indicator, observation, patch);
    if (isEstimate(indicator, observation)) {
      patch.estimate = true;
      patch.value = twoDigits(patch.value ?? observation.value);
    }
  }
  for (const _ in patch) return { ...observation, ...patch };
  return observation;
}

/** H12: no more decimals than the base carries, and the interval that says what the figure is worth. */
export function h12Decimals(indicator: DraftIndicator, observation: DisclosedObservation, patch: Patch): void {
  const { low, high, numerator } = observation;
  if (low !== undefined && high !== undefined) patch.interval = [low, high];
  const base = baseOf(observation);
  if (!isRate(indicator) || indicator.unit !== 'pourcent' || base === undefined || base <= 0 || !isCounted(indicator)) return;
  const most = decimalsFor(base);
  const value = numerator === undefined ? observation.value! : (100 * numerator) / base;
  if (most !== undefined) {
    patch.maxDecimals = most;
    // Not from the counts where they tell another story: a rate said to be "about" stays what its author wrote.
    patch.value = rounded(Math.abs(value - observation.value!) <= 1 ? value : observation.value!, Math.min(most, indicator.decimals));
  }
  if (patch.interval) return;
  // From the value that is shown, so that a redacted feed gives the same interval.
  const count = numerator ?? Math.round(((patch.value ?? observation.value!) * base) / 100);
  if (count >= 0 && count <= base) patch.interval = wilson(count, base);
}

/** Rounds half away from zero at the decimals that are read, not at those of the binary number: 0.285 is 0.29. */
export function rounded(value: number, decimals: number): number {
  const shifted = Math.round(Math.abs(Number(`${value}e${decimals}`)));
  return Number.isFinite(shifted) ? Math.sign(value) * Number(`${shifted}e-${decimals}`) : value;
}

const twoDigits = (value: number): number => Number(value.toPrecision(2));
