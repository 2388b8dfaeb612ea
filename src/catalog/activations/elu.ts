/** The exponential linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const elu: Activation = {
  name: 'elu',
  title: 'ELU',
  aliases: ['exponential linear unit'],
  latex: '\\operatorname{ELU}',
  formula: 'if(z > 0, z, alpha (e^z - 1))',
  parameters: { alpha: { default: '1', assume: ['alpha > 0'] } },
  claims: ['if(z > 0, 1, alpha e^z)', 'if(z > 0, 1, g + alpha)'],
  frameworks: { PyTorch: 'torch.nn.ELU', TensorFlow: 'tf.nn.elu', JAX: 'jax.nn.elu', Keras: 'keras.activations.elu', ONNX: 'Elu' },
  note: 'Differentiable at 0 exactly for alpha = 1.',
};
