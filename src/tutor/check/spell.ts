/** Shorthand spelled out before a side is given its meaning: u′ for a letter, d/dz without an operand, letters in a row as products. */
import type { Surface } from '../../syntax/surface.ts';
import { mapSurface } from './reshape.ts';

export interface Spelling {
  readonly variable: string;
  /** Does the name abbreviate something? */
  readonly isLetter: (name: string) => boolean;
  /** Is it a function of the page that is not the one under discussion? Alone it stands for its value. */
  readonly isFunction: (name: string) => boolean;
  /** Are these letters in a row a product? */
  readonly isProduct: (letters: string) => boolean;
  /** The function that d/dz without an operand is about. */
  readonly under?: string;
}

export function spelledOut(root: Surface, { variable, isLetter, isFunction, isProduct, under }: Spelling): Surface {
  const products = new Map<Surface, readonly [Surface, Surface]>();
  const applied = new Map<Surface, Surface>();
  const change = (s: Surface): Surface => {
    if (s.kind === 'name' && /^[A-Za-z]{2,3}$/.test(s.text) && isProduct(s.text)) {
      const [left, right] = factors(s).map(change);
      const made: Surface = { kind: 'binary', op: '*', left, right, implicit: true, span: s.span };
      products.set(made, [left, right]);
      return made;
    }
    if (s.kind === 'name' && isFunction(s.text)) {
      const argument: Surface = { kind: 'name', text: variable, span: s.span };
      const made: Surface = { kind: 'call', fn: s.text, fnSpan: s.span, args: [argument], bracket: '(', span: s.span };
      applied.set(made, s);
      return made;
    }
    // Under a prime it is the function, not its value.
    const bare = s.kind === 'prime' ? applied.get(s.target) : undefined;
    if (s.kind === 'prime' && bare) return { ...s, target: bare, args: s.args ?? [{ kind: 'name', text: variable, span: s.span }] };
    // (fg)′(x) is (fg)′ at x, not a product.
    if (s.kind === 'binary' && s.implicit && s.left.kind === 'prime' && !s.left.args && s.right.kind === 'group') {
      const { body } = s.right;
      if (body.kind === 'name' && body.text === variable) return { ...s.left, span: s.span };
    }
    // Powers and primes after letters in a row belong to the last one: uv′ is u·v′.
    const last = s.kind === 'prime' ? products.get(s.target) : s.kind === 'binary' && s.op === '^' ? products.get(s.left) : undefined;
    if (last) {
      const inner: Surface = s.kind === 'prime' ? { ...s, target: last[1] } : { ...(s as Surface & { kind: 'binary' }), left: last[1] };
      return { kind: 'binary', op: '*', left: last[0], right: change(inner), implicit: true, span: s.span };
    }
    if (s.kind === 'prime' && s.target.kind === 'name' && !s.args && (isLetter(s.target.text) || s.target.text === variable))
      return { kind: 'derivative', symbol: 'd', wrt: variable, order: s.order, operand: s.target, span: s.span };
    if (s.kind === 'derivative' && !s.operand && under !== undefined) return { ...s, operand: { kind: 'name', text: under, span: s.span } };
    return s;
  };
  return mapSurface(root, change);
}

/** `uv` as u and v, `xyz` as xy and z. */
function factors(s: Surface & { kind: 'name' }): [Surface, Surface] {
  const at = (from: number, to: number): Surface => ({
    kind: 'name',
    text: s.text.slice(from, to),
    span: { from: s.span.from + from, to: s.span.from + to },
  });
  const n = s.text.length;
  const [first, last] = [at(0, 1), at(n - 1, n)];
  if (n === 2) return [first, last];
  const span = { from: s.span.from, to: s.span.from + 2 };
  return [{ kind: 'binary', op: '*', left: first, right: at(1, 2), implicit: true, span }, last];
}
