/** The softsign. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const softsign: Activation = {
  name: 'softsign',
  title: 'softsign',
  aliases: ['elliott'],
  latex: '\\operatorname{softsign}',
  formula: 'z/(1 + |z|)',
  claims: ['1/(1 + |z|)^2', '(1 - |g|)^2'],
  frameworks: {
    PyTorch: 'torch.nn.Softsign',
    TensorFlow: 'tf.nn.softsign',
    JAX: 'jax.nn.soft_sign',
    Keras: 'keras.activations.softsign',
    ONNX: 'Softsign',
  },
  note: 'Differentiable at 0, although |z| is not.',
};
