// Forged proofs, written by hand. Each has one flaw; `because` is what the re-checker must give as its reason, so that a proof is not
// turned down for some other slip. level 'steps': an inference is wrong, so replaying the steps must already fail. level 'question': every
// inference is right, but the theorems do not answer the question.

import { ask, Draft, type Json, type ProofFile, type Question } from './draft.ts';
import { genuine, RELU, reluSteps, STEP, sigmoidDenominator, square } from './genuine.ts';

export type Forged = {
  name: string;
  wrong: string;
  level: 'steps' | 'question';
  because: RegExp;
  file: unknown;
  question: Question;
};

export const forged: Forged[] = [];

type Conclusion = Parameters<typeof ask.theorem>[0];

/** A false inference: the last step must be refused. */
function badStep(
  name: string,
  wrong: string,
  because: RegExp,
  write: (d: Draft) => unknown,
  conclusion: Conclusion = '1 = 0',
  hypotheses: string[] = [],
) {
  const d = new Draft();
  write(d);
  forged.push({ name, wrong, level: 'steps', because, file: d.file(), question: ask.theorem(conclusion, hypotheses) });
}

/** A rule without a premise that it needs. */
function badRule(
  rule: string,
  wrong: string,
  because: RegExp,
  instance: Record<string, string>,
  conclusion: Conclusion,
  premises: (d: Draft) => number[] = () => [],
  wrt = '',
) {
  badStep(`${rule}: ${wrong}`, wrong, because, (d) => d.rule(rule, instance, premises(d), wrt), conclusion);
}

/** Right steps, wrong answer. */
function badAnswer(name: string, wrong: string, because: RegExp, question: Question, write: (d: Draft) => number[]) {
  const d = new Draft();
  const theorems = write(d);
  forged.push({ name, wrong, level: 'question', because, file: d.file(theorems), question });
}

/** A right proof with its JSON spoilt. */
function badFile(name: string, wrong: string, because: RegExp, spoil: (file: ProofFile) => unknown, of = 'sigmoid') {
  const right = genuine.find((entry) => entry.name === of);
  if (right === undefined) throw new Error(`no right proof ${of}`);
  const copy = JSON.parse(JSON.stringify(right.file)) as ProofFile;
  forged.push({ name, wrong, level: 'steps', because, file: spoil(copy) ?? copy, question: right.question });
}

/** A theorem with more hypotheses, by way of a rule with idle premises. */
const weighed = (d: Draft, equation: [string, string, number], ...more: number[]) =>
  d.rule('order.transitivity', { u: equation[0], v: equation[0], w: equation[1] }, [d.reflexivity(equation[0]), equation[2], ...more]);

const slope = (f: string, d: string, more: { order?: number; tag?: string } = {}): Conclusion => [
  'derivative',
  [f, d],
  { wrt: 'z', order: 1, ...more },
];
const notShown = /premise .* is not shown/;

// ---------------------------------------------------------------- rules without their side conditions

badRule('ln.power', 'ln z² = 2 ln z without 0 < z', notShown, { u: 'z', q: '2' }, 'ln(z^2) = 2 * ln(z)');
badRule('ln.power', 'z ≠ 0 is not 0 < z', notShown, { u: 'z', q: '2' }, 'ln(z^2) = 2 * ln(z)', (d) => [d.assume('z != 0')]);
badRule('ln.product', 'two negative factors', notShown, { u: 'z', v: 'z' }, 'ln(z * z) = ln(z) + ln(z)', (d) => [d.assume('z < 0')]);
badRule('order.odd-root-of-power', '√(z²) = z: 2 is not odd', /not odd/, { u: 'z', n: '2' }, '(z^2)^(1/2) = z');
badRule('order.even-root-of-power', '3 is not even', /not even/, { u: 'z', n: '3' }, '(z^3)^(1/3) = abs(z)');
badRule('order.root-of-root', 'without 0 ≤ z', notShown, { u: 'z', q: '2', r: '{1/2}' }, '(z^2)^(1/2) = z^1');
badRule('order.power-of-power', 'without 0 < z', notShown, { u: 'z', q: '2', r: '{1/2}' }, '(z^2)^(1/2) = z^1');
badRule(
  'order.root-of-product',
  'of two negative numbers',
  notShown,
  { u: 'z', v: 'z', q: '{1/2}' },
  '(z * z)^(1/2) = z^(1/2) * z^(1/2)',
  (d) => [d.assume('z < 0')],
);
badRule('order.power-of-root', 'without the root being defined', notShown, { u: 'z', n: '2' }, '(z^(1/2))^2 = z');
badRule('order.power-of-root', 'n is not an integer', /not an integer/, { u: 'z', n: '{3/2}' }, '(z^(2/3))^(3/2) = z', (d) => [
  d.defined('z^(2/3)'),
]);
badRule('exp.ln', 'exp(ln z) = z without 0 < z', notShown, { u: 'z' }, 'exp(ln(z)) = z');
badRule('exp.multiple', '1/2 is not an integer', /not an integer/, { n: '{1/2}', u: 'z' }, 'exp({1/2} * z) = exp(z)^(1/2)');
badRule('abs.right', '|z| = z without 0 ≤ z', notShown, { u: 'z' }, 'abs(z) = z');
badRule('sign.zero', 'sign z = 0 without z = 0', notShown, { u: 'z' }, 'sign(z) = 0');
badRule('sin.asin', 'outside [−1, 1]', notShown, { u: '2' }, 'sin(asin(2)) = 2');
badRule('sin.asin', 'only one of the two bounds', /u <= 1/, { u: 'z' }, 'sin(asin(z)) = z', (d) => [d.assume('-1 <= z')]);
badRule('acosh.definition', '0 ≤ z instead of 1 ≤ z', notShown, { u: 'z' }, 'acosh(z) = ln(z + (z^2 - 1)^(1/2))', (d) => [
  d.assume('0 <= z'),
]);
badRule('atan.sum', 'without uv < 1', notShown, { u: '2', v: '3' }, 'atan(2) + atan(3) = atan((2 + 3) / (1 - 2 * 3))');
badRule('order.zero-factor', 'the other factor may be 0', notShown, { u: '0', v: 'z' }, 'z = 0', (d) => [d.field('0 * z', '0')]);
badRule('order.positive-factor', 'the other factor may be negative', notShown, { u: '-1', v: 'z' }, '0 < z', (d) => [
  d.assume('0 < -1 * z'),
]);
badRule('order.power-injective', '(−1)² = 1², so −1 = 1', notShown, { u: '-1', v: '1', n: '2' }, '-1 = 1', (d) => [
  d.field('{-1}^2', '1^2'),
]);
badRule('order.square-zero', 'z⁰ = 0 with 0 < 0', notShown, { u: 'z', n: '0' }, 'z = 0', (d) => [d.assume('z^0 = 0')]);
badRule('order.even-power-positive', '3 is even', /not even/, { u: 'z', n: '3' }, '0 < z^3', (d) => [d.assume('z != 0')]);
badRule('order.even-power-positive', 'at 0', notShown, { u: 'z', n: '2' }, '0 < z^2');
badRule('order.even-power-nonnegative', 'of an undefined base', /premise defined u/, { u: '1 / z', n: '2' }, '0 <= (1 / z)^2');
badRule('order.odd-power-negative', 'z^(2/3) < 0', /not odd/, { u: 'z', q: '{2/3}' }, 'z^(2/3) < 0', (d) => [d.assume('z < 0')]);
badRule('order.power-monotone', 'squares of negative numbers', notShown, { u: '-2', v: '1', q: '2' }, '{-2}^2 < 1^2', (d) => [
  d.less('-2', '1'),
]);
badRule('order.power-nonnegative', '0^(−1)', notShown, { u: 'z', q: '-1' }, '0 <= z^-1', (d) => [d.assume('0 <= z')]);
badRule('order.product-positive', 'one premise of two', notShown, { u: 'z', v: 'y' }, '0 < z * y', (d) => [d.assume('0 < z')]);
badRule('order.quotient-nonnegative', 'the divisor may be 0', notShown, { u: 'z', v: 'y' }, '0 <= z / y', (d) => [
  d.assume('0 <= z'),
  d.assume('0 <= y'),
]);
badRule('order.quotient-undefined', 'without v = 0', notShown, { u: '1', v: 'z' }, 'undefined 1 / z');
badRule('order.root-undefined', 'an odd root', /not even/, { u: 'z', q: '{1/3}' }, 'undefined z^(1/3)', (d) => [d.assume('z < 0')]);
badRule('order.power-undefined', 'a positive power', notShown, { u: 'z', q: '2' }, 'undefined z^2', (d) => [d.assume('z = 0')]);
badRule(
  'order.real-power-sum',
  'the exponent 1/z may be undefined',
  /premise defined v/,
  { u: '2', v: '1 / z', w: '-1 / z' },
  anyPower(),
  (d) => [d.less('0', '2')],
);
badRule('order.if-less-else', 'from a ≤ b instead of b ≤ a', notShown, { a: 'z', b: '0', u: '1', v: '2' }, 'if(z < 0, 1, 2) = 2', (d) => [
  d.assume('z <= 0'),
  d.defined('2'),
]);
badRule(
  'order.if-equal-then',
  'the branch may be undefined',
  /premise defined u/,
  { a: 'z', b: '0', u: '1 / z', v: '2' },
  ifEqual(),
  (d) => [d.assume('z = 0')],
);
badRule('cos.at-most-one', 'cos(ln z) ≤ 1 where ln z is undefined', /premise defined u/, { u: 'ln(z)' }, 'cos(ln(z)) <= 1');
badRule('order.transitivity', 'the middle terms differ', notShown, { u: '1', v: 'z', w: '0' }, '1 = 0', (d) => [
  d.assume('1 = y'),
  d.assume('z = 0'),
]);

function anyPower(): string {
  return '2 ** (1 / z + -1 / z) = 2 ** (1 / z) * 2 ** (-1 / z)';
}

function ifEqual(): string {
  return 'if(z = 0, 1 / z, 2) = 1 / z';
}

// ---------------------------------------------------------------- rules of the calculus

const inZ = (
  rule: string,
  wrong: string,
  because: RegExp,
  instance: Record<string, string>,
  conclusion: Conclusion,
  premises?: (d: Draft) => number[],
) => badRule(`calculus.${rule}`, wrong, because, instance, conclusion, premises, 'z');

