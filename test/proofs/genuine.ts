// Right proofs, written by hand: every checker must accept them. Between them they use every inference at least once.

import { ask, Draft, type ProofFile, type Question } from './draft.ts';

export type Genuine = { name: string; file: ProofFile; question: Question };

export const RELU = 'max(0, z)';
export const STEP = 'if(0 <= z, 1, 0)';
const G = '(1 + exp(-z))^-1';

/** Facts about the sigmoid's denominator: [0 < 1 + exp(−z), 1 + exp(−z) ≠ 0]. */
export function sigmoidDenominator(d: Draft): [number, number] {
  const minus = d.defined('-z');
  const positive = d.rule('exp.positive', { u: '-z' }, [minus]);
  const one = d.less('0', '1');
  const sum = d.rule('order.sum-positive', { u: '1', v: 'exp(-z)' }, [one, positive]);
  return [sum, d.rule('order.greater-unequal', { u: '0', v: '1 + exp(-z)' }, [sum])];
}

/** derivative(f, d) becomes derivative(f, e) because d and e are the same rational function. */
export function valued(d: Draft, derivative: number, from: string, to: string, facts: number[] = []): number {
  return d.step('value', { derivative, equation: d.field(from, to, facts) });
}

function sigmoid(): Genuine {
  const d = new Draft();
  const z = d.variable();
  const minus = d.calculus('negation', { u: 'z', "u'": '1' }, [z]);
  const power = d.calculus('exp.derivative', { u: '-z', "u'": '-(1)' }, [minus]);
  const one = d.constant('1');
  const sum = d.calculus('sum', { u: '1', v: 'exp(-z)', "u'": '0', "v'": 'exp(-z) * -(1)' }, [one, power]);
  const [, nonzero] = sigmoidDenominator(d);
  const slope = '0 + exp(-z) * -(1)';
  const raw = d.calculus('negative-power', { u: '1 + exp(-z)', n: '-1', "u'": slope }, [sum, nonzero]);
  const claim = `${G} * (1 - ${G})`;
  const value = valued(d, raw, `-1 * (1 + exp(-z))^-2 * (${slope})`, claim, [nonzero]);
  const answers = d.step('answers-derivative', { derivative: value });
  const defined = d.defined(claim, [nonzero]);
  const nearly = d.step('nearly', { prop: d.say('nearly', [G, claim], { wrt: 'z', order: 1 }), defined, isolated: [], facts: [] });
  return { name: 'sigmoid', file: d.file([answers, nearly, value, defined]), question: ask.derivative(G, claim, 'proved') };
}

/** Steps about max(0, z): the one-sided derivatives at 0 (z = 0 stays a hypothesis) and the derivatives beside it. */
export function reluSteps(d: Draft) {
  const z = d.variable();
  const zero = d.assume('z = 0');
  const negative = d.assume('z < 0');
  const positive = d.assume('0 < z');
  const one = d.less('0', '1');
  const flat = d.constant('0');
  const weak = (fact: number, u: string, v: string) => d.rule('order.less-weaken', { u, v }, [fact]);
  const leftAgreement = d.rule('max.first', { u: '0', v: 'z' }, [weak(negative, 'z', '0')]);
  const rightAgreement = d.rule('max.second', { u: '0', v: 'z' }, [weak(positive, '0', 'z')]);
  const atZero = d.rule('order.equal-weaken', { u: 'z', v: '0' }, [zero]);
  const symmetric = d.rule('order.symmetry', { u: 'z', v: '0' }, [zero]);
  const leftValue = d.rule('max.first', { u: '0', v: 'z' }, [atZero]);
  const rightValue = d.rule('max.second', { u: '0', v: 'z' }, [d.rule('order.equal-weaken', { u: '0', v: 'z' }, [symmetric])]);
  const shared = { slope: z, increasing: one, zero, facts: [] };
  const left = d.step('one-sided', { side: 'left', agreement: leftAgreement, derivative: flat, value: leftValue, ...shared });
  const right = d.step('one-sided', { side: 'right', agreement: rightAgreement, derivative: z, value: rightValue, ...shared });
  const below = d.step('transfer', { derivative: flat, agreement: leftAgreement, facts: [] });
  const above = d.step('transfer', { derivative: z, agreement: rightAgreement, facts: [] });
  return {
    z,
    zero,
    negative,
    positive,
    one,
    flat,
    symmetric,
    leftAgreement,
    rightAgreement,
    leftValue,
    rightValue,
    left,
    right,
    below,
    above,
  };
}

