/** The logarithm of the sigmoid. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const logSigmoid: Activation = {
  name: 'log-sigmoid',
  title: 'log-sigmoid',
  aliases: [],
  latex: '\\operatorname{logsigmoid}',
  formula: 'ln(1/(1 + e^-z))',
  claims: ['1 - sigmoid(z)', 'sigmoid(-z)', '1/(1 + e^z)', '1 - e^g'],
  frameworks: {
    PyTorch: 'torch.nn.LogSigmoid',
    TensorFlow: 'tf.math.log_sigmoid',
    JAX: 'jax.nn.log_sigmoid',
    Keras: 'keras.activations.log_sigmoid',
  },
};
