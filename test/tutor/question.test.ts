import { describe, expect, it } from 'vitest';
import { type DerivativeInput, readDerivativeQuestion, readEqualityQuestion, readFunction } from '../../src/tutor/question.ts';
import { exactText, relationText } from '../../src/tutor/tell.ts';

type More = Partial<DerivativeInput>;
function read(f: string, claim: string, more: More = {}) {
  const r = readDerivativeQuestion({ f, claim, ...more });
  if (!r.ok) throw new Error(r.problems.map((p) => `${p.place}: ${p.problem.message}`).join('; '));
  return r;
}
function problems(f: string, claim: string, more: More = {}): { place: string; code: string; repair?: string }[] {
  const r = readDerivativeQuestion({ f, claim, ...more });
  if (r.ok) throw new Error(`was read: ${f} | ${claim}`);
  return r.problems
    .filter((p) => p.problem.severity === 'error')
    .map(({ place, problem }) => ({ place, code: problem.code, repair: problem.repair }));
}
const SIGMOID = '1/(1 + e^(-z))';
const claimOf = (f: string, claim: string, more: More = {}): string => exactText(read(f, claim, more).question.claim);

describe('what a claim may look like', () => {
  it.each([
    'g(1-g)',
    'a(1-a)',
    'g(z)(1-g(z))',
    "g' = g(1-g)",
    "g'(z) = a(1-a)",
    'σ(1−σ)',
    'sigma(z)(1-sigma(z))',
    'sigmoid(z)(1-sigmoid(z))',
    "f' = f(1-f)",
  ])('%s for the sigmoid', (claim) => {
    expect(claimOf('sigmoid', claim)).toBe(`${SIGMOID}*(1 - ${SIGMOID})`);
  });
  it('a name stands for the function also when its formula was typed', () => {
    expect(claimOf('1/(1+e^-z)', 'σ(1−σ)')).toBe(`${SIGMOID}*(1 - ${SIGMOID})`);
    expect(claimOf('tanh(x)', '1 - tanh²')).toBe('1 - tanh(x)^2');
  });
  it('says how a bare name was read', () => {
    const codes = read('tanh', '1-tanh²').notices.map((n) => n.problem.code);
    expect(codes).toContain('bare-function');
  });
  it('a definition names function and variable', () => {
    const r = read('h(t) = t^2', "h'(t) = 2t");
    expect([r.question.wrt, exactText(r.question.f), exactText(r.question.claim)]).toEqual(['t', 't^2', '2*t']);
  });
  it('all sides of a chain are kept', () => {
    expect(read('z^2', "g' = z + z = 2z").sides.map(exactText)).toEqual(['z + z', '2*z']);
  });
});

describe('letters', () => {
  it('the variable is z, or the only letter, or the one asked for', () => {
    expect(read('x^2', '2x').question.wrt).toBe('x');
    expect(read('x z', 'x').question.wrt).toBe('z');
    expect(read('x y', 'y', { variable: 'x' }).question.wrt).toBe('x');
    expect(problems('x y', 'y')).toEqual([{ place: 'f', code: 'ambiguous', repair: '--variable x' }]);
    expect(read('5', '0').question.wrt).toBe('z');
  });
  it('letters of f and of assumptions are parameters, others are unknown', () => {
    expect(read('b z', 'b').parameters).toEqual(['b']);
    expect(read('z', 'c/c', { assume: ['c > 0'] }).parameters).toEqual(['c']);
    expect(problems('tanh(z)', 'y')[0]).toMatchObject({ place: 'claim', code: 'unknown-name' });
  });
  it('a is g(z), unless it is a parameter', () => {
    expect(claimOf('a z', 'a')).toBe('a');
    expect(claimOf('z^2', 'a', { assume: ['a > 0'] })).toBe('a');
    expect(claimOf('z^2', 'a')).toBe('z^2');
    expect(claimOf('a^2', '2a')).toBe('2*a');
  });
  it('unknown names give problems, not properties of objects', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf(z)']) {
      expect(problems('z', name)[0].place, name).toBe('claim');
      expect(problems(name, '1')[0].place, name).toBe('f');
    }
  });
});

