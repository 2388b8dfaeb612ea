/** English. Rules of the table keep the names that stand beside them there; rewritings and sentences are named here. */
import { rules } from '../../theory/rules.ts';
import type { Locale } from './locale.ts';

const named: Record<string, string> = {};
for (const [id, row] of rules) if (row.say !== undefined) named[id] = row.say;

export const en: Locale = {
  language: 'en',
  comma: ', ',
  rules: {
    ...named,
    chain: 'chain rule',
    'write.exponential': 'the exponential is its own derivative',
    'write.definition': 'definition',
    'write.reciprocal-as-power': 'a reciprocal is a power with exponent −1',
    'write.minus-signs-cancel': 'the two minus signs cancel',
    'write.fraction': 'written as a fraction',
    'write.split-fraction': 'split into two factors',
    'write.add-and-take-one': 'add 1 and take it away again',
    'write.divide-each': 'divide term by term',
    'write.function-itself': 'this is the function itself',
    'write.shorten-exponentials': 'divide above and below by the numerator',
    'write.reorder': 'order of the sum',
    'write.gather': 'collect the factors',
    'write.two-minus-make-plus': 'minus a minus makes plus; take out 2',
    'write.multiply-by-square': 'multiply the second fraction above and below by e⁻⁴ᶻ',
    'write.difference-of-squares': '(1 + u)² − (1 − u)² = 4u',
    'write.multiply-through': 'multiply above and below by eᶻ',
    'write.simplify': 'simplify',
    'write.cached': 'with the activation a in place of the function',
    'write.on-this-piece': 'on this piece',
  },
  sentences: {
    title: 'The derivative of {name}',
    'start-from-definition': 'Start from the definition of {g}.',
    'the-function': 'The function is {f}.',
    'rule-by-rule': 'Differentiate from the outside inwards. What still has to be differentiated is written with d/d{z}.',
    'derive-the-two-parts': 'Differentiate the two parts apart.',
    together: 'Put both parts together.',
    'notes-outer-minus':
      'The minus sign in front of {B} belongs to the difference, not to {B} itself. Notes that write (−1)(−1) in the line for {B} have already put it in.',
    'cached-form': 'With {is} the derivative is {d}: given the cached {a}, no exponential is needed.',
    'cached-form-plain': 'With {is} the derivative is {d}.',
    'no-cached-form': 'No form in {a} alone is on file; this is the form in {z}.',
    result: 'Result: {d}',
    'only-where': 'This holds where {condition}.',
    'case-where': 'Where {condition}:',
    'by-cases': 'The function is put together from pieces. Each is differentiated on its own.',
    'kink-heading': 'At {at}',
    corner:
      'At {at} there is no derivative: the slope from the left is {left}, from the right {right}, and they differ. The subdifferential is {set} (in Clarke’s sense where the function is not convex), and each of its values may serve.',
    'no-slopes': 'At {at} there is no derivative, nor a pair of one-sided ones.',
    convention: 'What programs return at {at}: {list}. That is a convention, not a derivative.',
    'sanity-heading': 'Check against a few points',
    sanity:
      'Values with = are exact; digits with ≈ are rigorous as far as they go; → marks a limit, found by the laws of limits and not part of the proof.',
    remark: '{text}',
  },
};