inZ('constant', '(z)′ = 0: the constant is z', /mentions z/, { c: 'z' }, slope('z', '0'), (d) => [d.defined('z')]);
inZ('constant', 'z hides in a branch', /mentions z/, { c: 'if(y < 0, 1, z)' }, slope('if(y < 0, 1, z)', '0'), (d) => [
  d.defined('if(y < 0, 1, z)'),
]);
inZ('constant', '1/y may be undefined', notShown, { c: '1 / y' }, slope('1 / y', '0'));
inZ('constant-multiple', 'the parameter is z: (z·z)′ = z·1', /mentions z/, { c: 'z', u: 'z', "u'": '1' }, slope('z * z', 'z * 1'), (d) => [
  d.defined('z'),
  d.variable(),
]);
inZ('constant-divisor', 'division by 0', notShown, { u: 'z', c: '0', "u'": '1' }, slope('z / 0', '1 / 0'), (d) => [d.variable()]);
inZ('real-power', 'the exponent is z', /mentions z/, { u: 'z', c: 'z', "u'": '1' }, slope('z ** z', 'z * z ** (z - 1) * 1'), (d) => [
  d.variable(),
  d.assume('0 < z'),
  d.defined('z'),
]);
inZ('exponential', 'of the base 0', notShown, { c: '0', v: 'z', "v'": '1' }, slope('0 ** z', '0 ** z * ln(0) * 1'), (d) => [d.variable()]);
inZ('quotient', 'z/z at 0', notShown, { u: 'z', v: 'z', "u'": '1', "v'": '1' }, slope('z / z', '(1 * z - z * 1) / z^2'), (d) => [
  d.variable(),
]);
inZ('power', 'a negative exponent', notShown, { u: 'z', n: '-1', "u'": '1' }, slope('z^-1', '-1 * z^-2 * 1'), (d) => [d.variable()]);
inZ('power', 'the exponent 0', notShown, { u: 'z', n: '0', "u'": '1' }, slope('z^0', '0 * z^-1 * 1'), (d) => [d.variable()]);
inZ('root', '√z at 0', notShown, { u: 'z', q: '{1/2}', "u'": '1' }, slope('z^(1/2)', '{1/2} * z^(-1/2) * 1'), (d) => [
  d.variable(),
  d.assume('0 <= z'),
]);
inZ('odd-root', 'an even root', /not odd/, { u: 'z', q: '{1/2}', "u'": '1' }, slope('z^(1/2)', '{1/2} * z^(-1/2) * 1'), (d) => [
  d.variable(),
  d.assume('z != 0'),
]);
inZ('abs-right', '|z|′ = 1 for 0 ≤ z', notShown, { u: 'z', "u'": '1' }, slope('abs(z)', '1'), (d) => [d.variable(), d.assume('0 <= z')]);
inZ('sign-flat', 'sign′ at 0', notShown, { u: 'z', "u'": '1' }, slope('sign(z)', '0'), (d) => [d.variable()]);
inZ('max-first', 'max(0, z)′ = 0 for z ≤ 0', notShown, { u: '0', v: 'z', "u'": '0', "v'": '1' }, slope(RELU, '0'), (d) => [
  d.constant('0'),
  d.variable(),
  d.assume('z <= 0'),
]);
inZ(
  'max-first',
  'max(0, sign z): sign has a jump',
  notShown,
  { u: '{1/2}', v: 'sign(z)', "u'": '0', "v'": '0' },
  slope('max({1/2}, sign(z))', '0'),
  (d) => [
    d.constant('{1/2}'),
    d.rule('order.equal-less', { u: 'sign(z)', v: '0', w: '{1/2}' }, [
      d.rule('sign.zero', { u: 'z' }, [d.assume('z = 0')]),
      d.less('0', '{1/2}'),
    ]),
  ],
);
inZ(
  'if-at-most',
  'at the boundary',
  notShown,
  { a: 'z', b: '0', u: '0', v: '1', "u'": '0', "a'": '1', "b'": '0' },
  slope('if(z <= 0, 0, 1)', '0'),
  (d) => [d.constant('0'), d.variable(), d.assume('z <= 0')],
);
inZ(
  'if-unequal',
  'the sides are not shown differentiable',
  notShown,
  { a: 'sign(z)', b: '0', u: '1', v: '2', "v'": '0', "a'": '0', "b'": '0' },
  slope('if(sign(z) = 0, 1, 2)', '0'),
  (d) => [d.constant('2'), d.constant('0'), d.assume('sign(z) != 0')],
);
badRule('cot.derivative', 'at π', notShown, { u: 'z', "u'": '1' }, slope('cot(z)', '-(1 + cot(z)^2) * 1'), (d) => [d.variable()], 'z');
badRule(
  'asin.derivative',
  'at 1',
  notShown,
  { u: 'z', "u'": '1' },
  slope('asin(z)', '1 / (1 - z^2)^(1/2)'),
  (d) => [d.variable(), d.assume('z <= 1'), d.assume('-1 < z')],
  'z',
);
badRule(
  'exp.derivative',
  'the premise is about another term',
  notShown,
  { u: 'z^2', "u'": '1' },
  slope('exp(z^2)', 'exp(z^2) * 1'),
  (d) => [d.variable()],
  'z',
);
badRule(
  'exp.derivative',
  'the premise is in another variable',
  notShown,
  { u: 'y', "u'": '1' },
  slope('exp(y)', 'exp(y) * 1'),
  (d) => [d.rule('calculus.variable', {}, [], 'y')],
  'z',
);
badRule(
  'exp.derivative',
  'no variable',
  /no variable/,
  { u: 'y', "u'": '1' },
  '1 = 0',
  (d) => [d.rule('calculus.variable', {}, [], 'y')],
  '',
);
badStep(
  'a one-sided derivative as a premise',
  'the sum of max(0, z) and its left derivative at 0',
  notShown,
  (d) => {
    const { left, z } = reluSteps(d);
    d.calculus('sum', { u: RELU, v: 'z', "u'": '0', "v'": '1' }, [left, z]);
  },
  slope(`${RELU} + z`, '0 + 1'),
  ['z = 0'],
);
badStep(
  'a second derivative as a premise',
  '(exp z²)′ from (z²)″',
  notShown,
  (d) => {
    const raw = d.calculus('constant-multiple', { c: '2', u: 'z', "u'": '1' }, [d.defined('2'), d.variable()]);
    const second = d.step('next-order', { lower: square(d), derivative: raw, facts: [] });
    d.calculus('exp.derivative', { u: 'z^2', "u'": '2 * 1' }, [second]);
  },
  slope('exp(z^2)', 'exp(z^2) * (2 * 1)'),
);

badStep('an unknown rule', 'a rule that the table does not have', /unknown rule/, (d) => d.rule('order.everything', {}), '1 = 0');
badStep('a rule called __proto__', 'not a rule', /unknown rule/, (d) => d.rule('__proto__', {}));
badStep('a rule called toString', 'not a rule', /unknown rule/, (d) => d.rule('toString', {}));
badStep('a letter is missing', 'ln.one has no letters, ln.power has two', /letter q is missing/, (d) =>
  d.rule('ln.power', { u: '1' }, [d.less('0', '1')]),
);
badStep('a letter too many', 'the rule has no letter w', /no letter w/, (d) => d.rule('abs.nonnegative', { u: 'z', w: 'z' }));
badStep('a letter __proto__', 'the rule has no such letter', /no letter __proto__/, (d) => {
  const u = d.term('z');
  d.add({ step: 'rule', rule: 'abs.nonnegative', wrt: '', instance: JSON.parse(`{"u":${u},"__proto__":${u}}`), premises: [] });
});
badStep('an exponent that is a term', 'n must be a number', /not a number/, (d) => d.rule('exp.multiple', { n: 'pi', u: 'z' }), '1 = 0');

// ---------------------------------------------------------------- definedness

badStep(
  'z/z = 1 without z ≠ 0',
  'the quotient is not defined by the facts',
  /not defined by the facts/,
  (d) => d.field('z / z', '1'),
  'z / z = 1',
);
badStep(
  '0 · (1/z) = 0 without z ≠ 0',
  'the product is not defined by the facts',
  /not defined by the facts/,
  (d) => d.field('0 * (1 / z)', '0'),
  '0 * (1 / z) = 0',
);
badStep(
  '√(z − 1) from 0 < z',
  'the fact is about another term',
  /not defined by the facts/,
  (d) => d.defined('(z - 1)^(1/2)', [d.assume('0 < z')]),
  'defined (z - 1)^(1/2)',
  ['0 < z'],
);
badStep(
  'z^(−1/2) from 0 ≤ z',
  'the fact is too weak',
  /not defined by the facts/,
  (d) => d.defined('z^(-1/2)', [d.assume('0 <= z')]),
  'defined z^(-1/2)',
  ['0 <= z'],
);
badStep(
  'a branch that is never taken',
  'definedness of both branches is asked',
  /not defined by the facts/,
  (d) => d.defined('if(z < z, ln(z), 0)'),
  'defined if(z < z, ln(z), 0)',
);
badStep(
  'a closed condition that does not hold',
  '√(2 − 3)',
  /not defined by the facts/,
  (d) => d.defined('(2 - 3)^(1/2)'),
  'defined (2 - 3)^(1/2)',
);
badStep(
  'tan of π/2',
  'an enclosure of cos(π/2) cannot exclude 0',
  /not defined by the facts/,
  (d) => d.defined('tan(pi / 2)'),
  'defined tan(pi / 2)',
);
badStep(
  'undefined in a branch',
  'a branch is not a strict position',
  /strict position/,
  (d) =>
    d.step('undefined', {
      of: d.term('if(0 < 1, 1, ln(0))'),
      part: d.rule('ln.undefined', { u: '0' }, [d.rule('order.equal-weaken', { u: '0', v: '0' }, [d.reflexivity('0')])]),
    }),
  'undefined if(0 < 1, 1, ln(0))',
);
badStep(
  'undefined elsewhere',
  'the part does not occur',
  /strict position/,
  (d) => d.step('undefined', { of: d.term('z + 1'), part: d.assume('undefined ln(z)') }),
  'undefined z + 1',
  ['undefined ln(z)'],
);
badStep('reflexivity of a relation', 'z < 0 does not say that z is defined', /expected defined/, (d) =>
  d.step('reflexivity', { defined: d.assume('z < 0') }),
);
badStep(
  'rewriting with an inequality',
  'z < 0 is not an equation',
  /expected eq/,
  (d) => d.step('rewrite', { defined: d.defined('z'), equations: [d.assume('z < 0')] }),
  'z = 0',
);

// ---------------------------------------------------------------- field

badStep('z + 1 = z', 'not the same function', /not the same rational function/, (d) => d.field('z + 1', 'z'), 'z + 1 = z');
badStep(
  '(z + 1)² = z² + 1',
  'not the same function',
  /not the same rational function/,
  (d) => d.field('(z + 1)^2', 'z^2 + 1'),
  '(z + 1)^2 = z^2 + 1',
);
badStep(
  '√(z²) = z',
  'a root is an atom',
  /not the same rational function/,
  (d) => d.field('(z^2)^(1/2)', 'z', [d.rule('order.even-power-nonnegative', { u: 'z', n: '2' })]),
  '(z^2)^(1/2) = z',
);
badStep('|z| = z', 'a function is an atom', /not the same rational function/, (d) => d.field('abs(z)', 'z'), 'abs(z) = z');
badStep(
  '0.1 + 0.2 with rounded numbers',
  'not the same number',
  /not the same rational function/,
  (d) => d.field('{1/10} + {2/10000000000000001}', '{3/10}'),
  '{1/10} + {2/10000000000000001} = {3/10}',
);
badStep(
  'division by identically zero',
  '1/(z − z) = 2/(z − z)',
  /identically zero/,
  (d) => d.field('1 / (z - z)', '2 / (z - z)', [d.assume('defined 1 / (z - z)'), d.assume('defined 2 / (z - z)')]),
  '1 / (z - z) = 2 / (z - z)',
  ['defined 1 / (z - z)', 'defined 2 / (z - z)'],
);
badStep(
  'definitions in a circle',
  'sin z stands for cos z stands for sin z',
  /circle/,
  (d) => d.field('sin(z)', 'cos(z) + 1', [], [d.assume('sin(z) = cos(z)'), d.assume('cos(z) = sin(z)')]),
  'sin(z) = cos(z) + 1',
  ['sin(z) = cos(z)', 'cos(z) = sin(z)'],
);
badStep(
  'a definition in a circle with itself',
  'z stands for z + 1',
  /circle/,
  (d) => d.field('z', '0', [], [d.assume('z = z + 1')]),
  'z = 0',
  ['z = z + 1'],
);
badStep(
  'a reduction of a sum',
  'z + 1 is not an atom',
  /not about an atom/,
  (d) => d.field('(z + 1)^2', '0', [], [], [d.assume('(z + 1)^2 = 0')]),
  '(z + 1)^2 = 0',
  ['(z + 1)^2 = 0'],
);
badStep(
  'a reduction of the first power',
  'n must be 2 or more',
  /integer power of 2 or more/,
  (d) => d.field('z', '0', [], [], [d.assume('z^1 = 0')]),
  'z = 0',
  ['z^1 = 0'],
);
badStep(
  'a reduction of no power',
  'sin z = 0 is no reduction',
  /integer power of 2 or more/,
  (d) => d.field('sin(z)', '0', [], [], [d.assume('sin(z) = 0')]),
  'sin(z) = 0',
  ['sin(z) = 0'],
);
badStep(
  'a reduction of another atom',
  'sin(y)² + cos(z)² = 1',
  /not the same rational function/,
  (d) => d.field('sin(y)^2 + cos(z)^2', '1', [], [], [d.rule('sin.square', { u: 'z' })]),
  'sin(y)^2 + cos(z)^2 = 1',
);
badStep('a field step on something not shown defined', 'the left premise is a relation', /expected defined/, (d) =>
  d.step('field', { left: d.assume('z = z'), right: d.defined('z'), definitions: [], reductions: [] }),
);

