/** The identity with a gap around 0. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const hardshrink: Activation = {
  name: 'hardshrink',
  title: 'hardshrink',
  aliases: ['hard threshold'],
  latex: '\\operatorname{hardshrink}',
  formula: 'if(|z| > lambda, z, 0)',
  parameters: { lambda: { default: '0.5', assume: ['lambda > 0'] } },
  claims: ['if(|z| > lambda, 1, 0)'],
  kinks: [
    { at: '-lambda', kind: 'jump', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
    { at: 'lambda', kind: 'jump', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
  ],
  frameworks: { PyTorch: 'torch.nn.Hardshrink', Keras: 'keras.activations.hard_shrink' },
};
