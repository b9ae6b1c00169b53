import type { Cell } from './cells.js';
import { entriesOf } from './cells.js';
import type { Draft } from './draft.js';
import { determined } from './elimination.js';
import { Relations } from './relations.js';
import type { Truth } from './truth.js';
import { hasSecrets, snapshot } from './truth.js';
import type { Sum, Variable } from './vectors.js';
import { carriersOf, isUnknown } from './vectors.js';

/**
 * H05: withholds, smallest first, what would let a reader recompute a withheld figure, until no withheld count is determined by the
 * published ones. All counts of people are one exact linear system: breakdowns, territories, periods, counts and rates of the same
 * people. It protects against exact recovery, not against bounds: that a hidden count lies between two numbers may still follow.
 */
export function h05Recovery(draft: Draft, truth: Truth): void {
  // Once more with only what the redacted feed still knows, so that disclosing it again withholds nothing more; what that withholds is
  // protected by all that is true, too.
  do protect(draft, truth); while (protect(draft, snapshot(draft)));
}

function protect(draft: Draft, truth: Truth): boolean {
  if (!hasSecrets(draft, truth)) return false;
  const system = new System(new Relations(entriesOf(draft, truth)));
  let changed = false;
  while (system.hideWeakest()) changed = true;
  return changed;
}

/** Whether finding it would undo a withheld cell. */
const isSecret = ({ entries }: Variable): boolean => entries.some(({ telling, cell }) => telling && cell.state === 'secret');

const variablesOf = ({ total, parts }: Sum): Variable[] => [total, ...parts];

/** The relations around what is hidden so far. */
class System {
  readonly #relations: Relations;
  /** Variables whose surroundings are to be looked at. */
  readonly #pending = new Set<Variable>();

  constructor(relations: Relations) {
    this.#relations = relations;
    for (const variable of relations.variables()) if (isSecret(variable)) this.#pending.add(variable);
  }

  /** Withholds the smallest cells from which secrets follow; false when nothing follows any more. */
  hideWeakest(): boolean {
    for (const start of this.#pending) {
      if (isUnknown(start) ? this.#hideAround(start) : isSecret(start) && this.#cut([[start]])) return true;
      this.#pending.delete(start);
    }
    return false;
  }

  /** Looks at all sums that share unknowns with `start`: only they can tell something together. */
  #hideAround(start: Variable): boolean {
    const reached = new Set([start]);
    const sums = new Set<Sum>();
    for (const variable of reached) {
      for (const sum of this.#relations.sumsOf(variable)) {
        if (sums.has(sum)) continue;
        sums.add(sum);
        for (const other of variablesOf(sum)) if (isUnknown(other)) reached.add(other);
      }
    }
    // Most secrets that follow at all follow from one sum: no elimination for those.
    const direct = [...sums].map(variablesOf).filter(variables => {
      const unknown = variables.filter(isUnknown);
      return unknown.length === 1 && isSecret(unknown[0]!);
    });
    if (this.#cut(direct.map(variables => variables.filter(variable => !isUnknown(variable))))) return true;
    const equations = [...sums].map(({ total, parts }) => new Map([[total, -1n], ...parts.map(part => [part, 1n] as const)]));
    if (this.#cut(determined(equations, isUnknown).filter(({ variable }) => isSecret(variable)).map(({ from }) => from))) return true;
    for (const variable of reached) this.#pending.delete(variable);
    return false;
  }

  /** For each way in which a secret follows, hides its smallest cell; what one has cut is not cut again. Smallest ways first. */
  #cut(ways: readonly (readonly Variable[])[]): boolean {
    let cut = false;
    const open = ways.map(way => ({ way, cell: smallest(way) })).filter(({ cell }) => cell !== undefined).sort((a, b) => bySize(a.cell!, b.cell!));
    for (const { way } of open) {
      const cell = way.some(isUnknown) ? undefined : smallest(way);
      if (!cell) continue;
      cell.hide();
      cell.state = 'secret';
      for (const variable of cell.states ?? []) this.#pending.add(variable);
      cut = true;
    }
    return cut;
  }
}

const smallest = (variables: readonly Variable[]): Cell | undefined =>
  variables.flatMap(carriersOf).sort(bySize)[0];

const bySize = (a: Cell, b: Cell): number => a.size - b.size || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