// ---------------------------------------------------------------- enclosures

const noParting = /do not part/;
badStep('0 < 0', 'equal numbers', noParting, (d) => d.less('0', '0'), '0 < 0');
badStep('2 < 1', 'inverted', noParting, (d) => d.less('2', '1'), '2 < 1');
badStep('sin π < 0', 'equal, but no enclosure knows', noParting, (d) => d.less('sin(pi)', '0'), 'sin(pi) < 0');
badStep('0 < 1/z at 0', 'undefined at the point', noParting, (d) => d.less('0', '1 / z', { z: '0' }), '0 < 1 / z', ['z = 0']);
badStep('−1 < ln(−1)', 'undefined', noParting, (d) => d.less('-1', 'ln(-1)'), '-1 < ln(-1)');
badStep('−1 < √(−1)', 'undefined', noParting, (d) => d.less('-1', '{-1}^(1/2)'), '-1 < {-1}^(1/2)');
badStep('−1 < √(ln ½)', 'undefined, and not a rational', noParting, (d) => d.less('-1', 'ln({1/2})^(1/2)'), '-1 < ln({1/2})^(1/2)');
badStep('0 < 0⁻¹', 'undefined', noParting, (d) => d.less('0', '0^-1'), '0 < 0^-1');
badStep('−1 < 0·ln 0', '0 times undefined is undefined', noParting, (d) => d.less('-1', '0 * ln(0)'), '-1 < 0 * ln(0)');
badStep('0 < z without a point for z', 'a variable without a value', noParting, (d) => d.less('0', 'z + 1', { y: '1' }), '0 < z + 1');
badStep(
  'a precision too low to part',
  'e < e + 10^−60 at 64 bits',
  noParting,
  (d) => d.less('exp(1)', `exp(1) + {1/1${'0'.repeat(60)}}`),
  `exp(1) < exp(1) + {1/1${'0'.repeat(60)}}`,
);
badStep(
  'a rounded constant',
  '√2 is not 1.41421356',
  noParting,
  (d) => d.less('2^(1/2)', '{35355339/25000000}'),
  '2^(1/2) < {35355339/25000000}',
);
badStep(
  'an if that depends on an undecided comparison',
  'sin π ≤ 0 cannot be decided',
  noParting,
  (d) => d.less('0', 'if(sin(pi) < 0, 0, 1)'),
  '0 < if(sin(pi) < 0, 0, 1)',
);
for (const precision of [1, 20_001, 64.5, -64, '64', null, 2 ** 53]) {
  badStep(`precision ${precision}`, 'not an integer from 2 to 20000', /precision/, (d) =>
    d.add({ step: 'enclosure', left: d.term('0'), right: d.term('1'), point: {}, precision }),
  );
}
for (const q of ['2/4', '1e3', '0.5', '-0', '1/0', '+1', '', ' 1', 'NaN', 'Infinity']) {
  badStep(
    `a point at ${JSON.stringify(q)}`,
    'not a rational in lowest terms',
    /lowest terms|not a rational/,
    (d) => d.less('z', '10', { z: q }),
    'z < 10',
  );
}
badStep('a point that is a JSON number', 'rationals are strings', /must be a string/, (d) =>
  d.add({ step: 'enclosure', left: d.term('0'), right: d.term('z'), point: { z: 1 }, precision: 64 }),
);
badStep('a point for __proto__', 'not a variable', /name of a variable/, (d) =>
  d.add({ step: 'enclosure', left: d.term('0'), right: d.term('1'), point: JSON.parse('{"__proto__":"1"}'), precision: 64 }),
);

// ---------------------------------------------------------------- split, cut, absurd

badStep('two cases of three', 'z = 0 is left out', /not a known way/, (d) => d.split(['z < 0'], [d.reflexivity('z')], [d.defined('z')]));
badStep('a split with a gap', 'z < 0 or 1 ≤ z', /cover everything/, (d) =>
  d.split(['z < 0', '1 <= z'], [d.reflexivity('z'), d.reflexivity('z')], [d.defined('z'), d.defined('0')]),
);
badStep('a split on two terms', 'z = 0 or y ≠ 0', /cover everything/, (d) =>
  d.split(['z = 0', 'y != 0'], [d.reflexivity('z'), d.reflexivity('z')], [d.defined('z'), d.defined('0')]),
);
badStep('a split without definedness', 'ln z < 0 or 0 ≤ ln z, but where z ≤ 0?', /not shown to be defined/, (d) => {
  const same = d.reflexivity('z');
  d.split(['ln(z) < 0', '0 <= ln(z)'], [same, same], [d.defined('0')]);
});
badStep('a split on undefined sides', 'both cases conclude the same, ln z is not defined', /not shown to be defined/, (d) => {
  const same = d.reflexivity('z');
  d.split(['ln(z) = 0', 'ln(z) != 0'], [same, same], [d.defined('0')]);
});
badStep('cases that conclude different things', 'z = z or 1 = 1', /different things/, (d) =>
  d.split(['z = 0', 'z != 0'], [d.reflexivity('z'), d.reflexivity('1')], [d.defined('z'), d.defined('0')]),
);
badStep('a case without a theorem', 'three cases, two theorems', /one theorem for each/, (d) => {
  const same = d.reflexivity('z');
  d.split(['z < 0', 'z = 0', '0 < z'], [same, same], [d.defined('z'), d.defined('0')]);
});
badStep('no cases at all', 'nothing is split', /one theorem for each/, (d) => d.split([], [], []));
badStep('definedness of different terms', 'ln z is defined or √z is not', /different terms/, (d) => {
  const same = d.reflexivity('z');
  d.split(['defined ln(z)', 'undefined z^(1/2)'], [same, same]);
});
badStep('absurd from z < 0', 'no contradiction', /not a contradiction/, (d) => d.absurd(d.assume('z < 0'), d.prop('1 = 0')));
badStep('absurd from z ≤ z', 'no contradiction', /not a contradiction/, (d) =>
  d.absurd(d.rule('order.equal-weaken', { u: 'z', v: 'z' }, [d.reflexivity('z')]), d.prop('1 = 0')),
);
badStep('absurd from undefined', 'no contradiction', /not a contradiction/, (d) =>
  d.absurd(d.rule('ln.undefined', { u: '-1' }, [d.rule('order.less-weaken', { u: '-1', v: '0' }, [d.less('-1', '0')])]), d.prop('1 = 0')),
);
badStep(
  'a derivative is assumed',
  'only relations and definedness may be',
  /may be assumed/,
  (d) => d.add({ step: 'assume', prop: d.say('derivative', ['z^2', '0'], { wrt: 'z', order: 1 }) }),
  slope('z^2', '0'),
);
badStep('an answer is assumed', 'only relations and definedness may be', /may be assumed/, (d) =>
  d.add({ step: 'assume', prop: d.say('answers', ['z^2', '0'], { wrt: 'z', order: 1 }) }),
);

// ---------------------------------------------------------------- neighbourhoods and kinks

const notOpen = /not open/;
badStep(
  'relu′ = 0 for z ≤ 0, by transfer',
  'z ≤ 0 does not hold near 0',
  notOpen,
  (d) => {
    const agreement = d.rule('max.first', { u: '0', v: 'z' }, [d.assume('z <= 0')]);
    d.step('transfer', { derivative: d.constant('0'), agreement, facts: [] });
  },
  slope(RELU, '0'),
  ['z <= 0'],
);
badStep(
  'relu′(0) = 1 from z = 0',
  'max(0, z) = z at 0 only',
  notOpen,
  (d) => d.step('transfer', { derivative: d.variable(), agreement: reluSteps(d).rightValue, facts: [] }),
  slope(RELU, '1'),
  ['z = 0'],
);
badStep(
  'a hypothesis that jumps',
  'if(0 ≤ z, 1, 0) > 1/2 holds at 0, not near it',
  notOpen,
  (d) => {
    const equation = d.rule('order.transitivity', { u: RELU, v: 'z', w: 'z' }, [d.assume(`${RELU} = z`), d.reflexivity('z')]);
    const jumpy = d.assume(`{1/2} < ${STEP}`);
    const agreement = d.cut(
      equation,
      d.rule('order.transitivity', { u: RELU, v: 'z', w: 'z' }, [d.assume(`${RELU} = z`), d.reflexivity('z'), jumpy]),
    );
    d.step('transfer', { derivative: d.variable(), agreement, facts: [] });
  },
  slope(RELU, '1'),
  [`{1/2} < ${STEP}`],
);
badStep(
  'a hypothesis about sign',
  'sign z ≠ 0 is between terms that are not continuous',
  notOpen,
  (d) => {
    const agreement = d.rule('order.transitivity', { u: 'abs(z)', v: 'z', w: 'z' }, [
      d.rule('abs.right', { u: 'z' }, [d.assume('0 <= z')]),
      d.reflexivity('z'),
      d.assume('sign(z) != 0'),
    ]);
    const open = d.cut(agreement, d.rule('order.less-weaken', { u: '0', v: 'z' }, [d.assume('0 < z')]));
    d.step('transfer', { derivative: d.variable(), agreement: open, facts: [] });
  },
  slope('abs(z)', '1'),
  ['0 < z', 'sign(z) != 0'],
);
badStep(
  'a hypothesis that something is defined',
  'that √z is defined at 0 does not make it so near 0',
  notOpen,
  (d) => {
    const root = d.rule('order.power-of-root', { u: 'z', n: '2' }, [d.assume('defined z^(1/2)')]);
    d.step('transfer', { derivative: d.variable(), agreement: root, facts: [] });
  },
  slope('(z^(1/2))^2', '1'),
  ['defined z^(1/2)'],
);
badStep(
  'continuity without its condition',
  '1/z < 1 needs z ≠ 0 as a fact',
  notOpen,
  (d) => {
    const agreement = d.rule('order.transitivity', { u: 'z', v: 'z', w: 'z' }, [d.reflexivity('z'), d.assume('1 / z < 1')]);
    d.step('transfer', { derivative: d.variable(), agreement, facts: [] });
  },
  slope('z', '1'),
  ['1 / z < 1'],
);
badStep('transfer the wrong way round', 'g = f instead of f = g', /another function/, (d) => {
  const agreement = d.rule('order.symmetry', { u: 'abs(z)', v: 'z' }, [
    d.rule('abs.right', { u: 'z' }, [d.rule('order.less-weaken', { u: '0', v: 'z' }, [d.assume('0 < z')])]),
  ]);
  d.step('transfer', { derivative: d.variable(), agreement, facts: [] });
});
badStep(
  'transfer of a one-sided derivative',
  'relu′(0) = 0',
  /one-sided/,
  (d) => d.step('transfer', { derivative: reluSteps(d).left, agreement: d.reflexivity(RELU), facts: [] }),
  slope(RELU, '0'),
  ['z = 0'],
);
badStep(
  'value by an equation about something else',
  '2z = 3z is not shown',
  /not about the value/,
  (d) => d.step('value', { derivative: square(d), equation: d.assume('3 * z = 2 * z') }),
  slope('z^2', '3 * z'),
  ['3 * z = 2 * z'],
);
badStep(
  'value by an inequality',
  '2z ≤ 3z is no equation',
  /expected eq/,
  (d) => d.step('value', { derivative: square(d), equation: d.assume('2 * z <= 3 * z') }),
  slope('z^2', '3 * z'),
  ['2 * z <= 3 * z'],
);

