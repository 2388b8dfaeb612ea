/**
 * Mutants of rows that are true: the row asks for more, or says less, than it could. Each has a Coq proof (proofs/coq/Spare.v), by the row's
 * own tactic unless another is given. A test finds that these are all: every other mutant fails at some instance.
 */
import { parsedRule, rules } from '../theory/rules.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { lemmaName, lemmaOf, lemmaStatement, tacticOf } from './theory.ts';

const OWN = '';
const whichever = (q: string): string => `intros; any_root ${q}; power; power_numbers`;
const positive = (row: string): string =>
  `intros; match goal with A : literal_le 0 _ = true, B : literal_ne _ 0 = true |- _ => pose proof (literal_positive _ A B) end; ${row}`;

const ANY_ROOTS =
  'facts; literals; rewrite root_of_any_root by (assumption || lra); edestruct root_defined as [? ->]; [| |goal_some; reflexivity]; [assumption | rewrite rat_mul; apply Rmult_le_pos; lra]';

/** By rule and by what was changed: the tactic. */
export const spare: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'calculus.constant': { "turn the sign: (c)' = -0": OWN },
  'calculus.sign-flat': { "turn the sign: (sign(u))' = -0": OWN },
  'order.less-transitive': { 'relax u < v to u <= v': OWN, 'relax v < w to v <= w': OWN },
  'order.less-weaken': { 'relax u < v to u <= v': OWN, 'exclude the bound: u < v': OWN },
  'order.equal-weaken': { 'exchange the sides: v <= u': OWN },
  'order.less-unequal': { 'relax u < v to u != v': OWN },
  'order.greater-unequal': { 'relax u < v to u != v': OWN },
  'order.sum-positive': { 'relax 0 < u to 0 <= u': OWN, 'relax 0 < v to 0 <= v': OWN },
  'order.product-positive': { 'drop the first factor: 0 < v': OWN, 'drop the second factor: 0 < u': OWN },
  'order.product-nonnegative': { 'drop the first factor: 0 <= v': OWN, 'drop the second factor: 0 <= u': OWN },
  'order.product-nonzero': { 'drop the first factor: v != 0': OWN, 'drop the second factor: u != 0': OWN },
  'order.quotient-positive': { 'drop the divisor: 0 < u': OWN },
  'order.quotient-nonnegative': { 'drop the divisor: 0 <= u': 'row' },
  'order.quotient-nonzero': { 'drop the divisor: u != 0': OWN },
  'order.negative-nonzero': { 'drop a sign: u != 0': OWN },
  'order.even-power-nonnegative': { 'relax 0 < n to 0 <= n': whichever('n') },
  'order.power-positive': { 'drop the exponent: 0 < u': OWN },
  'order.power-nonnegative': { 'relax 0 < q to 0 <= q': whichever('q'), 'drop the exponent: 0 <= u': OWN },
  'order.power-nonzero': { 'drop the exponent: u != 0': OWN },
  'order.odd-power-negative': { 'drop the exponent: u < 0': OWN },
  'order.square-zero': { 'drop premise: 0 < n': OWN, 'relax 0 < n to 0 <= n': OWN },
  'order.positive-factor': { 'relax 0 < u to 0 <= u': OWN },
  'order.power-of-root': {
    'drop premise: 0 < n': 'facts; rewrite power_of_any_root by congruence; goal_some; numbers',
    'relax 0 < n to 0 <= n': 'facts; rewrite power_of_any_root by congruence; goal_some; numbers',
  },
  'order.even-root-of-power': { 'relax 0 < n to 0 <= n': positive('facts; rewrite even_root_of_power by assumption; goal_some; numbers') },
  'order.odd-root-of-power': { 'relax 0 < n to 0 <= n': positive('facts; rewrite odd_root_of_power by assumption; goal_some; numbers') },
  'order.root-of-product': {
    'relax 0 < q to 0 <= q':
      'facts; literals; destruct (sign_cases (rat q)) as [?|[?|?]]; [lra | rewrite !ppow_exponent_zero by assumption; goal_some; numbers | rewrite root_of_product by assumption; power; numbers]',
  },
  'order.root-of-root': { 'relax 0 < q to 0 <= q': ANY_ROOTS, 'relax 0 < r to 0 <= r': ANY_ROOTS },
  'asinh.argument-positive': { 'drop the exponent: 0 < u + (1 + u^2)': 'row' },
  'atan.below': { 'drop the divisor: atan(u) < pi': OWN },
  'atan.above': { 'drop the divisor: -pi < atan(u)': OWN },
  'cos.negative': { 'drop a sign: cos(u) = cos(u)': 'row' },
  'cos.at-most-one': { 'another function: sin(u) <= 1': 'value; apply SIN_bound' },
  'cos.at-least': { 'another function: -1 <= sin(u)': 'value; apply SIN_bound' },
  'cos.quarter-pi': { 'another function: sin(pi / 4) = 2^(1 / 2) / 2': 'value; rewrite sin_PI4; apply quarter_pi' },
  'exp.multiple': { 'drop premise: n is integer': OWN },
  'sin.at-most-one': { 'another function: cos(u) <= 1': 'value; apply COS_bound' },
  'sin.at-least': { 'another function: -1 <= cos(u)': 'value; apply COS_bound' },
  'sin.quarter-pi': { 'another function: cos(pi / 4) = 2^(1 / 2) / 2': 'value; rewrite cos_PI4; apply quarter_pi' },
};

