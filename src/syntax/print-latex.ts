/**
 * Surface to LaTeX, for KaTeX and for paper: drawn fractions and roots, brackets that grow only around tall things.
 */
import { ADD, AND, ATOM, IMPLICIT, LOWEST, MUL, NOT, OR, REL } from './binding.ts';
import { greekLetter, isLetter } from './names.ts';
import type { Expand, Piece } from './print-piece.ts';
import { drawn, drawnPrecedence, endOf, firstFactor, LOOKS_LIKE_FUNCTION, lastFactor, startOf } from './print-shape.ts';
import type { BinaryNode, Bracket, RelationSign, Surface } from './surface.ts';

/** Functions with a command of their own. */
const COMMANDS = new Map<string, string>([
  ...'exp ln log sin cos tan cot sec csc sinh cosh tanh coth max min'.split(' ').map((f): [string, string] => [f, `\\${f}`]),
  ['asin', '\\arcsin'],
  ['acos', '\\arccos'],
  ['atan', '\\arctan'],
  ...['asinh', 'acosh', 'atanh'].map((f): [string, string] => [f, `\\operatorname{ar${f.slice(1)}}`]),
  ['log2', '\\log_{2}'],
  ['log10', '\\log_{10}'],
]);
const SIGNS = new Map<RelationSign, string>([
  ['<=', '\\le'],
  ['>=', '\\ge'],
  ['!=', '\\ne'],
  ['≈', '\\approx'],
  [':=', ':='],
  ['≡', '\\equiv'],
  ['⇒', '\\Rightarrow'],
  ['→', '\\to'],
]);
const DELIMITERS = new Map<Bracket | '|', readonly [string, string]>([
  ['(', ['(', ')']],
  ['[', ['[', ']']],
  ['{', ['\\{', '\\}']],
  ['|', ['|', '|']],
]);
/** Greek capitals that look Latin have no command; every other Greek letter has its name. */
const greek = (name: string): string | undefined => (greekLetter(name) === undefined ? undefined : `\\${name}`);

/** Words in text mode, with what LaTeX would take for something else escaped. */
const words = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (c) => (c === '\\' ? '\\textbackslash{}' : c === '^' || c === '~' ? `\\${c}{}` : `\\${c}`));

function letters(head: string): string {
  if (head.length === 1) return /[Ⓐ-Ⓩ]/u.test(head) ? `\\textcircled{${circled(head)}}` : words(head);
  return greek(head) ?? `\\mathrm{${words(head)}}`;
}
const circled = (label: string): string => String.fromCodePoint(label.codePointAt(0)! - 0x24b6 + 0x41);

function nameText(text: string): string {
  const layer = /^(.*)\^(\[[^\]]*\])$/.exec(text);
  if (layer) return `${nameText(layer[1])}^{${layer[2]}}`;
  const indexed = /^([^_]+)_(.+)$/s.exec(text);
  if (!indexed) return letters(text);
  const [, name, sub] = indexed;
  const head = letters(name);
  if (/^[A-Za-z0-9]$/.test(sub)) return `${head}_${sub}`;
  return `${head}_{${/^[A-Za-z]{2,}$/.test(sub) ? `\\mathrm{${sub}}` : words(sub)}}`;
}

const functionText = (fn: string): string => COMMANDS.get(fn) ?? (isLetter(fn) ? nameText(fn) : `\\operatorname{${words(fn)}}`);

const precedence = (s: Surface): number => drawnPrecedence(s, false);

