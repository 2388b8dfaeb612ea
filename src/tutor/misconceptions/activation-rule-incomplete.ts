/** A part of the activation’s formula is missing. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const activationRuleIncomplete: Misconception = {
  id: 'activation-rule-incomplete',
  family: 'activation',
  n: 3,
  slopes: [
    "(tanh(u))' = (1 - tanh(u)) * u'",
    "(tanh(u))' = tanh(u)^2 * u'",
    "(sigmoid(u))' = (1 - sigmoid(u)) * u'",
    "(sigmoid(u))' = sigmoid(u)^2 * u'",
    "(sigmoid(u))' = (1 - sigmoid(u))^2 * u'",
  ],
  right: 'tanh.derivative',
  example: { f: 'tanh(z)', claim: '1 - tanh(z)' },
};
