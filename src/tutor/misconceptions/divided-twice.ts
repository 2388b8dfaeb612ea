/** The same divisor is used twice. Data only, nothing here is trusted; ../misconception.ts explains the fields. */
import type { Misconception } from '../misconception.ts';

export const dividedTwice: Misconception = {
  id: 'divided-twice',
  family: 'algebra',
  n: 1,
  rewritings: [{ rule: 'u / v ~> u / v / v', when: 'v varies' }],
  oneWay: true,
  example: { left: '1 + 2/(2 + e^z)', right: '1 + 2/(2 + e^z)/(2 + e^z)' },
};
