/** The input is used in place of the output. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const outputVsInput: Misconception = {
  id: 'output-vs-input',
  family: 'activation',
  n: 2,
  slopes: ["(sigmoid(u))' = u * (1 - u) * u'", "(tanh(u))' = (1 - u^2) * u'"],
  right: 'tanh.derivative',
  example: { f: 'sigmoid(z)', claim: 'z(1 - z)' },
};
