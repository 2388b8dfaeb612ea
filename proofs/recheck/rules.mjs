// The rules that this checker believes: the table of docs/trust.md, written down a second time, by hand, as data. Row = name, conclusion,
// premises. Letters: u v w s a b t any terms, c a term free of the variable, n m integers, q r rationals, x the variable itself,
// du the derivative of u. Numbers are numbers. A test compares every row with the page.

const letter = (name) => ({ op: 'letter', name });
const node =
  (op) =>
  (...args) => ({ op, args });
const fn =
  (name) =>
  (...args) => ({ op: 'fn', name, args });

const [u, v, w, a, b, c] = ['u', 'v', 'w', 'a', 'b', 'c'].map(letter);
const [n, q, r] = ['n', 'q', 'r'].map(letter);
const x = { op: 'x' };
const pi = { op: 'pi' };
const [du, dv] = ["u'", "v'"].map(letter);
const [plus, minus, times, over, opposite, rpow] = ['add', 'sub', 'mul', 'div', 'neg', 'rpow'].map(node);
const product = (first, ...rest) => rest.reduce((left, right) => times(left, right), first);
/** A power with a literal exponent: a number, [numerator, denominator], a letter, or arithmetic on literals (`e…`). */
const power = (base, exponent) => ({ op: 'pow', args: [base], exponent });
const eminus = (left, right) => ({ e: 'sub', args: [left, right] });
const etimes = (left, right) => ({ e: 'mul', args: [left, right] });
const eover = (left, right) => ({ e: 'div', args: [left, right] });
const numerator = (of) => ({ e: 'num', args: [of] });
const denominator = (of) => ({ e: 'den', args: [of] });
const root = (base) => power(base, [1, 2]);
const square = (base) => power(base, 2);
const choose = (rel, left, right, then, otherwise) => ({ op: 'if', rel, args: [left, right, then, otherwise] });

const relation = (kind) => (left, right) => ({ kind, terms: [left, right] });
const [eq, ne, lt, le] = ['eq', 'ne', 'lt', 'le'].map(relation);
const defined = (of) => ({ kind: 'defined', terms: [of] });
const nowhere = (of) => ({ kind: 'undefined', terms: [of] });
/** (of)' = is. */
const slope = (of, is) => ({ kind: 'derivative', terms: [of, is] });
const smooth = (of) => slope(of, letter(`${of.name}'`));
const isInteger = (of) => ({ kind: 'literal', what: 'integer', of });
const isEven = (of) => ({ kind: 'literal', what: 'even', of });
const isOdd = (of) => ({ kind: 'literal', what: 'odd', of });

const [abs, acos, acosh, asin, asinh, atan, atanh, cos, cosh, cot, coth, csc, csch, erf, exp, ln, max, min, sec, sech, sign, sin, sinh] =
  'abs acos acosh asin asinh atan atanh cos cosh cot coth csc csch erf exp ln max min sec sech sign sin sinh'.split(' ').map(fn);
const [tan, tanh] = ['tan', 'tanh'].map(fn);

const inside = [lt(-1, u), lt(u, 1)];
const within = [le(-1, u), le(u, 1)];

