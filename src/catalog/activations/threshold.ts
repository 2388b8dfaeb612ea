/** The identity above a threshold, a constant below. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const threshold: Activation = {
  name: 'threshold',
  title: 'threshold',
  aliases: [],
  latex: '\\operatorname{threshold}',
  formula: 'if(z > theta, z, v)',
  parameters: { theta: { default: '0.1' }, v: { default: '20' } },
  claims: ['if(z > theta, 1, 0)'],
  kinks: [{ at: 'theta', kind: 'jump', conventions: { PyTorch: '0' } }],
  frameworks: { PyTorch: 'torch.nn.Threshold', Keras: 'keras.activations.threshold' },
  note: "No framework has defaults for it; the values are those of PyTorch's example.",
};
