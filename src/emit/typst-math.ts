/**
 * Surface to Typst mathematics. Brackets that a reader sees are written as escapes (\( \)), so that every plain bracket in the output is
 * structure of ours and nothing in a formula can close it.
 */
import { ADD, AND, ATOM, LOWEST, MUL, NOT, OR, REL } from '../syntax/binding.ts';
import { greekLetter, isLetter } from '../syntax/names.ts';
import { isGlued } from '../syntax/print-latex.ts';
import { type Expand, emit, type Piece } from '../syntax/print-piece.ts';
import { drawn, drawnPrecedence, tallNodes } from '../syntax/print-shape.ts';
import type { BinaryNode, Bracket, RelationSign, Surface } from '../syntax/surface.ts';

/** The formula, without dollar signs. */
export const typstOf = (s: Surface): string => emit(s, expandTypst(tallNodes(s)), 20_000, ' dots.h ').text.trim();

/**
 * A text in quotation marks. Characters that are not seen (direction marks and their like) are named in brackets: they could make a text
 * look like another one, and the layout of Typst 0.13 stops the whole program at some of them.
 */
export const typstText = (text: string): string =>
  `"${text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu, (c) => `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/[\\"]/g, (c) => `\\${c}`)}"`;

const SIGNS: Readonly<Record<RelationSign, string>> = {
  '=': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '≈': '≈',
  ':=': '≔',
  '≡': '≡',
  '⇒': '⇒',
  '→': '→',
};
const DELIMITERS: Readonly<Record<Bracket | '|', readonly [string, string]>> = {
  '(': ['\\(', '\\)'],
  '[': ['\\[', '\\]'],
  '{': ['\\{', '\\}'],
  '|': ['\\|', '\\|'],
};
/** Functions that are printed under another name. */
const SPOKEN: Readonly<Record<string, string>> = {
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
  asinh: 'arsinh',
  acosh: 'arcosh',
  atanh: 'artanh',
};

const CIRCLED = /^[Ⓐ-Ⓩ]$/u;
const circled = (label: string): string => String.fromCodePoint(label.codePointAt(0)! - 0x24b6 + 0x41);
const labelOf = (label: string): string => (CIRCLED.test(label) ? `gpcircled("${circled(label)}")` : typstText(label));

function letters(head: string): string {
  const greek = greekLetter(head);
  if (greek !== undefined) return greek;
  if (/^[A-Za-z0-9∞—…]$/u.test(head)) return head;
  if (CIRCLED.test(head)) return labelOf(head);
  // Numbered blanks are boxes to write in.
  if (/^[①-⑳]$/u.test(head)) return `gpblank("${head.codePointAt(0)! - 0x245f}")`;
  return `upright(${typstText(head)})`;
}

function nameOf(text: string): string {
  const layer = /^(.*)\^(\[[^\]]*\])$/.exec(text);
  if (layer) return `${nameOf(layer[1])}^(${typstText(layer[2])})`;
  const indexed = /^([^_]+)_(.+)$/s.exec(text);
  if (!indexed) return letters(text);
  const [, name, sub] = indexed;
  return `${letters(name)}_(${/^[A-Za-z0-9]$/.test(sub) ? sub : typstText(sub)})`;
}

function functionOf(fn: string): string {
  if (fn === 'log2' || fn === 'log10') return `op("log")_(${fn.slice(3)})`;
  return isLetter(fn) ? nameOf(fn) : `op(${typstText(SPOKEN[fn] ?? fn)})`;
}

function numberOf(text: string): string {
  const [digits, exponent] = text.toLowerCase().split('e');
  return exponent === undefined ? digits : `${digits} ⋅ 10^(${exponent.replace('+', '')})`;
}

function expandTypst(tall: ReadonlySet<Surface>): Expand {
  const node = (s: Surface, min: number, script: boolean): Piece => ({ node: s, min, script });
  const wrap = (open: string, close: string, ...body: Piece[]): Piece => ({ open, body, close });
  const fenced = (bracket: Bracket | '|', inner: readonly Surface[], body: readonly Piece[], script: boolean): Piece => {
    const [open, close] = DELIMITERS[bracket];
    const grows = bracket === '|' || (!script && inner.some((s) => tall.has(s)));
    return grows ? wrap(` lr(${open} `, ` ${close})`, ...body) : wrap(`${open}`, `${close}`, ...body);
  };
  const list = (items: readonly Surface[], script: boolean): Piece[] =>
    items.flatMap((s, i): Piece[] => (i > 0 ? [' \\, ', node(s, LOWEST, script)] : [node(s, LOWEST, script)]));
  const inner = (s: Surface): Surface => (s.kind === 'group' ? s.body : s);
  const raised = (s: Surface): Piece => wrap('^(', ')', node(inner(s), LOWEST, true));

  const binary = (s: BinaryNode, script: boolean): Piece[] => {
    const { left, right } = s;
    switch (s.op) {
      case '+':
      case '-': {
        const loose = s.op === '+' && right.kind === 'binary' && (right.op === '+' || right.op === '-');
        return [node(left, ADD, script), ` ${s.op} `, node(right, loose ? ADD : ADD + 1, script)];
      }
      case '*': {
        const loose = right.kind === 'binary' && right.op === '*';
        const times = s.implicit && isGlued(left, right, loose) ? ' ' : ' ⋅ ';
        return [node(left, MUL, script), times, node(right, loose ? MUL : MUL + 1, script)];
      }
      case '/':
        if (script) return [node(left, MUL, true), '\\/', node(right, MUL + 1, true)];
        return [wrap('frac(', ')', node(inner(left), LOWEST, false), { must: ', ' }, node(inner(right), LOWEST, false))];
      case '^': {
        const grouped = (left.kind === 'name' && left.text.includes('^')) || (left.kind === 'prime' && !left.args);
        return [grouped ? fenced('(', [left], [node(left, LOWEST, script)], script) : node(left, ATOM, script), raised(right)];
      }
    }
  };

  const derivative = (s: Surface & { kind: 'derivative' }, script: boolean): Piece[] => {
    const d = s.symbol === '∂' ? '∂' : 'd';
    const up = s.order === 1 ? '' : `^(${s.order})`;
    const below = `${d} ${nameOf(s.wrt)}${up}`;
    if (s.operand?.kind === 'name') return [`frac(${d}${up} ${nameOf(s.operand.text)}, ${below})`];
    const operator = `frac(${d}${up}, ${below})`;
    if (!s.operand) return [operator];
    const whole = s.operand.kind === 'call';
    return [
      operator,
      ' ',
      whole ? node(s.operand, ATOM, script) : fenced('(', [s.operand], [node(inner(s.operand), LOWEST, script)], script),
    ];
  };

  const bare = (typed: Surface, script: boolean): Piece[] => {
    const s = drawn(typed);
    switch (s.kind) {
      case 'number':
        return [numberOf(s.text)];
      case 'name':
        return [nameOf(s.text)];
      case 'call': {
        const head: Piece[] = [functionOf(s.fn)];
        if (s.subscript) head.push(wrap('_(', ')', node(s.subscript, LOWEST, true)));
        if (s.power) head.push(raised(s.power));
        return [...head, fenced(s.bracket, s.args, list(s.args, script), script)];
      }
      case 'binary':
        return binary(s, script);
      case 'unary':
        return [s.op, node(s.operand, MUL, script)];
      case 'group':
        return [fenced(s.bracket, [s.body], [node(s.body, LOWEST, script)], script)];
      case 'abs':
        return [fenced('|', [s.body], [node(inner(s.body), LOWEST, script)], script)];
      case 'root':
        return [
          wrap(
            s.index ? 'root(' : 'sqrt(',
            ')',
            ...(s.index ? [node(s.index, LOWEST, true), { must: ', ' }] : []),
            node(inner(s.body), LOWEST, script),
          ),
        ];
      case 'cases':
        return [
          wrap(
            'cases(',
            ')',
            ...s.branches.flatMap((b, i): Piece[] => [
              ...(i > 0 ? [{ must: ', ' }] : []),
              node(b.value, LOWEST, false),
              ...(b.condition ? [' & quad gpif med ', node(b.condition, LOWEST, false)] : [' & quad gpotherwise']),
            ]),
          ),
        ];
      case 'relation':
        return s.operands.flatMap((o, i): Piece[] => {
          const before = s.continued ? i : i - 1;
          return before < 0 ? [node(o, REL + 1, script)] : [` ${SIGNS[s.signs[before].sign]} `, node(o, REL + 1, script)];
        });
      case 'logic': {
        const p = s.op === 'and' ? AND : OR;
        return [node(s.left, p, script), ` gp${s.op} `, node(s.right, p + 1, script)];
      }
      case 'not':
        return ['gpnot ', node(s.operand, NOT, script)];
      case 'prime': {
        const simple = s.target.kind === 'name' || s.target.kind === 'call';
        const target = simple ? node(s.target, ATOM, script) : fenced('(', [s.target], [node(inner(s.target), LOWEST, script)], script);
        const marks = s.order > 3 ? `^(\\( ${s.order} \\))` : "'".repeat(s.order);
        return s.args ? [target, marks, fenced('(', s.args, list(s.args, script), script)] : [target, marks];
      }
      case 'derivative':
        return derivative(s, script);
      case 'at':
        return [wrap(' lr(', ')', node(s.body, LOWEST, script), { must: ' \\|)_(' }, `${nameOf(s.name)} = `, node(s.value, LOWEST, true))];
      case 'underbrace':
        return [wrap('underbrace(', ')', node(s.body, LOWEST, script), { must: `, ${labelOf(s.label)}` })];
      case 'labelled':
        return [labelOf(s.label), ' quad ', node(s.body, LOWEST, script)];
      case 'cancel':
        return [wrap('cancel(', ')', node(s.body, LOWEST, script))];
      case 'text':
        return [node(s.body, LOWEST, script), ` quad ${typstText(s.text)}`];
      case 'list':
        return s.items.flatMap((item, i): Piece[] =>
          i > 0 ? [' \\, ', node(item, LOWEST + 1, script)] : [node(item, LOWEST + 1, script)],
        );
    }
  };

  return (s, min, script) => {
    // A space keeps two names apart that stand side by side.
    const pieces = [' ', ...bare(s, script)];
    return drawnPrecedence(s, script) < min ? [fenced('(', [s], pieces, script)] : pieces;
  };
}
