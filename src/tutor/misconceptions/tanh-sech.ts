/** tanh′ taken for sech instead of sech². Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const tanhSech: Misconception = {
  id: 'tanh-sech',
  family: 'activation',
  n: 1,
  slopes: ["(tanh(u))' = sech(u) * u'", "(tanh(u))' = sech(u)"],
  right: 'tanh.derivative',
  example: { f: 'tanh(z)', claim: 'sech(z)' },
};
