/** The arc tangent. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const arctan: Activation = {
  name: 'arctan',
  title: 'arctan',
  aliases: ['arc tangent'],
  latex: '\\arctan',
  formula: 'atan(z)',
  claims: ['1/(1 + z^2)', 'cos(g)^2'],
  frameworks: { PyTorch: 'torch.atan', TensorFlow: 'tf.math.atan', JAX: 'jax.numpy.arctan', ONNX: 'Atan' },
};
