/**
 * Wrong rules read and matched: patterns of the rule table's notation, with functions that stand for any function.
 */
import { activationNamed, activationTerm } from '../catalog/vocabulary.ts';
import * as Q from '../num/rational.ts';
import type { Term } from '../term/term.ts';
import * as T from '../term/term.ts';
import { fold, postorder, replace } from '../term/traverse.ts';
import { functionNamed } from '../theory/functions.ts';
import { instantiate, literalValue, type Pattern, parsePattern, parseRow } from '../theory/row.ts';
import type { WrongRule } from './misconception.ts';
import { slopeOf } from './misconception-slope.ts';

/** A wrong rule, parsed: in place of `from` a person writes `to`. */
export interface Parsed {
  readonly kind: 'slope' | 'rewriting';
  readonly from: Pattern;
  readonly to: Pattern;
  readonly when: readonly string[];
  /** How much of the expression the left side looks at. */
  readonly specificity: number;
  readonly text: string;
}

const parsed = new Map<string, Parsed>();

export function parseWrong(rule: string | WrongRule): Parsed {
  const { rule: text, when } = typeof rule === 'string' ? { rule, when: '' } : rule;
  const key = `${text}; ${when}`;
  let p = parsed.get(key);
  if (!p) parsed.set(key, (p = { ...sides(text), when: when === '' ? [] : when.split(',').map((c) => c.trim()), text }));
  return p;
}

function sides(text: string): Omit<Parsed, 'when' | 'text'> {
  const [left, right] = text.split('~>');
  if (right !== undefined) {
    const from = parsePattern(left);
    return { kind: 'rewriting', from, to: parsePattern(right), specificity: size(from) };
  }
  const { conclusion } = parseRow({ is: text });
  if (conclusion.kind !== 'derivative') throw new SyntaxError(`not a wrong rule: ${text}`);
  return { kind: 'slope', from: conclusion.of, to: conclusion.is, specificity: size(conclusion.of) };
}
function size(p: Pattern, seen = new Set<string>()): number {
  // A function that stands for any is half as telling as one with a name; a letter that comes again must be the same.
  const again = p.kind === 'letter' && seen.has(p.name);
  if (p.kind === 'letter') seen.add(p.name);
  const own = p.kind === 'letter' ? (again || p.name === 'x' || p.name === 'c' ? 1 : 0) : p.kind === 'fn' && p.name === 'h' ? 1 : 2;
  return own + p.args.reduce((n, a) => n + size(a, seen), 0);
}

/** A function of one argument that a term applies, and what it is applied to. */
export interface Applied {
  readonly at: Term;
  readonly apply: (u: Term) => Term;
}
/** A match: the letters, and the function that `h` stands for. */
export interface Match {
  readonly letters: ReadonlyMap<string, Term>;
  readonly h?: Applied;
}

const LITERALS = 'nmqr';

/** Every way in which the pattern matches the term. */
export function* matches(p: Pattern, t: Term, wrt: string, so: Match = { letters: new Map() }): Generator<Match> {
  switch (p.kind) {
    case 'letter': {
      const known = so.letters.get(p.name);
      if (known) {
        if (known === t) yield so;
        return;
      }
      if (p.name === 'x' && (t.op !== 'var' || t.name !== wrt)) return;
      if (p.name === 'c' && !T.freeOf(t, wrt)) return;
      if (LITERALS.includes(p.name) && (t.op !== 'num' || ('nm'.includes(p.name) && !Q.isInteger(t.value!)))) return;
      yield { ...so, letters: new Map([...so.letters, [p.name, t]]) };
      return;
    }
    case 'literal':
      if (t.op === 'num' && Q.eq(t.value!, p.value!)) yield so;
      return;
    case 'pi':
      if (t.op === 'pi') yield so;
      return;
    case 'pow':
      if (t.op === 'pow') yield* exponent(p.args[1], t, matches(p.args[0], t.args[0], wrt, so), wrt);
      return;
    case 'fn':
      yield* applications(p, t, wrt, so);
      return;
    case 'add':
    case 'mul':
      if (t.op !== p.kind) return;
      yield* inOrder(p.args, t.args, wrt, so);
      if (t.args[0] !== t.args[1]) yield* inOrder(p.args, [t.args[1], t.args[0]], wrt, so);
      return;
    case 'if':
      if (t.op === 'if' && t.name === p.name) yield* inOrder(p.args, t.args, wrt, so);
      return;
    case 'sub':
    case 'div':
    case 'neg':
    case 'rpow':
      if (t.op === p.kind) yield* inOrder(p.args, t.args, wrt, so);
      return;
    default:
      return;
  }
}

