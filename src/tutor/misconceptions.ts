/** The list of misconceptions; a test checks that it names every file of misconceptions/. */
import type { Misconception } from './misconception.ts';
import { absSignLost } from './misconceptions/abs-sign-lost.ts';
import { activationRuleIncomplete } from './misconceptions/activation-rule-incomplete.ts';
import { activationRuleSign } from './misconceptions/activation-rule-sign.ts';
import { anotherActivation } from './misconceptions/another-activation.ts';
import { approximationAsEquality } from './misconceptions/approximation-as-equality.ts';
import { branchSwapped } from './misconceptions/branch-swapped.ts';
import { branchValueKept } from './misconceptions/branch-value-kept.ts';
import { breakpointMoved } from './misconceptions/breakpoint-moved.ts';
import { cancelAcrossSum } from './misconceptions/cancel-across-sum.ts';
import { chainInnerMissing } from './misconceptions/chain-inner-missing.ts';
import { constantAsPower } from './misconceptions/constant-as-power.ts';
import { constantMultipleLost } from './misconceptions/constant-multiple-lost.ts';
import { constantMultipliedTwice } from './misconceptions/constant-multiplied-twice.ts';
import { constantNotZero } from './misconceptions/constant-not-zero.ts';
import { copyingSlip } from './misconceptions/copying-slip.ts';
import { derivativeSignDropped } from './misconceptions/derivative-sign-dropped.ts';
import { differenceOfSquares } from './misconceptions/difference-of-squares.ts';
import { dividedTwice } from './misconceptions/divided-twice.ts';
import { doubleMinus } from './misconceptions/double-minus.ts';
import { evaluateFirst } from './misconceptions/evaluate-first.ts';
import { exponentDropped } from './misconceptions/exponent-dropped.ts';
import { exponentNotReduced } from './misconceptions/exponent-not-reduced.ts';
import { exponentialLogLost } from './misconceptions/exponential-log-lost.ts';
import { exponentialOfPower } from './misconceptions/exponential-of-power.ts';
import { exponentialOfSum } from './misconceptions/exponential-of-sum.ts';
import { exponentsMultiplied } from './misconceptions/exponents-multiplied.ts';
import { factorDropped } from './misconceptions/factor-dropped.ts';
import { fractionInverted } from './misconceptions/fraction-inverted.ts';
import { fractionsAddedAcross } from './misconceptions/fractions-added-across.ts';
import { functionOfSum } from './misconceptions/function-of-sum.ts';
import { functionSign } from './misconceptions/function-sign.ts';
import { hyperbolicSign } from './misconceptions/hyperbolic-sign.ts';
import { innerArgumentDropped } from './misconceptions/inner-argument-dropped.ts';
import { innerCoefficientLost } from './misconceptions/inner-coefficient-lost.ts';
import { innerDerivativeAdded } from './misconceptions/inner-derivative-added.ts';
import { innerDerivativeTwice } from './misconceptions/inner-derivative-twice.ts';
import { innerFactorKept } from './misconceptions/inner-factor-kept.ts';
import { innerMinusLost } from './misconceptions/inner-minus-lost.ts';
import { innerNotDifferentiated } from './misconceptions/inner-not-differentiated.ts';
import { insideDifferentiatedOnly } from './misconceptions/inside-differentiated-only.ts';
import { integrationInstead } from './misconceptions/integration-instead.ts';
import { inverseDomain } from './misconceptions/inverse-domain.ts';
import { inverseFunctionsMixed } from './misconceptions/inverse-functions-mixed.ts';
import { kinkValueAsserted } from './misconceptions/kink-value-asserted.ts';
import { logOfProduct } from './misconceptions/log-of-product.ts';
import { logOfSum } from './misconceptions/log-of-sum.ts';
import { lostBrackets } from './misconceptions/lost-brackets.ts';
import { maxOfDerivatives } from './misconceptions/max-of-derivatives.ts';
import { minusOverBracket } from './misconceptions/minus-over-bracket.ts';
import { negativeExponentAsMinus } from './misconceptions/negative-exponent-as-minus.ts';
import { negativeExponentRaised } from './misconceptions/negative-exponent-raised.ts';
import { oneBranchEverywhere } from './misconceptions/one-branch-everywhere.ts';
import { outerAtInnerDerivative } from './misconceptions/outer-at-inner-derivative.ts';
import { outerNotDifferentiated } from './misconceptions/outer-not-differentiated.ts';
import { outputVsInput } from './misconceptions/output-vs-input.ts';
import { parameterAsVariable } from './misconceptions/parameter-as-variable.ts';
import { powerCoefficientLost } from './misconceptions/power-coefficient-lost.ts';
import { powerMovedInside } from './misconceptions/power-moved-inside.ts';
import { powerOfExponential } from './misconceptions/power-of-exponential.ts';
import { powerOfLog } from './misconceptions/power-of-log.ts';
import { powerOffByOne } from './misconceptions/power-off-by-one.ts';
import { powerRuleOnExponential } from './misconceptions/power-rule-on-exponential.ts';
import { productAsSum } from './misconceptions/product-as-sum.ts';
import { productMinus } from './misconceptions/product-minus.ts';
import { productMultiplyDerivatives } from './misconceptions/product-multiply-derivatives.ts';
import { productOneTerm } from './misconceptions/product-one-term.ts';
import { productPairsSwapped } from './misconceptions/product-pairs-swapped.ts';
import { quotientDivideDerivatives } from './misconceptions/quotient-divide-derivatives.ts';
import { quotientNoSquare } from './misconceptions/quotient-no-square.ts';
import { quotientNumeratorOnly } from './misconceptions/quotient-numerator-only.ts';
import { quotientOrderSwapped } from './misconceptions/quotient-order-swapped.ts';
import { quotientPlus } from './misconceptions/quotient-plus.ts';
import { quotientUpsideDown } from './misconceptions/quotient-upside-down.ts';
import { quotientWrongSquare } from './misconceptions/quotient-wrong-square.ts';
import { reciprocalForInverse } from './misconceptions/reciprocal-for-inverse.ts';
import { reciprocalMinusLost } from './misconceptions/reciprocal-minus-lost.ts';
import { reciprocalOfDerivative } from './misconceptions/reciprocal-of-derivative.ts';
import { reciprocalOfSum } from './misconceptions/reciprocal-of-sum.ts';
import { rootOfSum } from './misconceptions/root-of-sum.ts';
import { sigmoidTanhMix } from './misconceptions/sigmoid-tanh-mix.ts';
import { signSlip } from './misconceptions/sign-slip.ts';
import { specialCaseGeneralised } from './misconceptions/special-case-generalised.ts';
import { squareOfSum } from './misconceptions/square-of-sum.ts';
import { subgradientOutside } from './misconceptions/subgradient-outside.ts';
import { tanhSech } from './misconceptions/tanh-sech.ts';
import { termDropped } from './misconceptions/term-dropped.ts';
import { trigSign } from './misconceptions/trig-sign.ts';
import { typesetting } from './misconceptions/typesetting.ts';
import { wrongOrder } from './misconceptions/wrong-order.ts';

