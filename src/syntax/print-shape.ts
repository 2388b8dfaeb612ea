/** Facts about Surface nodes that the printers share: how tightly they bind, how they begin and end, which are tall. */
import { ADD, AND, AT, ATOM, IF, IMPLICIT, LOWEST, MUL, NOT, OR, POWER, REL } from './binding.ts';
import { children, foldSurface, type Surface } from './surface.ts';

/** How tightly a node binds when it is written in a line. */
export function linearPrecedence(s: Surface): number {
  switch (s.kind) {
    case 'binary':
      return s.op === '^' ? POWER : s.op === '*' || s.op === '/' ? MUL : ADD;
    case 'unary':
      return ADD;
    case 'relation':
      return REL;
    case 'logic':
      return s.op === 'and' ? AND : OR;
    case 'not':
      return NOT;
    case 'at':
      return AT;
    case 'derivative':
      return IMPLICIT;
    case 'list':
    case 'labelled':
    case 'text':
      return LOWEST;
    case 'number':
      return /e/i.test(s.text) ? POWER : ATOM;
    default:
      return ATOM;
  }
}

/** How tightly a node binds when fractions and roots are drawn. In exponents (`script`) a fraction is a slash. */
export function drawnPrecedence(s: Surface, script: boolean): number {
  if (s.kind === 'binary' && s.op === '/' && !script) return POWER - 1;
  if (s.kind === 'cases') return IF;
  if (s.kind === 'root' || s.kind === 'underbrace') return ATOM;
  if (s.kind === 'number' && /e/i.test(s.text)) return MUL;
  return linearPrecedence(s);
}

/** sqrt(u), cbrt(u) and abs(u) as what they draw. */
export function drawn(s: Surface): Surface {
  if (s.kind !== 'call' || s.power || s.args.length !== 1) return s;
  const [body] = s.args;
  if (s.fn === 'abs') return { kind: 'abs', body, span: s.span };
  if (s.fn === 'sqrt') return { kind: 'root', body, span: s.span };
  if (s.fn === 'cbrt') return { kind: 'root', body, index: { kind: 'number', text: '3', span: s.span }, span: s.span };
  return s;
}

/** How the text of a factor begins or ends. */
export type Edge = 'digit' | 'name' | 'function' | 'bracket' | 'fraction' | 'other';
type Precedence = (s: Surface) => number;

/** How a factor begins; `bracketed` tells that it stands in brackets. */
export function startOf(root: Surface, bracketed: boolean, precedence: Precedence): Edge {
  if (bracketed) return 'bracket';
  let s = root;
  for (;;) {
    switch (s.kind) {
      case 'number':
        return 'digit';
      case 'name':
        return 'name';
      case 'call':
        return 'function';
      case 'group':
      case 'unary':
        return 'bracket';
      case 'prime':
        return 'function';
      case 'binary': {
        if (s.op === '/') return 'fraction';
        if (precedence(s.left) < (s.op === '^' ? ATOM : precedence(s))) return 'bracket';
        s = s.left;
        break;
      }
      default:
        return 'other';
    }
  }
}

/** How a factor ends. */
export function endOf(root: Surface, bracketed: boolean): Edge {
  if (bracketed) return 'bracket';
  let s = root;
  while (s.kind === 'binary' && s.op === '*') s = s.right;
  if (s.kind === 'number') return 'digit';
  if (s.kind === 'name') return 'name';
  if (s.kind === 'binary') return s.op === '/' ? 'fraction' : s.op === '^' ? 'other' : 'bracket';
  return s.kind === 'group' || s.kind === 'call' || s.kind === 'unary' ? 'bracket' : 'other';
}

/** The last factor of a product. */
export function lastFactor(root: Surface): Surface {
  let s = root;
  while (s.kind === 'binary' && s.op === '*') s = s.right;
  return s;
}

/** The first factor of a product, without its power. */
export function firstFactor(root: Surface): Surface {
  let s = root;
  while (s.kind === 'binary' && (s.op === '*' || s.op === '^')) s = s.left;
  return s;
}

/** Names that a reader takes for a function when a bracket follows. */
export const LOOKS_LIKE_FUNCTION: ReadonlySet<string> = new Set(['f', 'g', 'h', 'F', 'G', 'H', 'sigma', 'phi', 'Phi', 'psi', 'Psi']);

/** The nodes that contain a drawn fraction, a root, cases or an underbrace outside of exponents: they need tall brackets. */
export function tallNodes(root: Surface): ReadonlySet<Surface> {
  const tall = new Set<Surface>();
  foldSurface<boolean>(root, (s, parts) => {
    const own = (s.kind === 'binary' && s.op === '/') || s.kind === 'cases' || s.kind === 'underbrace';
    const inner =
      s.kind === 'binary' && s.op === '^'
        ? parts[0]
        : s.kind === 'call'
          ? parts.slice(children(s).length - s.args.length).some(Boolean)
          : parts.some(Boolean);
    if (own || inner) tall.add(s);
    return own || inner;
  });
  return tall;
}
