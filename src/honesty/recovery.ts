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
  for (let victims = system.weakest(); victims.length; victims = system.weakest()) {
    for (const victim of victims) victim.hide();
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

  /** The smallest cells from which secrets follow, taken out of the system one by one; none when nothing follows any more. */
  weakest(): Cell[] {
    for (const start of this.#pending) {
      const victims = this.#unknown[start] ? this.#amongComponent(start) : this.#secret[start] ? this.#victims([[start]]) : [];
      if (victims.length) return victims;
      this.#pending.delete(start);
    }
    return [];
  }

  /** Looks at all equations that share unknowns with `start`: only they can tell something together. */
  #amongComponent(start: number): Cell[] {
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
    const direct = equations.map(equation => [...equation.keys()]).filter(variables => {
      const unknown = variables.filter(isUnknown);
      return unknown.length === 1 && this.#secret[unknown[0]!];
    });
    let victims = this.#victims(direct.map(variables => variables.filter(variable => !isUnknown(variable))));
    if (!victims.length) victims = this.#victims(determined(equations, isUnknown).filter(({ variable }) => this.#secret[variable]).map(({ from }) => from));
    if (!victims.length) for (const variable of reached) this.#pending.delete(variable);
    return victims;
  }

  /** For each way in which a secret follows, its smallest cell; what one victim has cut is not cut again. Smallest ways first. */
  #victims(ways: readonly (readonly number[])[]): Cell[] {
    const victims: Cell[] = [];
    const open = ways.map(way => ({ way, cell: this.#smallest(way) })).filter(({ cell }) => cell !== undefined).sort((a, b) => bySize(a.cell!, b.cell!));
    for (const { way } of open) {
      if (way.some(variable => this.#unknown[variable])) continue;
      const cell = this.#smallest(way);
      if (!cell) continue;
      this.#hide(cell);
      victims.push(cell);
    }
    return victims;
  }

  #hide(cell: Cell): void {
    this.#hidden.add(cell);
    for (const index of this.#stated.get(cell) ?? []) {
      const { carriers, tells } = this.#variables[index]!;
      this.#unknown[index] = carriers.every(carrier => this.#hidden.has(carrier));
      this.#secret[index] ||= tells.includes(cell);
      this.#pending.add(index);
    }
  }

  #smallest(variables: readonly number[]): Cell | undefined {
    return variables.flatMap(variable => this.#variables[variable]!.carriers).filter(cell => !this.#hidden.has(cell)).sort(bySize)[0];
  }
}

const bySize = (a: Cell, b: Cell): number => a.size - b.size || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
