/** The identity moved towards 0. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const softshrink: Activation = {
  name: 'softshrink',
  title: 'softshrink',
  aliases: ['soft threshold'],
  latex: '\\operatorname{softshrink}',
  formula: 'if(z > lambda, z - lambda, if(z < -lambda, z + lambda, 0))',
  parameters: { lambda: { default: '0.5', assume: ['lambda > 0'] } },
  claims: ['if(|z| > lambda, 1, 0)'],
  kinks: [
    { at: '-lambda', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
    { at: 'lambda', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
  ],
  frameworks: { PyTorch: 'torch.nn.Softshrink', Keras: 'keras.activations.soft_shrink' },
};
