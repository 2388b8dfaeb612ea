/** The sign of the absolute value is forgotten. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const absSignLost: Misconception = {
  id: 'abs-sign-lost',
  family: 'piecewise',
  n: 2,
  slopes: ["(|u|)' = u'", "(|u|)' = |u'|"],
  rewritings: ['(u^2)^(1/2) ~> u', '|u| ~> u'],
  oneWay: true,
  right: 'calculus.abs-corner',
  example: { f: '|z| + z^2', claim: '1 + 2z' },
};