export const misconceptions: readonly Misconception[] = [
  chainInnerMissing,
  innerCoefficientLost,
  innerMinusLost,
  innerArgumentDropped,
  outerNotDifferentiated,
  insideDifferentiatedOnly,
  outerAtInnerDerivative,
  innerNotDifferentiated,
  innerDerivativeTwice,
  innerDerivativeAdded,
  innerFactorKept,
  productMultiplyDerivatives,
  productPairsSwapped,
  productAsSum,
  productOneTerm,
  productMinus,
  quotientPlus,
  quotientOrderSwapped,
  quotientDivideDerivatives,
  quotientNoSquare,
  quotientWrongSquare,
  quotientUpsideDown,
  quotientNumeratorOnly,
  reciprocalOfDerivative,
  reciprocalMinusLost,
  powerCoefficientLost,
  exponentNotReduced,
  powerOffByOne,
  negativeExponentRaised,
  powerRuleOnExponential,
  exponentialLogLost,
  constantMultipleLost,
  constantMultipliedTwice,
  constantNotZero,
  constantAsPower,
  trigSign,
  hyperbolicSign,
  functionSign,
  reciprocalForInverse,
  inverseFunctionsMixed,
  tanhSech,
  sigmoidTanhMix,
  activationRuleIncomplete,
  activationRuleSign,
  outputVsInput,
  specialCaseGeneralised,
  anotherActivation,
  approximationAsEquality,
  branchSwapped,
  oneBranchEverywhere,
  branchValueKept,
  maxOfDerivatives,
  breakpointMoved,
  absSignLost,
  subgradientOutside,
  kinkValueAsserted,
  wrongOrder,
  derivativeSignDropped,
  integrationInstead,
  evaluateFirst,
  parameterAsVariable,
  squareOfSum,
  reciprocalOfSum,
  logOfSum,
  exponentialOfSum,
  rootOfSum,
  functionOfSum,
  exponentialOfPower,
  powerOfExponential,
  powerMovedInside,
  logOfProduct,
  powerOfLog,
  cancelAcrossSum,
  fractionsAddedAcross,
  exponentsMultiplied,
  negativeExponentAsMinus,
  minusOverBracket,
  doubleMinus,
  lostBrackets,
  typesetting,
  dividedTwice,
  differenceOfSquares,
  fractionInverted,
  inverseDomain,
  signSlip,
  termDropped,
  factorDropped,
  exponentDropped,
  copyingSlip,
];

/** By id. */
export const misconceptionNamed: ReadonlyMap<string, Misconception> = new Map(misconceptions.map((m) => [m.id, m]));
