/**
 * Where the second channel looks: fixed points that lie on no usual grid, and parameter values that meet the assumptions.
 */
import type { Assignment, Formula } from './formula.ts';

const POINTS = [0.3141, -0.7123, 1.4567, -1.8349, 0.0813, 2.7391, -3.2177, 0.5613, 4.8123, -5.9271, 8.3719, -9.6137, 13.719];
const PARAMETER_VALUES = [0.3719, 1.6183, -0.4431, 2.7713, -1.9137, 0.0127, 0.8719, 7.1393, 0.9531];
/** As many points as can be compared are enough. */
export const ENOUGH = 7;
const TRIES = 4000;

/** Assignments that meet every assumption, at most 26; different parameter values from one to the next. */
export function samplePoints(variable: string, parameters: readonly string[], assume: readonly Formula[]): Assignment[] {
  const found: Assignment[] = [];
  let tries = 0;
  let state = 1;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < 40 && tries < TRIES && found.length < 2 * POINTS.length; round++) {
    for (const z of POINTS) {
      // The first rounds use the lists as they are; later ones wander, for assumptions that are hard to meet.
      const at: Record<string, number> = { [variable]: round < 2 ? z : z * 2 * next() };
      for (const p of parameters) {
        const value = PARAMETER_VALUES[Math.floor(next() * PARAMETER_VALUES.length)];
        at[p] = round < 4 ? value : value * 2 * next();
      }
      tries += 1;
      if (assume.every((a) => a.value(at) !== 0)) found.push(at);
    }
    if (parameters.length === 0 && assume.length === 0) break;
  }
  return found;
}
