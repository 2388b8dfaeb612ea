/** Terms as Maxima writes them, for STACK. Every operation has its brackets: the text is for a program. */
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import { fold } from '../term/traverse.ts';

/** Functions that Maxima calls otherwise. */
const NAMES: Readonly<Record<string, string>> = { ln: 'log', sign: 'signum' };
/** Letters that mean something to Maxima or STACK by themselves. */
const RESERVED: ReadonlySet<string> = new Set(['e', 'i', 'j', 'pi', 'gamma', 'beta', 'zeta', 'psi', 'lambda']);

const letter = (name: string): string => (RESERVED.has(name) ? `${name}_0` : name);
const number = (q: Q.Rational): string => (Q.isInteger(q) ? (Q.sign(q) < 0 ? `(${q.n})` : `${q.n}`) : `(${q.n}/${q.d})`);

/** The text for Maxima. Cases become if … then … else; what no branch covers is `und`. */
export function maxima(t: Term): string {
  return fold<string>(t, (u, args) => {
    const [a, b, c, d] = args;
    switch (u.op) {
      case 'num':
        return number(u.value!);
      case 'var':
        return letter(u.name);
      case 'pi':
        return '%pi';
      case 'add':
        return `(${a}+${b})`;
      case 'sub':
        return `(${a}-${b})`;
      case 'mul':
        return `(${a}*${b})`;
      case 'div':
        return u.args[1].op === 'num' && Q.isZero(u.args[1].value!) ? 'und' : `(${a}/${b})`;
      case 'neg':
        return `(-${a})`;
      case 'pow':
        return `(${a}^${number(u.value!)})`;
      case 'rpow':
        return `(${a}^${b})`;
      case 'if':
        return `(if ${a} ${u.name === 'lt' ? '<' : u.name === 'le' ? '<=' : '='} ${b} then ${c} else ${d})`;
      case 'fn':
        return `${NAMES[u.name] ?? u.name}(${args.join(',')})`;
    }
  });
}
