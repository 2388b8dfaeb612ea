/** The rectified linear unit, cut off at 6. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const relu6: Activation = {
  name: 'relu6',
  title: 'ReLU6',
  aliases: [],
  latex: '\\operatorname{ReLU6}',
  formula: 'min(max(0, z), 6)',
  claims: ['if(z < 0, 0, if(z < 6, 1, 0))'],
  kinks: [
    { at: '0', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
    { at: '6', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
  ],
  frameworks: { PyTorch: 'torch.nn.ReLU6', TensorFlow: 'tf.nn.relu6', JAX: 'jax.nn.relu6', Keras: 'keras.activations.relu6' },
};
