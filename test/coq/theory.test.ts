// The rule table in Coq, as far as it can be seen without Coq: the files are up to date, every row is a lemma, nothing is assumed, and every
// mutant of a row either fails somewhere or is listed as true. theory.long.test.ts lets Coq judge.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutantsOf } from '../../src/coq/mutants.ts';
import { spare, spareFile, spareLemmas, spareTable } from '../../src/coq/spare.ts';
import { tactics } from '../../src/coq/tactics.ts';
import { lemmaName, lemmaStatement, rowLemma, theoryFile } from '../../src/coq/theory.ts';
import { inSession } from '../../src/term/term.ts';
import { parsedRule, rules } from '../../src/theory/rules.ts';
import { sampler } from './theory-sampler.ts';

const read = (name: string): string => readFileSync(`proofs/coq/${name}`, 'utf8');
const ids = [...rules.keys()];
const sources = readdirSync('proofs/coq').filter((name) => name.endsWith('.v'));

describe('proofs/coq', () => {
  it.each([
    ['Theory.v', theoryFile],
    ['Spare.v', spareFile],
  ])('%s is up to date (else: node scripts/theory.mjs)', (name, text) => expect(read(name)).toBe(text()));
  it('README.md lists the true mutants (else: node scripts/theory.mjs)', () => expect(read('README.md')).toContain(spareTable()));

  it('_CoqProject lists every file after those it needs, but Spare.v', () => {
    const listed = [...read('_CoqProject').matchAll(/^(\w+)\.v$/gm)].map((m) => m[1]);
    expect(listed.map((n) => `${n}.v`).sort()).toEqual(sources.filter((n) => n !== 'Spare.v').sort());
    for (const [i, name] of listed.entries()) {
      const needs = [...read(`${name}.v`).matchAll(/^From GP Require (?:Import|Export) ([^.]+)\./gm)].flatMap((m) => m[1].split(/\s+/));
      expect(listed.slice(0, i), name).toEqual(expect.arrayContaining(needs));
    }
  });

  it.each(sources)('%s assumes nothing', (name) => {
    const bare = read(name).replace(/\(\*[\s\S]*?\*\)/g, '');
    expect(bare).not.toMatch(/\b(Admitted|admit|Axiom|Axioms|Parameter|Parameters|Conjecture|bypass_check|Unset)\b/);
  });
});

describe('rows as lemmas', () => {
  it('each row has one, and no tactic is for a row that is not there', () => {
    expect(new Set(ids.map(lemmaName)).size).toBe(ids.length);
    const text = theoryFile();
    for (const id of ids) expect(text).toContain(`Lemma ${lemmaName(id)} :`);
    expect(Object.keys(tactics).filter((id) => !rules.has(id))).toEqual([]);
  });

  it.each([
    [
      'calculus.constant-divisor',
      'forall (c : pr) (u : R -> pr) (u_ : pr) (x : R),\n  derivative 1 u x u_ ->\n  (c <> 0)%P ->\n  derivative 1 (fun x : R => u x / c)%P x (u_ / c)%P',
    ],
    ['calculus.variable', 'forall (x : R),\n  derivative 1 (fun x : R => var x)%P x (1)%P'],
    [
      'calculus.odd-root',
      'forall (q : Q) (u : R -> pr) (u_ : pr) (x : R),\n  derivative 1 u x u_ ->\n  literal_odd (denominator q)%Q = true ->\n  (u x <> 0)%P ->\n  derivative 1 (fun x : R => u x ^ q)%P x (q * u x ^ (Qred (q - 1)) * u_)%P',
    ],
    ['order.if-less-then', 'forall (a b u v : pr),\n  (a < b)%P ->\n  pdefined u ->\n  (pif_lt a b u v == u)%P'],
    ['order.root-undefined', 'forall (q : Q) (u : pr),\n  literal_even (denominator q)%Q = true ->\n  (u < 0)%P ->\n  pundefined (u ^ q)'],
    ['abs.product', 'forall (u v : pr),\n  pdefined u ->\n  pdefined v ->\n  (Abs (u * v) == Abs u * Abs v)%P'],
    ['atan.above', 'forall (u : pr),\n  pdefined u ->\n  (- Pi / 2 < Atan u)%P'],
    ['exp.sum', 'forall (u v : pr),\n  pdefined u ->\n  pdefined v ->\n  (Exp (u + v) == Exp u * Exp v)%P'],
  ])('%s says what the row says', (id, statement) => expect(lemmaStatement(rowLemma(id)!)).toBe(statement));

  it('arguments and premises are in the order that GPrime.v promises', () => {
    const lemma = rowLemma('calculus.reciprocal')!;
    expect(lemma.args.map((a) => `${a.letter}: ${a.type}`)).toEqual(['c: pr', 'v: R -> pr', "v': pr", 'x: R']);
    expect(lemma.premises.map((p) => p.of.kind)).toEqual(['derivative', 'ne', 'defined']);
    expect(rowLemma('no.such-row')).toBeUndefined();
  });
});

describe('mutants', () => {
  it('rows hold, false mutants fail somewhere, and no instance speaks against the true ones', () => {
    const troubles: string[] = [];
    inSession(() => {
      const search = sampler(7);
      for (const id of ids) {
        const row = parsedRule(id)!;
        const counterexample = search.wrong(row, 2000);
        if (counterexample !== undefined) troubles.push(`${id} fails at ${counterexample}`);
        if (search.held() === 0) troubles.push(`${id}: the premises never held`);
        for (const m of mutantsOf(row)) {
          const listed = spare[id]?.[m.what] !== undefined;
          const failure = search.wrong(m.row, listed ? 2000 : 8000);
          if (listed && failure !== undefined) troubles.push(`${id}, ${m.what}: listed as true, but fails at ${failure}`);
          if (!listed && failure === undefined) troubles.push(`${id}, ${m.what}: no instance found at which it fails`);
        }
      }
    });
    expect(troubles).toEqual([]);
  });
  it('every mutant listed as true is one', () => expect(spareLemmas().length).toBe(Object.values(spare).flatMap(Object.keys).length));
});