/** A one-sided step from the parts for max(0, z), with changes. */
function oneSided(
  name: string,
  wrong: string,
  because: RegExp,
  change: (d: Draft, parts: ReturnType<typeof reluSteps>) => Record<string, Json>,
  step = 'one-sided',
) {
  badStep(
    name,
    wrong,
    because,
    (d) => {
      const r = reluSteps(d);
      const right = {
        side: 'right',
        agreement: r.rightAgreement,
        derivative: r.z,
        value: r.rightValue,
        slope: r.z,
        increasing: r.one,
        zero: r.zero,
        facts: [],
      };
      d.step(step, { ...right, ...change(d, r) });
    },
    slope(RELU, '0', { tag: 'right' }),
    ['z = 0'],
  );
}

oneSided('a side called up', 'no such side', /neither left nor right/, () => ({ side: 'up' }));
oneSided('w decreases', 'w = −z: what is left of 0 for z is right of it for w', /increasing does not say/, (d, r) => ({
  slope: d.calculus('negation', { u: 'z', "u'": '1' }, [r.z]),
}));
oneSided('w does not vanish here', 'z = 1 is not the end of 0 < z', /zero does not say/, (d) => ({ zero: d.assume('z = 1') }));
oneSided('no value', 'the value is of another function', /value does not say/, (d) => ({ value: d.reflexivity('z') }));
oneSided('the derivative of another function', 'g is 0, not z', /different functions/, (_, r) => ({ derivative: r.flat }));
oneSided('the slope in another variable', 'y does not move', /different variables/, (d) => ({
  slope: d.rule('calculus.variable', {}, [], 'y'),
  zero: d.assume('y = 0'),
}));
oneSided('another hypothesis that is not open', 'agreement also needs z ≤ 1, fine, and 0 ≤ z, not', notOpen, (d, r) => ({
  agreement: d.rule('order.transitivity', { u: RELU, v: 'z', w: 'z' }, [r.rightAgreement, d.reflexivity('z'), d.assume('z = 0')]),
}));
oneSided('a broken side that is whole', 'f = g at the point', /value does not say/, () => ({}), 'broken-side');

badStep(
  'both sides with different slopes',
  'relu′(0)',
  /not the same term/,
  (d) => {
    const r = reluSteps(d);
    d.step('both-sides', { left: r.left, right: r.right });
  },
  slope(RELU, '0'),
  ['z = 0'],
);
badStep(
  'twice the left side',
  'relu′(0) = 0',
  /not a right derivative/,
  (d) => {
    const r = reluSteps(d);
    d.step('both-sides', { left: r.left, right: r.left });
  },
  slope(RELU, '0'),
  ['z = 0'],
);
badStep(
  'a corner with equal slopes',
  '0 ≠ 1 is not about the slopes',
  /unequal does not say/,
  (d) => {
    const r = reluSteps(d);
    const flatRight = d.step('one-sided', {
      side: 'right',
      agreement: d.reflexivity('0'),
      derivative: r.flat,
      value: d.reflexivity('0'),
      slope: r.z,
      increasing: r.one,
      zero: r.zero,
      facts: [],
    });
    const flatLeft = d.step('one-sided', {
      side: 'left',
      agreement: d.reflexivity('0'),
      derivative: r.flat,
      value: d.reflexivity('0'),
      slope: r.z,
      increasing: r.one,
      zero: r.zero,
      facts: [],
    });
    d.step('corner', { left: flatLeft, right: flatRight, unequal: d.rule('order.less-unequal', { u: '0', v: '1' }, [r.one]) });
  },
  ['nondifferentiable', ['0'], { wrt: 'z', order: 1 }],
  ['z = 0'],
);
badStep(
  'a corner of two functions',
  'left of relu, right of 0',
  /different functions/,
  (d) => {
    const r = reluSteps(d);
    const right = d.step('one-sided', {
      side: 'right',
      agreement: d.reflexivity('z'),
      derivative: r.z,
      value: d.reflexivity('z'),
      slope: r.z,
      increasing: r.one,
      zero: r.zero,
      facts: [],
    });
    d.step('corner', { left: r.left, right, unequal: d.rule('order.less-unequal', { u: '0', v: '1' }, [r.one]) });
  },
  ['nondifferentiable', ['z'], { wrt: 'z', order: 1 }],
  ['z = 0'],
);

const edge = (
  name: string,
  wrong: string,
  because: RegExp,
  of: string,
  part: string,
  w: string,
  slopeOf: (d: Draft) => number,
  nonzero: (d: Draft) => number,
) =>
  badStep(
    name,
    wrong,
    because,
    (d) => d.step('edge', { of: d.term(of), part: d.term(part), zero: d.assume(`${w} = 0`), slope: slopeOf(d), nonzero: nonzero(d) }),
    ['unjudged', [of], { wrt: 'z' }],
    [`${w} = 0`],
  );
const oneIsNotZero = (d: Draft) => d.rule('order.greater-unequal', { u: '0', v: '1' }, [d.less('0', '1')]);
edge(
  'an odd root has no edge',
  'z^(1/3) is defined on both sides',
  /does not end/,
  'z^(1/3)',
  'z^(1/3)',
  'z',
  (d) => d.variable(),
  oneIsNotZero,
);
edge(
  'an edge in a branch',
  'the branch is not strict',
  /strict position/,
  'if(0 < 1, z, z^(1/2))',
  'z^(1/2)',
  'z',
  (d) => d.variable(),
  oneIsNotZero,
);
edge(
  'an edge where w turns',
  '√(z²) is defined on both sides of 0',
  /nonzero does not say/,
  '(z^2)^(1/2)',
  '(z^2)^(1/2)',
  'z^2',
  square,
  oneIsNotZero,
);
edge('an edge of asin at 0', 'asin ends at ±1', /does not end/, 'asin(z)', 'asin(z)', 'z', (d) => d.variable(), oneIsNotZero);
edge(
  'an edge of acosh at −1',
  'acosh ends at 1',
  /does not end/,
  'acosh(z)',
  'acosh(z)',
  'z - -1',
  (d) => d.calculus('difference', { u: 'z', v: '-1', "u'": '1', "v'": '0' }, [d.variable(), d.constant('-1')]),
  (d) => d.assume('1 - 0 != 0'),
);
edge('an edge of ln', 'not one of the functions with an edge', /does not end/, 'ln(z)', 'ln(z)', 'z', (d) => d.variable(), oneIsNotZero);

// ---------------------------------------------------------------- constancy, isolated zeros

/** sign z has derivative 0 for z ≠ 0 and the value `sign(p)` at p. */
function signConstant(d: Draft, bound: string, p: string, value: number, inside: (d: Draft) => number[]): number {
  const nonzero = bound === 'z != 0' ? d.assume(bound) : d.rule('order.greater-unequal', { u: '0', v: 'z' }, [d.assume(bound)]);
  const derivative = d.calculus('sign-flat', { u: 'z', "u'": '1' }, [d.variable(), nonzero]);
  const at = d.assume(`z = ${p}`);
  const rewritten = d.step('rewrite', { defined: d.defined('sign(z)'), equations: [at] });
  const known = value > 0 ? d.rule('sign.positive', { u: p }, [d.less('0', p)]) : d.rule('sign.negative', { u: p }, [d.less(p, '0')]);
  const equation = d.rule('order.transitivity', { u: 'sign(z)', v: `sign(${p})`, w: `${value}` }, [rewritten, known]);
  return d.step('constancy', { derivative, value: equation, inside: inside(d) });
}

badStep(
  'constancy over z ≠ 0',
  'two intervals, not one',
  /to an interval/,
  (d) => signConstant(d, 'z != 0', '1', 1, (e) => [e.less('0', '1')]),
  'sign(z) = 1',
  ['z != 0'],
);
badStep(
  'constancy from a point outside',
  'sign z = −1 for 0 < z',
  /inside the interval/,
  (d) => signConstant(d, '0 < z', '-1', -1, (e) => [e.less('-1', '0')]),
  'sign(z) = -1',
  ['0 < z'],
);
badStep(
  'constancy without "inside"',
  'the point is not shown to lie inside',
  /inside the interval/,
  (d) => signConstant(d, '0 < z', '1', 1, () => []),
  'sign(z) = 1',
  ['0 < z'],
);
badStep(
  '"inside" that assumes something of z',
  '0 < −1 from 0 < z and z < −1',
  /assumes something/,
  (d) =>
    signConstant(d, '0 < z', '-1', -1, (e) => [
      e.rule('order.less-transitive', { u: '0', v: 'z', w: '-1' }, [e.assume('0 < z'), e.assume('z < -1')]),
    ]),
  'sign(z) = -1',
  ['0 < z', 'z < -1'],
);
badStep(
  'a bound that moves',
  'z < 2z does not keep z in an interval',
  /to an interval/,
  (d) => {
    const zero = d.constant('3');
    const equation = weighed(d, ['0', '0', d.reflexivity('0')], d.assume('z < 2 * z'));
    const derivative = d.step('value', { derivative: zero, equation });
    const value = weighed(d, ['3', '3', d.reflexivity('3')], d.assume('z = 1'));
    d.step('constancy', { derivative, value, inside: [] });
  },
  '3 = 3',
  ['z < 2 * z'],
);
badStep(
  'constancy with a moving "constant"',
  'k mentions z',
  /mentions the variable/,
  (d) => {
    const derivative = d.calculus('difference', { u: 'z', v: 'z', "u'": '1', "v'": '1' }, [d.variable(), d.variable()]);
    const flat = d.step('value', { derivative, equation: d.field('1 - 1', '0') });
    const value = d.field('z - z', 'z * 0');
    d.step('constancy', { derivative: flat, value, inside: [] });
  },
  'z - z = z * 0',
);
badStep(
  'a derivative that is not written 0',
  '1 − 1 is not the number 0',
  /not 0/,
  (d) => {
    const derivative = d.calculus('difference', { u: 'z', v: 'z', "u'": '1', "v'": '1' }, [d.variable(), d.variable()]);
    d.step('constancy', { derivative, value: d.field('z - z', '0'), inside: [] });
  },
  'z - z = 0',
);
badStep(
  'constancy of a function that is not constant',
  '(z)′ = 1',
  /not 0/,
  (d) => d.step('constancy', { derivative: d.variable(), value: d.assume('z = 1'), inside: [] }),
  'z = 1',
);
badStep(
  'a theorem at two points',
  'z = 1 and z = 2',
  /exactly one hypothesis/,
  (d) => {
    const both = d.rule('order.transitivity', { u: '1', v: 'z', w: '2' }, [
      d.rule('order.symmetry', { u: 'z', v: '1' }, [d.assume('z = 1')]),
      d.assume('z = 2'),
    ]);
    d.step('constancy', { derivative: d.constant('1'), value: both, inside: [] });
  },
  '1 = 2',
);
badStep('a theorem about z at no point', 'z < 1 instead of z = p', /not a hypothesis z = point/, (d) => {
  const value = d.rule('order.transitivity', { u: '3', v: '3', w: '3' }, [d.reflexivity('3'), d.assume('z < 1')]);
  d.step('constancy', { derivative: d.constant('3'), value, inside: [] });
});
badStep('a point that moves', 'z = 2z', /not a hypothesis z = point/, (d) => {
  const value = d.rule('order.transitivity', { u: '3', v: '3', w: '3' }, [d.reflexivity('3'), d.assume('z = 2 * z')]);
  d.step('constancy', { derivative: d.constant('3'), value, inside: [] });
});