function relu(): Genuine {
  const d = new Draft();
  const r = reluSteps(d);
  const branch = (equation: number, value: string) => d.rule('order.symmetry', { u: STEP, v: value }, [equation]);
  // z < 0
  const zeroDefined = d.defined('0');
  const oneDefined = d.defined('1');
  const low = branch(d.rule('order.if-at-most-else', { a: '0', b: 'z', u: '1', v: '0' }, [r.negative, zeroDefined]), '0');
  const below = d.step('answers-derivative', { derivative: d.step('value', { derivative: r.below, equation: low }) });
  // 0 < z
  const weak = d.rule('order.less-weaken', { u: '0', v: 'z' }, [r.positive]);
  const high = branch(d.rule('order.if-at-most-then', { a: '0', b: 'z', u: '1', v: '0' }, [weak, oneDefined]), '1');
  const value = d.step('value', { derivative: r.above, equation: high });
  const above = d.step('answers-derivative', { derivative: value });
  // z = 0: 0 ≤ claim = 1 ≤ 1
  const here = d.rule('order.equal-weaken', { u: '0', v: 'z' }, [r.symmetric]);
  const middle = d.rule('order.if-at-most-then', { a: '0', b: 'z', u: '1', v: '0' }, [here, oneDefined]);
  const positive = d.rule('order.less-equal', { u: '0', v: '1', w: STEP }, [r.one, branch(middle, '1')]);
  const between = d.step('answers-between', {
    left: r.left,
    right: r.right,
    low: d.rule('order.less-weaken', { u: '0', v: STEP }, [positive]),
    high: d.rule('order.equal-weaken', { u: STEP, v: '1' }, [middle]),
  });
  const answers = d.trichotomy('z', '0', [below, between, above]);
  const defined = d.defined(STEP);
  const nearly = d.step('nearly', { prop: d.say('nearly', [RELU, STEP], { wrt: 'z', order: 1 }), defined, isolated: [], facts: [] });
  const at = d.cut(value, d.less('0', 'z', { z: '1' }));
  return { name: 'relu with 1 at 0', file: d.file([answers, nearly, at, defined]), question: ask.derivative(RELU, STEP, 'proved') };
}

/** max(0, z) has no derivative at 0, and 2 is not between 0 and 1. */
function reluOutside(): Genuine {
  const d = new Draft();
  const r = reluSteps(d);
  const outside = d.step('outside', { left: r.left, right: r.right, first: d.less('0', '2'), second: d.less('1', '2') });
  return { name: 'relu with 2 at 0', file: d.file([outside]), question: ask.derivative(RELU, '2', 'refuted') };
}

function reluCorner(): Genuine {
  const d = new Draft();
  const r = reluSteps(d);
  const unequal = d.rule('order.less-unequal', { u: '0', v: '1' }, [r.one]);
  d.step('corner', { left: r.left, right: r.right, unequal });
  const question = ask.theorem(['nondifferentiable', [RELU], { wrt: 'z', order: 1 }], ['z = 0']);
  return { name: 'relu has a corner', file: d.file(), question };
}

/** Derivative of z² as 2z. */
export function square(d: Draft): number {
  const raw = d.calculus('power', { u: 'z', n: '2', "u'": '1' }, [d.variable()]);
  return valued(d, raw, '2 * z^1 * 1', '2 * z');
}

function wrongFactor(): Genuine {
  const d = new Draft();
  const differs = d.step('differs', { derivative: square(d), unequal: d.less('2 * z', '3 * z', { z: '1/2' }) });
  return { name: 'square, wrong factor', file: d.file([differs]), question: ask.derivative('z^2', '3 * z', 'refuted') };
}

function wrongUnderAssumption(): Genuine {
  const d = new Draft();
  const raw = d.calculus('constant-multiple', { c: 'alpha', u: 'z', "u'": '1' }, [d.defined('alpha'), d.variable()]);
  const differs = d.step('differs', { derivative: raw, unequal: d.less('alpha * 1', 'alpha + 1', { alpha: '2', z: '0' }) });
  const assumed = d.less('0', 'alpha', { alpha: '2' });
  const question = ask.derivative('alpha * z', 'alpha + 1', 'refuted', ['0 < alpha']);
  return { name: 'a parameter, wrong', file: d.file([differs, assumed]), question };
}

