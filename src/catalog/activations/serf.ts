/** z times erf of its softplus. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const serf: Activation = {
  name: 'serf',
  title: 'Serf',
  aliases: [],
  latex: '\\operatorname{Serf}',
  formula: 'z erf(ln(1 + e^z))',
  claims: ['erf(softplus(z)) + 2 z sigmoid(z) e^(-softplus(z)^2)/sqrt(pi)'],
};
