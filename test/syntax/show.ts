/** Surfaces and terms as short text, so that tests can say in one line what a text is read as. */
import * as Q from '../../src/num/rational.ts';
import type { Surface } from '../../src/syntax/surface.ts';
import type { Term } from '../../src/term/term.ts';

const list = (parts: readonly Surface[]): string => parts.map(show).join(', ');

/** Groups as [ ], implicit products as ·, drawn fractions as //, calls as f<u>. */
export function show(s: Surface | undefined): string {
  if (!s) return 'nothing';
  switch (s.kind) {
    case 'number':
    case 'name':
      return s.text;
    case 'call':
      return `${s.fn}${s.subscript ? `_${show(s.subscript)}` : ''}${s.power ? `^${show(s.power)}` : ''}${s.bare ? '~' : ''}<${list(s.args)}>`;
    case 'binary':
      return `(${show(s.left)}${s.implicit ? '·' : s.fraction ? '//' : s.op}${show(s.right)})`;
    case 'unary':
      return `(${s.op}${show(s.operand)})`;
    case 'group':
      return `[${show(s.body)}]`;
    case 'abs':
      return `|${show(s.body)}|`;
    case 'root':
      return `root${s.index ? show(s.index) : ''}{${show(s.body)}}`;
    case 'cases':
      return `cases{${s.branches.map((b) => (b.condition ? `${show(b.value)} if ${show(b.condition)}` : show(b.value))).join('; ')}}`;
    case 'relation': {
      const signs = s.signs.map((r) => r.sign);
      const before = s.continued ? [...signs] : ['', ...signs];
      return s.operands.map((o, i) => `${before[i]}${before[i] ? ' ' : ''}${show(o)}`).join(' ');
    }
    case 'logic':
      return `(${show(s.left)} ${s.op} ${show(s.right)})`;
    case 'not':
      return `not ${show(s.operand)}`;
    case 'prime':
      return `${show(s.target)}${"'".repeat(s.order)}${s.args ? `<${list(s.args)}>` : ''}`;
    case 'derivative':
      return `${s.symbol}${s.order}/${s.wrt}{${s.operand ? show(s.operand) : ''}}`;
    case 'at':
      return `${show(s.body)}|${s.name}=${show(s.value)}`;
    case 'underbrace':
      return `under{${show(s.body)}: ${s.label}}`;
    case 'labelled':
      return `${s.label} ${show(s.body)}`;
    case 'cancel':
      return `cancel{${show(s.body)}}`;
    case 'text':
      return `${show(s.body)} "${s.text}"`;
    case 'list':
      return `list{${s.items.map(show).join('; ')}}`;
  }
}

/** Terms fully bracketed; `pow` as ^, `rpow` as ^^, `if` as {l rel r ? a : b}. */
export function showTerm(t: Term | undefined): string {
  if (!t) return 'nothing';
  const [a, b, c, d] = t.args.map(showTerm);
  switch (t.op) {
    case 'num':
      return Q.toString(t.value!);
    case 'var':
      return t.name;
    case 'pi':
      return 'pi';
    case 'add':
      return `(${a} + ${b})`;
    case 'sub':
      return `(${a} - ${b})`;
    case 'mul':
      return `(${a} * ${b})`;
    case 'div':
      return `(${a} / ${b})`;
    case 'neg':
      return `(-${a})`;
    case 'pow':
      return `${a}^${Q.toString(t.value!)}`;
    case 'rpow':
      return `${a}^^${b}`;
    case 'fn':
      return b === undefined ? `${t.name}(${a})` : `${t.name}(${a}, ${b})`;
    case 'if':
      return `{${a} ${t.name} ${b} ? ${c} : ${d}}`;
  }
}