/** (α z)′ = α, assuming α ≠ 0 (which is not needed). */
function parameter(): Genuine {
  const d = new Draft();
  const raw = d.calculus('constant-multiple', { c: 'alpha', u: 'z', "u'": '1' }, [d.defined('alpha'), d.variable()]);
  const value = valued(d, raw, 'alpha * 1', 'alpha');
  const answers = d.step('answers-derivative', { derivative: value });
  const defined = d.defined('alpha');
  const nearly = d.step('nearly', {
    prop: d.say('nearly', ['alpha * z', 'alpha'], { wrt: 'z', order: 1 }),
    defined,
    isolated: [],
    facts: [],
  });
  const assumed = d.rule('order.greater-unequal', { u: '0', v: 'alpha' }, [d.less('0', 'alpha', { alpha: '3/2' })]);
  const question = ask.derivative('alpha * z', 'alpha', 'proved', ['alpha != 0']);
  return { name: 'a parameter', file: d.file([answers, nearly, value, defined, assumed]), question };
}

/** z² has derivative 2z²/z, which is undefined at 0 only. */
function isolatedHole(): Genuine {
  const d = new Draft();
  const claim = '2 * z^2 / z';
  const nonzero = d.assume('z != 0');
  const value = d.step('value', { derivative: square(d), equation: d.field('2 * z', claim, [nonzero]) });
  const away = d.step('answers-derivative', { derivative: value });
  const because = d.rule('order.quotient-undefined', { u: '2 * z^2', v: 'z' }, [d.assume('z = 0')]);
  const here = d.step('answers-vacuous', { because, prop: d.say('answers', ['z^2', claim], { wrt: 'z', order: 1 }) });
  const answers = d.split(['z = 0', 'z != 0'], [here, away], [d.defined('z'), d.defined('0')]);
  const unequal = d.rule('order.greater-unequal', { u: '0', v: '1' }, [d.less('0', '1')]);
  const isolated = d.step('isolated-simple', { derivative: d.variable(), nonzero: unequal });
  const defined = d.defined(claim, [nonzero]);
  const prop = d.say('nearly', ['z^2', claim], { wrt: 'z', order: 1 });
  const nearly = d.step('nearly', { prop, defined, isolated: [isolated], facts: [] });
  const point = d.rule('order.greater-unequal', { u: '0', v: 'z' }, [d.less('0', 'z', { z: '1' })]);
  const file = d.file([answers, nearly, d.cut(value, point), d.cut(defined, point)]);
  return { name: 'a claim with an isolated hole', file, question: ask.derivative('z^2', claim, 'proved') };
}

/** z² against a claim that exists for z ≥ 0 only. */
function gap(): Genuine {
  const d = new Draft();
  const claim = '2 * (z^(1/2))^2';
  const part = d.rule('order.root-undefined', { u: 'z', q: '{1/2}' }, [d.assume('z < 0')]);
  const whole = d.step('undefined', { of: d.term(claim), part });
  const bound = d.rule('order.less-transitive', { u: 'z', v: '-1', w: '0' }, [d.assume('z < -1'), d.less('-1', '0')]);
  const nowhere = d.cut(whole, bound);
  const low = d.assume('-2 < z');
  const derivative = square(d);
  const inBox = d.cut(derivative, low);
  return { name: 'a claim with a gap', file: d.file([nowhere, inBox]), question: ask.derivative('z^2', claim, 'refuted') };
}

/** (z²)″ = 2. */
function secondOrder(): Genuine {
  const d = new Draft();
  const lower = square(d);
  const raw = d.calculus('constant-multiple', { c: '2', u: 'z', "u'": '1' }, [d.defined('2'), d.variable()]);
  const derivative = valued(d, raw, '2 * 1', '2');
  const next = d.step('next-order', { lower, derivative, facts: [] });
  const answer = d.step('answers-derivative', { derivative });
  const answers = d.step('answers-order', { lower, answer, facts: [] });
  const defined = d.defined('2');
  const nearly = d.step('nearly', { prop: d.say('nearly', ['z^2', '2'], { wrt: 'z', order: 2 }), defined, isolated: [], facts: [] });
  return {
    name: 'second derivative',
    file: d.file([answers, nearly, next, defined]),
    question: ask.derivative('z^2', '2', 'proved', [], 2),
  };
}

