/**
 * Derivatives of a function of doubles by central differences with Richardson extrapolation (Ridders' method).
 */

export interface Slope {
  readonly value: number;
  /** An estimate of the error, not a bound. */
  readonly error: number;
}

const ROWS = 9;
const SHRINK = 1.6;

/** The n-th derivative at x, n from 1 to 4; undefined where the function has no finite values nearby. */
export function slope(f: (x: number) => number, x: number, n: number): Slope | undefined {
  let best: Slope | undefined;
  for (const start of [0.25, 0.04]) {
    const s = ridders(f, x, n, start * n * Math.max(1, Math.abs(x) / 8));
    if (s && (!best || s.error < best.error)) best = s;
  }
  return best;
}

function ridders(f: (x: number) => number, x: number, n: number, width: number): Slope | undefined {
  let h = width;
  let above: number[] = [];
  let best: Slope | undefined;
  for (let i = 0; i < ROWS; i++, h /= SHRINK) {
    const row = [difference(f, x, n, h)];
    if (!Number.isFinite(row[0])) {
      above = [];
      continue;
    }
    let factor = SHRINK * SHRINK;
    for (let j = 1; j <= above.length; j++, factor *= SHRINK * SHRINK) {
      row.push((row[j - 1] * factor - above[j - 1]) / (factor - 1));
      const error = Math.max(Math.abs(row[j] - row[j - 1]), Math.abs(row[j] - above[j - 1]));
      if (!best || error <= best.error) best = { value: row[j], error };
    }
    above = row;
  }
  return best;
}

/** The central difference quotient of order n with steps h; its error is of order h². */
function difference(f: (x: number) => number, x: number, n: number, h: number): number {
  let sum = 0;
  let weight = 1;
  for (let k = 0; k <= n; k++) {
    sum += weight * f(x + (n / 2 - k) * h);
    weight = (-weight * (n - k)) / (k + 1);
  }
  return sum / h ** n;
}
