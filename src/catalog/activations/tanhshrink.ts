/** z minus its hyperbolic tangent. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const tanhshrink: Activation = {
  name: 'tanhshrink',
  title: 'tanhshrink',
  aliases: [],
  latex: '\\operatorname{tanhshrink}',
  formula: 'z - tanh(z)',
  claims: ['tanh(z)^2', '(z - g)^2'],
  frameworks: { PyTorch: 'torch.nn.Tanhshrink', Keras: 'keras.activations.tanh_shrink' },
};
