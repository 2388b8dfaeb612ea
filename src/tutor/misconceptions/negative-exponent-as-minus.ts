/** A negative exponent is taken for a minus sign. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const negativeExponentAsMinus: Misconception = {
  id: 'negative-exponent-as-minus',
  family: 'algebra',
  n: 4,
  rewritings: ['exp(-u) ~> -exp(u)', { rule: 'u^n ~> -u^(-n)', when: 'n negative' }, 'u / exp(v) ~> -u * exp(v)'],
  example: { left: '1 + e^(-z)', right: '1 - e^z' },
};
