/** The Gaussian bell. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const gaussian: Activation = {
  name: 'gaussian',
  title: 'Gaussian',
  aliases: ['rbf'],
  latex: '\\operatorname{Gauss}',
  formula: 'e^(-z^2)',
  claims: ['-2 z g', '-2 z e^(-z^2)'],
};
