/** The square of the rectified linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const reluSquared: Activation = {
  name: 'relu-squared',
  title: 'squared ReLU',
  aliases: ['squared relu', 'relu2'],
  latex: '\\operatorname{ReLU}^2',
  formula: 'max(0, z)^2',
  claims: ['2 max(0, z)', '2 sqrt(g)'],
  note: 'Differentiable everywhere, also at 0.',
};
