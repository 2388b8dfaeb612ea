/** Derivatives of inverse functions are mixed up. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const inverseFunctionsMixed: Misconception = {
  id: 'inverse-functions-mixed',
  family: 'function',
  n: 3,
  slopes: [
    "(atan(u))' = u' / (1 - u^2)",
    "(atanh(u))' = u' / (1 + u^2)",
    "(atan(u))' = u' / (1 - u^2)^(1/2)",
    "(atan(u))' = u' / (1 + u^2)^(1/2)",
    "(asin(u))' = u' / (1 + u^2)",
    "(asin(u))' = u' / (1 + u^2)^(1/2)",
    "(asin(u))' = -u' / (1 - u^2)^(1/2)",
    "(acos(u))' = u' / (1 - u^2)^(1/2)",
    "(asinh(u))' = u' / (1 - u^2)^(1/2)",
    "(atan(u))' = (1 + tan(u)^2) * u'",
    "(asin(u))' = cos(u) * u'",
    "(acos(u))' = -sin(u) * u'",
    "(atanh(u))' = (1 - tanh(u)^2) * u'",
  ],
  right: 'atan.derivative',
  example: { f: 'atan(z)', claim: '1/(1 - z^2)' },
};
