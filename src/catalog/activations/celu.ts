/** The continuously differentiable exponential linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const celu: Activation = {
  name: 'celu',
  title: 'CELU',
  aliases: [],
  latex: '\\operatorname{CELU}',
  formula: 'max(0, z) + min(0, alpha (e^(z/alpha) - 1))',
  parameters: { alpha: { default: '1', assume: ['alpha > 0'] } },
  claims: ['if(z > 0, 1, e^(z/alpha))', 'if(z > 0, 1, 1 + g/alpha)'],
  frameworks: { PyTorch: 'torch.nn.CELU', JAX: 'jax.nn.celu', Keras: 'keras.activations.celu', ONNX: 'Celu' },
};
