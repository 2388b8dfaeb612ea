/** z times the sigmoid of βz. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const swish: Activation = {
  name: 'swish',
  title: 'Swish',
  aliases: [],
  latex: '\\operatorname{Swish}',
  formula: 'z/(1 + e^(-beta z))',
  parameters: { beta: { default: '1', learned: true } },
  claims: ['beta g + sigmoid(beta z)(1 - beta g)'],
  frameworks: { JAX: 'jax.nn.swish', ONNX: 'Swish' },
};
