/** The identity above a threshold, 0 below. Data only, nothing here is trusted; ../activation.ts explains the fields. */
import type { Activation } from '../activation.ts';

export const thresholdedRelu: Activation = {
  name: 'thresholded-relu',
  title: 'thresholded ReLU',
  aliases: ['truncated rectifier'],
  latex: '\\operatorname{TReLU}',
  formula: 'if(z > theta, z, 0)',
  parameters: { theta: { default: '1', assume: ['theta > 0'] } },
  claims: ['if(z > theta, 1, 0)'],
  kinks: [{ at: 'theta', kind: 'jump' }],
  frameworks: { ONNX: 'ThresholdedRelu' },
};