/**
 * From z = 1/sin π, which holds nowhere: z·sin π is 1 by the field step (z stands for 1/sin π) and 0 by sin π = 0, so 1 ≠ 1.
 * A theorem about such a point is empty, and an inference that drops the hypothesis z = p would prove anything.
 */
export function fromNowhere(d: Draft): number {
  const at = d.assume('z = 1 / sin(pi)');
  const one = d.field('z * sin(pi)', '1', [], [at]);
  const moved = d.step('rewrite', { defined: d.defined('z * sin(pi)'), equations: [d.rule('sin.pi', {})] });
  const zero = d.rule('order.transitivity', { u: 'z * sin(pi)', v: 'z * 0', w: '0' }, [moved, d.field('z * 0', '0')]);
  const equal = d.rule('order.transitivity', { u: '1', v: 'z * sin(pi)', w: '0' }, [
    d.rule('order.symmetry', { u: 'z * sin(pi)', v: '1' }, [one]),
    zero,
  ]);
  const unequal = d.rule('order.less-unequal', { u: '0', v: '1' }, [d.less('0', '1')]);
  return d.rule('order.equal-unequal', { u: '1', v: '0', w: '1' }, [equal, unequal]);
}

badStep(
  'constancy from a point that does not exist',
  '3 = 7, because 3 is constant and 3 = 7 at 1/sin π',
  /not shown to be defined/,
  (d) => {
    const value = d.absurd(fromNowhere(d), d.prop('3 = 7'));
    d.step('constancy', { derivative: d.constant('3'), value, inside: [] });
  },
  '3 = 7',
);
badStep(
  'isolated zeros from a point that does not exist',
  'z − z is not 0 at 1/sin π',
  /not shown to be defined/,
  (d) => {
    const witness = d.absurd(fromNowhere(d), d.prop('z - z != 0'));
    d.step('isolated-analytic', { of: d.term('z - z'), wrt: 'z', facts: [], witness, inside: [] });
  },
  ['isolated', ['z - z'], { wrt: 'z' }],
);

const analytic = (
  name: string,
  wrong: string,
  because: RegExp,
  of: string,
  p: string,
  facts: (d: Draft) => number[] = () => [],
  wrt = 'z',
) =>
  badStep(
    name,
    wrong,
    because,
    (d) => {
      const witness = d.rule('order.greater-unequal', { u: '0', v: of }, [d.less('0', of, { z: p })]);
      d.step('isolated-analytic', { of: d.term(of), wrt, facts: facts(d), witness, inside: [] });
    },
    ['isolated', [of], { wrt: 'z' }],
  );
analytic('max(0, z) is not analytic', 'it vanishes on a half line', /not analytic/, RELU, '1');
analytic('|z| + z is not analytic', 'it vanishes on a half line', /not analytic/, 'abs(z) + z', '1');
analytic('a case distinction is not analytic', 'it vanishes on a half line', /not analytic/, 'if(z < 0, 0, 1)', '1');
analytic('sign z + 1 is not analytic', 'it vanishes on a half line', /not analytic/, 'sign(z) + 1', '1');
analytic('√(z²) + z is not analytic at 0', 'it vanishes on a half line', /not analytic/, '(z^2)^(1/2) + z', '1');
analytic('√(z²) + z on z ≠ 0', 'analytic there, but those are two intervals', /to an interval/, '(z^2)^(1/2) + z', '1', (d) => [
  d.rule('order.even-power-positive', { u: 'z', n: '2' }, [d.assume('z != 0')]),
]);
analytic('√(z²) + z for z < 0, witness at 1', 'the witness is outside', /inside the interval/, '(z^2)^(1/2) + z', '1', (d) => [
  d.rule('order.even-power-positive', { u: 'z', n: '2' }, [d.rule('order.less-unequal', { u: 'z', v: '0' }, [d.assume('z < 0')])]),
]);
analytic('a witness in another variable', 'nothing is said about y', /exactly one hypothesis/, 'z', '1', () => [], 'y');
badStep(
  'a witness about another function',
  'z ≠ 0 instead of sin z ≠ 0',
  /witness does not say/,
  (d) => {
    const witness = d.rule('order.greater-unequal', { u: '0', v: 'z' }, [d.less('0', 'z', { z: '1' })]);
    d.step('isolated-analytic', { of: d.term('z - z'), wrt: 'z', facts: [], witness, inside: [] });
  },
  ['isolated', ['z - z'], { wrt: 'z' }],
);
badStep(
  'isolated-simple without w′ ≠ 0',
  '1 ≠ 0 is not about w′',
  /nonzero does not say/,
  (d) => d.step('isolated-simple', { derivative: d.constant('0'), nonzero: oneIsNotZero(d) }),
  ['isolated', ['0'], { wrt: 'z' }],
);
badStep(
  'isolated-simple from a left derivative',
  'max(0, z) from the right',
  /one-sided/,
  (d) => d.step('isolated-simple', { derivative: reluSteps(d).right, nonzero: oneIsNotZero(d) }),
  ['isolated', [RELU], { wrt: 'z' }],
  ['z = 0'],
);
badStep(
  'a product in two variables',
  'z in z, y in y',
  /different variables/,
  (d) => {
    const left = d.step('isolated-simple', { derivative: d.variable(), nonzero: oneIsNotZero(d) });
    const right = d.step('isolated-simple', { derivative: d.rule('calculus.variable', {}, [], 'y'), nonzero: oneIsNotZero(d) });
    d.step('isolated-product', { left, right });
  },
  ['isolated', ['z * y'], { wrt: 'z' }],
);

// ---------------------------------------------------------------- answers

const answersProp = (d: Draft, f: string, c: string, order = 1) => d.say('answers', [f, c], { wrt: 'z', order });
const nearlyProp = (d: Draft, f: string, c: string, order = 1) => d.say('nearly', [f, c], { wrt: 'z', order });

badStep(
  'an answer from a left derivative',
  'relu′ = 0',
  /one-sided/,
  (d) => d.step('answers-derivative', { derivative: reluSteps(d).left }),
  ['answers', [RELU, '0'], { wrt: 'z', order: 1 }],
  ['z = 0'],
);
badStep(
  'between other numbers',
  '0 ≤ 2 ≤ 3, but relu has slopes 0 and 1',
  /not between/,
  (d) => {
    const r = reluSteps(d);
    const weak = (u: string, v: string) => d.rule('order.less-weaken', { u, v }, [d.less(u, v)]);
    d.step('answers-between', { left: r.left, right: r.right, low: weak('0', '2'), high: weak('2', '3') });
  },
  ['answers', [RELU, '2'], { wrt: 'z', order: 1 }],
  ['z = 0'],
);
badStep(
  'between, with two claims',
  '0 ≤ 1/2 and 1/3 ≤ 1',
  /not between/,
  (d) => {
    const r = reluSteps(d);
    const weak = (u: string, v: string) => d.rule('order.less-weaken', { u, v }, [d.less(u, v)]);
    d.step('answers-between', { left: r.left, right: r.right, low: weak('0', '{1/2}'), high: weak('{1/3}', '1') });
  },
  ['answers', [RELU, '{1/2}'], { wrt: 'z', order: 1 }],
  ['z = 0'],
);

const vacuous = (name: string, wrong: string, because: (d: Draft) => number, prop: (d: Draft) => number, hypotheses: string[]) =>
  badStep(
    name,
    wrong,
    /not make it vacuous|can be vacuous/,
    (d) => d.step('answers-vacuous', { because: because(d), prop: prop(d) }),
    ['answers', ['z^2', '7'], { wrt: 'z', order: 1 }],
    hypotheses,
  );
const corner = (d: Draft) => {
  const r = reluSteps(d);
  return d.step('corner', { left: r.left, right: r.right, unequal: d.rule('order.less-unequal', { u: '0', v: '1' }, [r.one]) });
};
vacuous(
  'undefined c does not excuse nearly',
  'the claim must be defined nearby',
  (d) => d.assume('undefined 1 / z'),
  (d) => nearlyProp(d, 'z^2', '1 / z'),
  ['undefined 1 / z'],
);
vacuous(
  'undefined something else',
  'neither f nor c',
  (d) => d.assume('undefined 1 / z'),
  (d) => answersProp(d, 'z^2', '7'),
  ['undefined 1 / z'],
);
vacuous('a corner does not excuse the first answer', 'the claim must lie between the slopes', corner, (d) => answersProp(d, RELU, '7'), [
  'z = 0',
]);
vacuous('a corner of another function', 'relu, not z²', corner, (d) => answersProp(d, 'z^2', '7', 2), ['z = 0']);
vacuous(
  'unjudged in another variable',
  'in y',
  (d) => {
    const slopeY = d.rule('calculus.variable', {}, [], 'y');
    return d.step('edge', {
      of: d.term('y^(1/2)'),
      part: d.term('y^(1/2)'),
      zero: d.assume('y = 0'),
      slope: slopeY,
      nonzero: oneIsNotZero(d),
    });
  },
  (d) => answersProp(d, 'y^(1/2)', '7'),
  ['y = 0'],
);
vacuous(
  'differs is not vacuous',
  'only answers and nearly can be',
  (d) => d.assume('undefined z'),
  (d) => d.say('differs', ['z', '7'], { wrt: 'z', order: 1 }),
  ['undefined z'],
);

