/**
 * Building a generator tower over given terms: which treatment each function gets, and beginning again when a finer base is needed.
 */
import { makeField } from '../kernel/field.ts';
import { FIELD_FUEL, type Theorem } from '../kernel/kernel.ts';
import { type Term, variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { absorb, define, Refine, solve, split, type Tower } from './tower.ts';
import { exponential } from './tower-exponential.ts';
import { conditional, elementary } from './tower-functions.ts';
import { root } from './tower-roots.ts';
import { trigonometric } from './tower-trigonometric.ts';

function emptyTower(context: Context): Tower {
  return {
    context,
    field: makeField(FIELD_FUEL),
    definitions: new Map(),
    reductions: new Map(),
    seen: new Set(),
    exponents: [],
    angles: [],
    kept: new Map(),
    treat,
  };
}

/** Build a tower over all the terms, beginning again whenever a finer base turns out to be needed. */
export function makeTower(context: Context, terms: readonly Term[]): Tower {
  const pins: Refine[] = [];
  for (;;) {
    const tower = emptyTower(context);
    try {
      for (const h of context.hypotheses) {
        const { kind, terms } = h.conclusion;
        if (kind === 'eq' && terms[0].op === 'var' && !reaches(tower, terms[1], terms[0])) define(tower, h);
      }
      for (const pin of pins) {
        absorb(tower, pin.term);
        if (pin.kind === 'roots') continue;
        const { vector } = split(tower, pin.term);
        tower[pin.kind].push({ term: pin.term, vector });
      }
      for (const h of context.hypotheses) byHypothesis(tower, h);
      for (const t of terms) absorb(tower, t);
      return tower;
    } catch (error) {
      if (!(error instanceof Refine) || pins.length > 8) throw error;
      const again = pins.findIndex(
        (p) => p.kind === error.kind && (p.kind === 'roots' ? p.term.args[0] === error.term.args[0] : coarser(tower, p.term, error.term)),
      );
      if (again >= 0) pins.splice(again, 1);
      pins.push(error);
    }
  }
}
/** A generator that a hypothesis sets equal to a number. */
function byHypothesis(tower: Tower, h: Theorem): void {
  const { kind, terms } = h.conclusion;
  if (kind !== 'eq' || terms[0].op !== 'fn' || terms[1].op !== 'num') return;
  absorb(tower, terms[0]);
  if (define(tower, h)) tower.reductions.delete(terms[0]);
}
/** Would defining `x` by t make a circle? */
function reaches(tower: Tower, t: Term, x: Term): boolean {
  return t.vars.some((name) => {
    const v = variable(name);
    const next = tower.definitions.get(v)?.conclusion.terms[1];
    return v === x || (next !== undefined && reaches(tower, next, x));
  });
}
/** Is one exponent a rational multiple of the other? */
function coarser(tower: Tower, a: Term, b: Term): boolean {
  const x = split(tower, a).vector;
  const y = split(tower, b).vector;
  return x.size === y.size && solve([{ term: a, vector: x }], y) !== null;
}

function treat(tower: Tower, t: Term): void {
  if (t.op === 'if') conditional(tower, t);
  else if (t.op === 'pow') root(tower, t);
  else if (t.op === 'fn' && t.name === 'exp') exponential(tower, t);
  else if (t.op === 'fn' && (t.name === 'sin' || t.name === 'cos')) trigonometric(tower, t);
  else elementary(tower, t);
}
