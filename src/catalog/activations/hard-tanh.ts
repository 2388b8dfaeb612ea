/** The line through 0, cut off at −1 and 1. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const hardTanh: Activation = {
  name: 'hard-tanh',
  title: 'hard tanh',
  aliases: [],
  latex: '\\operatorname{hardtanh}',
  formula: 'max(-1, min(1, z))',
  claims: ['if(|z| < 1, 1, 0)', 'if(-1 < z < 1, 1, 0)'],
  kinks: [
    { at: '-1', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '1', JAX: '1' } },
    { at: '1', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '1', JAX: '1' } },
  ],
  frameworks: { PyTorch: 'torch.nn.Hardtanh', JAX: 'jax.nn.hard_tanh', Keras: 'keras.activations.hard_tanh', ONNX: 'Clip' },
};
