/**
 * Numbers worked out in a formula as typed: 2·9 z becomes 18 z, z^(4 − 1) becomes z³, 1·z becomes z. Families write such products because
 * their slots are numbers; everything else stays as it was typed. For the eye only: the value is proved from the term.
 */
import type { Rational } from '../../num/rational.ts';
import * as Q from '../../num/rational.ts';
import { foldSurface, NOWHERE, type Surface } from '../../syntax/surface.ts';

/** Exponents that are worked out. */
const MOST = 12n;

/** The tree with every node changed, from the leaves upwards. */
export const mapSurface = (root: Surface, f: (s: Surface) => Surface): Surface =>
  foldSurface<Surface>(root, (s, parts) => f(rebuilt(s, parts)));

export const withNumbersDone = (root: Surface): Surface => mapSurface(root, simpler);

function rebuilt(s: Surface, parts: readonly Surface[]): Surface {
  switch (s.kind) {
    case 'number':
    case 'name':
      return s;
    case 'binary':
      return { ...s, left: parts[0], right: parts[1] };
    case 'logic':
      return { ...s, left: parts[0], right: parts[1] };
    case 'unary':
    case 'not':
      return { ...s, operand: parts[0] };
    case 'group':
    case 'abs':
    case 'underbrace':
    case 'labelled':
    case 'cancel':
    case 'text':
      return { ...s, body: parts[0] };
    case 'root':
      return s.index ? { ...s, index: parts[0], body: parts[1] } : { ...s, body: parts[0] };
    case 'call': {
      const extra = (s.subscript ? 1 : 0) + (s.power ? 1 : 0);
      return {
        ...s,
        args: parts.slice(extra),
        ...(s.subscript ? { subscript: parts[0] } : {}),
        ...(s.power ? { power: parts[s.subscript ? 1 : 0] } : {}),
      };
    }
    case 'cases': {
      let at = 0;
      return {
        ...s,
        branches: s.branches.map((b) => (b.condition ? { value: parts[at++], condition: parts[at++] } : { value: parts[at++] })),
      };
    }
    case 'relation':
      return { ...s, operands: parts };
    case 'list':
      return { ...s, items: parts };
    case 'prime':
    case 'derivative':
    case 'at':
      return s;
  }
}

/** The number that this is, if it is one. */
function numberIn(s: Surface): Rational | undefined {
  if (s.kind === 'number') return /^\d+$/.test(s.text) ? Q.rational(BigInt(s.text)) : undefined;
  if (s.kind === 'group') return numberIn(s.body);
  if (s.kind === 'unary') {
    const v = numberIn(s.operand);
    return v && (s.op === '-' ? Q.neg(v) : v);
  }
  if (s.kind !== 'binary') return undefined;
  const [l, r] = [numberIn(s.left), numberIn(s.right)];
  if (!l || !r) return undefined;
  switch (s.op) {
    case '+':
      return Q.add(l, r);
    case '-':
      return Q.sub(l, r);
    case '*':
      return Q.mul(l, r);
    case '/':
      return Q.isZero(r) ? undefined : Q.div(l, r);
    case '^':
      return Q.isInteger(r) && r.n >= 0n && r.n <= MOST && !(Q.isZero(l) && Q.isZero(r)) ? Q.powInt(l, Number(r.n)) : undefined;
  }
}

const number = (q: Rational): Surface => {
  if (Q.sign(q) < 0) return { kind: 'unary', op: '-', operand: number(Q.neg(q)), span: NOWHERE };
  const digits = (n: bigint): Surface => ({ kind: 'number', text: n.toString(), span: NOWHERE });
  return Q.isInteger(q) ? digits(q.n) : { kind: 'binary', op: '/', left: digits(q.n), right: digits(q.d), fraction: true, span: NOWHERE };
};

function simpler(s: Surface): Surface {
  if (s.kind !== 'binary' && s.kind !== 'group' && s.kind !== 'unary') return s;
  const value = numberIn(s);
  if (value) return number(value);
  if (s.kind !== 'binary') return s;
  const [l, r] = [numberIn(s.left), numberIn(s.right)];
  const isOne = (q: Rational | undefined): boolean => q !== undefined && Q.eq(q, Q.ONE);
  switch (s.op) {
    case '*':
      if (isOne(l)) return s.right;
      if (isOne(r)) return s.left;
      // −(2·9)·z: the sign stands in front of the product.
      if (l && Q.sign(l) < 0) return { kind: 'unary', op: '-', operand: simpler({ ...s, left: number(Q.neg(l)) }), span: NOWHERE };
      if (l) {
        const merged = withLeading(s.right, l);
        if (merged) return simpler(merged);
      }
      return s;
    case '/':
      if (isOne(r)) return s.left;
      return l && Q.sign(l) < 0 ? { kind: 'unary', op: '-', operand: { ...s, left: number(Q.neg(l)) }, span: NOWHERE } : s;
    case '^':
      if (isOne(r)) return s.left;
      return r && Q.isZero(r) ? number(Q.ONE) : s;
    case '+':
      if (r && Q.sign(r) < 0) return { ...s, op: '-', right: number(Q.neg(r)) };
      return r && Q.isZero(r) ? s.left : s;
    case '-':
      if (r && Q.sign(r) < 0) return { ...s, op: '+', right: number(Q.neg(r)) };
      return r && Q.isZero(r) ? s.left : s;
  }
}

/** q times a product that begins with a number: the product with that number changed. */
function withLeading(s: Surface, q: Rational): Surface | undefined {
  if (s.kind !== 'binary' || s.op !== '*') return undefined;
  const first = numberIn(s.left);
  if (first) return { ...s, left: number(Q.mul(q, first)) };
  const left = withLeading(s.left, q);
  return left && { ...s, left };
}
