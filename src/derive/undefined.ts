/**
 * Showing that a term is undefined: some strict part of it is, by a row of the rule table. Untrusted search.
 */
import { infer, type Theorem } from '../kernel/kernel.ts';
import * as Q from '../num/rational.ts';
import * as P from '../term/prop.ts';
import type { Term } from '../term/term.ts';
import { num, zero } from '../term/term.ts';
import { functionNamed } from '../theory/functions.ts';
import { type Context, chosenBranch, conditionsOf, prove, rule } from './context.ts';

/** A theorem that t is undefined here, or null. */
export function undefinedHere(c: Context, t: Term): Theorem | null {
  for (const part of strictParts(t)) {
    const theorem = partUndefined(c, part);
    if (theorem) return part === t ? theorem : infer({ step: 'undefined', of: t, part: theorem });
  }
  return null;
}

/** The parts of t at strict positions, inner ones first, t included. */
export function strictParts(t: Term): Term[] {
  const out: Term[] = [];
  const seen = new Set<Term>();
  const visit: Term[] = [t];
  while (visit.length > 0) {
    const u = visit.pop()!;
    if (seen.has(u)) continue;
    seen.add(u);
    out.push(u);
    visit.push(...(u.op === 'if' ? u.args.slice(0, 2) : u.args));
  }
  return out.reverse();
}

function partUndefined(c: Context, t: Term): Theorem | null {
  const [u, v] = t.args;
  switch (t.op) {
    case 'div': {
      const e = prove(c, P.eq(v, zero));
      return e && rule('order.quotient-undefined', { u, v }, [e]);
    }
    case 'pow': {
      const q = t.value!;
      if (q.d % 2n === 0n) {
        const low = prove(c, P.lt(u, zero));
        if (low) return rule('order.root-undefined', { u, q: num(q) }, [low]);
      }
      const e = Q.sign(q) < 0 ? prove(c, P.eq(u, zero)) : null;
      return e && rule('order.power-undefined', { u, q: num(q) }, [e]);
    }
    case 'rpow': {
      const low = prove(c, P.le(u, zero));
      return low && rule('order.real-power-undefined', { u, v }, [low]);
    }
    case 'if':
      return conditional(c, t);
    case 'fn':
      for (const key of Object.keys(functionNamed.get(t.name)?.rows ?? {})) {
        if (!key.startsWith('undefined')) continue;
        const id = `${t.name}.${key}`;
        const facts = conditionsOf(id, { u }).map((p) => prove(c, p));
        if (facts.every((f) => f !== null)) return rule(id, { u }, facts);
      }
      return null;
    default:
      return null;
  }
}

function conditional(c: Context, t: Term): Theorem | null {
  const [a, b, u, v] = t.args;
  const found = chosenBranch(c, t);
  const gone = found && undefinedHere(c, found.branch);
  return found && gone && rule(`${found.row}-undefined`, { a, b, u, v }, [found.fact, gone]);
}
