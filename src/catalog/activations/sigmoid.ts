/** The logistic sigmoid. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const sigmoid: Activation = {
  name: 'sigmoid',
  title: 'sigmoid',
  aliases: ['logistic', 'sigma', 'logsig', 'expit'],
  latex: '\\sigma',
  formula: '1/(1 + e^-z)',
  claims: ['g(1-g)', 'a(1-a)', 'e^-z/(1 + e^-z)^2', '1/(2 + e^z + e^-z)', 'sech(z/2)^2/4'],
  frameworks: {
    PyTorch: 'torch.nn.Sigmoid',
    TensorFlow: 'tf.nn.sigmoid',
    JAX: 'jax.nn.sigmoid',
    Keras: 'keras.activations.sigmoid',
    ONNX: 'Sigmoid',
  },
};