describe('functions of the catalogue', () => {
  it('have their default parameters, unless a parameter is mentioned', () => {
    expect(exactText(read('leaky relu', 'if(z<0, 0.01, 1)').question.f)).toBe('max(0.01*z, z)');
    const open = read('leaky relu', 'if(z<0, alpha, 1)');
    expect(exactText(open.question.f)).toBe('max(alpha*z, z)');
    expect(open.question.assume.map(relationText)).toEqual(['0 < alpha', 'alpha < 1']);
    expect(open.notices.map((n) => n.problem.message)).toContain('leaky ReLU is max(alpha z, z) for 0 < alpha < 1.');
  });
  it("take the asker's assumptions instead of the catalogue's", () => {
    const r = read('leaky relu', 'if(z<0, 1, alpha)', { assume: ['alpha > 1'] });
    expect(r.question.assume.map(relationText)).toEqual(['1 < alpha']);
  });
  it('do not write a parameter that is 1', () => {
    expect(exactText(read('elu', '0').question.f)).toBe('if(z > 0, z, e^z - 1)');
  });
  it('can be differentiated by a parameter', () => {
    const r = read('prelu', 'min(0, z)', { variable: 'alpha' });
    expect([r.question.wrt, r.parameters]).toEqual(['alpha', ['z']]);
  });
  it('may be called in formulas', () => {
    expect(claimOf('softplus', 'sigmoid(z)')).toBe(SIGMOID);
    expect(exactText(read('leaky_relu(2z)', '0').question.f)).toBe('max(0.01*(2*z), 2*z)');
    expect(exactText(read('Phi(z) + sqrt(z) + cbrt(z) + log2(z) + clip(z, -1, 1)', '0').question.f)).toContain('erf(z/sqrt(2))');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', '1', 'f', 'empty'],
    ['z', '', 'claim', 'empty'],
    ['((z)', '1', 'f', 'unbalanced'],
    ['z', 'z^2^', 'claim', 'missing-operand'],
    ['exp', '1', 'f', 'function-without-argument'],
    ['sigmoid', "g'(z)", 'claim', 'circular'],
    ['z', '1,5', 'claim', 'decimal-comma'],
    ['z', '(', 'claim', 'unbalanced'],
  ])('%s | %s', (f, claim, place, code) => {
    expect(problems(f, claim)[0]).toMatchObject({ place, code });
  });
  it('limits are named', () => {
    expect(problems('z+'.repeat(10_000), '1')[0].code).toBe('limit-length');
    expect(problems(`${'('.repeat(300)}z${')'.repeat(300)}`, '1')[0].code).toBe('limit-depth');
    expect(problems('z', '9'.repeat(2000))[0].code).toBe('limit-digits');
  });
  it('assumptions and orders have problems too', () => {
    expect(problems('z', '1', { assume: ['alpha >'] })[0].place).toBe('assume');
    expect(problems('z', '1', { assume: ['alpha'] })[0].place).toBe('assume');
    expect(problems('z', '1', { order: 0 })[0].place).toBe('order');
    expect(problems('z', '1', { order: 1.5 })[0].place).toBe('order');
    expect(problems('z', '1', { variable: 'sin' })[0].place).toBe('variable');
  });
});

describe('other questions', () => {
  it('equality takes z and any parameters', () => {
    const r = readEqualityQuestion({ left: 'ln(b z)', right: 'ln(b) + ln(z)', assume: ['b > 0, z > 0'] });
    expect(r.ok && [r.question.wrt, r.parameters, r.question.assume.map(relationText)]).toEqual(['z', ['b'], ['0 < b', '0 < z']]);
  });
  it('equality takes names of the catalogue', () => {
    const r = readEqualityQuestion({ left: 'silu', right: 'z sigmoid(z)' });
    expect(r.ok && exactText(r.question.left)).toBe('z/(1 + e^(-z))');
  });
  it('a function alone can be read', () => {
    const r = readFunction({ f: 'swish' });
    expect(r.ok && exactText(r.f.term)).toBe('z/(1 + e^(-z))');
  });
});
