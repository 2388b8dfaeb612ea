/** The scaled exponential linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const selu: Activation = {
  name: 'selu',
  title: 'SELU',
  aliases: ['scaled exponential linear unit'],
  latex: '\\operatorname{SELU}',
  formula: 'lambda*if(z > 0, z, alpha (e^z - 1))',
  parameters: {
    lambda: { default: '1.0507009873554804934193349852946', assume: ['lambda > 0'] },
    alpha: { default: '1.6732632423543772848170429916717', assume: ['alpha > 0'] },
  },
  claims: ['lambda*if(z > 0, 1, alpha e^z)', 'if(z > 0, lambda, g + lambda alpha)'],
  kinks: [{ at: '0', kind: 'corner', conventions: { PyTorch: 'lambda alpha', TensorFlow: 'lambda', JAX: 'lambda alpha' } }],
  frameworks: { PyTorch: 'torch.nn.SELU', TensorFlow: 'tf.nn.selu', JAX: 'jax.nn.selu', Keras: 'keras.activations.selu', ONNX: 'Selu' },
};
