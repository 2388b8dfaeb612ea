/** A line with a periodic ripple. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const snake: Activation = {
  name: 'snake',
  title: 'Snake',
  aliases: [],
  latex: '\\operatorname{Snake}',
  formula: 'z + sin(alpha z)^2/alpha',
  parameters: { alpha: { default: '1', assume: ['alpha != 0'] } },
  claims: ['1 + sin(2 alpha z)', '1 + 2 sin(alpha z) cos(alpha z)'],
  note: 'Some write the ripple as (1 − cos(2az))/(2a), which is the same.',
};
