/** The inverse square root linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const isrlu: Activation = {
  name: 'isrlu',
  title: 'ISRLU',
  aliases: ['inverse square root linear unit'],
  latex: '\\operatorname{ISRLU}',
  formula: 'if(z >= 0, z, z/sqrt(1 + alpha z^2))',
  parameters: { alpha: { default: '1', assume: ['alpha > 0'] } },
  claims: ['if(z >= 0, 1, (1/sqrt(1 + alpha z^2))^3)'],
};
