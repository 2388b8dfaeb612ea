/** The claims of the lecture on derivatives of activation functions, as they are written there, each with the answer it must have. */
import type { Asked } from '../derive/support.ts';

const TANH = '(e^z-e^(-z))/(e^z+e^(-z))';
const A = '(1+e^(-2z))^(-1)';
const B = '(1+e^(2z))^(-1)';

export type Row = readonly [id: string, question: Asked, answer: 'proved' | 'refuted'];
export const rows: readonly Row[] = [
  ['S1 g(1-g)', { f: 'g(z) = 1/(1+e^(-z))', claim: 'g(z)*(1-g(z))' }, 'proved'],
  ['S1 by name', { f: 'sigmoid', claim: 'g(1-g)' }, 'proved'],
  ['S1 the split', { f: '1/(1+e^(-z))', claim: '1/(1+e^(-z))*(1-1/(1+e^(-z)))' }, 'proved'],
  ['S1 power rule', { f: '(1+e^(-z))^(-1)', claim: '-(1+e^(-z))^(-2)*(-e^(-z))' }, 'proved'],
  ['S2', { f: '1/(1+e^(-z))', claim: 'a(1-a)' }, 'proved'],
  ['S3 at 0', { left: 'sigmoid(0)*(1-sigmoid(0))', right: '1/4' }, 'proved'],
  ['S3 value at 0', { left: 'sigmoid(0)', right: '1/2' }, 'proved'],
  ['S3 at 10 it is not 0', { left: 'sigmoid(10)*(1-sigmoid(10))', right: '0' }, 'refuted'],
  ['S3 at 10 it is not 1', { left: 'sigmoid(10)', right: '1' }, 'refuted'],
  ['T1', { f: 'tanh(z)', claim: '1-tanh(z)^2' }, 'proved'],
  ['T1 cached', { f: 'tanh(z)', claim: '1-a^2' }, 'proved'],
  ['T1 written out', { f: TANH, claim: '1-a^2' }, 'proved'],
  ['T2 written out', { left: 'tanh(z)', right: TANH }, 'proved'],
  ['T2 split', { left: TANH, right: '1/(1+e^(-2z))-1/(1+e^(2z))' }, 'proved'],
  ['T3 first part', { f: A, claim: '2*(1+e^(-2z))^(-2)*e^(-2z)' }, 'proved'],
  ['T3 second part, minus outside', { f: `-${B}`, claim: '2*(1+e^(2z))^(-2)*e^(2z)' }, 'proved'],
  ['T3 second part has a minus', { f: B, claim: '2*(1+e^(2z))^(-2)*e^(2z)' }, 'refuted'],
  ['T3 sum', { f: `${A}-${B}`, claim: '2*((1+e^(-2z))^(-2)*e^(-2z)+(1+e^(2z))^(-2)*e^(2z))' }, 'proved'],
  ['R1', { f: 'max(0,z)', claim: 'if(z<0,0,if(z>0,1,1/0))' }, 'proved'],
  ['R1 left', { f: 'max(0,z)', claim: '0', assume: ['z<0'] }, 'proved'],
  ['R1 right', { f: 'max(0,z)', claim: '1', assume: ['z>0'] }, 'proved'],
  ['R2 one at 0', { f: 'max(0,z)', claim: 'if(z>=0,1,0)' }, 'proved'],
  ['R2 nought at 0', { f: 'max(0,z)', claim: 'if(z>0,1,0)' }, 'proved'],
  ['R2 two at 0', { f: 'max(0,z)', claim: 'piecewise(z<0,0,z=0,2,1)' }, 'refuted'],
  ['L1', { f: 'max(0.01z,z)', claim: 'piecewise(z<0,0.01,1)' }, 'proved'],
  ['L1 other convention', { f: 'max(0.01z,z)', claim: 'piecewise(z>0,1,1/100)' }, 'proved'],
  ['L1 nought at 0', { f: 'max(0.01z,z)', claim: 'piecewise(z<0,0.01,z=0,0,1)' }, 'refuted'],
  ['X1', { f: 'max(0.01z,z)', claim: 'piecewise(z<0,0,1)' }, 'refuted'],
  ['X1 the functions', { left: 'max(0.01z,z)', right: 'piecewise(z<0,0,z)' }, 'refuted'],
  ['X1 it is ReLU', { left: 'max(0,z)', right: 'piecewise(z<0,0,z)' }, 'proved'],
  ['X2', { f: 'g(z) = tanh(z)', claim: '1-(g(z)*g(z))' }, 'proved'],
];
