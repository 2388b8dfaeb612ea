import { describe, expect, it } from 'vitest';
import { readFormula, Unreadable } from '../../src/oracle/formula.ts';
import { numberFunctions } from '../../src/oracle/functions.ts';

const letters = new Set(['z', 'alpha']);
const value = (text: string, z: number, alpha = 0): number => readFormula(text, { letters }).value({ z, alpha });

describe('a text as mathjs parses it', () => {
  it('has a value in doubles', () => {
    expect(value('1/(1+e^-z)', 0)).toBe(0.5);
    expect(value('2 z^2 - alpha', 3, 1)).toBe(17);
    expect(value('1/2z', 3)).toBe(1.5);
    expect(value('-z^2', 3)).toBe(-9);
    expect(value('max(0, z)', -1)).toBe(0);
    expect(value('2[z−1]²', 3)).toBe(8);
  });
  it('knows conditions in every form it can be given', () => {
    for (const text of ['if(z > 0, 1, 0)', 'z > 0 ? 1 : 0', 'piecewise(z < 0, 0, z > 0, 1, 5)']) {
      expect([value(text, -1), value(text, 2)], text).toEqual([0, 1]);
    }
    expect(value('if(0 < z < 1 and z != 1/2, 1, 0)', 0.25)).toBe(1);
  });
  it('takes roots of negative numbers where they are real', () => {
    expect(value('z^(1/3)', -8)).toBeCloseTo(-2, 12);
    expect(value('z^(2/3)', -8)).toBeCloseTo(4, 12);
    expect(value('z^(1/2)', -8)).toBeNaN();
  });
  it('reads g alone and at z, and nothing else of it', () => {
    const self = { names: new Set(['g']), formula: readFormula('z^2', { letters }), variable: 'z' };
    const at = (text: string): number => readFormula(text, { letters, self }).value({ z: 3, alpha: 0 });
    expect(at('g + g(z)')).toBe(18);
    expect(() => at('g(1-g)')).toThrow(Unreadable);
  });
  it.each([
    'ones(20000,20000)',
    'a = 3',
    'f(x) = x',
    '{a: 1}.a',
    'z["constructor"]',
    'import("fs")',
    '"text"',
    '[1,2]*2; 3',
    'z!',
    'z % 2',
    '1e400',
    'z to cm',
    'constructor',
    '__proto__',
    'toString(z)',
    "z'",
    'i',
    'z(1-z)',
    'max(z)',
  ])('refuses %s', (text) => {
    expect(() => readFormula(text, { letters })).toThrow(Unreadable);
  });
});

describe('the table of number functions', () => {
  const known: readonly [string, number, number][] = [
    ['erf', 0.5, 0.5204998778130465],
    ['erf', -2.9, -0.9999589021219005],
    ['erf', 3.1, 0.9999883513426328],
    ['Phi', 1, 0.8413447460685429],
    ['phi', 1, 0.24197072451914334],
    ['softplus', -40, 4.248354255291589e-18],
    ['sigmoid', 3, 0.9525741268224333],
    ['sech', 1, 0.6480542736638853],
    ['acosh', 2, 1.3169578969248168],
    ['coth', 2, 1.037314720727548],
  ];
  it.each(known)('%s(%d)', (name, x, y) => {
    expect(numberFunctions.get(name)!.value(x)).toBeCloseTo(y, 14);
  });
});
