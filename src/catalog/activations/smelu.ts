/** The rectifier with a parabola at its corner. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const smelu: Activation = {
  name: 'smelu',
  title: 'SmeLU',
  aliases: ['smooth relu (google)'],
  latex: '\\operatorname{SmeLU}',
  formula: 'if(z <= -beta, 0, if(z < beta, (z + beta)^2/(4 beta), z))',
  parameters: { beta: { default: '1', assume: ['beta > 0'] } },
  claims: ['if(z <= -beta, 0, if(z < beta, (z + beta)/(2 beta), 1))'],
};
