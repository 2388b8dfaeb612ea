/** The Heaviside step. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const step: Activation = {
  name: 'step',
  title: 'step',
  aliases: ['heaviside', 'binary step'],
  latex: '\\operatorname{step}',
  formula: 'if(z < 0, 0, 1)',
  claims: ['0'],
  kinks: [{ at: '0', kind: 'jump' }],
  note: 'Its derivative is 0 wherever it exists, so nothing is learned through it.',
};