function* inOrder(patterns: readonly Pattern[], terms: readonly Term[], wrt: string, so: Match): Generator<Match> {
  if (patterns.length === 0) {
    yield so;
    return;
  }
  for (const m of matches(patterns[0], terms[0], wrt, so)) yield* inOrder(patterns.slice(1), terms.slice(1), wrt, m);
}

function* exponent(p: Pattern, t: Term, bases: Generator<Match>, wrt: string): Generator<Match> {
  for (const m of bases) {
    const value = p.kind === 'letter' ? undefined : literalValue(p, m.letters);
    if (value ? Q.eq(value, t.value!) : p.kind === 'letter') yield* value ? [m] : matches(p, T.num(t.value!), wrt, m);
  }
}

function* applications(p: Pattern, t: Term, wrt: string, so: Match): Generator<Match> {
  if (p.name === 'h') {
    for (const h of functionsAt(t, wrt)) for (const m of matches(p.args[0], h.at, wrt, { ...so, h })) yield m;
  } else if (functionNamed.has(p.name)) {
    if (t.op !== 'fn' || t.name !== p.name) {
      const spelled = p.args.length === 1 ? spelledOut(p.name, t) : undefined;
      if (spelled) yield* matches(p.args[0], spelled.at, wrt, so);
      return;
    }
    yield* inOrder(p.args, t.args, wrt, so);
    if (p.args.length === 2) yield* inOrder(p.args, [t.args[1], t.args[0]], wrt, so);
  } else {
    const spelled = spelledOut(p.name, t);
    if (spelled) yield* matches(p.args[0], spelled.at, wrt, so);
  }
}

/** Activations that people see as one function although they are written out. */
const COMPOSED = ['sigmoid', 'softplus'] as const;

/** The functions of one argument that the term can be seen as, outermost step only. */
export function* functionsAt(t: Term, wrt: string): Generator<Applied> {
  if (T.freeOf(t, wrt)) return;
  for (const name of COMPOSED) {
    const composed = spelledOut(name, t);
    if (composed) yield composed;
  }
  const [u, v] = t.args;
  if (t.op === 'fn' && t.args.length === 1 && t.name !== 'abs' && t.name !== 'sign') yield { at: u, apply: (w) => T.fn(t.name, w) };
  if (t.op === 'pow') yield { at: u, apply: (w) => T.pow(w, t.value!) };
  if (t.op === 'rpow' && T.freeOf(v, wrt)) yield { at: u, apply: (w) => T.rpow(w, v) };
  if (t.op === 'rpow' && T.freeOf(u, wrt)) yield { at: v, apply: (w) => T.rpow(u, w) };
  if (t.op === 'div' && T.freeOf(u, wrt)) yield { at: v, apply: (w) => T.div(u, w) };
}

const HOLE = 'misconception.hole';

/** What the named function is taken of in the term, if it is that function of something. */
export const argumentOf = (name: string, t: Term): Term | undefined =>
  t.op === 'fn' && t.name === name ? t.args[0] : spelledOut(name, t)?.at;

/** The term as the named function of something, if it is spelled as one of its known spellings. */
function spelledOut(name: string, t: Term): Applied | undefined {
  for (const shape of spellings(name)) {
    const at = hole(shape, t);
    if (at) return { at, apply: (w) => replace(shape, new Map([[T.variable(HOLE), w]])) };
  }
  return undefined;
}
function spellings(name: string): Term[] {
  const u = T.variable(HOLE);
  if (name === 'tanh') {
    const [up, down] = [T.exp(u), T.exp(T.neg(u))];
    return [T.div(T.sub(up, down), T.add(up, down))];
  }
  const activation = activationNamed(name);
  if (!activation || functionNamed.has(name)) return [];
  const main = activationTerm(activation, u);
  if (name === 'sigmoid') {
    return [main, T.pow(T.add(T.one, T.exp(T.neg(u))), Q.MINUS_ONE), T.div(T.exp(u), T.add(T.one, T.exp(u)))];
  }
  return [main];
}

/** What stands in the shape's hole when the term has that shape. */
function hole(shape: Term, t: Term, found: { at?: Term } = {}): Term | undefined {
  const fits = (s: Term, u: Term): boolean => {
    if (s.op === 'var' && s.name === HOLE) {
      found.at ??= u;
      return found.at === u;
    }
    if (s === u) return true;
    if (s.op !== u.op || s.name !== u.name || s.args.length !== u.args.length || s.args.length === 0) return false;
    if (s.op === 'pow' && !Q.eq(s.value!, u.value!)) return false;
    if (s.args.every((a, i) => fits(a, u.args[i]))) return true;
    return s.op === 'add' && fits(s.args[0], u.args[1]) && fits(s.args[1], u.args[0]);
  };
  return fits(shape, t) ? found.at : undefined;
}

