/** The list of families, by topic; a test checks that it names every file of families/. */
import { absoluteValues } from './families/absolute-values.ts';
import { activationTimesPower } from './families/activation-times-power.ts';
import { arctangentInside } from './families/arctangent-inside.ts';
import { bellCurves } from './families/bell-curves.ts';
import { clippedLines } from './families/clipped-lines.ts';
import { costOfANeuron } from './families/cost-of-a-neuron.ts';
import { crossEntropy } from './families/cross-entropy.ts';
import { exponentialInside } from './families/exponential-inside.ts';
import { exponentialPieces } from './families/exponential-pieces.ts';
import { gatedUnits } from './families/gated-units.ts';
import { gaussianErrorUnits } from './families/gaussian-error-units.ts';
import { gradientOfABias } from './families/gradient-of-a-bias.ts';
import { gradientOfAWeight } from './families/gradient-of-a-weight.ts';
import { gradientOfAnInput } from './families/gradient-of-an-input.ts';
import { gradientThroughUnit } from './families/gradient-through-unit.ts';
import { hyperbolicTangent } from './families/hyperbolic-tangent.ts';
import { inverseTangent } from './families/inverse-tangent.ts';
import { leakyUnits } from './families/leaky-units.ts';
import { logarithmInside } from './families/logarithm-inside.ts';
import { logarithmsOfHyperbolics } from './families/logarithms-of-hyperbolics.ts';
import { parabolicPieces } from './families/parabolic-pieces.ts';
import { periodicUnits } from './families/periodic-units.ts';
import { powerOfLinear } from './families/power-of-linear.ts';
import { powerTimesExponential } from './families/power-times-exponential.ts';
import { productOfPolynomials } from './families/product-of-polynomials.ts';
import { quotientsWithExponentials } from './families/quotients-with-exponentials.ts';
import { quotientsWithFunctions } from './families/quotients-with-functions.ts';
import { rationalFunctions } from './families/rational-functions.ts';
import { rectifiedProducts } from './families/rectified-products.ts';
import { rootInside } from './families/root-inside.ts';
import { secondOfActivations } from './families/second-of-activations.ts';
import { secondOfExponentials } from './families/second-of-exponentials.ts';
import { secondOfPowers } from './families/second-of-powers.ts';
import { secondOfRootsAndLogarithms } from './families/second-of-roots-and-logarithms.ts';
import { secondOfWaves } from './families/second-of-waves.ts';
import { sigmoid } from './families/sigmoid.ts';
import { sigmoidInside } from './families/sigmoid-inside.ts';
import { sineInside } from './families/sine-inside.ts';
import { softplus } from './families/softplus.ts';
import { squareRoots } from './families/square-roots.ts';
import { squaredError } from './families/squared-error.ts';
import { swish } from './families/swish.ts';
import { tanhInside } from './families/tanh-inside.ts';
import { thirdDerivatives } from './families/third-derivatives.ts';
import { threeFactors } from './families/three-factors.ts';
import { threeStoreys } from './families/three-storeys.ts';
import { thresholds } from './families/thresholds.ts';
import { twoLayers } from './families/two-layers.ts';
import { twoSlopes } from './families/two-slopes.ts';
import { twoWaves } from './families/two-waves.ts';
import type { Family } from './worksheet/family.ts';

export const families: readonly Family[] = [
  sigmoid,
  hyperbolicTangent,
  softplus,
  swish,
  bellCurves,
  inverseTangent,
  squareRoots,
  logarithmsOfHyperbolics,
  gaussianErrorUnits,
  gatedUnits,
  periodicUnits,
  leakyUnits,
  powerOfLinear,
  exponentialInside,
  sineInside,
  tanhInside,
  sigmoidInside,
  logarithmInside,
  rootInside,
  arctangentInside,
  threeStoreys,
  productOfPolynomials,
  powerTimesExponential,
  activationTimesPower,
  twoWaves,
  rationalFunctions,
  quotientsWithExponentials,
  quotientsWithFunctions,
  threeFactors,
  twoSlopes,
  absoluteValues,
  clippedLines,
  thresholds,
  exponentialPieces,
  parabolicPieces,
  rectifiedProducts,
  gradientThroughUnit,
  gradientOfAWeight,
  gradientOfABias,
  gradientOfAnInput,
  squaredError,
  crossEntropy,
  costOfANeuron,
  twoLayers,
  secondOfPowers,
  secondOfExponentials,
  secondOfWaves,
  secondOfActivations,
  secondOfRootsAndLogarithms,
  thirdDerivatives,
];
