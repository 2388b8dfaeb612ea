/** Mish made of a parabola and a line. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const hardMish: Activation = {
  name: 'hard-mish',
  title: 'hard Mish',
  aliases: [],
  latex: '\\operatorname{HardMish}',
  formula: 'z min(2, max(0, z + 2))/2',
  claims: ['if(z <= -2, 0, if(z < 0, z + 1, 1))'],
  kinks: [{ at: '-2', kind: 'corner' }],
};
