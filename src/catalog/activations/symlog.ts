/** A logarithm on both sides. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const symlog: Activation = {
  name: 'symlog',
  title: 'symlog',
  aliases: ['symmetric logarithm'],
  latex: '\\operatorname{symlog}',
  formula: 'sign(z) ln(1 + |z|)',
  claims: ['1/(1 + |z|)', 'e^(-|g|)'],
  note: 'Differentiable at 0.',
};
