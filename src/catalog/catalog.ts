/**
 * The list of activations, in the order in which they are shown; a test checks that it names every file of activations/.
 */
import type { Activation } from './activation.ts';
import { arctan } from './activations/arctan.ts';
import { bentIdentity } from './activations/bent-identity.ts';
import { celu } from './activations/celu.ts';
import { elu } from './activations/elu.ts';
import { gaussian } from './activations/gaussian.ts';
import { gelu } from './activations/gelu.ts';
import { geluTanh } from './activations/gelu-tanh.ts';
import { hardMish } from './activations/hard-mish.ts';
import { hardSigmoid } from './activations/hard-sigmoid.ts';
import { hardSwish } from './activations/hard-swish.ts';
import { hardTanh } from './activations/hard-tanh.ts';
import { hardshrink } from './activations/hardshrink.ts';
import { identity } from './activations/identity.ts';
import { isrlu } from './activations/isrlu.ts';
import { isru } from './activations/isru.ts';
import { leakyRelu } from './activations/leaky-relu.ts';
import { lisht } from './activations/lisht.ts';
import { logCosh } from './activations/log-cosh.ts';
import { logSigmoid } from './activations/log-sigmoid.ts';
import { mish } from './activations/mish.ts';
import { prelu } from './activations/prelu.ts';
import { quickGelu } from './activations/quick-gelu.ts';
import { relu } from './activations/relu.ts';
import { reluSquared } from './activations/relu-squared.ts';
import { relu6 } from './activations/relu6.ts';
import { selu } from './activations/selu.ts';
import { serf } from './activations/serf.ts';
import { sigmoid } from './activations/sigmoid.ts';
import { silu } from './activations/silu.ts';
import { smelu } from './activations/smelu.ts';
import { snake } from './activations/snake.ts';
import { softplus } from './activations/softplus.ts';
import { softshrink } from './activations/softshrink.ts';
import { softsign } from './activations/softsign.ts';
import { squareplus } from './activations/squareplus.ts';
import { step } from './activations/step.ts';
import { swish } from './activations/swish.ts';
import { symlog } from './activations/symlog.ts';
import { tanh } from './activations/tanh.ts';
import { tanhshrink } from './activations/tanhshrink.ts';
import { telu } from './activations/telu.ts';
import { threshold } from './activations/threshold.ts';
import { thresholdedRelu } from './activations/thresholded-relu.ts';

export const activations: readonly Activation[] = [
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  prelu,
  relu6,
  reluSquared,
  thresholdedRelu,
  threshold,
  softplus,
  silu,
  swish,
  elu,
  selu,
  celu,
  gelu,
  geluTanh,
  quickGelu,
  mish,
  softsign,
  logSigmoid,
  hardTanh,
  hardSigmoid,
  hardSwish,
  hardMish,
  softshrink,
  hardshrink,
  tanhshrink,
  bentIdentity,
  isru,
  isrlu,
  squareplus,
  arctan,
  gaussian,
  snake,
  identity,
  step,
  lisht,
  telu,
  serf,
  logCosh,
  symlog,
  smelu,
];
