/**
 * nerdamer, behind the two questions we ask it. Only text that formula.ts printed from allow-listed nodes comes here.
 */
import core from 'nerdamer/nerdamer.core.js';
import 'nerdamer/Algebra.js';
import 'nerdamer/Calculus.js';
import type { Assignment } from './formula.ts';

interface Expression {
  text(form?: 'decimals'): string;
  evaluate(): Expression;
}
type Nerdamer = (text: string, values?: Readonly<Record<string, string>>) => Expression;
const nerdamer = core as unknown as Nerdamer;

/** Its derivative, as text. */
const derivative = (text: string, variable: string, order: number): string => {
  let result = text;
  for (let i = 0; i < order; i++) result = nerdamer(`diff(${result},${variable})`).text();
  return result;
};

/** Its own evaluation; NaN where the result is not a real number. */
const evaluator =
  (text: string) =>
  (at: Assignment): number => {
    const values: Record<string, string> = {};
    for (const [name, x] of Object.entries(at)) values[name] = String(x);
    const shown = nerdamer(text, values).evaluate().text('decimals');
    return /^-?[\d.]+(?:e[-+]?\d+)?$/.test(shown) ? Number(shown) : Number.NaN;
  };

export default { derivative, evaluator };
