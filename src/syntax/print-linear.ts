/**
 * Surface to one line of text: ASCII that the parser reads back, or Unicode for a terminal.
 */
import { ADD, AND, AT, ATOM, LOWEST, MUL, NOT, OR, POWER, REL } from './binding.ts';
import { greekLetter, isLetter } from './names.ts';
import { type Expand, emit, type Piece } from './print-piece.ts';
import { drawn, endOf, firstFactor, LOOKS_LIKE_FUNCTION, lastFactor, linearPrecedence, startOf } from './print-shape.ts';
import type { BinaryNode, CasesNode, RelationSign, Surface } from './surface.ts';

const SIGNS_ASCII = new Map<RelationSign, string>([
  ['⇒', '=>'],
  ['→', '->'],
]);
const SIGNS_UNICODE = new Map<RelationSign, string>([
  ['<=', '≤'],
  ['>=', '≥'],
  ['!=', '≠'],
]);
const RAISED = new Map(
  Array.from('0123456789+−()abcdefghijklmnoprstuvwxyzβγ').map((c, i): [string, string] => [
    c,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵝᵞ'][i],
  ]),
);
const LOWERED = new Map(
  Array.from('0123456789aehijklmnoprstuvx').map((c, i): [string, string] => [c, [...'₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][i]]),
);
/** Exponents longer than this stay on the line. */
const MAX_RAISED = 12;

/** The printer of one-line text. `exact`: keep the brackets that tell a+(b+c) from a+b+c. */
export function expandLinear(style: 'ascii' | 'unicode', exact: boolean): Expand {
  const unicode = style === 'unicode';
  const minus = unicode ? '−' : '-';
  const node = (s: Surface, min: number): Piece => ({ node: s, min });
  const wrap = (open: string, close: string, ...body: Piece[]): Piece => ({ open, body, close });
  const args = (list: readonly Surface[], open = '(', close = ')'): Piece =>
    wrap(open, close, ...list.flatMap((s, i) => (i > 0 ? [', ', node(s, LOWEST)] : [node(s, LOWEST)])));
  const sign = (r: RelationSign): string => (unicode ? SIGNS_UNICODE : SIGNS_ASCII).get(r) ?? r;

  const nameText = (text: string): string => {
    if (!unicode) return text;
    const [head, ...subs] = text.split('_');
    const letter = greekLetter(head) ?? head;
    if (subs.length === 0) return letter;
    const sub = subs.join('_');
    return [...sub].every((c) => LOWERED.has(c)) ? letter + [...sub].map((c) => LOWERED.get(c)).join('') : `${letter}_${sub}`;
  };
  const raised = (s: Surface): string | undefined => {
    const { text, truncated } = emit(s, expand, MAX_RAISED, '…');
    const plain = [...text.replaceAll(' ', '')];
    if (truncated || plain.length > MAX_RAISED || plain.some((c) => !RAISED.has(c))) return undefined;
    return plain.map((c) => RAISED.get(c)).join('');
  };
  /** What stands after a base: `^2`, `²`, `^(…)`. */
  const exponent = (s: Surface): Piece[] => {
    const inner = s.kind === 'group' ? s.body : s;
    const up = unicode ? raised(inner) : undefined;
    if (up !== undefined) return [up];
    if (s.kind === 'number' && linearPrecedence(s) === ATOM) return ['^', s.text];
    if (s.kind === 'name') return ['^', nameText(s.text)];
    return [wrap('^(', ')', node(inner, LOWEST))];
  };

  const binary = (s: BinaryNode): Piece[] => {
    const { left, right } = s;
    switch (s.op) {
      case '+':
      case '-': {
        const loose = !exact && s.op === '+' && right.kind === 'binary' && (right.op === '+' || right.op === '-');
        return [node(left, ADD), ` ${s.op === '-' ? minus : '+'} `, node(right, loose ? ADD : ADD + 1)];
      }
      case '*': {
        const loose = !exact && right.kind === 'binary' && right.op === '*';
        const times = !unicode ? '*' : s.implicit && isGlued(left, right, loose) ? '' : '·';
        return [node(left, MUL), times, node(right, loose ? MUL : MUL + 1)];
      }
      case '/':
        return [node(left, MUL), '/', node(right, MUL + 1)];
      case '^':
        return [node(left, ATOM), ...exponent(right)];
    }
  };
  const cases = (s: CasesNode): Piece[] => {
    const { branches } = s;
    if (unicode) {
      const rows = branches.flatMap((b, i): Piece[] => [
        i > 0 ? '; ' : '',
        node(b.value, LOWEST),
        ...(b.condition ? [' if ', node(b.condition, LOWEST)] : [' otherwise']),
      ]);
      return [wrap('{ ', ' }', ...rows)];
    }
    const simple = branches.length === 2 && branches[1].condition === undefined;
    const items = branches.flatMap((b) => (b.condition ? [b.condition, b.value] : [b.value]));
    const list = items.flatMap((item, i): Piece[] => (i > 0 ? [', ', node(item, LOWEST)] : [node(item, LOWEST)]));
    return [wrap(simple ? 'if(' : 'piecewise(', ')', ...list)];
  };

  /** √z² would be unclear, and a root with an index is written as a power. */
  const precedence = (s: Surface): number => (s.kind === 'root' ? (unicode || s.index ? POWER : ATOM) : linearPrecedence(s));
  const expand: Expand = (typed, min) => {
    const s = unicode ? drawn(typed) : typed;
    const pieces = bare(s);
    return precedence(s) < min ? [wrap('(', ')', ...pieces)] : pieces;
  };
  const bare = (s: Surface): Piece[] => {
    switch (s.kind) {
      case 'number':
        return [s.text];
      case 'name':
        return [nameText(s.text)];
      case 'call': {
        const fn = nameText(s.fn);
        const head: Piece[] = s.subscript ? [fn, '_', wrap('{', '}', node(s.subscript, LOWEST))] : [fn];
        if (!s.power) return [...head, args(s.args)];
        const atom = s.power.kind === 'number' || s.power.kind === 'name';
        const up = unicode ? raised(s.power) : undefined;
        if (up !== undefined) return [...head, up, args(s.args)];
        return atom ? [...head, ...exponent(s.power), args(s.args)] : [wrap('(', ')', ...head, args(s.args)), ...exponent(s.power)];
      }
      case 'binary':
        return binary(s);
      case 'unary':
        return [s.op === '-' ? minus : '+', node(s.operand, MUL)];
      case 'group': {
        const close = s.bracket === '(' ? ')' : s.bracket === '[' ? ']' : '}';
        return [wrap(s.bracket, close, node(s.body, LOWEST))];
      }
      case 'abs':
        return [unicode ? wrap('|', '|', node(s.body, LOWEST)) : wrap('abs(', ')', node(s.body, LOWEST))];
      case 'root':
        return root(s);
      case 'cases':
        return cases(s);
      case 'relation': {
        const operands = s.operands.flatMap((o, i): Piece[] => {
          const before = s.continued ? i : i - 1;
          return before < 0 ? [node(o, REL + 1)] : [`${i > 0 || !s.continued ? ' ' : ''}${sign(s.signs[before].sign)} `, node(o, REL + 1)];
        });
        return operands;
      }
      case 'logic': {
        const p = s.op === 'and' ? AND : OR;
        return [node(s.left, p), ` ${s.op} `, node(s.right, p + 1)];
      }
      case 'not':
        return ['not ', node(s.operand, NOT)];
      case 'prime': {
        const marks = (unicode ? '′' : "'").repeat(s.order);
        const target: Piece =
          s.target.kind === 'name' || s.target.kind === 'call'
            ? node(s.target, ATOM)
            : wrap('(', ')', node(s.target.kind === 'group' ? s.target.body : s.target, LOWEST));
        return s.args ? [target, marks, args(s.args)] : [target, marks];
      }
      case 'derivative': {
        const up = s.order === 1 ? '' : unicode ? [...String(s.order)].map((c) => RAISED.get(c)).join('') : `^${s.order}`;
        const d = s.symbol === 'D' ? 'd' : s.symbol;
        const operator = `${d}${up}/${d}${nameText(s.wrt)}${up}`;
        if (!s.operand) return [operator];
        if (s.operand.kind === 'name') return [`${d}${up}${nameText(s.operand.text)}/${d}${nameText(s.wrt)}${up}`];
        const inner = s.operand.kind === 'group' ? s.operand.body : s.operand;
        return [operator, ' ', wrap('(', ')', node(inner, LOWEST))];
      }
      case 'at':
        return [node(s.body, AT + 1), wrap('|_{', '}', `${nameText(s.name)} = `, node(s.value, REL + 1))];
      case 'underbrace':
        return [node(s.body, ATOM)];
      case 'labelled':
        return [s.label, ' ', node(s.body, LOWEST)];
      case 'cancel':
        return [wrap('cancel(', ')', node(s.body, LOWEST))];
      case 'text':
        return unicode ? [node(s.body, LOWEST), `  ${s.text}`] : [node(s.body, LOWEST)];
      case 'list':
        return s.items.flatMap((item, i) => (i > 0 ? [', ', node(item, LOWEST + 1)] : [node(item, LOWEST + 1)]));
    }
  };
  const root = (s: Surface & { kind: 'root' }): Piece[] => {
    const inner = s.body.kind === 'group' ? s.body.body : s.body;
    if (!s.index) {
      if (!unicode) return [wrap('sqrt(', ')', node(inner, LOWEST))];
      return inner.kind === 'number' || inner.kind === 'name' ? ['√', node(inner, ATOM)] : [wrap('√(', ')', node(inner, LOWEST))];
    }
    return [node(inner, ATOM), wrap('^(1/', ')', node(s.index, MUL + 1))];
  };
  return expand;
}

/** May these factors stand side by side: 2z, 2(1+z), a(1−a), (1−a)(1+a)? */
function isGlued(left: Surface, right: Surface, loose: boolean): boolean {
  const bracketed = !loose && linearPrecedence(right) < MUL + 1;
  if (bracketed && right.kind === 'binary' && right.op === '/') return false;
  const start = startOf(right, bracketed, linearPrecedence);
  const end = endOf(left, linearPrecedence(left) < MUL);
  const last = lastFactor(left);
  if (end === 'digit') {
    const first = firstFactor(right);
    // 2e1 would be a number.
    if (first.kind === 'name' && !bracketed && /^e\d/i.test(first.text)) return false;
    return start !== 'digit' && start !== 'fraction' && last.kind === 'number' && linearPrecedence(last) === ATOM;
  }
  if (start !== 'bracket') return false;
  if (end === 'name') return last.kind === 'name' && isLetter(last.text) && !LOOKS_LIKE_FUNCTION.has(last.text);
  return end === 'bracket';
}
