/** The reciprocal is taken for the inverse function. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const reciprocalForInverse: Misconception = {
  id: 'reciprocal-for-inverse',
  family: 'function',
  n: 2,
  slopes: [
    "(atan(u))' = -(1 + tan(u)^2) / tan(u)^2 * u'",
    "(atanh(u))' = -(1 - tanh(u)^2) / tanh(u)^2 * u'",
    "(asin(u))' = -cos(u) / sin(u)^2 * u'",
    "(acos(u))' = sin(u) / cos(u)^2 * u'",
    "(asinh(u))' = -cosh(u) / sinh(u)^2 * u'",
  ],
  rewritings: [
    'atan(u) ~> 1 / tan(u)',
    'atanh(u) ~> 1 / tanh(u)',
    'asin(u) ~> 1 / sin(u)',
    'acos(u) ~> 1 / cos(u)',
    'asinh(u) ~> 1 / sinh(u)',
  ],
  oneWay: true,
  right: 'atan.derivative',
  example: { f: 'atan(z)', claim: '-1/sin(z)^2' },
};
