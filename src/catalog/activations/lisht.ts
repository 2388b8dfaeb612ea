/** z times its hyperbolic tangent. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const lisht: Activation = {
  name: 'lisht',
  title: 'LiSHT',
  aliases: [],
  latex: '\\operatorname{LiSHT}',
  formula: 'z tanh(z)',
  claims: ['tanh(z) + z (1 - tanh(z)^2)', 'tanh(z) + z sech(z)^2'],
};
