/** Are two terms the same up to order, brackets and ways of writing a quotient? Only for finding a line again; nothing is decided by it. */
import * as Q from '../../num/rational.ts';
import type { Term } from '../../term/term.ts';
import { fold } from '../../term/traverse.ts';

interface Key {
  /** Sorted summands or factors of the node, itself if it is neither. */
  readonly sum: readonly string[];
  readonly product: readonly string[];
}

const single = (text: string): Key => ({ sum: [text], product: [text] });
const sumOf = (parts: readonly string[]): Key => {
  const sum = [...parts].sort();
  return sum.length === 1 ? single(sum[0]) : { sum, product: [`(${sum.join('+')})`] };
};
const productOf = (parts: readonly string[]): Key => {
  const all = parts.filter((p) => p !== '1');
  const minus = all.filter((p) => p === '-1').length;
  const product = all.filter((p) => p !== '-1').sort();
  if (minus % 2 === 1) product.unshift('-1');
  if (product.length === 0) return single('1');
  return product.length === 1 ? single(product[0]) : { product, sum: [product.join('·')] };
};
const text = (k: Key): string => (k.sum.length > 1 ? `(${k.sum.join('+')})` : k.sum[0]);
const negated = (k: Key): string[] =>
  k.sum.length > 1 ? k.sum.map((s) => text(productOf(['-1', ...s.split('·')]))) : [text(productOf(['-1', ...k.product]))];
const inverse = (factor: string): string => {
  const power = /^(.*)\^\[(-?\d+)\]$/.exec(factor);
  if (factor === '-1') return factor;
  if (!power) return `${factor}^[-1]`;
  const n = -Number(power[2]);
  return n === 1 ? power[1] : `${power[1]}^[${n}]`;
};

/** A text that is the same for terms that are alike. */
export const likeness = (t: Term): string =>
  text(
    fold<Key>(t, (u, args) => {
      const [a, b] = args;
      switch (u.op) {
        case 'num':
          return Q.eq(u.value!, Q.MINUS_ONE)
            ? single('-1')
            : Q.sign(u.value!) < 0
              ? productOf(['-1', Q.toString(Q.neg(u.value!))])
              : single(Q.toString(u.value!));
        case 'var':
          return single(u.name);
        case 'pi':
          return single('π');
        case 'add':
          return sumOf([...a.sum, ...b.sum]);
        case 'sub':
          return sumOf([...a.sum, ...negated(b)]);
        case 'neg':
          return sumOf(negated(a));
        case 'mul':
          if (text(a) === '1') return b;
          if (text(b) === '1') return a;
          return productOf([...a.product, ...b.product]);
        case 'div':
          if (text(b) === '1') return a;
          return productOf([...a.product, ...b.product.map(inverse)]);
        case 'pow': {
          const q = u.value!;
          if (!Q.isInteger(q)) return single(`${text(a)}^{${Q.toString(q)}}`);
          if (Q.eq(q, Q.ONE)) return a;
          return single(`${text(a)}^[${q.n}]`);
        }
        case 'rpow':
          return single(`${text(a)}^(${text(b)})`);
        case 'fn':
          return single(`${u.name}(${args.map(text).join(',')})`);
        case 'if':
          return single(`if(${text(a)} ${u.name} ${text(b)}: ${text(args[2])}; ${text(args[3])})`);
      }
    }),
  );

export const alike = (a: Term, b: Term): boolean => a === b || likeness(a) === likeness(b);
