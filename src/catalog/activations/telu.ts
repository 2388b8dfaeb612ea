/** z times tanh of its exponential. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const telu: Activation = {
  name: 'telu',
  title: 'TeLU',
  aliases: ['tanhexp'],
  latex: '\\operatorname{TeLU}',
  formula: 'z tanh(e^z)',
  claims: ['tanh(e^z) + z (1 - tanh(e^z)^2) e^z'],
};
