/**
 * The rule table in Coq: one lemma a row, its statement written from the row, proved by the row's own tactic (tactics.ts) or by the general one.
 *
 * How letters and premises become arguments is said at the top of proofs/coq/GPrime.v.
 */
import * as Q from '../num/rational.ts';
import { type Parsed, type Pattern, parseRow, patternsOf, type Row, type Statement } from '../theory/row.ts';
import { rules } from '../theory/rules.ts';
import { coqStatement, isFunction, isLiteral } from './notation.ts';
import { tactics } from './tactics.ts';

export interface LemmaArgument {
  readonly name: string;
  /** The letter of the row (`u`, `u'`, `n`), or `x` for the variable. */
  readonly letter: string;
  readonly type: 'Q' | 'pr' | 'R -> pr' | 'R';
}
export interface LemmaPremise {
  readonly text: string;
  /** The row's premise, or that a letter is defined. */
  readonly of: Statement | { readonly kind: 'letter-defined'; readonly letter: string };
}
export interface RowLemma {
  readonly name: string;
  readonly args: readonly LemmaArgument[];
  readonly premises: readonly LemmaPremise[];
  readonly conclusion: string;
}

/** The name of the lemma of a row: prefixed, since the library has lemmas like `ln_exp`. */
export function lemmaName(rule: string): string {
  return `rule_${rule.replace(/[.-]/g, '_')}`;
}

/** The lemma of a row of the table; undefined for an id that the table does not have. */
export function rowLemma(rule: string): RowLemma | undefined {
  const row = rules.get(rule);
  return row && lemmaOf(lemmaName(rule), parseRow(row));
}

/** A row as a lemma. */
export function lemmaOf(name: string, row: Parsed): RowLemma {
  const letters = { moving: row.usesVariable };
  const all = [...row.letters].sort();
  const args: LemmaArgument[] = [
    ...all.filter(isLiteral).map((l): LemmaArgument => ({ name: l, letter: l, type: 'Q' })),
    ...all
      .filter((l) => !isLiteral(l) && !l.endsWith("'"))
      .map((l): LemmaArgument => ({ name: l, letter: l, type: row.usesVariable && isFunction(l) ? 'R -> pr' : 'pr' })),
    ...all.filter((l) => l.endsWith("'")).map((l): LemmaArgument => ({ name: `${l.slice(0, -1)}_`, letter: l, type: 'pr' })),
    ...(row.usesVariable ? [{ name: 'x', letter: 'x', type: 'R' } as const] : []),
  ];
  const premises: LemmaPremise[] = [
    ...divisorsToExclude(row).map((of) => ({ text: coqStatement(of, letters), of })),
    ...row.premises.map((of) => ({ text: coqStatement(of, letters), of })),
    ...row.definedLetters.map((letter) => ({
      text: `pdefined ${letters.moving && isFunction(letter) ? `(${letter} x)` : letter}`,
      of: { kind: 'letter-defined', letter } as const,
    })),
  ];
  return { name, args, premises, conclusion: coqStatement(row.conclusion, letters) };
}

/**
 * That the literals which an exponent is divided by are not 0 (1/0 is no exponent, but a number in Coq). Every row of the table says more
 * about them, so that only mutants of rows have these premises.
 */
function divisorsToExclude(row: Parsed): Statement[] {
  const divisors = new Set<string>();
  const visit = (p: Pattern): void => {
    if (p.kind === 'pow' && p.args[1].kind === 'div' && p.args[1].args[1].kind === 'letter') divisors.add(p.args[1].args[1].name);
    p.args.forEach(visit);
  };
  for (const s of [row.conclusion, ...row.premises]) patternsOf(s).forEach(visit);
  const zero: Pattern = { kind: 'literal', name: '', value: Q.ZERO, args: [] };
  const positive = (name: string): boolean =>
    row.premises.some(
      (s) => s.kind === 'lt' && s.left.kind === 'literal' && Q.isZero(s.left.value!) && s.right.kind === 'letter' && s.right.name === name,
    );
  return [...divisors]
    .filter((d) => !positive(d))
    .map((name) => ({ kind: 'ne', left: { kind: 'letter', name, value: null, args: [] }, right: zero }));
}

/** The lemma as a proposition. */
export function lemmaStatement(lemma: RowLemma): string {
  const groups: LemmaArgument[][] = [];
  for (const a of lemma.args) {
    const last = groups[groups.length - 1];
    if (last && last[0].type === a.type) last.push(a);
    else groups.push([a]);
  }
  const forall = groups.map((g) => ` (${g.map((a) => a.name).join(' ')} : ${g[0].type})`).join('');
  return `${forall ? `forall${forall},\n  ` : ''}${[...lemma.premises.map((p) => p.text), lemma.conclusion].join(' ->\n  ')}`;
}

/** The tactic that proves a row. */
export function tacticOf(rule: string): string {
  return tactics[rule] ?? 'row';
}

/** Theory.v. */
export function theoryFile(): string {
  const out = [
    '(** Theory: the rule table of g′, one lemma a row. Written by scripts/theory.mjs from src/theory; do not edit. *)',
    'From GP Require Import RowTactics.',
    '',
  ];
  for (const [id, row] of rules) out.push(...lemmaText(id, row), '');
  return out.join('\n');
}
function lemmaText(id: string, row: Row): string[] {
  const lemma = lemmaOf(lemmaName(id), parseRow(row));
  const when = row.when ? `  when  ${row.when}` : '';
  return [`(** ${id}:  ${row.is}${when} *)`, `Lemma ${lemma.name} : ${lemmaStatement(lemma)}.`, `Proof. ${tacticOf(id)}. Qed.`];
}
