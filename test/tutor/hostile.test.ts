/** Texts that break other programs. Each ends as a problem with a place, quickly, and changes nothing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { equal, loadLatex, verify } from '../../src/index.ts';
import type { KatexParse } from '../../src/syntax/katex-node.ts';
import { katexFor } from '../../src/tutor/latex.ts';
import { readDerivativeQuestion, readFunction } from '../../src/tutor/question.ts';

let katex: KatexParse | undefined;
beforeAll(async () => {
  katex = await katexFor([], 'latex');
  await loadLatex();
});

/** What becomes of a text as a claim about tanh and as a function: the code of the first error, and the time. */
function reading(text: string): { asClaim: string; asF: string; ms: number } {
  const from = performance.now();
  const claim = readDerivativeQuestion({ f: 'tanh', claim: text }, katex);
  const f = readFunction({ f: text }, katex);
  const code = (r: typeof claim | typeof f): string =>
    r.ok ? 'read' : (r.problems.find((p) => p.problem.severity === 'error')?.problem.code ?? 'none');
  return { asClaim: code(claim), asF: code(f), ms: performance.now() - from };
}

const UNREADABLE: readonly string[] = [
  '   \t\n ',
  'ones(20000,20000)',
  'f(x)=f(x);f(1)',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf(z)',
  '__defineGetter__',
  '__proto__',
  'isPrototypeOf(z)',
  'z["constructor"]("return process")()',
  '{"__proto__":{"polluted":"yes"}}',
  'parse("1").compile()',
  'batchload("/etc/passwd")$',
  '10000000000!',
  'exp',
  '2+exp*z',
  'z\uff032',
  '\u0455igma(z)',
  'z\u0000+1',
  '1,5*z',
  '12 3',
  '((z)',
  'z**',
  'z^2^',
  '\\input{/etc/passwd}',
  '\\newwrite\\o\\immediate\\openout\\o=x.txt',
  '\\openin5=/etc/passwd \\read5 to \\l \\l',
  '\\catcode`\\@=0 @input{x}',
  '\\csname inp\\string ut\\endcsname{x}',
  '\\gdef\\tanh{0}1-\\tanh^2(z)',
  '\\href{javascript:alert(1)}{z}',
  '\\htmlData{a="><img src=x onerror=alert(1)>}{z}',
  '\\htmlStyle{position:fixed;inset:0;z-index:9}{z}',
  '\\enclose{updiagonalstrike}[a a a"onload="alert(1)]{}',
  '\\unknown<img src=x onerror=alert(1)>',
  '\\frac{1}{1+e^{-z}',
  '\\undefinedmacro z',
  '1 - \\text{tanh}(z)\\text{ squared}',
  '\\phantom{1-}\\tanh^2 z',
];

