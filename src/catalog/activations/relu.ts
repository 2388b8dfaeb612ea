/** The rectified linear unit. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const relu: Activation = {
  name: 'relu',
  title: 'ReLU',
  aliases: ['rectifier', 'ramp', 'rectified linear unit'],
  latex: '\\operatorname{ReLU}',
  formula: 'max(0, z)',
  claims: ['if(z > 0, 1, 0)', 'if(z >= 0, 1, 0)', '(1 + sign(z))/2'],
  kinks: [{ at: '0', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } }],
  frameworks: { PyTorch: 'torch.nn.ReLU', TensorFlow: 'tf.nn.relu', JAX: 'jax.nn.relu', Keras: 'keras.activations.relu', ONNX: 'Relu' },
  note: 'Written out as maximum(z, 0), PyTorch and JAX return 1/2 at 0, and TensorFlow 1.',
};
