/** The sigmoid made of three lines. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const hardSigmoid: Activation = {
  name: 'hard-sigmoid',
  title: 'hard sigmoid',
  aliases: [],
  latex: '\\operatorname{hardsigmoid}',
  formula: 'min(max(0, z + 3), 6)/6',
  claims: ['if(|z| < 3, 1/6, 0)'],
  kinks: [
    { at: '-3', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
    { at: '3', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
  ],
  frameworks: { PyTorch: 'torch.nn.Hardsigmoid', JAX: 'jax.nn.hard_sigmoid', Keras: 'keras.activations.hard_sigmoid' },
};
