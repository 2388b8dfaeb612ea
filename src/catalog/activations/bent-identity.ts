/** The bent identity. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const bentIdentity: Activation = {
  name: 'bent-identity',
  title: 'bent identity',
  aliases: [],
  latex: '\\operatorname{bent}',
  formula: '(sqrt(z^2 + 1) - 1)/2 + z',
  claims: ['z/(2 sqrt(z^2 + 1)) + 1'],
};