badStep(
  'a second derivative from one point',
  '(z²)″ = 0, because (z²)′ = 0 at 0',
  notOpen,
  (d) => {
    const zero = d.assume('z = 0');
    const moved = d.step('rewrite', { defined: d.defined('2 * z'), equations: [zero] });
    const equation = d.rule('order.transitivity', { u: '2 * z', v: '2 * 0', w: '0' }, [moved, d.field('2 * 0', '0')]);
    const lower = d.step('value', { derivative: square(d), equation });
    d.step('next-order', { lower, derivative: d.constant('0'), facts: [] });
  },
  slope('z^2', '0', { order: 2 }),
  ['z = 0'],
);
badStep(
  'a second answer from one point',
  '(z²)″ is answered by 0',
  notOpen,
  (d) => {
    const zero = d.assume('z = 0');
    const moved = d.step('rewrite', { defined: d.defined('2 * z'), equations: [zero] });
    const equation = d.rule('order.transitivity', { u: '2 * z', v: '2 * 0', w: '0' }, [moved, d.field('2 * 0', '0')]);
    const lower = d.step('value', { derivative: square(d), equation });
    const answer = d.step('answers-derivative', { derivative: d.constant('0') });
    d.step('answers-order', { lower, answer, facts: [] });
  },
  ['answers', ['z^2', '0'], { wrt: 'z', order: 2 }],
  ['z = 0'],
);
badStep(
  'the derivative of another lower derivative',
  '(z²)″ from (z)′',
  /lower derivative/,
  (d) => d.step('next-order', { lower: square(d), derivative: d.variable(), facts: [] }),
  slope('z^2', '1', { order: 2 }),
);
badStep(
  'a third derivative too many',
  'the second must be of order 1',
  /not of order 1/,
  (d) => {
    const twice = d.calculus('constant-multiple', { c: '2', u: 'z', "u'": '1' }, [d.defined('2'), d.variable()]);
    const second = d.step('next-order', { lower: square(d), derivative: twice, facts: [] });
    d.step('next-order', { lower: square(d), derivative: second, facts: [] });
  },
  slope('z^2', '2 * 1', { order: 3 }),
);

badStep(
  'nearly with a hypothesis that is not isolated',
  '0 ≤ z is not open',
  notOpen,
  (d) => {
    const defined = d.defined('z^(1/2)', [d.assume('0 <= z')]);
    d.step('nearly', { prop: nearlyProp(d, 'z^2', 'z^(1/2)'), defined, isolated: [], facts: [] });
  },
  ['nearly', ['z^2', 'z^(1/2)'], { wrt: 'z', order: 1 }],
  ['0 <= z'],
);
badStep(
  'nearly with zeros isolated in y',
  'y is not the variable',
  /another variable/,
  (d) => {
    const isolated = d.step('isolated-simple', { derivative: d.rule('calculus.variable', {}, [], 'y'), nonzero: oneIsNotZero(d) });
    const defined = d.defined('1 / y', [d.assume('y != 0')]);
    d.step('nearly', { prop: nearlyProp(d, 'z^2', '1 / y'), defined, isolated: [isolated], facts: [] });
  },
  ['nearly', ['z^2', '1 / y'], { wrt: 'z', order: 1 }],
);
badStep(
  'nearly about another claim',
  'z is defined, 1/z was asked',
  /defined does not say/,
  (d) => d.step('nearly', { prop: nearlyProp(d, 'z^2', '1 / z'), defined: d.defined('z'), isolated: [], facts: [] }),
  ['nearly', ['z^2', '1 / z'], { wrt: 'z', order: 1 }],
);
badStep(
  'nearly that is not nearly',
  'the proposition is an answer',
  /not a proposition nearly/,
  (d) => d.step('nearly', { prop: answersProp(d, 'z^2', 'z'), defined: d.defined('z'), isolated: [], facts: [] }),
  ['answers', ['z^2', 'z'], { wrt: 'z', order: 1 }],
);
badStep(
  'agrees because of ≤',
  'z ≤ 1 is no reason',
  /not show agreement/,
  (d) => d.step('agrees', { because: d.assume('z <= 1'), prop: d.say('agrees', ['z', '1']) }),
  ['agrees', ['z', '1']],
  ['z <= 1'],
);
badStep(
  'agrees because something else is undefined',
  'ln z is neither side',
  /not show agreement/,
  (d) => d.step('agrees', { because: d.assume('undefined ln(z)'), prop: d.say('agrees', ['z', '1']) }),
  ['agrees', ['z', '1']],
  ['undefined ln(z)'],
);
badStep(
  'differs by an inequality about something else',
  '0 < 1',
  /not about the derivative/,
  (d) => d.step('differs', { derivative: square(d), unequal: d.less('0', '1') }),
  ['differs', ['z^2', '1'], { wrt: 'z', order: 1 }],
);
badStep(
  'differs from a left derivative',
  '0 < 1, the right slope of relu',
  /one-sided/,
  (d) => d.step('differs', { derivative: reluSteps(d).left, unequal: d.less('0', '1') }),
  ['differs', [RELU, '1'], { wrt: 'z', order: 1 }],
  ['z = 0'],
);
badStep(
  'outside, one below and one above',
  '1/2 is between 0 and 1',
  /not outside/,
  (d) => {
    const r = reluSteps(d);
    d.step('outside', { left: r.left, right: r.right, first: d.less('0', '{1/2}'), second: d.less('{1/2}', '1') });
  },
  ['outside', [RELU, '{1/2}'], { wrt: 'z' }],
  ['z = 0'],
);
badStep(
  'outside with two claims',
  '0 < 2 and 1 < 3',
  /not outside/,
  (d) => {
    const r = reluSteps(d);
    d.step('outside', { left: r.left, right: r.right, first: d.less('0', '2'), second: d.less('1', '3') });
  },
  ['outside', [RELU, '2'], { wrt: 'z' }],
  ['z = 0'],
);

// ---------------------------------------------------------------- files

type Steps = { [field: string]: Json }[];
const steps = (file: ProofFile) => file.steps as Steps;
const firstRule = (file: ProofFile) => steps(file).find(({ premises }) => Array.isArray(premises) && premises.length > 0) as Steps[0];

badFile('a forward reference', 'a premise that comes later', /earlier step/, (file) => {
  firstRule(file).premises = [steps(file).length - 1];
});
badFile('a reference to itself', 'a step is its own premise', /earlier step/, (file) => {
  firstRule(file).premises = [steps(file).indexOf(firstRule(file))];
});
badFile('a negative index', '−1', /earlier step/, (file) => {
  firstRule(file).premises = [-1];
});
badFile('half an index', '1/2', /earlier step/, (file) => {
  firstRule(file).premises = [0.5];
});
badFile('an index as text', '"0"', /earlier step/, (file) => {
  firstRule(file).premises = ['0'];
});
badFile('an index true', 'true', /earlier step/, (file) => {
  firstRule(file).premises = [true];
});
badFile('an index beyond 2^53', '2^53 + 2', /earlier step/, (file) => {
  firstRule(file).premises = [2 ** 53 + 2];
});
badFile('premises that are no list', 'an object with a length', /not a list/, (file) => {
  firstRule(file).premises = { length: 1, 0: 0 };
});
badFile('an unknown inference', 'axiom', /unknown inference/, (file) => {
  file.steps.push({ step: 'axiom', prop: 0 });
});
badFile('an inference __proto__', 'no such inference', /unknown inference/, (file) => {
  file.steps.push({ step: '__proto__' });
});
badFile('an inference that is an object', 'no such inference', /unknown inference/, (file) => {
  file.steps.push({ step: { toString: 'assume' } });
});
badFile('a step that is null', 'not a step', /not a step/, (file) => {
  file.steps.push(null);
});
badFile('a step that is a list', 'not a step', /not a step/, (file) => {
  file.steps.push(['assume', 0]);
});
badFile('a step without its fields', 'assume what?', /no field prop/, (file) => {
  file.steps.push({ step: 'assume' });
});
badFile('a step said to be checked already', 'cached: true', /unknown field "cached"/, (file) => {
  firstRule(file).cached = true;
});
badFile('a step that states its conclusion', 'a conclusion is computed, not believed', /unknown field "conclusion"/, (file) => {
  firstRule(file).conclusion = 0;
});
badFile('a rule that brings its own row', 'a file names rules, it does not define them', /unknown field "rules"/, (file) => {
  file.rules = { 'order.everything': { is: 'u = v', when: '' } };
});
badFile('a hash', 'unknown field of the file', /unknown field "hash"/, (file) => {
  file.hash = 'sha256:00';
});
badFile('a key __proto__', 'unknown field of the file', /unknown field "__proto__"/, (file) =>
  JSON.stringify(file).replace('{"format"', '{"__proto__":{"accepted":true},"format"'),
);
badFile('version 2', 'unknown version', /version/, (file) => {
  file.version = 2;
});
badFile('version "1"', 'unknown version', /version/, (file) => ({ ...file, version: '1' }));
badFile('another format', 'not ours', /not a proof of gprime/, (file) => {
  file.format = 'gprime';
});
badFile('no steps', 'steps are missing', /no field steps/, ({ steps: _, ...file }) => file);
badFile('steps that are an object', 'not a list', /steps is not a list/, (file) => ({ ...file, steps: {} }));
badFile('theorems that do not exist', 'the last step and one more', /points to no step/, (file) => {
  file.theorems = [file.steps.length];
});
badFile('theorems that are no list', 'a number', /theorems is not a list/, (file) => ({ ...file, theorems: 0 }));
badFile('a term that points forward', 'a cycle', /outside the earlier terms/, (file) => {
  file.terms[2] = ['neg', 2];
});
badFile('a number that is a JSON number', '9007199254740993 loses its last digit', /must be a string/, (file) => {
  file.terms.push(['num', 9007199254740992]);
});
for (const text of ['1.5', '1e5', '2/4', '-0', '01', '0x10', '1/1', '1/-2', '1_000', '١', '']) {
  badFile(`the number ${JSON.stringify(text)}`, 'not a rational in lowest terms', /lowest terms|not a rational/, (file) => {
    file.terms.push(['num', text]);
  });
}
badFile('a number with 30000 digits', 'past the limit', /too many digits/, (file) => {
  file.terms.push(['num', '9'.repeat(30_000)]);
});
badFile('a sum of three', 'wrong length', /wrong length/, (file) => {
  file.terms.push(['add', 0, 0, 0]);
});
badFile('a max of one', 'wrong length', /wrong length/, (file) => {
  file.terms.push(['fn', 'max', 0]);
});
badFile('an unknown function', 'gamma', /unknown function/, (file) => {
  file.terms.push(['fn', 'gamma', 0]);
});
badFile('a function constructor', 'not a function of the table', /unknown function/, (file) => {
  file.terms.push(['fn', 'constructor', 0]);
});
badFile('an unknown kind of term', 'lambda', /unknown kind of term/, (file) => {
  file.terms.push(['lambda', 0]);
});
badFile('an unknown relation in if', 'gt', /unknown relation/, (file) => {
  file.terms.push(['if', 'gt', 0, 0, 0, 0]);
});
badFile('a variable without a name', 'empty', /name of a variable/, (file) => {
  file.terms.push(['var', '']);
});
badFile('a variable __proto__', 'no name', /name of a variable/, (file) => {
  file.terms.push(['var', '__proto__']);
});
badFile('an irrational exponent', 'an exponent is a literal', /must be a string/, (file) => {
  file.terms.push(['pow', 0, 0]);
});
badFile('an unknown proposition', 'true', /unknown kind/, (file) => {
  file.props.push({ kind: 'true', terms: [] });
});
badFile('a relation with a variable', 'z = z in z', /bad variable/, (file) => {
  file.props.push({ kind: 'eq', terms: [0, 0], wrt: 'z' });
});
badFile('a derivative of order 0', 'orders begin at 1', /bad order/, (file) => {
  file.props.push({ kind: 'derivative', terms: [0, 0], wrt: 'z', order: 0 });
});
badFile('a derivative of order 3/2', 'orders are integers', /bad order/, (file) => {
  file.props.push({ kind: 'derivative', terms: [0, 0], wrt: 'z', order: 1.5 });
});
badFile('a left derivative of order 2', 'sides are for order 1', /bad tag/, (file) => {
  file.props.push({ kind: 'derivative', terms: [0, 0], wrt: 'z', order: 2, tag: 'left' });
});
badFile('a derivative from above', 'no such side', /bad tag/, (file) => {
  file.props.push({ kind: 'derivative', terms: [0, 0], wrt: 'z', order: 1, tag: 'above' });
});
badFile('a proposition with more', 'an unknown field', /unknown field "holds"/, (file) => {
  file.props.push({ kind: 'eq', terms: [0, 0], holds: true });
});
badFile('half a file', 'not JSON', /not JSON/, (file) => JSON.stringify(file).slice(0, -10));
badFile('a list', 'not an object', /not an object/, () => []);
badFile('text', 'not JSON', /not JSON/, () => 'proved');
badFile('null', 'not an object', /not an object/, () => 'null');
badFile('200000 brackets', 'deep nesting', /unknown kind of term|not JSON/, (file) => {
  const text = JSON.stringify({ ...file, terms: 0 });
  return text.replace('"terms":0', `"terms":[${'['.repeat(200_000)}${']'.repeat(200_000)}]`);
});
badFile('a rule of the sigmoid renamed', 'the product is called a sum', /missing|no letter/, (file) => {
  const rule = steps(file).find((step) => step.rule === 'calculus.negative-power') as Steps[0];
  rule.rule = 'calculus.sum';
});
badFile('an instance changed', 'the exponent −2 instead of −1', /not the same|not about the value/, (file) => {
  const rule = steps(file).find((step) => step.rule === 'calculus.negative-power') as Steps[0];
  (rule.instance as { [letter: string]: Json }).n =
    (file.terms as Json[][]).findIndex((term) => term[0] === 'num' && term[1] === '-1') === -1 ? 0 : file.terms.push(['num', '-2']) - 1;
});
badFile('a premise taken away', 'the denominator may be 0', /premise u != 0/, (file) => {
  const rule = steps(file).find((step) => step.rule === 'calculus.negative-power') as Steps[0];
  rule.premises = (rule.premises as number[]).slice(0, 1);
});

