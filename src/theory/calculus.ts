/**
 * Trusted data: the rules of differentiation that belong to no single function. Notation: row.ts.
 */
import type { Row } from './row.ts';

export const calculus = {
  constant: { is: "(c)' = 0", when: 'defined c', say: 'derivative of a constant' },
  variable: { is: "(x)' = 1", say: 'derivative of the variable' },
  sum: { is: "(u + v)' = u' + v'", say: 'sum rule' },
  difference: { is: "(u - v)' = u' - v'", say: 'difference rule' },
  negation: { is: "(-u)' = -u'", say: 'constant multiple rule' },
  'constant-multiple': { is: "(c * u)' = c * u'", when: 'defined c', say: 'constant multiple rule' },
  'constant-divisor': { is: "(u / c)' = u' / c", when: 'c != 0', say: 'constant multiple rule' },
  product: { is: "(u * v)' = u' * v + u * v'", say: 'product rule' },
  quotient: { is: "(u / v)' = (u' * v - u * v') / v^2", when: 'v != 0', say: 'quotient rule' },
  reciprocal: { is: "(c / v)' = -(c * v') / v^2", when: 'v != 0, defined c', say: 'reciprocal rule' },
  power: { is: "(u^n)' = n * u^(n - 1) * u'", when: 'n is integer, 1 <= n', say: 'power rule' },
  'negative-power': { is: "(u^n)' = n * u^(n - 1) * u'", when: 'n is integer, u != 0', say: 'power rule' },
  root: { is: "(u^q)' = q * u^(q - 1) * u'", when: '0 < u', say: 'power rule' },
  'odd-root': { is: "(u^q)' = q * u^(q - 1) * u'", when: 'den(q) is odd, u != 0', say: 'power rule' },
  'square-root': { is: "(u^(1/2))' = u' / (2 * u^(1/2))", when: '0 < u', say: 'power rule for the square root' },
  'real-power': { is: "(u ** c)' = c * u ** (c - 1) * u'", when: '0 < u, defined c', say: 'power rule' },
  'general-power': {
    is: "(u ** v)' = u ** v * (v' * ln(u) + v * u' / u)",
    when: '0 < u',
    say: 'logarithmic differentiation',
  },
  exponential: { is: "(c ** v)' = c ** v * ln(c) * v'", when: '0 < c', say: 'derivative of an exponential' },
  'abs-corner': { is: "(|u|)' = sign(u) * u'", when: 'u != 0', say: 'derivative of the absolute value' },
  'abs-right': { is: "(|u|)' = u'", when: '0 < u', say: 'on this side |u| is u' },
  'abs-left': { is: "(|u|)' = -u'", when: 'u < 0', say: 'on this side |u| is −u' },
  'sign-flat': { is: "(sign(u))' = 0", when: 'u != 0, differentiable u', say: 'the sign is constant away from 0' },
  'max-first': { is: "(max(u, v))' = u'", when: 'v < u, differentiable v', say: 'here the maximum is its first entry' },
  'max-second': { is: "(max(u, v))' = v'", when: 'u < v, differentiable u', say: 'here the maximum is its second entry' },
  'min-first': { is: "(min(u, v))' = u'", when: 'u < v, differentiable v', say: 'here the minimum is its first entry' },
  'min-second': { is: "(min(u, v))' = v'", when: 'v < u, differentiable u', say: 'here the minimum is its second entry' },
  'if-less': { is: "(if(a < b, u, v))' = u'", when: 'a < b, differentiable a, differentiable b', say: 'on this piece' },
  'if-not-less': { is: "(if(a < b, u, v))' = v'", when: 'b < a, differentiable a, differentiable b', say: 'on this piece' },
  'if-at-most': { is: "(if(a <= b, u, v))' = u'", when: 'a < b, differentiable a, differentiable b', say: 'on this piece' },
  'if-not-at-most': { is: "(if(a <= b, u, v))' = v'", when: 'b < a, differentiable a, differentiable b', say: 'on this piece' },
  'if-unequal': { is: "(if(a = b, u, v))' = v'", when: 'a != b, differentiable a, differentiable b', say: 'on this piece' },
} as const satisfies Record<string, Row>;
