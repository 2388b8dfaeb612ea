/** The rectified linear unit with a learned slope on the left. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const prelu: Activation = {
  name: 'prelu',
  title: 'PReLU',
  aliases: ['parametric relu'],
  latex: '\\operatorname{PReLU}',
  formula: 'max(0, z) + alpha min(0, z)',
  parameters: { alpha: { default: '0.25', learned: true } },
  claims: ['if(z > 0, 1, alpha)'],
  kinks: [{ at: '0', kind: 'corner', conventions: { PyTorch: 'alpha' } }],
  frameworks: { PyTorch: 'torch.nn.PReLU', Keras: 'keras.layers.PReLU', ONNX: 'PRelu' },
};
