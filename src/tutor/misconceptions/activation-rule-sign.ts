/** A sign in the activation’s formula is wrong. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const activationRuleSign: Misconception = {
  id: 'activation-rule-sign',
  family: 'activation',
  n: 4,
  slopes: [
    "(tanh(u))' = (1 + tanh(u)^2) * u'",
    "(tanh(u))' = (tanh(u)^2 - 1) * u'",
    "(sigmoid(u))' = sigmoid(u) * (1 + sigmoid(u)) * u'",
    "(sigmoid(u))' = sigmoid(u) * (sigmoid(u) - 1) * u'",
  ],
  right: 'tanh.derivative',
  example: { f: 'sigmoid(z)', claim: 'g(1 + g)' },
};
