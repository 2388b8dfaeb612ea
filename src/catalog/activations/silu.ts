/** The sigmoid linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const silu: Activation = {
  name: 'silu',
  title: 'SiLU',
  aliases: ['sigmoid linear unit', 'swish-1'],
  latex: '\\operatorname{SiLU}',
  formula: 'z/(1 + e^-z)',
  claims: ['sigmoid(z) + z sigmoid(z)(1 - sigmoid(z))', 'g + sigmoid(z)(1 - g)', 'sigmoid(z)(1 + z(1 - sigmoid(z)))'],
  frameworks: { PyTorch: 'torch.nn.SiLU', TensorFlow: 'tf.nn.silu', JAX: 'jax.nn.silu', Keras: 'keras.activations.silu' },
};