/** Domain and the set where the function is smooth; null where it is nowhere analytic by rule. */
export const FUNCTIONS = new Map([
  ['abs', { domain: [], smooth: null }],
  ['acos', { domain: within, smooth: inside }],
  ['acosh', { domain: [le(1, u)], smooth: [lt(1, u)] }],
  ['asin', { domain: within, smooth: inside }],
  ['asinh', { domain: [], smooth: [] }],
  ['atan', { domain: [], smooth: [] }],
  ['atanh', { domain: inside, smooth: inside }],
  ['cos', { domain: [], smooth: [] }],
  ['cosh', { domain: [], smooth: [] }],
  ['cot', { domain: [ne(sin(u), 0)], smooth: [ne(sin(u), 0)] }],
  ['coth', { domain: [ne(u, 0)], smooth: [ne(u, 0)] }],
  ['csc', { domain: [ne(sin(u), 0)], smooth: [ne(sin(u), 0)] }],
  ['csch', { domain: [ne(u, 0)], smooth: [ne(u, 0)] }],
  ['erf', { domain: [], smooth: [] }],
  ['exp', { domain: [], smooth: [] }],
  ['ln', { domain: [lt(0, u)], smooth: [lt(0, u)] }],
  ['max', { domain: [], smooth: null }],
  ['min', { domain: [], smooth: null }],
  ['sec', { domain: [ne(cos(u), 0)], smooth: [ne(cos(u), 0)] }],
  ['sech', { domain: [], smooth: [] }],
  ['sign', { domain: [], smooth: null }],
  ['sin', { domain: [], smooth: [] }],
  ['sinh', { domain: [], smooth: [] }],
  ['tan', { domain: [ne(cos(u), 0)], smooth: [ne(cos(u), 0)] }],
  ['tanh', { domain: [], smooth: [] }],
]);

const scaledPower = product(n, power(u, eminus(n, 1)), du);
const rootSlope = product(q, power(u, eminus(q, 1)), du);
const growing = plus(exp(u), exp(opposite(u)));
const sinking = minus(exp(u), exp(opposite(u)));
const oneMinusSquare = minus(1, square(u));
const onePlusSquare = plus(1, square(u));

