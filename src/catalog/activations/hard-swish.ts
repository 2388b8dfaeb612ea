/** z times the hard sigmoid. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const hardSwish: Activation = {
  name: 'hard-swish',
  title: 'hard swish',
  aliases: ['hard silu'],
  latex: '\\operatorname{hardswish}',
  formula: 'z min(max(0, z + 3), 6)/6',
  claims: ['if(z < -3, 0, if(z < 3, (2z + 3)/6, 1))'],
  kinks: [
    { at: '-3', kind: 'corner', conventions: { PyTorch: '0', TensorFlow: '0', JAX: '0' } },
    { at: '3', kind: 'corner', conventions: { PyTorch: '1', TensorFlow: '1', JAX: '1' } },
  ],
  frameworks: { PyTorch: 'torch.nn.Hardswish', JAX: 'jax.nn.hard_silu', Keras: 'keras.activations.hard_silu', ONNX: 'HardSwish' },
};