// ---------------------------------------------------------------- the wrong question

const rightFor = (of: string) => genuine.find((entry) => entry.name === of) as (typeof genuine)[number];
function badQuestion(name: string, wrong: string, because: RegExp, of: string, question: Question, theorems?: (all: number[]) => number[]) {
  const { file } = rightFor(of);
  const listed = theorems === undefined ? file.theorems : theorems(file.theorems as number[]);
  forged.push({ name, wrong, level: 'question', because, file: { ...file, theorems: listed }, question });
}
const G = '(1 + exp(-z))^-1';
const sigmoidClaim = `${G} * (1 - ${G})`;

badQuestion(
  'another claim',
  'g(1 + g) instead of g(1 − g)',
  /no theorem says/,
  'sigmoid',
  ask.derivative(G, `${G} * (1 + ${G})`, 'proved'),
);
badQuestion(
  'another function',
  'tanh instead of the sigmoid',
  /no theorem says/,
  'sigmoid',
  ask.derivative('tanh(z)', sigmoidClaim, 'proved'),
);
badQuestion('another order', 'the second derivative', /no theorem says/, 'sigmoid', ask.derivative(G, sigmoidClaim, 'proved', [], 2));
badQuestion('another variable', 'in y', /no theorem says/, 'sigmoid', ask.derivative(G, sigmoidClaim, 'proved', [], 1, 'y'));
badQuestion('the opposite verdict', 'a proof is no refutation', /no theorem says/, 'sigmoid', ask.derivative(G, sigmoidClaim, 'refuted'));
badQuestion(
  'no theorems',
  'the steps are there but nothing is listed',
  /no theorem says/,
  'sigmoid',
  ask.derivative(G, sigmoidClaim, 'proved'),
  () => [],
);
badQuestion('no "nearly"', 'where is the claim defined?', /no theorem says/, 'sigmoid', ask.derivative(G, sigmoidClaim, 'proved'), (all) =>
  all.toSpliced(1, 1),
);
badQuestion(
  'no derivative at a point',
  'does f′ exist anywhere?',
  /no theorem says: a value/,
  'sigmoid',
  ask.derivative(G, sigmoidClaim, 'proved'),
  (all) => all.toSpliced(2, 1),
);
badQuestion(
  'no claim at a point',
  'is the claim defined anywhere?',
  /no theorem says: .* is defined/,
  'sigmoid',
  ask.derivative(G, sigmoidClaim, 'proved'),
  (all) => all.toSpliced(3, 1),
);
badQuestion(
  'a refutation for a proof',
  'z² against 3z',
  /no theorem says/,
  'square, wrong factor',
  ask.derivative('z^2', '3 * z', 'proved'),
);
badQuestion(
  'a refutation of another claim',
  '4z instead of 3z',
  /no theorem says/,
  'square, wrong factor',
  ask.derivative('z^2', '4 * z', 'refuted'),
);
badQuestion(
  'an assumption that is not met at the point',
  'α ≠ 0 is shown, 0 < α is asked',
  /not assumed|no theorem says/,
  'a parameter',
  ask.derivative('alpha * z', 'alpha', 'proved', ['0 < alpha']),
);
badQuestion(
  'a refutation that forgets an assumption',
  'z < 0 is not shown at z = 1/2',
  /no theorem says: z < 0/,
  'square, wrong factor',
  ask.derivative('z^2', '3 * z', 'refuted', ['z < 0']),
);
badQuestion(
  'equal, the other way round',
  '1 = sin² + cos² was asked',
  /no theorem says/,
  'sin² + cos² = 1',
  ask.equal('1', 'sin(z)^2 + cos(z)^2', 'proved'),
);
badQuestion(
  'equal, refuted by a proof',
  'no inequality',
  /no theorem says/,
  'sin² + cos² = 1',
  ask.equal('sin(z)^2 + cos(z)^2', '1', 'refuted'),
);
badQuestion(
  'equal on an empty domain',
  'nowhere shown defined',
  /no theorem says/,
  'split on definedness',
  ask.equal('1 / z', '1 / z', 'proved'),
  (all) => all.slice(0, 1),
);
badQuestion(
  'a theorem with a hypothesis too many',
  '0 < z was not given',
  /not assumed/,
  'constancy',
  ask.theorem('ln(2 * z) - ln(z) = ln(2)'),
);
badQuestion(
  'a theorem about something else',
  '3 = 8 instead of 3 = 7',
  /no theorem says/,
  'absurd',
  ask.theorem('3 = 8', ['z < 0', '0 < z']),
);

badAnswer('a proof under a private hypothesis', 'answers for z ≠ 0 only', /not assumed/, ask.derivative('z^2', '2 * z', 'proved'), (d) => {
  const private_ = d.assume('z != 0');
  const value = square(d);
  const equation = weighed(d, ['2 * z', '2 * z', d.reflexivity('2 * z')], private_);
  const under = d.step('value', { derivative: value, equation });
  const answers = d.step('answers-derivative', { derivative: under });
  const defined = d.defined('2 * z');
  const nearly = d.step('nearly', { prop: nearlyProp(d, 'z^2', '2 * z'), defined, isolated: [], facts: [] });
  return [answers, nearly, value, defined];
});
badAnswer(
  'nearly under max(0, z) ≠ 0',
  'the claim is undefined on a half line',
  /not assumed/,
  ask.derivative('z^2', `2 * z * ${RELU} / ${RELU}`, 'proved'),
  (d) => {
    const claim = `2 * z * ${RELU} / ${RELU}`;
    const nonzero = d.assume(`${RELU} != 0`);
    const value = d.step('value', { derivative: square(d), equation: d.field('2 * z', claim, [nonzero]) });
    const away = d.step('answers-derivative', { derivative: value });
    const because = d.rule('order.quotient-undefined', { u: `2 * z * ${RELU}`, v: RELU }, [d.assume(`${RELU} = 0`)]);
    const here = d.step('answers-vacuous', { because, prop: answersProp(d, 'z^2', claim) });
    const answers = d.split([`${RELU} = 0`, `${RELU} != 0`], [here, away], [d.defined(RELU), d.defined('0')]);
    const defined = d.defined(claim, [nonzero]);
    const nearly = d.step('nearly', { prop: nearlyProp(d, 'z^2', claim), defined, isolated: [], facts: [] });
    const point = d.rule('order.greater-unequal', { u: '0', v: RELU }, [d.less('0', RELU, { z: '1' })]);
    return [answers, nearly, d.cut(value, point), d.cut(defined, point)];
  },
);
badAnswer(
  'a parameter that makes a denominator vanish',
  '(αz/α)′ = 1 needs α ≠ 0',
  /not assumed/,
  ask.derivative('alpha * z / alpha', '1', 'proved'),
  (d) => {
    const nonzero = d.assume('alpha != 0');
    const agreement = d.field('alpha * z / alpha', 'z', [nonzero]);
    const value = d.step('transfer', { derivative: d.variable(), agreement, facts: [] });
    const answers = d.step('answers-derivative', { derivative: value });
    const defined = d.defined('1');
    const nearly = d.step('nearly', { prop: nearlyProp(d, 'alpha * z / alpha', '1'), defined, isolated: [], facts: [] });
    const point = d.rule('order.greater-unequal', { u: '0', v: 'alpha' }, [d.less('0', 'alpha', { alpha: '1' })]);
    return [answers, nearly, d.cut(value, point), defined];
  },
);