const TABLE = [
  // the calculus
  ['calculus.constant', slope(c, 0), defined(c)],
  ['calculus.variable', slope(x, 1)],
  ['calculus.sum', slope(plus(u, v), plus(du, dv))],
  ['calculus.difference', slope(minus(u, v), minus(du, dv))],
  ['calculus.negation', slope(opposite(u), opposite(du))],
  ['calculus.constant-multiple', slope(times(c, u), times(c, du)), defined(c)],
  ['calculus.constant-divisor', slope(over(u, c), over(du, c)), ne(c, 0)],
  ['calculus.product', slope(times(u, v), plus(times(du, v), times(u, dv)))],
  ['calculus.quotient', slope(over(u, v), over(minus(times(du, v), times(u, dv)), square(v))), ne(v, 0)],
  ['calculus.reciprocal', slope(over(c, v), over(opposite(times(c, dv)), square(v))), ne(v, 0), defined(c)],
  ['calculus.power', slope(power(u, n), scaledPower), isInteger(n), le(1, n)],
  ['calculus.negative-power', slope(power(u, n), scaledPower), isInteger(n), ne(u, 0)],
  ['calculus.root', slope(power(u, q), rootSlope), lt(0, u)],
  ['calculus.odd-root', slope(power(u, q), rootSlope), isOdd(denominator(q)), ne(u, 0)],
  ['calculus.square-root', slope(root(u), over(du, times(2, root(u)))), lt(0, u)],
  ['calculus.real-power', slope(rpow(u, c), product(c, rpow(u, minus(c, 1)), du)), lt(0, u), defined(c)],
  ['calculus.general-power', slope(rpow(u, v), times(rpow(u, v), plus(times(dv, ln(u)), over(times(v, du), u)))), lt(0, u)],
  ['calculus.exponential', slope(rpow(c, v), product(rpow(c, v), ln(c), dv)), lt(0, c)],
  ['calculus.abs-corner', slope(abs(u), times(sign(u), du)), ne(u, 0)],
  ['calculus.abs-right', slope(abs(u), du), lt(0, u)],
  ['calculus.abs-left', slope(abs(u), opposite(du)), lt(u, 0)],
  ['calculus.sign-flat', slope(sign(u), 0), ne(u, 0), smooth(u)],
  ['calculus.max-first', slope(max(u, v), du), lt(v, u), smooth(v)],
  ['calculus.max-second', slope(max(u, v), dv), lt(u, v), smooth(u)],
  ['calculus.min-first', slope(min(u, v), du), lt(u, v), smooth(v)],
  ['calculus.min-second', slope(min(u, v), dv), lt(v, u), smooth(u)],
  ['calculus.if-less', slope(choose('lt', a, b, u, v), du), lt(a, b), smooth(a), smooth(b)],
  ['calculus.if-not-less', slope(choose('lt', a, b, u, v), dv), lt(b, a), smooth(a), smooth(b)],
  ['calculus.if-at-most', slope(choose('le', a, b, u, v), du), lt(a, b), smooth(a), smooth(b)],
  ['calculus.if-not-at-most', slope(choose('le', a, b, u, v), dv), lt(b, a), smooth(a), smooth(b)],
  ['calculus.if-unequal', slope(choose('eq', a, b, u, v), dv), ne(a, b), smooth(a), smooth(b)],

  // relations
  ['order.equal-defined', defined(u), eq(u, v)],
  ['order.symmetry', eq(v, u), eq(u, v)],
  ['order.transitivity', eq(u, w), eq(u, v), eq(v, w)],
  ['order.less-transitive', lt(u, w), lt(u, v), lt(v, w)],
  ['order.less-at-most', lt(u, w), lt(u, v), le(v, w)],
  ['order.at-most-less', lt(u, w), le(u, v), lt(v, w)],
  ['order.at-most-transitive', le(u, w), le(u, v), le(v, w)],
  ['order.less-weaken', le(u, v), lt(u, v)],
  ['order.equal-weaken', le(u, v), eq(u, v)],
  ['order.less-unequal', ne(u, v), lt(u, v)],
  ['order.greater-unequal', ne(v, u), lt(u, v)],
  ['order.unequal-symmetry', ne(v, u), ne(u, v)],
  ['order.at-most-unequal', lt(u, v), le(u, v), ne(u, v)],
  ['order.antisymmetry', eq(u, v), le(u, v), le(v, u)],
  ['order.equal-less', lt(u, w), eq(u, v), lt(v, w)],
  ['order.less-equal', lt(u, w), lt(u, v), eq(v, w)],
  ['order.equal-at-most', le(u, w), eq(u, v), le(v, w)],
  ['order.at-most-equal', le(u, w), le(u, v), eq(v, w)],
  ['order.equal-unequal', ne(u, w), eq(u, v), ne(v, w)],
  ['order.unequal-equal', ne(u, w), ne(u, v), eq(v, w)],
  ['order.difference-positive', lt(0, minus(v, u)), lt(u, v)],
  ['order.difference-nonnegative', le(0, minus(v, u)), le(u, v)],
  ['order.difference-unequal', ne(minus(u, v), 0), ne(u, v)],
  ['order.less-from-difference', lt(u, v), lt(0, minus(v, u))],
  ['order.at-most-from-difference', le(u, v), le(0, minus(v, u))],
  ['order.unequal-from-difference', ne(u, v), ne(minus(u, v), 0)],
  ['order.equal-from-difference', eq(u, v), eq(minus(u, v), 0)],
  ['order.difference-zero', eq(minus(u, v), 0), eq(u, v)],
  ['order.sum-positive', lt(0, plus(u, v)), lt(0, u), lt(0, v)],
  ['order.sum-positive-nonnegative', lt(0, plus(u, v)), lt(0, u), le(0, v)],
  ['order.sum-nonnegative-positive', lt(0, plus(u, v)), le(0, u), lt(0, v)],
  ['order.sum-nonnegative', le(0, plus(u, v)), le(0, u), le(0, v)],
  ['order.product-positive', lt(0, times(u, v)), lt(0, u), lt(0, v)],
  ['order.product-nonnegative', le(0, times(u, v)), le(0, u), le(0, v)],
  ['order.product-of-negatives', lt(0, times(u, v)), lt(u, 0), lt(v, 0)],
  ['order.product-nonzero', ne(times(u, v), 0), ne(u, 0), ne(v, 0)],
  ['order.quotient-positive', lt(0, over(u, v)), lt(0, u), lt(0, v)],
  ['order.quotient-nonnegative', le(0, over(u, v)), le(0, u), lt(0, v)],
  ['order.quotient-nonzero', ne(over(u, v), 0), ne(u, 0), ne(v, 0)],
  ['order.negative-positive', lt(0, opposite(u)), lt(u, 0)],
  ['order.negative-nonnegative', le(0, opposite(u)), le(u, 0)],
  ['order.positive-negative', lt(opposite(u), 0), lt(0, u)],
  ['order.nonnegative-negative', le(opposite(u), 0), le(0, u)],
  ['order.negative-nonzero', ne(opposite(u), 0), ne(u, 0)],
  ['order.negated-positive', lt(u, 0), lt(0, opposite(u))],
  ['order.negated-nonnegative', le(u, 0), le(0, opposite(u))],
  ['order.even-power-nonnegative', le(0, power(u, n)), isEven(n), lt(0, n)],
  ['order.even-power-positive', lt(0, power(u, n)), isEven(n), ne(u, 0)],
  ['order.power-positive', lt(0, power(u, q)), lt(0, u)],
  ['order.power-nonnegative', le(0, power(u, q)), le(0, u), lt(0, q)],
  ['order.power-nonzero', ne(power(u, n), 0), isInteger(n), ne(u, 0)],
  ['order.odd-power-negative', lt(power(u, q), 0), isOdd(numerator(q)), isOdd(denominator(q)), lt(u, 0)],
  ['order.real-power-positive', lt(0, rpow(u, v)), lt(0, u)],
  ['order.factor-left-nonzero', ne(u, 0), ne(times(u, v), 0)],
  ['order.factor-right-nonzero', ne(v, 0), ne(times(u, v), 0)],
  ['order.zero-factor', eq(v, 0), eq(times(u, v), 0), ne(u, 0)],
  ['order.square-zero', eq(u, 0), eq(power(u, n), 0), lt(0, n)],
  ['order.positive-factor', lt(0, v), lt(0, times(u, v)), lt(0, u)],
  ['order.power-monotone', lt(power(u, q), power(v, q)), le(0, u), lt(u, v), lt(0, q)],
  ['order.power-injective', eq(u, v), eq(power(u, n), power(v, n)), le(0, u), le(0, v), lt(0, n)],
  ['order.root-power', eq(power(u, q), power(power(u, eover(1, denominator(q))), numerator(q))), defined(power(u, q))],
  ['order.power-of-root', eq(power(power(u, eover(1, n)), n), u), isInteger(n), lt(0, n), defined(power(u, eover(1, n)))],
  ['order.even-root-of-power', eq(power(power(u, n), eover(1, n)), abs(u)), isEven(n), lt(0, n)],
  ['order.odd-root-of-power', eq(power(power(u, n), eover(1, n)), u), isOdd(n), lt(0, n)],
  [
    'order.root-of-negative',
    eq(power(opposite(u), q), opposite(power(u, q))),
    isOdd(numerator(q)),
    isOdd(denominator(q)),
    defined(power(u, q)),
  ],
  ['order.power-of-product', eq(power(times(u, v), q), times(power(u, q), power(v, q))), lt(0, u), lt(0, v)],
  ['order.root-of-product', eq(power(times(u, v), q), times(power(u, q), power(v, q))), le(0, u), le(0, v), lt(0, q)],
  ['order.power-of-power', eq(power(power(u, q), r), power(u, etimes(q, r))), lt(0, u)],
  ['order.root-of-root', eq(power(power(u, q), r), power(u, etimes(q, r))), le(0, u), lt(0, q), lt(0, r)],
  ['order.real-power', eq(rpow(u, v), exp(times(v, ln(u)))), lt(0, u)],
  ['order.real-power-literal', eq(rpow(u, q), power(u, q)), lt(0, u)],
  ['order.real-power-sum', eq(rpow(u, plus(v, w)), times(rpow(u, v), rpow(u, w))), lt(0, u)],
  ['order.if-less-then', eq(choose('lt', a, b, u, v), u), lt(a, b), defined(u)],
  ['order.if-less-else', eq(choose('lt', a, b, u, v), v), le(b, a), defined(v)],
  ['order.if-at-most-then', eq(choose('le', a, b, u, v), u), le(a, b), defined(u)],
  ['order.if-at-most-else', eq(choose('le', a, b, u, v), v), lt(b, a), defined(v)],
  ['order.if-equal-then', eq(choose('eq', a, b, u, v), u), eq(a, b), defined(u)],
  ['order.if-equal-else', eq(choose('eq', a, b, u, v), v), ne(a, b), defined(v)],
  ['order.quotient-undefined', nowhere(over(u, v)), eq(v, 0)],
  ['order.root-undefined', nowhere(power(u, q)), isEven(denominator(q)), lt(u, 0)],
  ['order.power-undefined', nowhere(power(u, q)), eq(u, 0), lt(q, 0)],
  ['order.real-power-undefined', nowhere(rpow(u, v)), le(u, 0)],
  ['order.if-less-then-undefined', nowhere(choose('lt', a, b, u, v)), lt(a, b), nowhere(u)],
  ['order.if-less-else-undefined', nowhere(choose('lt', a, b, u, v)), le(b, a), nowhere(v)],
  ['order.if-at-most-then-undefined', nowhere(choose('le', a, b, u, v)), le(a, b), nowhere(u)],
  ['order.if-at-most-else-undefined', nowhere(choose('le', a, b, u, v)), lt(b, a), nowhere(v)],
  ['order.if-equal-then-undefined', nowhere(choose('eq', a, b, u, v)), eq(a, b), nowhere(u)],
  ['order.if-equal-else-undefined', nowhere(choose('eq', a, b, u, v)), ne(a, b), nowhere(v)],

  // functions
  ['abs.right', eq(abs(u), u), le(0, u)],
  ['abs.left', eq(abs(u), opposite(u)), le(u, 0)],
  ['abs.nonnegative', le(0, abs(u))],
  ['abs.positive', lt(0, abs(u)), ne(u, 0)],
  ['abs.square', eq(square(abs(u)), square(u))],
  ['abs.product', eq(abs(times(u, v)), times(abs(u), abs(v)))],
  ['abs.congruence', eq(abs(u), abs(v)), eq(u, v)],

  ['acos.derivative', slope(acos(u), over(opposite(du), root(oneMinusSquare))), ...inside],
  ['acos.undefined-above', nowhere(acos(u)), lt(1, u)],
  ['acos.undefined-below', nowhere(acos(u)), lt(u, -1)],
  ['acos.definition', eq(acos(u), minus(over(pi, 2), asin(u))), ...within],
  ['acosh.derivative', slope(acosh(u), over(du, root(minus(square(u), 1)))), lt(1, u)],
  ['acosh.undefined', nowhere(acosh(u)), lt(u, 1)],
  ['acosh.definition', eq(acosh(u), ln(plus(u, root(minus(square(u), 1))))), le(1, u)],
  ['asin.derivative', slope(asin(u), over(du, root(oneMinusSquare))), ...inside],
  ['asin.undefined-above', nowhere(asin(u)), lt(1, u)],
  ['asin.undefined-below', nowhere(asin(u)), lt(u, -1)],
  ['asin.zero', eq(asin(0), 0)],
  ['asin.sin', eq(asin(sin(u)), u), le(over(opposite(pi), 2), u), le(u, over(pi, 2))],
  ['asin.congruence', eq(asin(u), asin(v)), eq(u, v), ...within],
  ['asin.negative', eq(asin(opposite(u)), opposite(asin(u))), ...within],
  ['asinh.derivative', slope(asinh(u), over(du, root(onePlusSquare)))],
  ['asinh.definition', eq(asinh(u), ln(plus(u, root(onePlusSquare))))],
  ['asinh.argument-positive', lt(0, plus(u, root(onePlusSquare)))],
  ['atan.derivative', slope(atan(u), over(du, onePlusSquare))],
  ['atan.zero', eq(atan(0), 0)],
  ['atan.tan', eq(atan(tan(u)), u), lt(over(opposite(pi), 2), u), lt(u, over(pi, 2))],
  ['atan.one', eq(atan(1), over(pi, 4))],
  ['atan.negative', eq(atan(opposite(u)), opposite(atan(u)))],
  ['atan.sum', eq(plus(atan(u), atan(v)), atan(over(plus(u, v), minus(1, times(u, v))))), lt(times(u, v), 1)],
  ['atan.monotone', lt(atan(u), atan(v)), lt(u, v)],
  ['atan.congruence', eq(atan(u), atan(v)), eq(u, v)],
  ['atan.below', lt(atan(u), over(pi, 2))],
  ['atan.above', lt(over(opposite(pi), 2), atan(u))],
  ['atanh.derivative', slope(atanh(u), over(du, oneMinusSquare)), ...inside],
  ['atanh.undefined-above', nowhere(atanh(u)), le(1, u)],
  ['atanh.undefined-below', nowhere(atanh(u)), le(u, -1)],
  ['atanh.definition', eq(atanh(u), over(ln(over(plus(1, u), minus(1, u))), 2)), ...inside],

  ['cos.derivative', slope(cos(u), times(opposite(sin(u)), du))],
  ['cos.sum', eq(cos(plus(u, v)), minus(times(cos(u), cos(v)), times(sin(u), sin(v))))],
  ['cos.difference', eq(cos(minus(u, v)), plus(times(cos(u), cos(v)), times(sin(u), sin(v))))],
  ['cos.negative', eq(cos(opposite(u)), cos(u))],
  ['cos.at-most-one', le(cos(u), 1)],
  ['cos.at-least', le(-1, cos(u))],
  ['cos.positive', lt(0, cos(u)), lt(over(opposite(pi), 2), u), lt(u, over(pi, 2))],
  ['cos.zero', eq(cos(0), 1)],
  ['cos.pi', eq(cos(pi), -1)],
  ['cos.half-pi', eq(cos(over(pi, 2)), 0)],
  ['cos.sixth-pi', eq(cos(over(pi, 6)), over(root(3), 2))],
  ['cos.quarter-pi', eq(cos(over(pi, 4)), over(root(2), 2))],
  ['cos.third-pi', eq(cos(over(pi, 3)), over(1, 2))],
  ['cos.acos', eq(cos(acos(u)), u), ...within],
  ['cos.asin', eq(cos(asin(u)), root(oneMinusSquare)), ...within],
  ['cos.atan', eq(cos(atan(u)), over(1, root(onePlusSquare)))],
  ['cosh.derivative', slope(cosh(u), times(sinh(u), du))],
  ['cosh.definition', eq(cosh(u), over(growing, 2))],
  ['cosh.at-least-one', le(1, cosh(u))],
  ['cot.derivative', slope(cot(u), times(opposite(plus(1, square(cot(u)))), du)), ne(sin(u), 0)],
  ['cot.undefined', nowhere(cot(u)), eq(sin(u), 0)],
  ['cot.definition', eq(cot(u), over(cos(u), sin(u))), ne(sin(u), 0)],
  ['coth.derivative', slope(coth(u), times(minus(1, square(coth(u))), du)), ne(u, 0)],
  ['coth.undefined', nowhere(coth(u)), eq(u, 0)],
  ['coth.definition', eq(coth(u), over(growing, sinking)), ne(u, 0)],
  ['csc.derivative', slope(csc(u), product(opposite(csc(u)), cot(u), du)), ne(sin(u), 0)],
  ['csc.undefined', nowhere(csc(u)), eq(sin(u), 0)],
  ['csc.definition', eq(csc(u), over(1, sin(u))), ne(sin(u), 0)],
  ['csch.derivative', slope(csch(u), product(opposite(csch(u)), coth(u), du)), ne(u, 0)],
  ['csch.undefined', nowhere(csch(u)), eq(u, 0)],
  ['csch.definition', eq(csch(u), over(2, sinking)), ne(u, 0)],

  ['erf.derivative', slope(erf(u), product(over(2, root(pi)), exp(opposite(square(u))), du))],
  ['erf.zero', eq(erf(0), 0)],
  ['erf.negative', eq(erf(opposite(u)), opposite(erf(u)))],
  ['erf.congruence', eq(erf(u), erf(v)), eq(u, v)],
  ['erf.below-one', lt(erf(u), 1)],
  ['erf.above-minus-one', lt(-1, erf(u))],

  ['exp.derivative', slope(exp(u), times(exp(u), du))],
  ['exp.positive', lt(0, exp(u))],
  ['exp.zero', eq(exp(0), 1)],
  ['exp.sum', eq(exp(plus(u, v)), times(exp(u), exp(v)))],
  ['exp.difference', eq(exp(minus(u, v)), over(exp(u), exp(v)))],
  ['exp.negative', eq(exp(opposite(u)), over(1, exp(u)))],
  ['exp.multiple', eq(exp(times(n, u)), power(exp(u), n)), isInteger(n)],
  ['exp.ln', eq(exp(ln(u)), u), lt(0, u)],
  ['exp.multiple-ln', eq(exp(times(q, ln(u))), power(u, q)), lt(0, u)],
  ['exp.monotone', lt(exp(u), exp(v)), lt(u, v)],
  ['exp.congruence', eq(exp(u), exp(v)), eq(u, v)],
  ['exp.above-tangent', le(plus(1, u), exp(u))],
  ['ln.derivative', slope(ln(u), over(du, u)), lt(0, u)],
  ['ln.undefined', nowhere(ln(u)), le(u, 0)],
  ['ln.one', eq(ln(1), 0)],
  ['ln.exp', eq(ln(exp(u)), u)],
  ['ln.product', eq(ln(times(u, v)), plus(ln(u), ln(v))), lt(0, u), lt(0, v)],
  ['ln.quotient', eq(ln(over(u, v)), minus(ln(u), ln(v))), lt(0, u), lt(0, v)],
  ['ln.power', eq(ln(power(u, q)), times(q, ln(u))), lt(0, u)],
  ['ln.real-power', eq(ln(rpow(u, v)), times(v, ln(u))), lt(0, u)],
  ['ln.monotone', lt(ln(u), ln(v)), lt(0, u), lt(u, v)],
  ['ln.congruence', eq(ln(u), ln(v)), eq(u, v), lt(0, u)],

  ['max.first', eq(max(u, v), u), le(v, u)],
  ['max.second', eq(max(u, v), v), le(u, v)],
  ['min.first', eq(min(u, v), u), le(u, v)],
  ['min.second', eq(min(u, v), v), le(v, u)],

  ['sec.derivative', slope(sec(u), product(sec(u), tan(u), du)), ne(cos(u), 0)],
  ['sec.undefined', nowhere(sec(u)), eq(cos(u), 0)],
  ['sec.definition', eq(sec(u), over(1, cos(u))), ne(cos(u), 0)],
  ['sech.derivative', slope(sech(u), product(opposite(sech(u)), tanh(u), du))],
  ['sech.definition', eq(sech(u), over(2, growing))],
  ['sign.positive', eq(sign(u), 1), lt(0, u)],
  ['sign.negative', eq(sign(u), -1), lt(u, 0)],
  ['sign.zero', eq(sign(u), 0), eq(u, 0)],
  ['sign.abs', eq(sign(u), over(abs(u), u)), ne(u, 0)],

  ['sin.derivative', slope(sin(u), times(cos(u), du))],
  ['sin.square', eq(square(sin(u)), minus(1, square(cos(u))))],
  ['sin.sum', eq(sin(plus(u, v)), plus(times(sin(u), cos(v)), times(cos(u), sin(v))))],
  ['sin.difference', eq(sin(minus(u, v)), minus(times(sin(u), cos(v)), times(cos(u), sin(v))))],
  ['sin.negative', eq(sin(opposite(u)), opposite(sin(u)))],
  ['sin.at-most-one', le(sin(u), 1)],
  ['sin.at-least', le(-1, sin(u))],
  ['sin.positive', lt(0, sin(u)), lt(0, u), lt(u, pi)],
  ['sin.zero', eq(sin(0), 0)],
  ['sin.pi', eq(sin(pi), 0)],
  ['sin.half-pi', eq(sin(over(pi, 2)), 1)],
  ['sin.sixth-pi', eq(sin(over(pi, 6)), over(1, 2))],
  ['sin.quarter-pi', eq(sin(over(pi, 4)), over(root(2), 2))],
  ['sin.third-pi', eq(sin(over(pi, 3)), over(root(3), 2))],
  ['sin.asin', eq(sin(asin(u)), u), ...within],
  ['sin.acos', eq(sin(acos(u)), root(oneMinusSquare)), ...within],
  ['sin.atan', eq(sin(atan(u)), over(u, root(onePlusSquare)))],
  ['sinh.derivative', slope(sinh(u), times(cosh(u), du))],
  ['sinh.definition', eq(sinh(u), over(sinking, 2))],

  ['tan.derivative', slope(tan(u), times(plus(1, square(tan(u))), du)), ne(cos(u), 0)],
  ['tan.undefined', nowhere(tan(u)), eq(cos(u), 0)],
  ['tan.definition', eq(tan(u), over(sin(u), cos(u))), ne(cos(u), 0)],
  ['tan.atan', eq(tan(atan(u)), u)],
  ['tanh.derivative', slope(tanh(u), times(minus(1, square(tanh(u))), du))],
  ['tanh.definition', eq(tanh(u), over(sinking, growing))],
  ['tanh.below-one', lt(tanh(u), 1)],
  ['tanh.above-minus-one', lt(-1, tanh(u))],
];