export interface SpareLemma {
  readonly rule: string;
  readonly mutant: Mutant;
  readonly name: string;
  readonly statement: string;
  readonly tactic: string;
}

/** The true mutants as lemmas. Throws on a key that names no mutant. */
export function spareLemmas(): SpareLemma[] {
  return Object.entries(spare).flatMap(([rule, byChange]) => {
    const mutants = new Map(mutantsOf(parsedRule(rule)!).map((m) => [m.what, m]));
    return Object.entries(byChange).map(([what, tactic], i): SpareLemma => {
      const mutant = mutants.get(what);
      if (!mutant) throw new Error(`${rule} has no mutant "${what}"`);
      const name = `${lemmaName(rule)}_${i + 1}`;
      return { rule, mutant, name, statement: lemmaStatement(lemmaOf(name, mutant.row)), tactic: tactic || tacticOf(rule) };
    });
  });
}

/** The mutants that are false: Coq must refuse them. */
export function falseMutants(): readonly (readonly [rule: string, mutant: Mutant])[] {
  return [...rules.keys()].flatMap((rule) =>
    mutantsOf(parsedRule(rule)!)
      .filter((m) => spare[rule]?.[m.what] === undefined)
      .map((m) => [rule, m] as const),
  );
}

/** A Coq file that compiles when the row's own tactic proves none of the false mutants, one a line; and how many there are. */
export function refusedFile(): { readonly text: string; readonly count: number } {
  const mutants = falseMutants();
  const lines = mutants.map(([rule, m]) => {
    const statement = lemmaStatement(lemmaOf(lemmaName(rule), m.row)).replace(/\s+/g, ' ');
    return `Goal ${statement}. Fail (timeout 10 (solve [${tacticOf(rule)}])). Abort. (* ${rule}: ${m.what} *)`;
  });
  return { text: ['From GP Require Import RowTactics.', ...lines, ''].join('\n'), count: mutants.length };
}

/** A Coq file that says what the lemmas of the whole table rest on. */
export function tableFile(): string {
  const table = [...rules.keys()].map(lemmaName).reduceRight((rest, name) => `(${name}, ${rest})`, 'I');
  return `From GP Require Import Theory.\nDefinition table := ${table}.\nPrint Assumptions table.\n`;
}

/** The table of true mutants for people. */
export function spareTable(): string {
  const lines = spareLemmas().map((l) => `| ${l.rule} | \`${l.mutant.what.replaceAll('|', '\\|')}\` | ${l.name} |`);
  return ['| rule | change that leaves it true | lemma of Spare.v |', '|---|---|---|', ...lines].join('\n');
}

/** Spare.v. */
export function spareFile(): string {
  const out = [
    '(** Spare: changes to rows of the rule table that leave them true, with their proofs: where a row asks for more than it needs, or says less',
    '    than it could. Written by scripts/theory.mjs from src/coq/spare.ts; do not edit. *)',
    'From GP Require Import RowTactics.',
    '',
  ];
  for (const l of spareLemmas())
    out.push(`(** ${l.rule}, ${l.mutant.what} *)`, `Lemma ${l.name} : ${l.statement}.`, `Proof. ${l.tactic}. Qed.`, '');
  return out.join('\n');
}
