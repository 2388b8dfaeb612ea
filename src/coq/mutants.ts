/**
 * Wrong copies of a row: a side condition dropped or relaxed (also that c is constant), a sign turned, a factor or divisor dropped, an exponent or relation changed,
 * derivatives exchanged. A trustworthy table has none of them: Coq must refuse each (or prove that it is true as well), and so must sampling.
 */
import * as Q from '../num/rational.ts';
import type { Parsed, Pattern, Statement } from '../theory/row.ts';
import { aboutLiterals } from './notation.ts';

export interface Mutant {
  /** What was done, as `drop: 0 < u`. */
  readonly what: string;
  readonly row: Parsed;
}

/** Every mutant of a row, each with one change. */
export function mutantsOf(row: Parsed): Mutant[] {
  const out: Mutant[] = [];
  for (const [i, premise] of row.premises.entries()) {
    const others = row.premises.filter((_, j) => j !== i);
    out.push({ what: `drop premise: ${showStatement(premise)}`, row: { ...row, premises: others } });
    for (const relaxed of relaxations(premise)) {
      const premises = row.premises.map((p, j) => (j === i ? relaxed : p));
      out.push({ what: `relax ${showStatement(premise)} to ${showStatement(relaxed)}`, row: { ...row, premises } });
    }
  }
  for (const letter of row.definedLetters) {
    out.push({ what: `drop premise: defined ${letter}`, row: { ...row, definedLetters: row.definedLetters.filter((l) => l !== letter) } });
  }
  if (row.usesConstant && row.usesVariable) out.push({ what: 'let c move (as w)', row: withMovingConstant(row) });
  for (const [what, conclusion] of changedStatements(row.conclusion))
    out.push({ what: `${what}: ${showStatement(conclusion)}`, row: { ...row, conclusion } });
  return out;
}

/** The row for a w that depends on the variable in place of the constant c. */
function withMovingConstant(row: Parsed): Parsed {
  const letter = (l: string): string => (l === 'c' ? 'w' : l);
  const pattern = (p: Pattern): Pattern => ({ ...p, name: p.kind === 'letter' ? letter(p.name) : p.name, args: p.args.map(pattern) });
  const statement = (s: Statement): Statement => {
    switch (s.kind) {
      case 'derivative':
        return { ...s, of: pattern(s.of), is: pattern(s.is) };
      case 'defined':
      case 'undefined':
      case 'is':
        return { ...s, of: pattern(s.of) };
      default:
        return { ...s, left: pattern(s.left), right: pattern(s.right) };
    }
  };
  return {
    ...row,
    conclusion: statement(row.conclusion),
    premises: row.premises.map(statement),
    definedLetters: row.definedLetters.map(letter),
    letters: new Set([...row.letters].map(letter)),
    usesConstant: false,
  };
}

/** Weaker premises: the bound included, or only that the sides differ. */
function relaxations(s: Statement): Statement[] {
  if (s.kind !== 'lt') return [];
  return [{ ...s, kind: 'le' }, ...(aboutLiterals(s) ? [] : [{ ...s, kind: 'ne' } as const])];
}

function* changedStatements(s: Statement): Generator<readonly [string, Statement]> {
  switch (s.kind) {
    case 'derivative':
      for (const [what, is] of changed(s.is)) yield [what, { ...s, is }];
      yield ['turn the sign', { ...s, is: { kind: 'neg', name: '', value: null, args: [s.is] } }];
      return;
    case 'defined':
      yield ['deny', { ...s, kind: 'undefined' }];
      return;
    case 'undefined':
      yield ['deny', { ...s, kind: 'defined' }];
      return;
    case 'is':
      return;
    default:
      for (const [what, left] of changed(s.left)) yield [what, { ...s, left }];
      for (const [what, right] of changed(s.right)) yield [what, { ...s, right }];
      if (s.kind === 'le') yield ['exclude the bound', { ...s, kind: 'lt' }];
      if (s.kind === 'lt' || s.kind === 'le') yield ['exchange the sides', { ...s, left: s.right, right: s.left }];
      if (s.kind === 'eq') yield ['deny', { ...s, kind: 'ne' }];
      if (s.kind === 'ne') yield ['deny', { ...s, kind: 'eq' }];
  }
}