/** Everything that stands in a pattern, with whether its being undefined makes the pattern undefined. Patterns are small: recursion is safe. */
function visit(pattern, strict, see) {
  if (typeof pattern !== 'object') return;
  see(pattern, strict);
  if (pattern.op === 'pow') exponentLetters(pattern.exponent, (name) => see(letter(name), false));
  (pattern.args ?? []).forEach((arg, i) => {
    visit(arg, strict && !(pattern.op === 'if' && i >= 2), see);
  });
}

function exponentLetters(exponent, see) {
  if (typeof exponent === 'number' || Array.isArray(exponent)) return;
  if (exponent.op === 'letter') see(exponent.name);
  else for (const arg of exponent.args) exponentLetters(arg, see);
}

const LITERAL = new Set(['n', 'm', 'q', 'r']);
export const isLiteralLetter = (name) => LITERAL.has(name);
const isPrime = (name) => name.endsWith("'");

/** Add what the page says is implied: (u)' = u' for every u' that is used, and `defined` for letters that nothing else shows defined. */
function complete([id, is, ...when]) {
  const letters = new Set();
  const strict = new Set();
  const shown = new Set();
  let mentionsVariable = false;
  const premises = [...when];
  const note = (into) => (pattern, isStrict) => {
    if (pattern.op === 'x') mentionsVariable = true;
    if (pattern.op !== 'letter') return;
    letters.add(pattern.name);
    if (isStrict && into !== null) into.add(pattern.name);
  };
  for (const term of is.terms) visit(term, true, note(is.kind === 'undefined' ? null : strict));
  for (const name of letters) {
    if (!isPrime(name)) continue;
    const of = letter(name.slice(0, -1));
    if (!when.some((prop) => prop.kind === 'derivative' && prop.terms[0].name === of.name)) premises.push(slope(of, letter(name)));
  }
  for (const prop of premises) {
    if (prop.kind === 'literal') exponentLetters(prop.of, (name) => letters.add(name));
    else for (const term of prop.terms) visit(term, true, note(prop.kind === 'undefined' ? null : shown));
  }
  for (const name of strict) {
    if (!shown.has(name) && !LITERAL.has(name) && !isPrime(name)) premises.push(defined(letter(name)));
  }
  const differentiates = [is, ...premises].some((prop) => prop.kind === 'derivative');
  return { id, is, when, premises, letters: [...letters], usesVariable: mentionsVariable || differentiates };
}

/** Name → row: `when` as written above, `premises` with the implied ones. */
export const RULES = new Map(TABLE.map((row) => [row[0], complete(row)]));
if (RULES.size !== TABLE.length) throw new Error('a rule is declared twice');
