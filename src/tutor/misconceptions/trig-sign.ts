/** A sign of sine and cosine is wrong. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const trigSign: Misconception = {
  id: 'trig-sign',
  family: 'function',
  n: 17,
  slopes: ["(cos(u))' = sin(u) * u'", "(sin(u))' = -cos(u) * u'"],
  right: 'cos.derivative',
  example: { f: 'cos(z)', claim: 'sin(z)' },
};
