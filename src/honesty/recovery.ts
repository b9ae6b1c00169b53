import type { Cell } from './cells.js';
import { entriesOf } from './cells.js';
import type { Draft } from './draft.js';
import type { Truth } from './truth.js';
import { hasSecrets, snapshot } from './truth.js';
import type { Equation } from './elimination.js';
import { determined } from './elimination.js';
import { Relations } from './relations.js';
import type { Variable } from './vectors.js';

/**
 * H05: withholds, smallest first, what would let a reader recompute a withheld figure, until no withheld count is determined by the
 * published ones. All counts of people are one exact linear system: breakdowns, territories, periods, counts and rates of the same
 * people. It protects against exact recovery, not against bounds: that a hidden count lies between two numbers may still follow.
 */
export function h05Recovery(draft: Draft, truth: Truth): void {
  let before: Truth = truth;
  // Once more with only what the redacted feed still knows, so that disclosing it again withholds nothing more.
  while (protect(draft, before)) before = snapshot(draft);
}

function protect(draft: Draft, truth: Truth): boolean {
  if (!hasSecrets(draft, truth)) return false;
  const entries = entriesOf(draft, truth);
  const system = new System(new Relations(entries));
  let changed = false;
  for (let victim = system.weakest(); victim; victim = system.weakest()) {
    victim.hide();
    system.hide(victim);
    changed = true;
  }
  return changed;
}

/** The relations, with what is hidden so far. */
class System {
  readonly #variables: readonly Variable[];
  readonly #equations: readonly Equation[];
  readonly #unknown: boolean[];
  /** Variables whose discovery would undo a withheld cell. */
  readonly #secret: boolean[];
  /** Numbers of the equations in which each variable stands. */
  readonly #places: number[][];
  /** Numbers of the variables that each cell states. */
  readonly #stated = new Map<Cell, number[]>();
  readonly #hidden = new Set<Cell>();
  /** Variables whose surroundings are to be looked at. */
  readonly #pending = new Set<number>();

  constructor({ variables, equations }: Relations) {
    this.#variables = variables;
    this.#equations = equations;
    this.#unknown = variables.map(({ carriers }) => !carriers.length);
    this.#secret = variables.map(({ tells }) => tells.some(({ state }) => state === 'secret'));
    this.#places = variables.map(() => []);
    equations.forEach((equation, index) => { for (const variable of equation.keys()) this.#places[variable]!.push(index); });
    variables.forEach(({ carriers, tells }, index) => {
      for (const cell of new Set([...carriers, ...tells])) this.#stated.set(cell, [...(this.#stated.get(cell) ?? []), index]);
      if (this.#secret[index]) this.#pending.add(index);
    });
  }

  hide(cell: Cell): void {
    this.#hidden.add(cell);
    for (const index of this.#stated.get(cell) ?? []) {
      const { carriers, tells } = this.#variables[index]!;
      this.#unknown[index] = carriers.every(carrier => this.#hidden.has(carrier));
      this.#secret[index] ||= tells.includes(cell);
      this.#pending.add(index);
    }
  }

  /** The smallest cell of those from which a secret follows, or nothing when none does. */
  weakest(): Cell | undefined {
    for (const start of this.#pending) {
      const victim = this.#unknown[start] ? this.#amongComponent(start) : this.#secret[start] ? this.#smallest([start]) : undefined;
      if (victim) return victim;
      this.#pending.delete(start);
    }
    return undefined;
  }

  /** Looks at all equations that share unknowns with `start`: only they can tell something together. */
  #amongComponent(start: number): Cell | undefined {
    const reached = new Set([start]);
    const numbers = new Set<number>();
    for (const variable of reached) {
      for (const number of this.#places[variable]!) {
        if (numbers.has(number)) continue;
        numbers.add(number);
        for (const other of this.#equations[number]!.keys()) if (this.#unknown[other]) reached.add(other);
      }
    }
    const equations = [...numbers].map(number => this.#equations[number]!);
    const isUnknown = (variable: number): boolean => this.#unknown[variable]!;
    // Most secrets that follow at all follow from one equation: no elimination for those.
    const alone = equations.map(equation => [...equation.keys()]).filter(variables => variables.filter(isUnknown).length === 1);
    const direct = alone.filter(variables => this.#secret[variables.find(isUnknown)!]).flatMap(variables => variables.filter(variable => !isUnknown(variable)));
    const victim = this.#smallest(direct)
      ?? this.#smallest(determined(equations, isUnknown).filter(({ variable }) => this.#secret[variable]).flatMap(({ from }) => from));
    if (!victim) for (const variable of reached) this.#pending.delete(variable);
    return victim;
  }

  #smallest(variables: readonly number[]): Cell | undefined {
    let smallest: Cell | undefined;
    for (const variable of variables) {
      for (const cell of this.#variables[variable]!.carriers) {
        if (this.#hidden.has(cell)) continue;
        if (!smallest || cell.size < smallest.size || (cell.size === smallest.size && cell.code < smallest.code)) smallest = cell;
      }
    }
    return smallest;
  }
}
