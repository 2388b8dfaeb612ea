/** Results made neat: as a person would leave them, and still equal to what they were. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/derive/verify.ts';
import { inSession, type Term } from '../../src/term/term.ts';
import { neat } from '../../src/tutor/misconception-neat.ts';
import { slopeOf } from '../../src/tutor/misconception-slope.ts';
import { readFunction } from '../../src/tutor/question.ts';
import { termText } from '../../src/tutor/tell.ts';

function term(text: string): Term {
  const read = readFunction({ f: text, variable: 'z' });
  if (!read.ok) throw new Error(text);
  return read.f.term;
}

const CASES: readonly [string, string][] = [
  ['-(-3e^(-3z)/(1+e^(-3z))^2)', '3e⁻³ᶻ/(1 + e⁻³ᶻ)²'],
  ['2(1-tanh(z)^2)z', '2z(1 − tanh²(z))'],
  ['1+z^2-2z*z', '1 − z²'],
  ['1+1-tanh(z)^2', '2 − tanh²(z)'],
  ['2z/(2sqrt(z))', 'z/√z'],
  ['9*(e^z/(1+e^z)^2)', '9eᶻ/(1 + eᶻ)²'],
  ['-z*(-z)*3', '3z²'],
  ['z*0+5', '5'],
  ['-z+sin(z)', 'sin(z) − z'],
  ['z beta 2', '2β·z'],
  ['if(0.01z<z,1,0.01)', '{ 1 if z > 0; 1/100 otherwise }'],
  ['if(2-z<z,1,0)', '{ 1 if z > 1; 0 otherwise }'],
  ['if(-1<min(1,z),1,0)', '{ 1 if z > −1; 0 otherwise }'],
  ['if(max(0,z)<6,1,0)', '{ 1 if z < 6; 0 otherwise }'],
  ['if(2<min(1,z),1,0)', '{ 1 if min(1, z) > 2; 0 otherwise }'],
  ['if(z<0,3,3)', '3'],
  ['ln(1)+e^(0*z)', '1'],
];

describe('neat', () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      inSession(() => {
        const t = term(text);
        const tidied = neat(t);
        expect(termText(tidied, 'unicode')).toBe(expected);
        expect(neat(tidied)).toBe(tidied);
        expect(decide({ kind: 'equal', left: t, right: tidied, wrt: 'z', assume: [] }).verdict).toBe('proved');
      });
    });
  }
});

describe('slopes by the rules of the table', () => {
  for (const f of [
    '1/(1+e^(-z))',
    'z tanh(z^2)',
    'ln(1+e^z)',
    'z/(1+|z|)',
    'max(0,z)',
    '2^z',
    'z^z',
    'sqrt(1+z^2)',
    'if(z<0,z^2,z^3)',
    'erf(z/sqrt(2))',
  ]) {
    it(f, () => {
      inSession(() => {
        const t = term(f);
        const verdict = decide({ kind: 'derivative', f: t, claim: slopeOf(t, 'z'), wrt: 'z', order: 1, assume: [] });
        expect(verdict.verdict).toBe('proved');
      });
    });
  }
  it('take a wrong slope where one is put in, and the right ones elsewhere', () => {
    inSession(() => {
      const t = term('z tanh(z^2)');
      const inner = term('tanh(z^2)');
      expect(termText(slopeOf(t, 'z', new Map([[inner, () => term('7')]])), 'unicode')).toBe('tanh(z²) + 7z');
    });
  });
});
