/** The hyperbolic tangent. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const tanh: Activation = {
  name: 'tanh',
  title: 'tanh',
  aliases: ['hyperbolic tangent'],
  latex: '\\tanh',
  formula: 'tanh(z)',
  claims: ['1 - g^2', '1 - a^2', 'sech(z)^2', '4/(e^z + e^-z)^2'],
  frameworks: { PyTorch: 'torch.nn.Tanh', TensorFlow: 'tf.nn.tanh', JAX: 'jax.nn.tanh', Keras: 'keras.activations.tanh', ONNX: 'Tanh' },
};