/** The pattern with one change in it. Branches of a choice and numbers other than exponents stay. */
function* changed(p: Pattern): Generator<readonly [string, Pattern]> {
  const [a, b] = p.args;
  if (p.kind === 'add') yield ['turn a sign', { ...p, kind: 'sub' }];
  if (p.kind === 'sub') yield ['turn a sign', { ...p, kind: 'add' }];
  if (p.kind === 'neg') yield ['drop a sign', a];
  if (p.kind === 'mul') {
    yield ['drop the first factor', b];
    yield ['drop the second factor', a];
  }
  if (p.kind === 'div') yield ['drop the divisor', a];
  if (p.kind === 'pow') {
    yield ['drop the exponent', a];
    if (b.kind === 'literal') yield ['change the exponent', { ...p, args: [a, { ...b, value: Q.add(b.value!, Q.ONE) }] }];
  }
  if (p.kind === 'fn' && p.name === 'sin') yield ['another function', { ...p, name: 'cos' }];
  if (p.kind === 'fn' && p.name === 'cos') yield ['another function', { ...p, name: 'sin' }];
  if (p.kind === 'prime' && 'uv'.includes(p.name)) yield ['forget the derivative', { ...p, kind: 'letter' }];
  if (p.kind === 'if') return;
  for (const [i, arg] of p.args.entries()) {
    if (p.kind === 'pow' && i === 1) {
      if (arg.kind === 'sub') yield ['change the exponent', { ...p, args: [a, arg.args[0]] }];
      continue;
    }
    for (const [what, other] of changed(arg)) yield [what, { ...p, args: p.args.map((q, j) => (j === i ? other : q)) }];
  }
}

const SYMBOL = { eq: '=', ne: '!=', lt: '<', le: '<=' } as const;
const OPERATOR: Partial<Record<Pattern['kind'], readonly [string, number]>> = {
  add: [' + ', 1],
  sub: [' - ', 1],
  mul: [' * ', 2],
  div: [' / ', 2],
  rpow: [' ** ', 4],
  pow: ['^', 4],
};

/** A statement in row notation. */
export function showStatement(s: Statement): string {
  switch (s.kind) {
    case 'defined':
    case 'undefined':
      return `${s.kind} ${showPattern(s.of)}`;
    case 'is':
      return `${showPattern(s.of)} is ${s.what}`;
    case 'derivative':
      return `(${showPattern(s.of)})' = ${showPattern(s.is)}`;
    default:
      return `${showPattern(s.left)} ${SYMBOL[s.kind]} ${showPattern(s.right)}`;
  }
}
function showPattern(p: Pattern): string {
  const level = (q: Pattern): number =>
    q.kind === 'neg' ? 3 : q.kind === 'literal' && (q.value!.d !== 1n || q.value!.n < 0n) ? 3 : (OPERATOR[q.kind]?.[1] ?? 9);
  const inner = (q: Pattern, at: number): string => (level(q) < at ? `(${showPattern(q)})` : showPattern(q));
  switch (p.kind) {
    case 'letter':
      return p.name;
    case 'prime':
      return `${p.name}'`;
    case 'literal':
      return Q.toString(p.value!);
    case 'pi':
      return 'pi';
    case 'neg':
      return `-${inner(p.args[0], 3)}`;
    case 'fn':
      return `${p.name}(${p.args.map(showPattern).join(', ')})`;
    case 'if':
      return `if(${showPattern(p.args[0])} ${SYMBOL[p.name as keyof typeof SYMBOL]} ${p.args.slice(1).map(showPattern).join(', ')})`;
    case 'derived':
      return `(${showPattern(p.args[0])})'`;
    default: {
      const [symbol, at] = OPERATOR[p.kind]!;
      return `${inner(p.args[0], p.kind === 'pow' || p.kind === 'rpow' ? 5 : at)}${symbol}${inner(p.args[1], at + 1)}`;
    }
  }
}
