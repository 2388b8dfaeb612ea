/** The leaky rectified linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const leakyRelu: Activation = {
  name: 'leaky-relu',
  title: 'leaky ReLU',
  aliases: ['lrelu', 'leaky rectified linear unit'],
  latex: '\\operatorname{LReLU}',
  formula: 'max(alpha z, z)',
  parameters: { alpha: { default: '0.01', assume: ['0 < alpha < 1'], elsewhere: { TensorFlow: '0.2', 'Keras (layer)': '0.3' } } },
  claims: ['if(z < 0, alpha, 1)', 'if(z > 0, 1, alpha)'],
  kinks: [{ at: '0', kind: 'corner', conventions: { PyTorch: 'alpha', TensorFlow: 'alpha', JAX: '1' } }],
  frameworks: {
    PyTorch: 'torch.nn.LeakyReLU',
    TensorFlow: 'tf.nn.leaky_relu',
    JAX: 'jax.nn.leaky_relu',
    Keras: 'keras.layers.LeakyReLU',
    ONNX: 'LeakyRelu',
  },
};
