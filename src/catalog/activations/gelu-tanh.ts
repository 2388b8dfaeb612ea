/** The Gaussian error linear unit, approximated by tanh. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const geluTanh: Activation = {
  name: 'gelu-tanh',
  title: 'GELU (tanh)',
  aliases: ['gelu-approximate'],
  latex: '\\operatorname{GELU}_{\\tanh}',
  formula: 'z (1 + tanh(sqrt(2/pi) (z + 0.044715 z^3)))/2',
  claims: ['(1 + tanh(sqrt(2/pi) (z + 0.044715 z^3)))/2 + z (1 - tanh(sqrt(2/pi) (z + 0.044715 z^3))^2) sqrt(2/pi) (1 + 0.134145 z^2)/2'],
  frameworks: {
    PyTorch: "torch.nn.GELU(approximate='tanh')",
    TensorFlow: 'tf.nn.gelu(approximate=True)',
    JAX: 'jax.nn.gelu',
    ONNX: "Gelu(approximate='tanh')",
  },
  note: 'Another function than GELU: the two differ by up to about 5e-4.',
};
