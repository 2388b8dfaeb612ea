/** The smooth rectifier. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const softplus: Activation = {
  name: 'softplus',
  title: 'softplus',
  aliases: ['smooth relu'],
  latex: '\\operatorname{softplus}',
  formula: 'ln(1 + e^z)',
  claims: ['sigmoid(z)', '1/(1 + e^-z)', '1 - e^-g'],
  frameworks: {
    PyTorch: 'torch.nn.Softplus',
    TensorFlow: 'tf.nn.softplus',
    JAX: 'jax.nn.softplus',
    Keras: 'keras.activations.softplus',
    ONNX: 'Softplus',
  },
};