/** z|z| is differentiable at 0 although |z| is not: both sides have slope 0. */
function smoothCorner(): Genuine {
  const d = new Draft();
  const f = 'if(z < 0, -z^2, z^2)';
  const z = d.variable();
  const zero = d.assume('z = 0');
  const increasing = d.less('0', '1');
  const up = square(d);
  const down = d.calculus('negation', { u: 'z^2', "u'": '2 * z' }, [up]);
  // at 0 both derivatives are 0
  const vanish = (derivative: number, slope: string) => {
    const rewritten = d.step('rewrite', { defined: d.defined(slope), equations: [zero] });
    const there = slope.replace('z', '0');
    const equation = d.rule('order.transitivity', { u: slope, v: there, w: '0' }, [rewritten, d.field(there, '0')]);
    return d.step('value', { derivative, equation });
  };
  const [upZero, downZero] = [vanish(up, '2 * z'), vanish(down, '-(2 * z)')];
  const defined = [d.defined('z^2'), d.defined('-z^2')];
  const left = d.rule('order.if-less-then', { a: 'z', b: '0', u: '-z^2', v: 'z^2' }, [d.assume('z < 0'), defined[1]]);
  const atMost = d.rule('order.less-weaken', { u: '0', v: 'z' }, [d.assume('0 < z')]);
  const right = d.rule('order.if-less-else', { a: 'z', b: '0', u: '-z^2', v: 'z^2' }, [atMost, defined[0]]);
  const equal = d.rule('order.equal-weaken', { u: '0', v: 'z' }, [d.rule('order.symmetry', { u: 'z', v: '0' }, [zero])]);
  const value = d.rule('order.if-less-else', { a: 'z', b: '0', u: '-z^2', v: 'z^2' }, [equal, defined[0]]);
  // the left value: f = z² = −z² at 0
  const squareIsZero = d.step('rewrite', { defined: d.defined('z^2'), equations: [zero] });
  const minusIsZero = d.step('rewrite', { defined: d.defined('-z^2'), equations: [zero] });
  const zeros = d.rule('order.transitivity', { u: 'z^2', v: '0^2', w: '-0^2' }, [squareIsZero, d.field('0^2', '-0^2')]);
  const back = d.rule('order.symmetry', { u: '-z^2', v: '-0^2' }, [minusIsZero]);
  const same = d.rule('order.transitivity', { u: 'z^2', v: '-0^2', w: '-z^2' }, [zeros, back]);
  const leftValue = d.rule('order.transitivity', { u: f, v: 'z^2', w: '-z^2' }, [value, same]);
  const shared = { slope: z, increasing, zero, facts: [] };
  const l = d.step('one-sided', { side: 'left', agreement: left, derivative: downZero, value: leftValue, ...shared });
  const r = d.step('one-sided', { side: 'right', agreement: right, derivative: upZero, value, ...shared });
  d.step('both-sides', { left: l, right: r });
  const question = ask.theorem(['derivative', [f, '0'], { wrt: 'z', order: 1 }], ['z = 0']);
  return { name: 'z|z| by cases', file: d.file(), question };
}

/** if(z < 0, 0, 1) jumps at 0. */
function jump(): Genuine {
  const d = new Draft();
  const f = 'if(z < 0, 0, 1)';
  const zero = d.assume('z = 0');
  const agreement = d.rule('order.if-less-then', { a: 'z', b: '0', u: '0', v: '1' }, [d.assume('z < 0'), d.defined('0')]);
  const equal = d.rule('order.equal-weaken', { u: '0', v: 'z' }, [d.rule('order.symmetry', { u: 'z', v: '0' }, [zero])]);
  const one = d.rule('order.if-less-else', { a: 'z', b: '0', u: '0', v: '1' }, [equal, d.defined('1')]);
  const unequal = d.rule('order.greater-unequal', { u: '0', v: '1' }, [d.less('0', '1')]);
  const value = d.rule('order.equal-unequal', { u: f, v: '1', w: '0' }, [one, unequal]);
  const because = d.step('broken-side', {
    side: 'left',
    agreement,
    derivative: d.constant('0'),
    value,
    slope: d.variable(),
    increasing: d.less('0', '1'),
    zero,
    facts: [],
  });
  d.step('answers-vacuous', { because, prop: d.say('answers', [f, 'z'], { wrt: 'z', order: 1 }) });
  return { name: 'a jump is not judged', file: d.file(), question: ask.theorem(['answers', [f, 'z'], { wrt: 'z', order: 1 }], ['z = 0']) };
}