/** The printer of LaTeX. `tall`: the nodes that need growing brackets. */
export function expandLatex(tall: ReadonlySet<Surface>, exact: boolean): Expand {
  const node = (s: Surface, min: number, script: boolean): Piece => ({ node: s, min, script });
  const wrap = (open: string, close: string, ...body: Piece[]): Piece => ({ open, body, close });
  /** A bracket around nodes, growing if one of them is tall. */
  const fenced = (bracket: Bracket | '|', inner: readonly Surface[], body: readonly Piece[], script: boolean): Piece => {
    const [open, close] = DELIMITERS.get(bracket)!;
    const grows = bracket === '|' || (!script && inner.some((s) => tall.has(s)));
    return grows ? wrap(`\\left${open} `, ` \\right${close}`, ...body) : wrap(open, close, ...body);
  };
  const list = (items: readonly Surface[], script: boolean): Piece[] =>
    items.flatMap((s, i): Piece[] => (i > 0 ? [', ', node(s, LOWEST, script)] : [node(s, LOWEST, script)]));
  /** Brackets are not needed where a line or the height already groups. */
  const inner = (s: Surface): Surface => (s.kind === 'group' ? s.body : s);
  const raised = (s: Surface): Piece =>
    (s.kind === 'number' || s.kind === 'name') && /^[0-9a-z]$/.test(s.text) ? `^${s.text}` : wrap('^{', '}', node(inner(s), LOWEST, true));

  const expand: Expand = (s, min, script) => {
    const pieces = bare(s, script);
    return drawnPrecedence(s, script) < min ? [fenced('(', [s], pieces, script)] : pieces;
  };

  const binary = (s: BinaryNode, script: boolean): Piece[] => {
    const { left, right } = s;
    switch (s.op) {
      case '+':
      case '-': {
        const loose = !exact && s.op === '+' && right.kind === 'binary' && (right.op === '+' || right.op === '-');
        return [node(left, ADD, script), ` ${s.op} `, node(right, loose ? ADD : ADD + 1, script)];
      }
      case '*': {
        const loose = !exact && right.kind === 'binary' && right.op === '*';
        const times = s.implicit && isGlued(left, right, loose) ? ' ' : ' \\cdot ';
        return [node(left, MUL, script), times, node(right, loose ? MUL : MUL + 1, script)];
      }
      case '/':
        if (script) return [node(left, MUL, true), '/', node(right, MUL + 1, true)];
        return [wrap('\\frac{', '}', node(inner(left), LOWEST, false), { must: '}{' }, node(inner(right), LOWEST, false))];
      case '^': {
        const layered = left.kind === 'name' && left.text.includes('^');
        const primed = left.kind === 'prime' && !left.args;
        return [
          layered
            ? wrap('{', '}', node(left, ATOM, script))
            : primed
              ? fenced('(', [left], [node(left, LOWEST, script)], script)
              : node(left, ATOM, script),
          raised(right),
        ];
      }
    }
  };

  const bare = (typed: Surface, script: boolean): Piece[] => {
    const s = drawn(typed);
    switch (s.kind) {
      case 'number':
        return [numberText(s.text)];
      case 'name':
        return [nameText(s.text)];
      case 'call': {
        const head: Piece[] = [functionText(s.fn)];
        if (s.subscript) head.push(wrap('_{', '}', node(s.subscript, LOWEST, true)));
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
            s.index ? '\\sqrt[' : '\\sqrt{',
            '}',
            ...(s.index ? [node(s.index, LOWEST, true), { must: ']{' }] : []),
            node(inner(s.body), LOWEST, script),
          ),
        ];
      case 'cases': {
        const rows = s.branches.flatMap((b, i): Piece[] => [
          i > 0 ? ' \\\\ ' : ' ',
          node(b.value, LOWEST, false),
          ...(b.condition ? [' & \\text{if } ', node(b.condition, LOWEST, false)] : [' & \\text{otherwise}']),
        ]);
        return [wrap('\\begin{cases}', ' \\end{cases}', ...rows)];
      }
      case 'relation':
        return s.operands.flatMap((o, i): Piece[] => {
          const before = s.continued ? i : i - 1;
          return before < 0
            ? [node(o, REL + 1, script)]
            : [` ${SIGNS.get(s.signs[before].sign) ?? s.signs[before].sign} `, node(o, REL + 1, script)];
        });
      case 'logic': {
        const p = s.op === 'and' ? AND : OR;
        return [node(s.left, p, script), ` \\text{ ${s.op} } `, node(s.right, p + 1, script)];
      }
      case 'not':
        return ['\\text{not } ', node(s.operand, NOT, script)];
      case 'prime': {
        const simple = s.target.kind === 'name' || s.target.kind === 'call';
        const target = simple ? node(s.target, ATOM, script) : fenced('(', [s.target], [node(inner(s.target), LOWEST, script)], script);
        const marks = s.order > 3 ? `^{(${s.order})}` : "'".repeat(s.order);
        return s.args ? [target, marks, fenced('(', s.args, list(s.args, script), script)] : [target, marks];
      }
      case 'derivative': {
        const d = s.symbol === '∂' ? '\\partial' : 'd';
        const up = s.order === 1 ? '' : `^${s.order < 10 ? s.order : `{${s.order}}`}`;
        // A command is followed by a space before a letter.
        const joined = (head: string, name: string): string => (/\\[a-z]+$/.test(head) ? `${head} ${name}` : head + name);
        const below = joined(d, nameText(s.wrt)) + up;
        if (s.operand?.kind === 'name') return [`\\frac{${joined(d + up, nameText(s.operand.text))}}{${below}}`];
        const operator = `\\frac{${d}${up}}{${below}}`;
        if (!s.operand) return [operator];
        return [
          operator,
          ' ',
          s.operand.kind === 'call'
            ? node(s.operand, ATOM, script)
            : fenced('(', [s.operand], [node(inner(s.operand), LOWEST, script)], script),
        ];
      }
      case 'at':
        return [
          wrap(
            '\\left. ',
            '',
            node(s.body, LOWEST, script),
            { must: ' \\right|_{' },
            `${nameText(s.name)} = `,
            node(s.value, LOWEST, true),
            { must: '}' },
          ),
        ];
      case 'underbrace':
        return [wrap('\\underbrace{', '}', node(s.body, LOWEST, script), { must: `}_{${labelText(s.label)}` })];
      case 'labelled':
        return [labelText(s.label), ' \\quad ', node(s.body, LOWEST, script)];
      case 'cancel':
        return [wrap('\\cancel{', '}', node(s.body, LOWEST, script))];
      case 'text':
        return [node(s.body, LOWEST, script), ` \\quad \\text{${words(s.text)}}`];
      case 'list':
        return s.items.flatMap((item, i): Piece[] => (i > 0 ? [', ', node(item, LOWEST + 1, script)] : [node(item, LOWEST + 1, script)]));
    }
  };
  return expand;
}

const labelText = (label: string): string => (/^[Ⓐ-Ⓩ]$/u.test(label) ? `\\textcircled{${circled(label)}}` : `\\text{${words(label)}}`);

function numberText(text: string): string {
  const [digits, exponent] = text.toLowerCase().split('e');
  return exponent === undefined ? digits : `${digits} \\cdot 10^{${exponent.replace('+', '')}}`;
}

/** May these factors stand side by side without a dot? */
export function isGlued(left: Surface, right: Surface, loose: boolean): boolean {
  const start = startOf(right, !loose && precedence(right) < MUL + 1, precedence);
  const end = endOf(left, precedence(left) < MUL);
  if (start === 'digit') return false;
  if (end === 'digit' && start === 'fraction') return plainFraction(firstFactor(right)) === false;
  if (precedence(left) < MUL) return true;
  const last = lastFactor(left);
  if (start === 'bracket' && last.kind === 'name') return !LOOKS_LIKE_FUNCTION.has(last.text);
  return last.kind !== 'cases' && precedence(last) >= IMPLICIT;
}

/** 2½ would be read as a mixed number. */
function plainFraction(s: Surface): boolean {
  return s.kind === 'binary' && s.left.kind === 'number' && s.right.kind === 'number';
}
