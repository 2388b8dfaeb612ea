/**
 * The steps of a proof in order, their names in Coq, and how one step is used in another: applied to all variables and to its hypotheses.
 */
import type { Theorem } from '../kernel/kernel.ts';
import { premisesOf } from '../kernel/proof.ts';
import type { Prop } from '../term/prop.ts';
import { propVars } from '../term/prop.ts';
import { type Names, variableName } from './term.ts';

/** Everything the theorems rest on, premises first, each once. */
export function stepsOf(theorems: readonly Theorem[]): Theorem[] {
  const done = new Set<Theorem>();
  const stack = [...theorems].reverse();
  while (stack.length > 0) {
    const t = stack[stack.length - 1];
    const waiting = done.has(t) ? [] : premisesOf(t.why).filter((p) => !done.has(p));
    if (waiting.length > 0) stack.push(...waiting.reverse());
    else {
      stack.pop();
      done.add(t);
    }
  }
  return [...done];
}

/** The variables of the steps, sorted, `last` at the end. */
export function variablesOf(steps: readonly Theorem[], last: string): string[] {
  const found = new Set<string>();
  const note = (p: Prop): void => {
    for (const v of propVars(p)) found.add(v);
  };
  for (const t of steps) {
    t.hypotheses.forEach(note);
    note(t.conclusion);
    if (t.why.step === 'rule') for (const u of t.why.instance.values()) for (const v of u.vars) found.add(v);
  }
  found.delete(last);
  return [...[...found].sort(), ...(last === '' ? [] : [last])];
}

export class Numbering {
  readonly names: Names;
  readonly steps: readonly Theorem[];
  private readonly lemmas = new Map<Theorem, string>();
  private readonly hypotheses = new Map<Prop, string>();

  constructor(steps: readonly Theorem[], names: Names) {
    this.steps = steps;
    this.names = names;
    for (const [i, t] of steps.entries()) {
      const what = (t.why.step === 'rule' ? t.why.rule : t.why.step).replace(/[.-]/g, '_');
      this.lemmas.set(t, `step_${i + 1}_${what}`);
    }
  }

  lemma(t: Theorem): string {
    return this.lemmas.get(t)!;
  }

  /** The name of a hypothesis, the same in every lemma that has it. */
  hypothesis(p: Prop): string {
    let name = this.hypotheses.get(p);
    if (name === undefined) this.hypotheses.set(p, (name = `h${this.hypotheses.size + 1}`));
    return name;
  }

  /** The theorem at the assignment in hand; `instead` gives proofs for hypotheses that are no hypotheses there. */
  use(t: Theorem, instead?: ReadonlyMap<Prop, string>): string {
    const given = t.hypotheses.map((h) => instead?.get(h) ?? this.hypothesis(h));
    const words = [this.lemma(t), ...this.names.variables.map(variableName), ...given];
    return words.length === 1 ? words[0] : `(${words.join(' ')})`;
  }
}
