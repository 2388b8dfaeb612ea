/** The square-root rectifier. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const squareplus: Activation = {
  name: 'squareplus',
  title: 'squareplus',
  aliases: [],
  latex: '\\operatorname{squareplus}',
  formula: '(z + sqrt(z^2 + b))/2',
  parameters: { b: { default: '4', assume: ['b > 0'] } },
  claims: ['(1 + z/sqrt(z^2 + b))/2', 'g/sqrt(z^2 + b)'],
  frameworks: { JAX: 'jax.nn.squareplus', Keras: 'keras.activations.squareplus' },
};
