/** The Gaussian error linear unit, exact. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const gelu: Activation = {
  name: 'gelu',
  title: 'GELU',
  aliases: ['gaussian error linear unit', 'gelu-exact', 'gelu-erf'],
  latex: '\\operatorname{GELU}',
  formula: 'z (1 + erf(z/sqrt(2)))/2',
  claims: ['Phi(z) + z phi(z)', '(1 + erf(z/sqrt(2)))/2 + z e^(-z^2/2)/sqrt(2 pi)'],
  frameworks: {
    PyTorch: 'torch.nn.GELU',
    TensorFlow: 'tf.nn.gelu',
    JAX: 'jax.nn.gelu(approximate=False)',
    Keras: 'keras.activations.gelu',
    ONNX: 'Gelu',
  },
};
