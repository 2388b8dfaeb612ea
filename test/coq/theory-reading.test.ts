// The statements in Theory.v are read back by the parser for exported files and compared with the rows as the kernel understands them, with
// letters for terms and several numbers for literal letters: what Coq proves is what the kernel uses.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokensOf, Words } from '../../src/coq/lexer.ts';
import { readRelation, readTerm, type Scope } from '../../src/coq/read-term.ts';
import { lemmaName } from '../../src/coq/theory.ts';
import * as Q from '../../src/num/rational.ts';
import type { Prop } from '../../src/term/prop.ts';
import * as P from '../../src/term/prop.ts';
import * as T from '../../src/term/term.ts';
import { literalValue, type Parsed, type Statement, statementProp } from '../../src/theory/row.ts';
import { parsedRule, rules } from '../../src/theory/rules.ts';

const theory = new Map(
  [...readFileSync('proofs/coq/Theory.v', 'utf8').matchAll(/^Lemma (\w+) : (?:forall [\s\S]*?,\n)?([\s\S]*?)\.\nProof\./gm)].map((m) => [
    m[1],
    m[2].split(/\s*->\n\s*/).map((s) => s.trim()),
  ]),
);
type Literals = ReadonlyMap<string, Q.Rational>;

/** Arithmetic on literals: `q - 1`, `1 / (denominator q)`, `numerator q`, `q`, `2`. */
function literal(text: string, given: Literals): Q.Rational {
  const part = '(\\w+|\\(\\w+ \\w\\)|\\(-?\\d+ # \\d+\\))';
  const binary = new RegExp(`^${part} ([-*/]) ${part}$`).exec(text);
  if (binary) {
    const [a, b] = [literal(binary[1], given), literal(binary[3], given)];
    return binary[2] === '-' ? Q.sub(a, b) : binary[2] === '*' ? Q.mul(a, b) : Q.div(a, b);
  }
  const bare = text.replace(/^\((.*)\)$/, '$1');
  const fraction = /^(-?\d+)(?: # (\d+))?$/.exec(bare);
  if (fraction) return Q.rational(BigInt(fraction[1]), BigInt(fraction[2] ?? 1));
  const named = /^(?:(numerator|denominator) )?([nmqr])$/.exec(bare);
  const q = named && given.get(named[2]);
  if (!q) throw new Error(`not a literal: ${text}`);
  return named[1] === undefined ? q : Q.rational(named[1] === 'numerator' ? q.n : q.d);
}
const coq = (q: Q.Rational): string => (q.d === 1n ? (q.n < 0n ? `(${q.n})` : `${q.n}`) : `(${q.n} # ${q.d})`);

/** The text with numbers for literal letters, names for slopes, and letters for functions at the variable. */
function plain(text: string, given: Literals): string {
  return text
    .replace(/\(fun x : R => ([\s\S]*?)\)%P x /, '[$1] ')
    .replace(/\bvar x\b/g, 'x')
    .replace(/\b([a-z]) x\b/g, '$1')
    .replace(/\b([a-z])_(?!\w)/g, 'd$1')
    .replace(/\^ \(Qred \(((?:[^()]|\([^()]*\))*)\)\)/g, (_, inner) => `^ ${coq(literal(inner, given))}`)
    .replace(/\^ (\(numerator \w\)|[nmqr]\b)/g, (_, inner) => `^ ${coq(literal(inner, given))}`)
    .replace(/(?<![\w.])[nmqr](?!\w)/g, (l) => (given.has(l) ? coq(given.get(l)!) : l));
}

const term = (text: string, scope: Scope): T.Term => readTerm(new Words(tokensOf(text)), scope);

/** A premise or conclusion: a proposition, or whether it is true of these literals. */
function read(text: string, given: Literals, scope: Scope): Prop | boolean {
  const decided = /^literal_(\w+) (\(.*?\)%Q|\S+)(?: (\S+))? = true$/.exec(text);
  if (decided) {
    const a = literal(decided[2].replace('%Q', ''), given);
    if (decided[1] === 'integer') return a.d === 1n;
    if (decided[1] === 'even' || decided[1] === 'odd') return a.d === 1n && (a.n % 2n === 0n) === (decided[1] === 'even');
    const c = Q.cmp(a, literal(decided[3].replace('%Q', ''), given));
    return decided[1] === 'lt' ? c < 0 : decided[1] === 'le' ? c <= 0 : c !== 0;
  }
  const t = plain(text, given);
  const derivative =
    /^derivative 1 (?:\[(.*)\]|(\w)) (?:x )?(?:\((.*)\)%P|(\w+))$/.exec(t) ??
    /^derivative 1 (?:\[(.*)\]|(\w)) (?:\((.*)\)%P|(\w+))$/.exec(t);
  if (derivative) return P.derivative(term(derivative[1] ?? derivative[2], scope), 'x', term(derivative[3] ?? derivative[4], scope));
  const one = /^p(defined|undefined) (.*)$/.exec(t);
  if (one) return one[1] === 'defined' ? P.defined(term(one[2], scope)) : P.undefinedAt(term(one[2], scope));
  return readRelation(new Words(tokensOf(t)), scope);
}

/** The same of the row itself. */
function meant(s: Statement, instance: ReadonlyMap<string, T.Term>): Prop | boolean {
  if (s.kind === 'is') {
    const q = literalValue(s.of, instance)!;
    return q.d === 1n && (s.what === 'integer' || (q.n % 2n === 0n) === (s.what === 'even'));
  }
  if (s.kind === 'lt' || s.kind === 'le' || s.kind === 'ne') {
    const [a, b] = [literalValue(s.left, instance), literalValue(s.right, instance)];
    if (a && b) return s.kind === 'lt' ? Q.cmp(a, b) < 0 : s.kind === 'le' ? Q.cmp(a, b) <= 0 : Q.cmp(a, b) !== 0;
  }
  return statementProp(s, instance, 'x');
}
function everything(row: Parsed, instance: ReadonlyMap<string, T.Term>): (Prop | boolean)[] {
  return [
    ...row.premises.map((s) => meant(s, instance)),
    ...row.definedLetters.map((l) => P.defined(instance.get(l)!)),
    meant(row.conclusion, instance),
  ];
}

describe('Theory.v, read back', () => {
  it.each([...rules.keys()])('%s', (id) => {
    const row = parsedRule(id)!;
    const lines = theory.get(lemmaName(id))!;
    const samples =
      row.literals.length === 0
        ? [['1', '1']]
        : [
            ['4', '3'],
            ['3', '2/3'],
            ['2/3', '1/2'],
            ['-3', '4'],
            ['1/2', '-1/3'],
          ];
    T.inSession(() => {
      for (const [first, second] of samples) {
        const given = new Map(row.literals.map((l, i) => [l, Q.parse(i === 0 ? first : second)]));
        const names = [...row.letters].filter((l) => !row.literals.includes(l)).map((l) => [l, l.endsWith("'") ? `d${l[0]}` : l] as const);
        const scope: Scope = { variables: ['x', ...names.map(([, name]) => name)], defined: new Map() };
        const instance = new Map([...names.map(([l, name]) => [l, T.variable(name)] as const), ['x', T.variable('x')] as const]);
        for (const [l, q] of given) instance.set(l, T.num(q));
        expect(lines.map((line) => read(line, given, scope))).toEqual(everything(row, instance));
      }
    });
  });
});