/** ln z with claim ln(−z)/z, say: every premise holds nowhere at once. */
badAnswer(
  'an empty domain',
  'ln(−1 − z²) exists nowhere',
  /no theorem says: a value/,
  ask.derivative('ln(-1 - z^2)', '7', 'proved'),
  (d) => {
    const f = 'ln(-1 - z^2)';
    const square_ = d.rule('order.even-power-nonnegative', { u: 'z', n: '2' });
    const sum = d.rule('order.sum-positive-nonnegative', { u: '1', v: 'z^2' }, [d.less('0', '1'), square_]);
    const minus = d.rule('order.positive-negative', { u: '1 + z^2' }, [sum]);
    const low = d.rule('order.equal-less', { u: '-1 - z^2', v: '-(1 + z^2)', w: '0' }, [d.field('-1 - z^2', '-(1 + z^2)'), minus]);
    const because = d.rule('ln.undefined', { u: '-1 - z^2' }, [d.rule('order.less-weaken', { u: '-1 - z^2', v: '0' }, [low])]);
    const answers = d.step('answers-vacuous', { because, prop: answersProp(d, f, '7') });
    const nearly = d.step('answers-vacuous', { because, prop: nearlyProp(d, f, '7') });
    return [answers, nearly, d.defined('7')];
  },
);
badAnswer('two points', 'the derivative at 1, the claim at 2', /no common point/, ask.derivative('z^2', '2 * z^2 / z', 'proved'), (d) => {
  const claim = '2 * z^2 / z';
  const nonzero = d.assume('z != 0');
  const value = d.step('value', { derivative: square(d), equation: d.field('2 * z', claim, [nonzero]) });
  const away = d.step('answers-derivative', { derivative: value });
  const because = d.rule('order.quotient-undefined', { u: '2 * z^2', v: 'z' }, [d.assume('z = 0')]);
  const here = d.step('answers-vacuous', { because, prop: answersProp(d, 'z^2', claim) });
  const answers = d.split(['z = 0', 'z != 0'], [here, away], [d.defined('z'), d.defined('0')]);
  const isolated = d.step('isolated-simple', { derivative: d.variable(), nonzero: oneIsNotZero(d) });
  const defined = d.defined(claim, [nonzero]);
  const nearly = d.step('nearly', { prop: nearlyProp(d, 'z^2', claim), defined, isolated: [isolated], facts: [] });
  const point = (q: string) => d.rule('order.greater-unequal', { u: '0', v: 'z' }, [d.less('0', 'z', { z: q })]);
  return [answers, nearly, d.cut(value, point('1')), d.cut(defined, point('2'))];
});
badAnswer(
  'a point that is a half line',
  'f′ exists for 0 < z: is there such a z?',
  /no common point/,
  ask.derivative('ln(z)', '1 / z', 'proved', ['0 < z']),
  (d) => {
    const positive = d.assume('0 < z');
    const nonzero = d.rule('order.greater-unequal', { u: '0', v: 'z' }, [positive]);
    const value = d.calculus('ln.derivative', { u: 'z', "u'": '1' }, [d.variable(), positive]);
    const answers = d.step('answers-derivative', { derivative: value });
    const defined = d.defined('1 / z', [nonzero]);
    const nearly = d.step('nearly', { prop: nearlyProp(d, 'ln(z)', '1 / z'), defined, isolated: [], facts: [] });
    return [answers, nearly, value, defined, positive];
  },
);
badAnswer(
  'contradictory assumptions',
  'z < 0 and 0 < z: anything follows',
  /no theorem says|no common point/,
  ask.derivative('z^2', '7', 'proved', ['z < 0', '0 < z']),
  (d) => {
    const both = d.rule('order.less-transitive', { u: 'z', v: '0', w: 'z' }, [d.assume('z < 0'), d.assume('0 < z')]);
    const answers = d.absurd(both, answersProp(d, 'z^2', '7'));
    const nearly = d.absurd(both, nearlyProp(d, 'z^2', '7'));
    return [answers, nearly, square(d), d.defined('7'), d.less('0', 'z', { z: '1' }), d.less('z', '0', { z: '-1' })];
  },
);
badAnswer(
  'a refutation with a hypothesis left',
  'differs for z > 0',
  /not one value for a variable/,
  ask.derivative('z^2', '3 * z', 'refuted'),
  (d) => {
    const less = d.rule('order.less-from-difference', { u: '2 * z', v: '3 * z' }, [
      d.rule('order.less-equal', { u: '0', v: 'z', w: '3 * z - 2 * z' }, [d.assume('0 < z'), d.field('z', '3 * z - 2 * z')]),
    ]);
    return [d.step('differs', { derivative: square(d), unequal: less })];
  },
);
badAnswer(
  'a refutation at two values of z',
  'z = 1 and z = 2',
  /not one value for a variable/,
  ask.derivative('z^2', '2 * z', 'refuted'),
  (d) => {
    const one = d.rule('order.symmetry', { u: 'z', v: '1' }, [d.assume('z = 1')]);
    const equal = d.rule('order.transitivity', { u: '1', v: 'z', w: '2' }, [one, d.assume('z = 2')]);
    const less = d.rule('order.equal-less', { u: '1', v: '2', w: '1' }, [
      equal,
      d.absurd(
        d.rule('order.equal-unequal', { u: '1', v: '2', w: '1' }, [
          equal,
          d.rule('order.greater-unequal', { u: '1', v: '2' }, [d.less('1', '2')]),
        ]),
        d.prop('2 < 1'),
      ),
    ]);
    return [d.absurd(less, d.say('differs', ['z^2', '2 * z'], { wrt: 'z', order: 1 }))];
  },
);
badAnswer(
  'a refutation at a point that does not exist',
  'z = 1/sin π holds nowhere, so anything follows from it',
  /not shown to be defined/,
  ask.derivative('z^2', '2 * z', 'refuted'),
  (d) => [d.absurd(fromNowhere(d), d.say('differs', ['z^2', '2 * z'], { wrt: 'z', order: 1 }))],
);
badAnswer(
  'an inequality at a point that does not exist',
  'z = 1/sin π holds nowhere',
  /not shown to be defined/,
  ask.equal('z', 'z', 'refuted'),
  (d) => [d.absurd(fromNowhere(d), d.prop('z < z'))],
);
badAnswer(
  'outside the first derivatives, for the second',
  'the slopes of |z| at 0 say nothing about (|z|)″',
  /no theorem says/,
  ask.derivative(RELU, 'if(z = 0, 5, 0)', 'refuted', [], 2),
  (d) => {
    const r = reluSteps(d);
    const claim = 'if(z = 0, 5, 0)';
    const five = d.rule('order.symmetry', { u: claim, v: '5' }, [
      d.rule('order.if-equal-then', { a: 'z', b: '0', u: '5', v: '0' }, [r.zero, d.defined('5')]),
    ]);
    const above = (q: string) => d.rule('order.less-equal', { u: q, v: '5', w: claim }, [d.less(q, '5'), five]);
    return [d.step('outside', { left: r.left, right: r.right, first: above('0'), second: above('1') })];
  },
);
badAnswer(
  'a refutation of the wrong order',
  'differs in the second derivative',
  /no theorem says/,
  ask.derivative('z^2', '3', 'refuted'),
  (d) => {
    const twice = d.calculus('constant-multiple', { c: '2', u: 'z', "u'": '1' }, [d.defined('2'), d.variable()]);
    const second = d.step('next-order', { lower: square(d), derivative: twice, facts: [] });
    return [d.step('differs', { derivative: second, unequal: d.less('2 * 1', '3') })];
  },
);
badAnswer(
  'a refutation where the assumption fails',
  'α = −1 although 0 < α',
  /no common point|no theorem says/,
  ask.derivative('alpha * z', 'abs(alpha)', 'refuted', ['0 < alpha']),
  (d) => {
    const raw = d.calculus('constant-multiple', { c: 'alpha', u: 'z', "u'": '1' }, [d.defined('alpha'), d.variable()]);
    return [
      d.step('differs', { derivative: raw, unequal: d.less('alpha * 1', 'abs(alpha)', { alpha: '-1' }) }),
      d.less('0', 'alpha', { alpha: '1' }),
    ];
  },
);
const gapSteps = (d: Draft, low: string, high: string) => {
  const claim = '2 * (z^(1/2))^2';
  const part = d.rule('order.root-undefined', { u: 'z', q: '{1/2}' }, [d.assume('z < 0')]);
  const nowhere = d.cut(
    d.step('undefined', { of: d.term(claim), part }),
    d.rule('order.less-transitive', { u: 'z', v: high, w: '0' }, [d.assume(`z < ${high}`), d.less(high, '0')]),
  );
  const bound = d.assume(`${low} < z`);
  const equation = weighed(d, ['2 * z', '2 * z', d.reflexivity('2 * z')], bound);
  return [nowhere, d.step('value', { derivative: square(d), equation })];
};
badAnswer('a gap on an empty interval', '−1 < z < −2', /not on one interval/, ask.derivative('z^2', '2 * (z^(1/2))^2', 'refuted'), (d) =>
  gapSteps(d, '-1', '-2'),
);
badAnswer('a gap on a single point', '−1 < z < −1', /not on one interval/, ask.derivative('z^2', '2 * (z^(1/2))^2', 'refuted'), (d) =>
  gapSteps(d, '-1', '-1'),
);
badAnswer(
  'a gap at one point',
  '1/z is undefined at 0 only',
  /not on one interval/,
  ask.derivative('z^2', '2 * z^2 / z', 'refuted'),
  (d) => [d.rule('order.quotient-undefined', { u: '2 * z^2', v: 'z' }, [d.assume('z = 0')]), square(d)],
);
badAnswer(
  'a gap where the derivative is not known',
  'undefined for z < 0, differentiable for 0 < z',
  /not on one interval/,
  ask.derivative('ln(z)', 'ln(-z)', 'refuted'),
  (d) => {
    const positive = d.assume('0 < z');
    const value = d.calculus('ln.derivative', { u: 'z', "u'": '1' }, [d.variable(), positive]);
    const minus = d.rule('order.nonnegative-negative', { u: 'z' }, [d.assume('0 <= z')]);
    return [d.rule('ln.undefined', { u: '-z' }, [minus]), value];
  },
);
badAnswer(
  'cases that do not cover everything',
  'z < 0 and 0 < z leave the hypothesis z ≠ 0',
  /not assumed/,
  ask.theorem(['answers', [RELU, STEP], { wrt: 'z', order: 1 }]),
  (d) => {
    const r = reluSteps(d);
    const low = d.rule('order.symmetry', { u: STEP, v: '0' }, [
      d.rule('order.if-at-most-else', { a: '0', b: 'z', u: '1', v: '0' }, [r.negative, d.defined('0')]),
    ]);
    const weak = d.rule('order.less-weaken', { u: '0', v: 'z' }, [r.positive]);
    const high = d.rule('order.symmetry', { u: STEP, v: '1' }, [
      d.rule('order.if-at-most-then', { a: '0', b: 'z', u: '1', v: '0' }, [weak, d.defined('1')]),
    ]);
    const below = d.step('answers-derivative', { derivative: d.step('value', { derivative: r.below, equation: low }) });
    const above = d.step('answers-derivative', { derivative: d.step('value', { derivative: r.above, equation: high }) });
    return [d.split(['z < 0', '0 < z'], [below, above])];
  },
);
const sidedRight = (d: Draft, change: (r: ReturnType<typeof reluSteps>) => Record<string, Json>) => {
  const r = reluSteps(d);
  const right = {
    side: 'right',
    agreement: r.rightAgreement,
    derivative: r.z,
    value: r.rightValue,
    slope: r.z,
    increasing: r.one,
    zero: r.zero,
    facts: [],
  };
  return [d.step('one-sided', { ...right, ...change(r) })];
};
badAnswer(
  'the wrong side',
  'agreement for z < 0 used on the right: the hypothesis z < 0 stays',
  /not assumed/,
  ask.theorem(slope(RELU, '0', { tag: 'right' }), ['z = 0']),
  (d) => sidedRight(d, (r) => ({ agreement: r.leftAgreement, derivative: r.flat, value: r.leftValue })),
);
badAnswer(
  'the right side called left',
  'agreement for 0 < z used on the left: the hypothesis 0 < z stays',
  /not assumed/,
  ask.theorem(slope(RELU, '1', { tag: 'left' }), ['z = 0']),
  (d) => sidedRight(d, () => ({ side: 'left' })),
);
badAnswer('a cut that cuts nothing', 'the lemma is about y', /not assumed/, ask.theorem('abs(z) = z'), (d) => [
  d.cut(d.rule('abs.right', { u: 'z' }, [d.assume('0 <= z')]), d.rule('order.even-power-nonnegative', { u: 'y', n: '2' })),
]);
badAnswer('a case that keeps its hypothesis', 'the second case still needs 0 < z', /not assumed/, ask.theorem('abs(z) = abs(z)'), (d) => {
  const kept = weighed(d, ['abs(z)', 'abs(z)', d.reflexivity('abs(z)')], d.assume('0 < z'));
  return [d.split(['z = 0', 'z != 0'], [d.reflexivity('abs(z)'), kept], [d.defined('z'), d.defined('0')])];
});
badAnswer('1 + exp(−z) ≠ 0 for another z', 'shown for z, asked for y', /no theorem says/, ask.theorem('1 + exp(-y) != 0'), (d) => [
  sigmoidDenominator(d)[1],
]);
