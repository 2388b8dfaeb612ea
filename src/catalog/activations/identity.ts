/** No activation at all. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const identity: Activation = {
  name: 'identity',
  title: 'identity',
  aliases: ['linear'],
  latex: '\\operatorname{id}',
  formula: 'z',
  claims: ['1'],
  frameworks: { PyTorch: 'torch.nn.Identity', JAX: 'jax.nn.identity', Keras: 'keras.activations.linear', ONNX: 'Identity' },
};
