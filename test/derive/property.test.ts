/**
 * Pairs that are equal by construction are never refuted, pairs that differ noticeably are never proved.
 * GPRIME_POINTS sets the number of pairs of each kind.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, ask } from './support.ts';

const numRuns = Number(process.env.GPRIME_POINTS ?? 60);

interface Sample {
  readonly text: string;
  readonly slope: string;
  readonly at: (z: number) => number;
}
/** Functions with their derivatives, as text and as a double. */
const leaves: readonly Sample[] = [
  { text: 'z', slope: '1', at: () => 1 },
  { text: 'z^2', slope: '2*z', at: (z) => 2 * z },
  { text: 'sin(z)', slope: 'cos(z)', at: Math.cos },
  { text: 'cos(2*z)', slope: '(-2*sin(2*z))', at: (z) => -2 * Math.sin(2 * z) },
  { text: 'exp(z)', slope: 'exp(z)', at: Math.exp },
  { text: 'exp(-z)', slope: '(-exp(-z))', at: (z) => -Math.exp(-z) },
  { text: 'tanh(z)', slope: '(1-tanh(z)^2)', at: (z) => 1 - Math.tanh(z) ** 2 },
  { text: 'atan(z)', slope: '1/(1+z^2)', at: (z) => 1 / (1 + z * z) },
  { text: 'ln(1+exp(z))', slope: '1/(1+exp(-z))', at: (z) => 1 / (1 + Math.exp(-z)) },
  { text: '1/(1+exp(-z))', slope: 'exp(z)/(1+exp(z))^2', at: (z) => Math.exp(z) / (1 + Math.exp(z)) ** 2 },
  { text: 'max(0,z)', slope: 'if(z>0,1,0)', at: (z) => (z > 0 ? 1 : 0) },
  { text: 'z*abs(z)', slope: '2*abs(z)', at: (z) => 2 * Math.abs(z) },
  { text: 'sqrt(1+z^2)', slope: 'z/sqrt(1+z^2)', at: (z) => z / Math.sqrt(1 + z * z) },
];

/** Rewritings that change no value where anything was defined, and leave nothing undefined on an interval. */
const rewritings: readonly ((t: string) => string)[] = [
  (t) => `(${t}+z-z)`,
  (t) => `(${t})*(sin(z)^2+cos(z)^2)`,
  (t) => `((${t})*exp(z+1)/(exp(z)*exp(1)))`,
  (t) => `((${t})*(1+z^2)/(z^2+1))`,
  (t) => `((${t})*(cosh(z)^2-sinh(z)^2))`,
  (t) => `((${t})+tanh(z)-(exp(2*z)-1)/(exp(2*z)+1))`,
  (t) => `(1/2*(${t})+(${t})/2)`,
  (t) => `((${t})+abs(z)-max(z,-z))`,
  (t) => `-(-(${t}))`,
  (t) => `((${t})+1/(1+exp(-z))+1/(1+exp(z))-1)`,
  (t) => `((${t})*z/z)`,
  (t) => `((${t})+sin(2*z)-2*sin(z)*cos(z))`,
  (t) => `((${t})*(2+sqrt(2))/(sqrt(2)*(sqrt(2)+1)))`,
  (t) => `if(z<1/3,${t},(${t})+0)`,
  (t) => `exp(ln(exp(0)))*(${t})`,
];

interface Build {
  readonly parts: readonly (readonly [coefficient: number, leaf: number])[];
  readonly inF: readonly number[];
  readonly inClaim: readonly number[];
}
const builds: fc.Arbitrary<Build> = fc.record({
  parts: fc.array(fc.tuple(fc.constantFrom(-3, -1, 1, 2, 5), fc.nat({ max: leaves.length - 1 })), { minLength: 1, maxLength: 3 }),
  inF: fc.array(fc.nat({ max: rewritings.length - 1 }), { maxLength: 1 }),
  inClaim: fc.array(fc.nat({ max: rewritings.length - 1 }), { maxLength: 2 }),
});
const rewritten = (t: string, by: readonly number[]): string => by.reduce((text, i) => rewritings[i](text), t);
const sum = (parts: Build['parts'], of: 'text' | 'slope'): string => parts.map(([c, i]) => `(${c})*(${leaves[i][of]})`).join('+');
const slopeAt = (parts: Build['parts'], z: number): number => parts.reduce((s, [c, i]) => s + c * leaves[i].at(z), 0);

/** The claim's parts changed in one place. */
function mutated(parts: Build['parts'], which: number, how: 'coefficient' | 'sign' | 'drop' | 'other'): Build['parts'] {
  const k = which % parts.length;
  if (how === 'drop') return parts.filter((_, i) => i !== k);
  return parts.map(([c, i], j) => {
    if (j !== k) return [c, i];
    if (how === 'coefficient') return [c + 1, i];
    return how === 'sign' ? [-c, i] : [c, (i + 1) % leaves.length];
  });
}
const POINTS = [-2.3, -1.1, -0.4, 0.2, 0.7, 1.6, 2.9];

describe('random pairs', () => {
  const counts = { equal: { asked: 0, decided: 0 }, different: { asked: 0, decided: 0 } };
  const put = (kind: 'equal' | 'different', q: Asked): string => {
    const told = ask(q);
    counts[kind].asked++;
    if (told.outcome === 'proved' || told.outcome === 'refuted') counts[kind].decided++;
    expect(told.outcome, told.reason).not.toBe('invalid');
    expect(told.rejected).toBeUndefined();
    return told.outcome;
  };

  it('equal ones are never refuted', () => {
    fc.assert(
      fc.property(builds, ({ parts, inF, inClaim }) => {
        const f = rewritten(sum(parts, 'text'), inF);
        const claim = rewritten(sum(parts, 'slope'), inClaim);
        expect(put('equal', { f, claim })).not.toBe('refuted');
      }),
      { numRuns },
    );
    console.log(`equal pairs: ${counts.equal.decided} of ${counts.equal.asked} proved`);
  });

  it('different ones are never proved', () => {
    const how = fc.constantFrom('coefficient' as const, 'sign' as const, 'drop' as const, 'other' as const);
    fc.assert(
      fc.property(builds, fc.nat(10), how, ({ parts, inF, inClaim }, which, mutation) => {
        const other = mutated(parts, which, mutation);
        fc.pre(POINTS.some((z) => Math.abs(slopeAt(parts, z) - slopeAt(other, z)) > 1e-6));
        const f = rewritten(sum(parts, 'text'), inF);
        const claim = rewritten(other.length > 0 ? sum(other, 'slope') : '0', inClaim);
        expect(put('different', { f, claim })).not.toBe('proved');
      }),
      { numRuns },
    );
    console.log(`different pairs: ${counts.different.decided} of ${counts.different.asked} refuted`);
  });

  it('two sides with one value are never told apart', () => {
    fc.assert(
      fc.property(builds, ({ parts, inF, inClaim }) => {
        const t = sum(parts, 'text');
        expect(put('equal', { left: rewritten(t, inF), right: rewritten(t, inClaim) })).not.toBe('refuted');
      }),
      { numRuns },
    );
  });
});