function edges(): Genuine {
  const d = new Draft();
  const nonzero = d.rule('order.greater-unequal', { u: '0', v: '1' }, [d.less('0', '1')]);
  d.step('edge', { of: d.term('1 + z^(3/2)'), part: d.term('z^(3/2)'), zero: d.assume('z = 0'), slope: d.variable(), nonzero });
  return { name: 'where a root ends', file: d.file(), question: ask.theorem(['unjudged', ['1 + z^(3/2)'], { wrt: 'z' }], ['z = 0']) };
}

/** ln(2z) − ln z = ln 2 for z > 0, because its derivative is 0 there and it is ln 2 at 1. */
function constancy(): Genuine {
  const d = new Draft();
  const h = 'ln(2 * z) - ln(z)';
  const positive = d.assume('0 < z');
  const twice = d.rule('order.product-positive', { u: '2', v: 'z' }, [d.less('0', '2'), positive]);
  const inner = d.calculus('constant-multiple', { c: '2', u: 'z', "u'": '1' }, [d.defined('2'), d.variable()]);
  const first = d.calculus('ln.derivative', { u: '2 * z', "u'": '2 * 1' }, [inner, twice]);
  const second = d.calculus('ln.derivative', { u: 'z', "u'": '1' }, [d.variable(), positive]);
  const raw = d.calculus('difference', { u: 'ln(2 * z)', v: 'ln(z)', "u'": '2 * 1 / (2 * z)', "v'": '1 / z' }, [first, second]);
  const facts = [twice, positive].map((fact, i) => d.rule('order.greater-unequal', { u: '0', v: ['2 * z', 'z'][i] }, [fact]));
  const derivative = valued(d, raw, '2 * 1 / (2 * z) - 1 / z', '0', facts);
  // at 1: ln(2 · 1) − ln 1 = ln 2 − 0
  const at = d.assume('z = 1');
  const there = d.rule('order.less-equal', { u: '0', v: '1', w: 'z' }, [
    d.less('0', '1'),
    d.rule('order.symmetry', { u: 'z', v: '1' }, [at]),
  ]);
  const thereTwice = d.rule('order.product-positive', { u: '2', v: 'z' }, [d.less('0', '2'), there]);
  const moved = d.step('rewrite', { defined: d.defined(h, [there, thereTwice]), equations: [at] });
  const two = d.rule('ln.congruence', { u: '2 * 1', v: '2' }, [d.field('2 * 1', '2'), d.less('0', '2 * 1')]);
  const ends = d.field('ln(2 * 1) - ln(1)', 'ln(2)', [], [two, d.rule('ln.one', {})]);
  const value = d.rule('order.transitivity', { u: h, v: 'ln(2 * 1) - ln(1)', w: 'ln(2)' }, [moved, ends]);
  d.step('constancy', { derivative, value, inside: [d.less('0', '1')] });
  return { name: 'constancy', file: d.file(), question: ask.theorem(`${h} = ln(2)`, ['0 < z']) };
}

/** sin z · z vanishes at isolated points. */
function isolatedZeros(): Genuine {
  const d = new Draft();
  const sine = d.less('0', 'sin(z)', { z: '1' });
  const witness = d.rule('order.greater-unequal', { u: '0', v: 'sin(z)' }, [sine]);
  const left = d.step('isolated-analytic', { of: d.term('sin(z)'), wrt: 'z', facts: [], witness, inside: [d.less('0', '2')] });
  const nonzero = d.rule('order.greater-unequal', { u: '0', v: '1' }, [d.less('0', '1')]);
  const right = d.step('isolated-simple', { derivative: d.variable(), nonzero });
  d.step('isolated-product', { left, right });
  return { name: 'isolated zeros', file: d.file(), question: ask.theorem(['isolated', ['sin(z) * z'], { wrt: 'z' }]) };
}

