/** The inverse square root unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const isru: Activation = {
  name: 'isru',
  title: 'ISRU',
  aliases: ['inverse square root unit'],
  latex: '\\operatorname{ISRU}',
  formula: 'z/sqrt(1 + alpha z^2)',
  parameters: { alpha: { default: '1', assume: ['alpha > 0'] } },
  claims: ['(1/sqrt(1 + alpha z^2))^3', '(g/z)^3'],
};
