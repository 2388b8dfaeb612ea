/** What is said in English about misconceptions: the rules of differentiation. Keys are their ids. */
import type { Words } from './misconception-words.ts';

export const words: Readonly<Record<string, Words>> = {
  'chain-inner-missing': {
    title: 'The inner derivative is missing',
    ask: '{part} is a function of {u}. What has to be done with {u} after the outer function is differentiated?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′. Here u = {u}; its derivative is missing as a factor.',
  },
  'inner-coefficient-lost': {
    title: 'The coefficient inside is lost',
    ask: 'What is the derivative of the inside by itself, and where did that number go? Look at {part}.',
    hint: 'The inside of {part} changes at a constant rate, and the chain rule multiplies by that rate: (h(cz))′ = c · h′(cz).',
  },
  'inner-minus-lost': {
    title: 'The minus sign of the exponent is lost',
    ask: 'What is the derivative of the inside of {part}? Mind its sign.',
    hint: 'Chain rule: (h(−u))′ = −h′(−u) · u′. The derivative of the inside brings a factor −1.',
  },
  'inner-argument-dropped': {
    title: 'The outer derivative is taken at the wrong place',
    ask: 'At which argument does the derivative of the outer function stand: at {z}, or at {u}?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′. The inside {u} stays inside h′; it is not replaced by {z}.',
  },
  'outer-not-differentiated': {
    title: 'The outer function is not differentiated',
    ask: 'What is the derivative of the outermost function of {part}, and where is it in your answer?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′. In {part} the outer function was copied, not differentiated.',
  },
  'inside-differentiated-only': {
    title: 'Only the inside is differentiated',
    ask: 'Is the derivative of h(u) the same as h of the derivative of u? Try it on {part}.',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′. The inside {u} keeps its place; its derivative comes as a factor outside.',
  },
  'outer-at-inner-derivative': {
    title: 'The inner derivative is put inside',
    ask: 'In {part}: does the derivative of the inside go into the outer derivative, or beside it?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′. The derivative of u = {u} is a factor, not the argument of h′.',
  },
  'inner-not-differentiated': {
    title: 'Multiplied by the inside, not by its derivative',
    ask: 'The factor {u}: is that the inside, or the derivative of the inside?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′. The last factor is the derivative of {u}, not {u}.',
  },
  'inner-derivative-twice': {
    title: 'The inner derivative is counted twice',
    ask: 'How many times does the derivative of {u} occur in the chain rule?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′, with u′ once. Here the derivative of {u} has been multiplied in twice.',
  },
  'inner-derivative-added': {
    title: 'The inner derivative is added',
    ask: 'Are the outer and the inner derivative of {part} added, or combined in another way?',
    hint: 'Chain rule: (h(u))′ = h′(u) · u′, a product. Here the derivative of {u} has been added.',
  },
  'inner-factor-kept': {
    title: 'A factor inside the logarithm is kept',
    ask: 'Write {part} as a sum of two logarithms. What does the constant contribute to the derivative?',
    hint: 'ln(c·u) = ln c + ln u, and ln c is a constant. The factor that the chain rule brings cancels against the one below.',
  },
  'product-multiply-derivatives': {
    title: 'The derivatives of the factors are multiplied',
    ask: 'Is (uv)′ the same as u′ · v′? Test it on z · z.',
    hint: 'Product rule: (uv)′ = u′v + uv′. Here u = {u} and v = {v}; each factor is differentiated once while the other stays.',
  },
  'product-pairs-swapped': {
    title: 'Each factor is paired with its own derivative',
    ask: 'In the product rule, which factor stands beside the derivative of {u}: {u} or {v}?',
    hint: 'Product rule: (uv)′ = u′v + uv′. The derivative of {u} is multiplied by {v}, that of {v} by {u}.',
  },
  'product-as-sum': {
    title: 'A product is differentiated like a sum',
    ask: 'Is {part} a sum or a product, and which rule belongs to it?',
    hint: 'Product rule: (uv)′ = u′v + uv′. Adding the two derivatives is the rule for {u} + {v}.',
  },
  'product-one-term': {
    title: 'One term of the product rule is missing',
    ask: 'Both factors of {part} depend on {z}. How many terms does the product rule have?',
    hint: 'Product rule: (uv)′ = u′v + uv′. Only one of the two terms is there, as if the other factor were a constant.',
  },
  'product-minus': {
    title: 'A minus in the product rule',
    ask: 'Which sign stands between the two terms of the product rule? And of the quotient rule?',
    hint: 'Product rule: (uv)′ = u′v + uv′, with a plus. The minus belongs to the quotient rule.',
  },
  'quotient-plus': {
    title: 'A plus in the quotient rule',
    ask: 'Which sign stands between the two terms in the numerator of the quotient rule?',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v². Here u = {u} and v = {v}.',
  },
  'quotient-order-swapped': {
    title: 'The terms of the quotient rule are swapped',
    ask: 'Which is differentiated first in the quotient rule, the numerator {u} or the denominator {v}?',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v². The term with the derivative of the numerator comes first; swapping them changes the sign.',
  },
  'quotient-divide-derivatives': {
    title: 'The derivatives are divided',
    ask: 'Is (u/v)′ the same as u′/v′? Test it on z³/z.',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v². Here u = {u} and v = {v}.',
  },
  'quotient-no-square': {
    title: 'The denominator is not squared',
    ask: 'What stands below in the quotient rule?',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v². The denominator {v} has to be squared.',
  },
  'quotient-wrong-square': {
    title: 'The numerator is squared below',
    ask: 'Which of the two is squared in the quotient rule, {u} or {v}?',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v². The denominator is squared, not the numerator.',
  },
  'quotient-upside-down': {
    title: 'The quotient is differentiated upside down',
    ask: 'Which is the numerator in {part}, and which the denominator?',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v² with u = {u} above and v = {v} below. Here v/u has been differentiated.',
  },
  'quotient-numerator-only': {
    title: 'Only the numerator is differentiated',
    ask: 'Does the denominator {v} depend on {z}? What does the rule do with it then?',
    hint: 'Quotient rule: (u/v)′ = (u′v − uv′)/v². Dividing the derivative of {u} by {v} would be right for a constant denominator.',
  },
  'reciprocal-of-derivative': {
    title: 'One over the derivative',
    ask: 'Is the derivative of 1/u one over the derivative of u? Test it on 1/z.',
    hint: 'Reciprocal rule: (1/u)′ = −u′/u². Here u = {u}.',
  },
  'reciprocal-minus-lost': {
    title: 'The minus sign of the reciprocal is lost',
    ask: 'When {u} grows, does {part} grow or shrink? What does that say about the sign?',
    hint: 'Reciprocal rule: (1/u)′ = −u′/u², with a minus sign in front. Here u = {u}.',
  },
  'power-coefficient-lost': {
    title: 'The exponent does not come down',
    ask: 'What becomes of the exponent in front when {part} is differentiated?',
    hint: 'Power rule: (uⁿ)′ = n·uⁿ⁻¹·u′. The exponent comes down as a factor.',
  },
  'exponent-not-reduced': {
    title: 'The exponent is not reduced',
    ask: 'What is the new exponent when {part} is differentiated?',
    hint: 'Power rule: (uⁿ)′ = n·uⁿ⁻¹·u′. The exponent goes down by one.',
  },
  'power-off-by-one': {
    title: 'The power rule is off by one',
    ask: 'In the derivative of {part}, which number stands in front, the old exponent or the new one?',
    hint: 'Power rule: (uⁿ)′ = n·uⁿ⁻¹·u′. The old exponent comes in front, and the new exponent is exactly one less.',
  },
  'negative-exponent-raised': {
    title: 'A negative exponent moved the wrong way',
    ask: 'One less than a negative exponent: is that nearer to zero, or further away? Look at {part}.',
    hint: 'Power rule: (uⁿ)′ = n·uⁿ⁻¹·u′, for negative n too: n − 1 is further from zero.',
  },
  'power-rule-on-exponential': {
    title: 'The power rule is used on an exponential',
    ask: 'In {part}, where does the variable stand: in the base or in the exponent?',
    hint: 'The power rule is for powers with a constant exponent. An exponential differs: (eᵘ)′ = eᵘ·u′ and (aᵘ)′ = aᵘ·ln a·u′.',
  },
  'exponential-log-lost': {
    title: 'The logarithm of the base is missing',
    ask: 'Only one base gives an exponential that is its own derivative. Which one, and which base stands in {part}?',
    hint: '(aᵘ)′ = aᵘ·ln a·u′. Without the factor ln a it is the rule for base e.',
  },
  'constant-multiple-lost': {
    title: 'A constant factor is lost',
    ask: 'What happens to the constant factor of {part} when it is differentiated?',
    hint: 'Constant multiple rule: (c·u)′ = c·u′. The factor stays.',
  },
  'constant-multiplied-twice': {
    title: 'A constant factor is counted twice',
    ask: 'How often does the factor of {part} occur in the derivative?',
    hint: 'Constant multiple rule: (c·u)′ = c·u′, with the factor once.',
  },
  'constant-not-zero': {
    title: 'A constant is not differentiated to 0',
    ask: 'How fast does {part} change when {z} changes?',
    hint: 'The derivative of a constant is 0: {part} does not depend on {z}.',
  },
  'constant-as-power': {
    title: 'A constant power is differentiated like a variable one',
    ask: 'Does {part} contain the variable {z}?',
    hint: 'A power of a constant is a constant; its derivative is 0. The power rule is for powers of something that varies.',
  },
  'trig-sign': {
    title: 'A sign of sine and cosine is wrong',
    ask: 'Near 0, is the cosine rising or falling for positive angles? And the sine? Compare with the sign at {part}.',
    hint: 'sin′ = cos and cos′ = −sin: the minus sign belongs to the derivative of the cosine.',
  },
  'hyperbolic-sign': {
    title: 'A trigonometric sign on a hyperbolic function',
    ask: 'Is {part} trigonometric or hyperbolic? Does the minus sign of cos′ carry over?',
    hint: 'sinh′ = cosh and cosh′ = sinh, both without a minus; sech′ = −sech·tanh has one.',
  },
  'function-sign': {
    title: 'A sign of the exponential or the logarithm is wrong',
    ask: 'Is {part} rising or falling where {u} rises? Which sign must its derivative have?',
    hint: '(eᵘ)′ = eᵘ·u′ and (ln u)′ = u′/u, both without a minus sign of their own.',
  },
  'reciprocal-for-inverse': {
    title: 'The reciprocal is taken for the inverse function',
    ask: 'What does the −1 in tan⁻¹ mean: one over the tangent, or the function that undoes it?',
    hint: '{part} is the inverse function, not one over the function. It has a derivative of its own in the table.',
  },
  'inverse-functions-mixed': {
    title: 'Derivatives of inverse functions are mixed up',
    ask: 'Differentiate tan y = x on both sides. Which square appears, and with which sign? Do the same for {part}.',
    hint: 'atan′ = 1/(1 + u²), atanh′ = 1/(1 − u²), asin′ = 1/√(1 − u²), asinh′ = 1/√(1 + u²), each times u′.',
  },
};