function pythagoras(): Genuine {
  const d = new Draft();
  const [left, right] = ['sin(z)^2 + cos(z)^2', '1'];
  const because = d.field(left, right, [], [], [d.rule('sin.square', { u: 'z' })]);
  const agrees = d.step('agrees', { because, prop: d.say('agrees', [left, right]) });
  const file = d.file([agrees, d.defined(left), d.defined(right)]);
  return { name: 'sin² + cos² = 1', file, question: ask.equal(left, right, 'proved') };
}

/** z = 2 fails at √2: an irrational point. */
function atRootTwo(): Genuine {
  const d = new Draft();
  const less = d.rule('order.equal-less', { u: 'z', v: '2^(1/2)', w: '2' }, [d.assume('z = 2^(1/2)'), d.less('2^(1/2)', '2')]);
  return { name: 'refuted at √2', file: d.file([less]), question: ask.equal('z', '2', 'refuted') };
}

/** Where 1/z is undefined, and where it is not: a split on definedness. */
function definedness(): Genuine {
  const d = new Draft();
  const there = d.reflexivity('1 / z', [d.assume('defined 1 / z')]);
  const yes = d.step('agrees', { because: there, prop: d.say('agrees', ['1 / z', '1 / z']) });
  const no = d.step('agrees', { because: d.assume('undefined 1 / z'), prop: d.say('agrees', ['1 / z', '1 / z']) });
  const agrees = d.split(['defined 1 / z', 'undefined 1 / z'], [yes, no]);
  const defined = d.cut(
    d.defined('1 / z', [d.assume('z != 0')]),
    d.rule('order.greater-unequal', { u: '0', v: 'z' }, [d.less('0', 'z', { z: '1' })]),
  );
  return { name: 'split on definedness', file: d.file([agrees, defined]), question: ask.equal('1 / z', '1 / z', 'proved') };
}

/** z < z is absurd, so z < 0 and 0 < z together prove anything. */
function exFalso(): Genuine {
  const d = new Draft();
  const both = d.rule('order.less-transitive', { u: 'z', v: '0', w: 'z' }, [d.assume('z < 0'), d.assume('0 < z')]);
  d.absurd(both, d.prop('3 = 7'));
  return { name: 'absurd', file: d.file(), question: ask.theorem('3 = 7', ['z < 0', '0 < z']) };
}

/** Two-way splits that add a hypothesis. */
function weakSplits(): Genuine {
  const d = new Draft();
  const below = d.rule('order.less-unequal', { u: 'z', v: '0' }, [d.assume('z < 0')]);
  const above = d.rule('order.greater-unequal', { u: '0', v: 'z' }, [d.assume('0 < z')]);
  const unequal = d.split(['z < 0', '0 < z'], [below, above]);
  const strict = d.rule('order.less-weaken', { u: 'z', v: '0' }, [d.assume('z < 0')]);
  const equal = d.rule('order.equal-weaken', { u: 'z', v: '0' }, [d.assume('z = 0')]);
  d.split(['z < 0', 'z = 0'], [strict, equal]);
  return { name: 'splits that add a hypothesis', file: d.file([unequal]), question: ask.theorem('z != 0', ['z != 0']) };
}

/** ln(z²) = 2 ln|z|-style facts hold with their premises: √(z²) = |z|, z < 1 or not. */
function roots(): Genuine {
  const d = new Draft();
  const root = d.rule('order.even-root-of-power', { u: 'z', n: '2' });
  const left = d.rule('abs.left', { u: 'z' }, [d.assume('z <= 0')]);
  const low = d.rule('order.transitivity', { u: '(z^2)^(1/2)', v: 'abs(z)', w: '-z' }, [root, left]);
  return { name: '√(z²) = −z for z ≤ 0', file: d.file([low]), question: ask.theorem('(z^2)^(1/2) = -z', ['z <= 0']) };
}

export const genuine: Genuine[] = [
  sigmoid(),
  relu(),
  reluOutside(),
  reluCorner(),
  wrongFactor(),
  wrongUnderAssumption(),
  parameter(),
  isolatedHole(),
  gap(),
  secondOrder(),
  smoothCorner(),
  jump(),
  edges(),
  constancy(),
  isolatedZeros(),
  pythagoras(),
  atRootTwo(),
  definedness(),
  exFalso(),
  weakSplits(),
  roots(),
];