/** Do the conditions of the rule hold for this match? `inside`: the piece stands in a function, power or denominator. */
export function holds(when: readonly string[], m: Match, wrt: string, inside: boolean): boolean {
  return when.every((condition) => {
    if (condition === 'inside') return inside;
    if (condition === 'outside') return !inside;
    const [letter, what] = condition.split(' ');
    const t = m.letters.get(letter);
    if (!t) throw new RangeError(`no letter for the condition ${condition}`);
    switch (what) {
      case 'varies':
        return !T.freeOf(t, wrt);
      case 'composite':
        return !T.freeOf(t, wrt) && t.op !== 'var';
      case 'curved':
        return !T.freeOf(t, wrt) && t.op !== 'var' && !linear(t, wrt);
      case 'linear':
        return t.op !== 'var' && t.op !== 'neg' && linear(t, wrt);
      case 'negative':
        return t.op === 'num' && Q.sign(t.value!) < 0;
      case 'positive':
        return t.op === 'num' && Q.sign(t.value!) > 0;
      case 'letter':
        return t.vars.length > 0;
      case 'fraction':
        return t.op === 'num' && !Q.isInteger(t.value!);
      case 'number':
        return t.vars.length === 0;
      case 'unequal-one':
        return t !== T.one;
      default:
        throw new RangeError(`no such condition: ${condition}`);
    }
  });
}
/** z, −z, 3z, z/2, 3z + 1: a sum of constants and constant multiples of the variable. */
function linear(t: Term, wrt: string): boolean {
  if (T.freeOf(t, wrt)) return false;
  const [a, b] = t.args;
  switch (t.op) {
    case 'var':
      return true;
    case 'neg':
      return linear(a, wrt);
    case 'mul':
      return (T.freeOf(a, wrt) && linear(b, wrt)) || (T.freeOf(b, wrt) && linear(a, wrt));
    case 'div':
      return T.freeOf(b, wrt) && linear(a, wrt);
    case 'add':
    case 'sub':
      return (T.freeOf(a, wrt) || linear(a, wrt)) && (T.freeOf(b, wrt) || linear(b, wrt));
    default:
      return false;
  }
}

/** The letters whose derivatives a pattern mentions. */
const primes = (p: Pattern): string[] => (p.kind === 'prime' ? [p.name] : p.args.flatMap(primes));

/** The wrong side: letters put in, `u'` from `slopes`, functions without a name of their own spelled out. */
export function wrongSide(p: Parsed, m: Match, wrt: string, slope: (t: Term) => Term): Term {
  const letters = new Map(m.letters);
  letters.set('x', T.variable(wrt));
  for (const letter of primes(p.to)) letters.set(`${letter}'`, slope(m.letters.get(letter)!));
  const spelled = fold<Term>(instantiate(p.to, letters), (t, args) => {
    if (t.op !== 'fn') return T.rebuild(t, args);
    if (t.name === 'h') return m.h!.apply(args[0]);
    if (t.name === 'dh') return replace(slopeOf(m.h!.apply(T.variable(HOLE)), HOLE), new Map([[T.variable(HOLE), args[0]]]));
    if (functionNamed.has(t.name)) return T.rebuild(t, args);
    const [shape] = spellings(t.name);
    return shape ? replace(shape, new Map([[T.variable(HOLE), args[0]]])) : T.rebuild(t, args);
  });
  return spelled;
}
const SWITCHES = ['abs', 'sign', 'max', 'min'];

/** The pieces of f that mistakes may be made at, and whether they stand inside a function, power or denominator. */
export function pieces(f: Term, limit: number): readonly { readonly part: Term; readonly inside: boolean }[] {
  const nodes = postorder(f).slice(-limit);
  const inside = new Set<Term>();
  for (const t of [...nodes].reverse()) {
    const opens = (t.op === 'fn' && !SWITCHES.includes(t.name)) || t.op === 'pow' || t.op === 'rpow' || t.op === 'div';
    t.args.forEach((a, i) => {
      if (inside.has(t) || (opens && !(t.op === 'div' && i === 0))) inside.add(a);
    });
  }
  return nodes.map((part) => ({ part, inside: inside.has(part) }));
}