describe('unreadable', () => {
  it.each(UNREADABLE)('%j', (text) => {
    const { asClaim, asF } = reading(text);
    expect(asClaim).not.toBe('read');
    expect(asF).not.toBe('read');
  });
  it('changes nothing for others', () => {
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const LONG: readonly (readonly [string, string])[] = [
  ['a hundred thousand brackets', `${'('.repeat(100_000)}z${')'.repeat(100_000)}`],
  ['a hundred thousand signs', `${'-'.repeat(100_000)}z`],
  ['five hundred functions inside each other', `${'exp('.repeat(500)}z${')'.repeat(500)}`],
  ['a hundred thousand digits', '9'.repeat(100_000)],
  ['a million letters', 'z'.repeat(1_000_000)],
  ['thirty thousand letters and a bang', `${'a'.repeat(30_000)}!`],
  ['ten thousand braces', `${'{'.repeat(10_000)}z${'}'.repeat(10_000)}`],
  ['ten thousand braces in LaTeX', `\\tanh${'{'.repeat(4_000)}z${'}'.repeat(4_000)}`],
];

describe('too long', () => {
  it.each(LONG)('%s', (_, text) => {
    const { asClaim, asF } = reading(text);
    expect(asClaim).toMatch(/^limit-/);
    expect(asF).toMatch(/^limit-/);
  });
});

/** f, claim, and the verdicts that are right. */
const JUDGED: readonly (readonly [string, string, readonly string[]])[] = [
  ['tanh', '1\u2212tanh(z)^2', ['proved']],
  ['tanh', '1\u2013tanh(z)^2', ['proved', 'invalid']],
  ['sigmoid', 'σ(z)(1−σ(z))', ['proved']],
  ['sigmoid', '\ud835\udf0e(z)·(1 − \ud835\udf0e(z))', ['proved', 'invalid']],
  ['sigmoid', 'sigma(z)', ['refuted']],
  ['sigmoid', "g'(z)", ['invalid']],
  ['tanh', 'sech(z)^2', ['proved']],
  ['tanh', 'y', ['invalid']],
  ['tanh', '1-tanh(z)^2 + 10^-40', ['refuted', 'undecided']],
  ['tanh', '(1-tanh(z)^2)*(1+z*10^-30)', ['refuted', 'undecided']],
  ['tanh', '1-tanh(z)^2 + sin(pi*z)', ['refuted']],
  ['tanh', '1-tanh(z)^2 + z*(z-1)*(z+1)*(z-2)*(z+2)*(z-1/2)*(z+1/2)', ['refuted']],
  ['tanh', '1-tanh(z)^2 + exp(-1000000*(z-1/3)^2)', ['refuted', 'undecided']],
  ['tanh', '1-tanh(z)^2 + max(0,z-1000000)', ['refuted', 'undecided']],
  ['relu', '0', ['refuted']],
  ['relu', 'tanh(-0.948519697854536)', ['refuted']],
  ['tanh', '9^9^9^9', ['refuted', 'undecided', 'limit', 'invalid']],
  ['tanh', '2^(2^(2^(2^(2^2))))', ['refuted', 'undecided', 'limit', 'invalid']],
  ['z', '(b+c+d+h+k+m)^200', ['invalid']],
  ['(b z+c+d+h+k+m)^200', '0', ['refuted', 'undecided', 'limit']],
  ['-z^2', '-2z', ['proved']],
  ['z²', '2z', ['proved']],
  ['½z', '1/2', ['proved']],
  ['2^3^2 z', '512', ['proved']],
  ['\\tanh 2z', '2-2\\tanh^2(2z)', ['proved']],
  ['\\sigma(z)', '\\frac{d}{dz}\\sigma(z)=\\sigma(z)(1-\\sigma(z))', ['proved']],
  ['x^n', 'n x^(n-1)', ['proved', 'undecided', 'invalid']],
  [`${'tanh('.repeat(30)}z${')'.repeat(30)}`, '0', ['refuted', 'undecided']],
  [Array.from({ length: 40 }, (_, i) => `(z+${i})`).join('*'), '1', ['refuted', 'undecided']],
  [`${'('.repeat(60)}1${')'.repeat(60)}`, '0', ['proved']],
];

describe('answered rightly or not at all', () => {
  it.each(JUDGED)('%s | %s', (f, claim, right) => {
    const from = performance.now();
    expect(right).toContain(verify(f, claim).verdict);
    expect(performance.now() - from).toBeLessThan(2000);
  });
  it.each([
    ['log(z^2)', '2*log(z)', 'proved', 'domains-differ'],
    ['z/z', '1', 'proved', 'domains-differ'],
  ])('%s = %s only where both have a value', (left, right, verdict, caveat) => {
    const result = equal(left, right);
    expect(result.verdict).toBe(verdict);
    expect(result.caveats.map((c) => c.kind)).toContain(caveat);
  });
  it.each([
    ['exp(1000)-exp(1000)', '0', ['proved']],
    ['cos(6082389357538144)', '0.63', ['refuted']],
    ['sqrt(z^2)', 'z', ['refuted']],
  ])('%s = %s', (left, right, verdicts) => {
    expect(verdicts).toContain(equal(left, right).verdict);
  });
});
