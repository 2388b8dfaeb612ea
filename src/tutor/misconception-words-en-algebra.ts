/** What is said in English about misconceptions: activations, pieces, the task and algebra. Keys are their ids. */
import type { Words } from './misconception-words.ts';

export const words: Readonly<Record<string, Words>> = {
  'tanh-sech': {
    title: 'tanh′ taken for sech instead of sech²',
    ask: 'What is the derivative of the tangent, and what is squared in it? And for {part}?',
    hint: 'tanh′ = sech² = 1 − tanh². The square belongs to it.',
  },
  'sigmoid-tanh-mix': {
    title: 'The formulas of sigmoid and tanh are mixed up',
    ask: 'Which function is {part}? What is its slope at 0, and what does your formula give there?',
    hint: 'With a for the value: sigmoid has a(1 − a), tanh has 1 − a², softsign has (1 − |a|)².',
  },
  'activation-rule-incomplete': {
    title: 'A part of the activation’s formula is missing',
    ask: 'Say the formula for the derivative of {part} in words. What is squared, or multiplied by what?',
    hint: 'With a for the value: sigmoid has a(1 − a), with both factors; tanh has 1 − a², with the square.',
  },
  'activation-rule-sign': {
    title: 'A sign in the activation’s formula is wrong',
    ask: 'Can the slope of {part} be larger than 1, or negative? Compare with its graph.',
    hint: 'With a for the value: sigmoid has a(1 − a), tanh has 1 − a². Both are positive and become small for large inputs.',
  },
  'output-vs-input': {
    title: 'The input is used in place of the output',
    ask: 'In the formula a(1 − a) or 1 − a², what does a stand for: the input {u}, or the value of the function?',
    hint: 'The formulas in a use the value a = g({u}) of the function, not its input {u}.',
  },
  'special-case-generalised': {
    title: 'The formula of a special case is used for all',
    ask: 'Your formula is right for one value of {c}. Where does {c} come in for the others?',
    hint: 'The identity holds for {c} = 1. In general the derivative brings {c} in as a factor; differentiate again with {c} as a letter.',
  },
  'another-activation': {
    title: 'The derivative of another activation',
    ask: 'Which function has the derivative that you wrote? Compare its definition with {part}.',
    hint: 'What is written is the derivative of {label}. Start from the definition of {part}.',
  },
  'approximation-as-equality': {
    title: 'An approximation is taken for the function',
    ask: 'Is the form that you differentiated equal to {part}, or only close to it?',
    hint: 'Close is not equal: the tanh and sigmoid forms of GELU, or a rounded constant, have other derivatives.',
  },
  'branch-swapped': {
    title: 'The slopes of the pieces are exchanged',
    ask: 'Take a point on each side of the kink of {part}. Which piece holds there, and what is its slope?',
    hint: 'Each piece is differentiated where it holds. The two slopes stand at the wrong conditions.',
  },
  'one-branch-everywhere': {
    title: 'One piece is used everywhere',
    ask: 'Does your formula hold on both sides of the kink of {part}? Try a point on each.',
    hint: 'The function is put together from pieces, and each has a slope of its own where it holds.',
  },
  'branch-value-kept': {
    title: 'A piece is copied, not differentiated',
    ask: 'On one side of the kink you wrote the piece itself. What is its slope?',
    hint: 'In {part} each piece must be differentiated; one of them was copied.',
  },
  'max-of-derivatives': {
    title: 'The larger slope instead of the slope of the larger',
    ask: 'For z = −1, which entry of {part} is the larger one? Is its slope the larger slope?',
    hint: 'Where the first entry is larger, its slope counts, whatever the slopes are. Compare the entries, not the slopes.',
  },
  'breakpoint-moved': {
    title: 'The pieces meet at the wrong place',
    ask: 'At which {z} does {part} change from one piece to the other?',
    hint: 'The slopes are right, but the conditions are not those of the function: find where its pieces meet.',
  },
  'abs-sign-lost': {
    title: 'The sign of the absolute value is forgotten',
    ask: 'What is |−3|, and which way does {part} move when its inside is negative and grows?',
    hint: '|u| is u or −u, and √(u²) = |u|. Its derivative is sign(u)·u′, so the side matters.',
  },
  'subgradient-outside': {
    title: 'The value at the kink is not a possible slope',
    ask: 'What are the slopes of {part} just left and just right of the kink? Does your value lie between them?',
    hint: 'At a kink there is no derivative. A value may be chosen by convention, but only between the two one-sided slopes.',
  },
  'kink-value-asserted': {
    title: 'A convention is stated as the derivative',
    ask: 'Do the slopes of {part} from the left and from the right agree at the kink?',
    hint: 'They differ, so no derivative exists there. The value is a subgradient, chosen by convention.',
  },
  'wrong-order': {
    title: 'A derivative of the wrong order',
    ask: 'How many times was {part} to be differentiated, and how many times did you?',
    hint: 'What is written is a derivative of the function, but of another order than was asked.',
  },
  'derivative-sign-dropped': {
    title: 'The d/dz is dropped',
    ask: 'Is this line about the function {part} or about its derivative?',
    hint: 'This is the function itself, written in another form. The d/dz in front of it got lost on the way.',
  },
  'integration-instead': {
    title: 'Integrated instead of differentiated',
    ask: 'Differentiate your answer. Do you get what was asked, or {part} back?',
    hint: 'The answer is an antiderivative: the power went up, or was divided by. Differentiation goes the other way.',
  },
  'evaluate-first': {
    title: 'A number is put in before differentiating',
    ask: 'If you put a number for {z} into {part} first, what is left to differentiate?',
    hint: 'After a number is put in, only a constant is left, and its derivative is 0. Differentiate first, then put the number in.',
  },
  'parameter-as-variable': {
    title: 'A parameter is treated as the variable',
    ask: 'With respect to which letter is {part} to be differentiated? What are the other letters?',
    hint: 'Only {z} varies. Every other letter is a constant here and is treated like a number.',
  },
  'square-of-sum': {
    title: 'A square is spread over a sum',
    ask: 'Put numbers into {part}, say 1 and 1. Does your form give the same?',
    hint: '(a + b)² = a² + 2ab + b². The middle term is missing.',
  },
  'reciprocal-of-sum': {
    title: 'A fraction is split along its denominator',
    ask: 'Is 1/(1 + 1) the same as 1/1 + 1/1? Compare with what you did to {part}.',
    hint: 'A sum may be split in the numerator, not in the denominator.',
  },
  'log-of-sum': {
    title: 'The logarithm is spread over a sum',
    ask: 'Which operation does the logarithm turn into a sum? Is it the one in {part}?',
    hint: 'ln(a·b) = ln a + ln b. For a sum inside the logarithm there is no such rule.',
  },
  'exponential-of-sum': {
    title: 'The exponential of a sum is written as a sum',
    ask: 'What happens to e^a and e^b when the exponents are added? Look at {part}.',
    hint: 'e^(a + b) = e^a · e^b: a sum in the exponent becomes a product.',
  },
  'root-of-sum': {
    title: 'A root is spread over a sum',
    ask: 'Is √(9 + 16) the same as 3 + 4? Compare with {part}.',
    hint: 'A root may be spread over a product, not over a sum.',
  },
  'function-of-sum': {
    title: 'A function is spread over a sum',
    ask: 'Is the function in {part} linear? Try it with two numbers.',
    hint: 'Only linear functions may be spread over a sum: h(a + b) is not h(a) + h(b).',
  },
  'exponential-of-power': {
    title: 'A power in the exponent is moved outside',
    ask: 'Is e^(z²) the same as (e^z)²? Put z = 3.',
    hint: '(eᵘ)ⁿ = e^(n·u). In {part} the exponent itself is a power; it cannot be moved outside.',
  },
  'power-of-exponential': {
    title: 'A power of an exponential is put on its exponent',
    ask: '(e^z)² means e^z · e^z. What is the exponent of the product?',
    hint: '(eᵘ)ⁿ = e^(n·u): the exponents are multiplied. In {part} the exponent was raised to the power instead.',
  },
  'power-moved-inside': {
    title: 'The power is moved into the function',
    ask: 'Which is squared or raised in {part}: the value of the function, or what is put into it?',
    hint: 'tanh²(z) means (tanh(z))²: the power acts on the value. tanh(z²) is another function.',
  },
  'log-of-product': {
    title: 'The logarithm of a product is written as a product',
    ask: 'What does the logarithm turn a product into? Look at {part}.',
    hint: 'ln(a·b) = ln a + ln b and ln(a/b) = ln a − ln b.',
  },
  'power-of-log': {
    title: 'A power of the logarithm is taken for the logarithm of a power',
    ask: 'In {part}, is the logarithm squared, or what stands inside it?',
    hint: 'ln(uⁿ) = n·ln u, but (ln u)ⁿ is a power of the logarithm and cannot be simplified so.',
  },
  'cancel-across-sum': {
    title: 'Terms are cancelled across a sum',
    ask: 'Is what you cancelled a factor of the whole numerator and of the whole denominator of {part}?',
    hint: 'Only common factors may be cancelled, not terms of a sum: (a + b)/a = 1 + b/a.',
  },
  'fractions-added-across': {
    title: 'Fractions are added across',
    ask: 'Is 1/2 + 1/2 the same as 2/4? Compare with {part}.',
    hint: 'Fractions need a common denominator before their numerators are added.',
  },
  'exponents-multiplied': {
    title: 'Exponents are multiplied instead of added',
    ask: 'What is e² · e³ when you write out the factors? Look at {part}.',
    hint: 'aᵐ · aⁿ = aᵐ⁺ⁿ: for a product of powers the exponents are added.',
  },
  'negative-exponent-as-minus': {
    title: 'A negative exponent is taken for a minus sign',
    ask: 'Is 2⁻¹ negative? What does the minus in the exponent of {part} mean?',
    hint: 'a⁻ⁿ = 1/aⁿ: a negative exponent makes a reciprocal, not a negative number.',
  },
  'minus-over-bracket': {
    title: 'The minus sign reaches only the first term',
    ask: 'How many terms of the bracket does the minus sign in front of it change in {part}?',
    hint: '−(a + b) = −a − b: the sign of every term in the bracket changes.',
  },
  'double-minus': {
    title: 'Two minus signs are miscounted',
    ask: 'How many minus signs meet in {part}, and what do they make together?',
    hint: 'Minus times minus is plus: a − (−b) = a + b and (−a)(−b) = ab.',
  },
  'lost-brackets': {
    title: 'Brackets are lost',
    ask: 'What does the factor, divisor or power in {part} act on: on all of the bracket, or on one piece?',
    hint: 'a(b + c) = ab + ac: a factor, divisor or power outside brackets acts on everything inside them.',
  },
  typesetting: {
    title: 'Part of the exponent has slipped down',
    ask: 'Which symbols of {part} belong into the exponent?',
    hint: 'Without brackets only the first symbol counts as the exponent: e^2*z is e²·z, and e^(2z) needs brackets.',
  },
  'divided-twice': {
    title: 'The same divisor is used twice',
    ask: 'By what was {part} already divided, and what did you divide by again?',
    hint: 'When terms are brought over a common denominator, each is divided by it once only.',
  },
  'difference-of-squares': {
    title: 'A difference of squares is taken for a square',
    ask: 'Multiply out your form. Do you get {part} back?',
    hint: 'a² − b² = (a − b)(a + b); it is not (a − b)².',
  },
  'fraction-inverted': {
    title: 'A fraction is turned upside down',
    ask: 'Which part of {part} stands above, and which below?',
    hint: 'Numerator and denominator have changed places; u/v is not v/u.',
  },
  'inverse-domain': {
    title: 'A function and its inverse are cancelled outside the range',
    ask: 'Put a large number into {part}. Can the outer function give that number at all?',
    hint: 'asin(sin u) = u only for −π/2 ≤ u ≤ π/2; elsewhere the inverse gives another angle. The same holds for acos and atan.',
  },
  'sign-slip': {
    title: 'A sign has changed',
    ask: 'Compare the signs in {part} with the step before. Which one has changed?',
    hint: 'Everything else is right: one sign is not. Follow each minus sign through the step.',
  },
  'term-dropped': {
    title: 'A term is lost',
    ask: 'Count the terms of {part} before and after. Is one missing?',
    hint: 'Everything else is right: one term was not carried along.',
  },
  'factor-dropped': {
    title: 'A factor is lost',
    ask: 'Count the factors of {part} before and after. Is one missing?',
    hint: 'Everything else is right: one factor or divisor was not carried along.',
  },
  'exponent-dropped': {
    title: 'An exponent is lost',
    ask: 'What is the exponent of {part}, and where is it in your line?',
    hint: 'Everything else is right: one power was not carried along.',
  },
  'copying-slip': {
    title: 'A number or letter is miscopied',
    ask: 'Compare the numbers of this line with those of the line before. Which one has changed?',
    hint: 'Everything else is right: one number or letter is another one than before. Look at {part}.',
  },
};
