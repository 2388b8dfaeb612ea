/** The logarithm of a product is written as a product. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const logOfProduct: Misconception = {
  id: 'log-of-product',
  family: 'algebra',
  n: 2,
  rewritings: ['ln(u * v) ~> ln(u) * ln(v)', 'ln(u / v) ~> ln(u) / ln(v)'],
  example: { left: 'ln(2z)', right: 'ln(2) ln(z)' },
};
