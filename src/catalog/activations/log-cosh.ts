/** The logarithm of the hyperbolic cosine. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const logCosh: Activation = {
  name: 'log-cosh',
  title: 'log-cosh',
  aliases: [],
  latex: '\\operatorname{logcosh}',
  formula: 'ln(cosh(z))',
  claims: ['tanh(z)'],
};
