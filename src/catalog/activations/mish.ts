/** z times the hyperbolic tangent of its softplus. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const mish: Activation = {
  name: 'mish',
  title: 'Mish',
  aliases: [],
  latex: '\\operatorname{Mish}',
  formula: 'z tanh(ln(1 + e^z))',
  claims: ['tanh(softplus(z)) + z sigmoid(z)(1 - tanh(softplus(z))^2)'],
  frameworks: { PyTorch: 'torch.nn.Mish', JAX: 'jax.nn.mish', Keras: 'keras.activations.mish', ONNX: 'Mish' },
};
