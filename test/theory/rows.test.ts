// The rows of the rule table, sampled (except a few that no rational number reaches): wherever its premises certainly hold at numbers, its conclusion is not certainly false (balls);
// derivative rows are compared with a numeric slope along random curves.

import { describe, expect, it } from 'vitest';
import { dual } from '../../src/derive/numeric.ts';
import { certainlyLess, enclose } from '../../src/kernel/enclosure.ts';
import * as Q from '../../src/num/rational.ts';
import * as T from '../../src/term/term.ts';
import { instantiate, literalValue, type Parsed, type Statement } from '../../src/theory/row.ts';
import { parsedRule, rules } from '../../src/theory/rules.ts';

let seed = 1;
const random = (): number => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const pick = <X>(list: readonly X[]): X => list[Math.floor(random() * list.length)];
const numbers = ['0', '1', '-1', '1/2', '-1/2', '2', '-2', '1/3', '3', '5/7', '-7/4', '9/10', '13/5'].map(Q.parse);
const literals = ['2', '3', '4', '1', '-2', '-1', '-3', '1/2', '1/3', '3/2', '2/3', '-1/2', '5'].map(Q.parse);
const NOWHERE: ReadonlyMap<string, Q.Rational> = new Map();

type Truth = boolean | undefined;
/** Whether a statement holds at these numbers, as far as enclosures tell. */
function truth(s: Statement, instance: ReadonlyMap<string, T.Term>): Truth {
  if (s.kind === 'is') {
    const q = literalValue(s.of, instance);
    if (!q || q.d !== 1n) return false;
    return s.what === 'integer' || (q.n % 2n === 0n) === (s.what === 'even');
  }
  const value = (t: T.Term) => enclose(t, NOWHERE, 128);
  if (s.kind === 'derivative') return undefined;
  if (s.kind === 'defined') return value(instantiate(s.of, instance)) ? true : undefined;
  if (s.kind === 'undefined') return value(instantiate(s.of, instance)) ? false : undefined;
  if (!('left' in s)) return undefined;
  const [a, b] = [value(instantiate(s.left, instance)), value(instantiate(s.right, instance))];
  if (!a || !b) return undefined;
  const less = certainlyLess(a, b, 128);
  const more = certainlyLess(b, a, 128);
  const same = a.exact && b.exact ? Q.eq(a.exact, b.exact) : undefined;
  if (s.kind === 'eq') return less || more ? false : same;
  if (s.kind === 'ne') return less || more ? true : same === true ? false : undefined;
  if (s.kind === 'lt') return less ? true : more || same ? false : undefined;
  return less || same ? true : more ? false : undefined;
}

function letters(row: Parsed): string[] {
  return [...row.letters].filter((l) => !l.endsWith("'"));
}
/** How often the premises held, and the instances at which the conclusion failed. */
function sample(row: Parsed, rounds: number): { held: number; wrong: string[] } {
  let held = 0;
  const wrong: string[] = [];
  for (let k = 0; k < rounds; k++) {
    const instance = new Map(letters(row).map((l) => [l, T.num(pick('nmqr'.includes(l) ? literals : numbers))]));
    // Premises such as u = v hold more often when letters share values.
    if (k % 3 === 0) for (const l of ['v', 'b', 'w']) if (instance.has(l) && instance.has('u')) instance.set(l, instance.get('u')!);
    if (!row.premises.every((p) => truth(p, instance) === true)) continue;
    held++;
    if (truth(row.conclusion, instance) === false) wrong.push([...instance].map(([l, t]) => `${l} = ${Q.toString(t.value!)}`).join(', '));
  }
  return { held, wrong };
}

const derivatives = [...rules.keys()].filter((id) => parsedRule(id)!.conclusion.kind === 'derivative');
/** Not to be met at rational numbers: an undefined branch, a zero of the cosine. */
const unsampled = new Set(['sec.undefined', 'tan.undefined']);
const others = [...rules.keys()].filter(
  (id) => !derivatives.includes(id) && !unsampled.has(id) && !parsedRule(id)!.premises.some((p) => p.kind === 'undefined'),
);

describe('rows at numbers', () => {
  it.each(others)('%s', (id) => {
    const row = parsedRule(id)!;
    const { held, wrong } = sample(row, 400);
    expect(wrong).toEqual([]);
    expect(held).toBeGreaterThan(0);
  });
  it('notice a dropped side condition', () => {
    const row = parsedRule('abs.right')!;
    expect(sample({ ...row, premises: [] }, 400).wrong.length).toBeGreaterThan(0);
  });
});

describe('derivative rows along curves', () => {
  const x = T.variable('x');
  it.each(derivatives)('%s', (id) => {
    const row = parsedRule(id)!;
    if (row.conclusion.kind !== 'derivative') throw new Error(id);
    let compared = 0;
    for (let k = 0; k < 300; k++) {
      const at = Q.toNumber(pick(numbers));
      const point = new Map([['x', at]]);
      const instance = new Map<string, T.Term>([['x', x]]);
      for (const l of letters(row)) {
        const curve = T.add(T.num(pick(numbers)), T.mul(T.num(pick(numbers)), x));
        instance.set(l, 'nmqr'.includes(l) ? T.num(pick(literals)) : l === 'c' ? T.num(pick(numbers)) : curve);
        instance.set(`${l}'`, T.num(Q.ZERO));
      }
      for (const l of letters(row)) {
        const t = instance.get(l)!;
        if (t.op === 'add') instance.set(`${l}'`, t.args[1].args[0]);
      }
      const here = new Map([...instance].map(([l, t]) => [l, t.op === 'add' ? exactAt(t, at) : t] as const));
      if (!row.premises.every((p) => p.kind === 'derivative' || truth(p, here) === true)) continue;
      const slope = dual(instantiate(row.conclusion.of, instance), point, 'x');
      const claimed = dual(instantiate(row.conclusion.is, instance), point, 'x').v;
      if (!Number.isFinite(slope.d) || !Number.isFinite(claimed) || Math.abs(claimed) > 1e6) continue;
      compared++;
      expect(Math.abs(slope.d - claimed) / Math.max(1, Math.abs(claimed)), `${id} at x = ${at}`).toBeLessThan(2e-3);
    }
    expect(compared).toBeGreaterThan(0);
  });
});
/** The value of a line at a point, as a number term. */
function exactAt(t: T.Term, at: number): T.Term {
  const q = numbers.find((n) => Q.toNumber(n) === at)!;
  return T.num(Q.add(t.args[0].value!, Q.mul(t.args[1].args[0].value!, q)));
}
