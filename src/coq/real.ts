/**
 * A term as an ordinary formula over Coq's real numbers, and the proof that it has the term's value wherever the term is defined
 * (`valued`, proofs/coq/Plain.v). Terms with case distinctions have none here.
 */
import type { Rational } from '../num/rational.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { postorder } from '../term/traverse.ts';
import { coqFunction, coqRational } from './notation.ts';
import { variableName } from './term.ts';

export interface Real {
  readonly text: string;
  /** The proof of `valued term text`. */
  readonly proof: string;
}
interface Piece extends Real {
  readonly level: number;
}

/** What a function of one place is called in Coq's library; where it is no name, a formula. */
const NAMES: Readonly<Record<string, string>> = {
  acos: 'acos',
  acosh: 'arcosh',
  asin: 'asin',
  asinh: 'arcsinh',
  atan: 'atan',
  atanh: 'artanh',
  cos: 'cos',
  cosh: 'cosh',
  erf: 'real_erf',
  exp: 'exp',
  ln: 'ln',
  sin: 'sin',
  sinh: 'sinh',
  tan: 'tan',
  tanh: 'tanh',
};
const QUOTIENTS: Readonly<Record<string, (u: string) => string>> = {
  cot: (u) => `cos ${u} / sin ${u}`,
  coth: (u) => `cosh ${u} / sinh ${u}`,
  csc: (u) => `/ sin ${u}`,
  csch: (u) => `/ sinh ${u}`,
  sec: (u) => `/ cos ${u}`,
  sech: (u) => `/ cosh ${u}`,
};

/** Written out as a tree, a formula may be so long. */
const LONGEST = 2000;

/** The formula of a term; undefined where it has none, or a very long one. */
export function realOf(root: Term): Real | undefined {
  const pieces = new Map<Term, Piece>();
  for (const t of postorder(root)) {
    const args = t.args.map((a) => pieces.get(a)!);
    const p = piece(t, args);
    if (!p || p.text.length > LONGEST) return undefined;
    pieces.set(t, p);
  }
  return pieces.get(root);
}

const held = (p: Piece, level: number): string => (p.level >= level ? p.text : `(${p.text})`);

function piece(t: Term, args: readonly Piece[]): Piece | undefined {
  const [a, b] = args;
  const by = (lemma: string): string => `(${lemma} ${args.flatMap(() => ['_', '_']).join(' ')} ${args.map((p) => p.proof).join(' ')})`;
  switch (t.op) {
    case 'num': {
      const text = rational(t.value!);
      return { text, level: /^\d+$/.test(text) ? 6 : 0, proof: `(valued_rational ${coqRational(t.value!)} (${text}) eq_refl)` };
    }
    case 'var':
      return { text: variableName(t.name), level: 6, proof: `(valued_var ${variableName(t.name)})` };
    case 'pi':
      return { text: 'PI', level: 6, proof: 'valued_pi' };
    case 'add':
      return { text: `${held(a, 1)} + ${held(b, 2)}`, level: 1, proof: by('valued_add') };
    case 'sub':
      return { text: `${held(a, 1)} - ${held(b, 2)}`, level: 1, proof: by('valued_sub') };
    case 'mul':
      return { text: `${held(a, 2)} * ${held(b, 3)}`, level: 2, proof: by('valued_mul') };
    case 'div':
      return { text: `${held(a, 2)} / ${held(b, 3)}`, level: 2, proof: by('valued_div') };
    case 'neg':
      return { text: `- ${held(a, 5)}`, level: 0, proof: by('valued_neg') };
    case 'rpow':
      return { text: `Rpower ${held(a, 6)} ${held(b, 6)}`, level: 5, proof: by('valued_rpow') };
    case 'pow':
      return power(t.value!, a);
    case 'fn': {
      const name = NAMES[t.name];
      const proof = by(`valued_${coqFunction(t.name)}`);
      if (name !== undefined) return { text: `${name} ${held(a, 6)}`, level: 5, proof };
      const quotient = QUOTIENTS[t.name];
      return quotient && { text: quotient(held(a, 6)), level: 0, proof };
    }
    case 'if':
      return undefined;
  }
}

const rational = (q: Rational): string => {
  const n = q.n < 0n ? `(${q.n})` : String(q.n);
  return q.d === 1n ? n.replace(/^\((.*)\)$/, '$1') : `${n} / ${q.d}`;
};

function power(q: Rational, base: Piece): Piece | undefined {
  const exponent = coqRational(q);
  if (q.d === 2n && q.n === 1n)
    return { text: `sqrt ${held(base, 6)}`, level: 5, proof: `(valued_sqrt _ _ ${exponent} ${base.proof} eq_refl)` };
  if (q.d !== 1n || q.n > 1000n || q.n < -1000n) return undefined;
  if (Q.sign(q) >= 0)
    return { text: `${held(base, 5)} ^ ${q.n}`, level: 4, proof: `(valued_pow _ _ ${exponent} ${q.n} ${base.proof} eq_refl)` };
  const n = -q.n;
  return { text: `/ ${held(base, 5)} ^ ${n}`, level: 0, proof: `(valued_pow_negative _ _ ${exponent} ${n - 1n} ${base.proof} eq_refl)` };
}
