/** Traps: questions at which an engine that is a little careless answers wrongly. Each row says which answer would be a lie. */
import { describe, expect, it } from 'vitest';
import { type Asked, ask } from './support.ts';

type Trap = readonly [left: string, right: string, assume?: readonly string[], order?: number];

/** Wrong claims: "proved" would be a lie. */
const wrong: readonly Trap[] = [
  // One point at which f is differentiable.
  ['z^2', 'if(z=0,5,2*z)'],
  ['z^2', 'piecewise(z=1,3,2*z)'],
  ['sin(z)', 'if(z=0,0,cos(z))'],
  ['z^3', 'if(z=sqrt(2),0,3*z^2)'],
  ['e^z', 'if(z=ln(3),2,e^z)'],
  ['z*abs(z)', 'if(z=0,1,2*abs(z))'],
  ['max(0,z)^2', 'if(z=0,1,2*max(0,z))'],
  ['z^2*sign(z)', '2*abs(z)+1-abs(sign(z))'],
  ['z^2', '2*z+1-abs(sign(z))'],
  ['z^2', '2*z+1-sign(z-1)^2'],
  ['z^2', '2*z+(1-abs(sign(z-pi)))'],
  ['piecewise(z=0,0,z)', 'piecewise(z=0,7,1)'],
  ['tanh(z)', '1-tanh(z)^2+1-sign(z)^2'],
  ['z^2', 'if(z=0,1,2*z)', ['z>=0', 'z<1']],
  ['z^2', 'if(z=a,0,2*z)', ['a>0']],
  ['z^2', 'if(sin(z)=0,0,2*z)'],
  ['z^2', 'if(z^2=2,0,2*z)'],
  ['abs(z)^3', 'if(z=0,1,3*z*abs(z))'],
  ['piecewise(z<0,-z^2,z^2)', 'piecewise(z<0,-2*z,z>0,2*z,1)'],
  // Values put in at one point.
  ['piecewise(z=0,1,z^2)', 'if(z=1,0,2*z)'],
  // Jumps and kinks.
  ['max(0,z)', 'piecewise(z<0,0,z>0,1,3/2)'],
  ['max(0,z)', 'piecewise(z<0,0,z>0,1,-1/1000)'],
  ['max(0.01*z,z)', 'piecewise(z<0,0.01,z>0,1,0)'],
  ['abs(z-pi)', 'piecewise(z<pi,-1,z>pi,1,2)'],
  ['max(z,e^z-2)', 'piecewise(z<1,1,e^z)'],
  ['abs(sin(z))', 'cos(z)'],
  ['abs(sin(z))', 'abs(cos(z))'],
  ['max(sin(z),cos(z))', 'max(cos(z),-sin(z))'],
  ['min(max(z,-1),1)', 'piecewise(z<-1,0,z<1,1,z=1,2,0)'],
  ['abs(abs(abs(z)-2)-1)', 'sign(abs(abs(z)-2)-1)*sign(abs(z)-2)'],
  // Parameters that empty a denominator, or change a sign.
  ['z/a', '1/abs(a)'],
  ['a*z^2/a', '2*a*z'],
  ['sqrt(a^2)*z', 'a'],
  ['sqrt(a^2*z^2)', 'a*sign(z)'],
  ['ln(1+e^(a*z))/a', 'sigmoid(abs(a)*z)'],
  ['max(a*z,z)', 'piecewise(z>0,1,a)'],
  ['max(a*z,z)', 'piecewise(z>0,1,a)', ['a>=0']],
  ['max(a*z,z)', 'piecewise(z>0,1,a)', ['a<=1.0001']],
  ['abs(a*z)', 'a*sign(z)'],
  ['(a^2)^(1/2)*z', 'a', ['a>=-1']],
  ['piecewise(z>a,z,0)', 'piecewise(z>=0,1,0)'],
  ['a^z', 'a^z*ln(abs(a))+max(0,a-100)', ['a>0']],
  ['z^a', 'a*z^(a-1)+max(0,a-50)', ['z>0']],
  ['(z-a)/(z-b)', '(b-a)/(z-b)^2'],
  ['sqrt(z^2+a)', 'z/sqrt(z^2+abs(a))'],
  ['atan(z/a)', '1/(a^2+z^2)', ['a>0']],
  ['abs(z-a)', 'if(a=0,0,sign(z-a))'],
  ['a*z', 'if(a=3,0,a)'],
  ['a*z', 'if(a=sqrt(2),0,a)'],
  // Even roots and powers.
  ['(z^2)^(3/2)', '3*z^2'],
  ['(z^4)^(1/4)', '1'],
  ['(z^6)^(1/2)', '3*z^2'],
  ['sqrt(z^6)', '3*z^2'],
  ['(z^6)^(1/3)', '2*abs(z)'],
  ['(z^3)^(1/3)', 'sign(z)'],
  ['z^(2/3)', '2/3*abs(z)^(-1/3)'],
  ['cbrt(z)', '1/(3*cbrt(z))'],
  ['sqrt((z-1)^2)+sqrt((z+1)^2)', '2'],
  ['sqrt(z)*sqrt(z)', '2*sqrt(z)'],
  ['sqrt(z^2-2*z+1)', '1'],
  ['sqrt(sin(z)^2)', 'cos(z)'],
  // The claim has no value on an interval where f' has one.
  ['z^2/2', 'sqrt(z)^2'],
  ['z^2/2', 'e^(ln(z))'],
  ['ln(abs(z))', 'sqrt(z)/z^(3/2)'],
  ['z', 'sqrt(z)/sqrt(z)'],
  ['z', 'asin(z)/asin(z)'],
  ['z^2', '2*z+ln(z)-ln(z)'],
  ['z^2', '2*z+sqrt(1-z^2)-sqrt(1-z^2)'],
  ['z^2', '2*z+0*ln(z+1000)'],
  ['z^2', '2*z+0/max(0,z)'],
  ['z^2', '2*z/sign(abs(z)-z)*sign(abs(z)-z)'],
  // Branches of inverse functions.
  ['asin(sin(z))', '1'],
  ['acos(cos(z))', '1'],
  ['asin(2*z/(1+z^2))', '2/(1+z^2)'],
  ['acos((1-z^2)/(1+z^2))', '2/(1+z^2)'],
  ['asin(2*z*sqrt(1-z^2))', '2/sqrt(1-z^2)'],
  ['acos(2*z^2-1)', '-2/sqrt(1-z^2)'],
  ['acosh(cosh(z))', '1'],
  ['acosh(2*z^2-1)', '2/sqrt(z^2-1)'],
  ['asin(sqrt(1-z^2))', '-1/sqrt(1-z^2)'],
  ['acos(-abs(z))', '1/sqrt(1-z^2)'],
  ['acoth(z)', '1/(1+z^2)'],
  ['asin(cos(z))', '-1'],
  ['atan(1/z)', '1/(1+z^2)'],
  ['ln(-z)', '-1/z'],
  ['ln(z^2)', '2/abs(z)'],
  ['ln(sqrt(z^2))', '1/abs(z)'],
  // Assumptions with a boundary.
  ['abs(z)', '1', ['z>=-1/1000000']],
  ['abs(z)', '2', ['z>=0']],
  ['max(0,z)', '0', ['z<=1/10^20']],
  ['z^2', '0', ['z<=0']],
  ['abs(z^2-2)', '2*z', ['z>=1.4142135623']],
  ['max(z,1)', '0', ['z<1.00000000001']],
  // Nearly equal.
  ['z*(sin(10^10)+2)', '2+sin(10^10)+10^(-40)'],
  ['z*cos(10^20)', 'cos(10^20)+1/10^30'],
  ['e^z', 'e^z+e^(-1000)'],
  ['z/10^300', '0'],
  ['10^300*z', '10^300+1'],
  ['z*(1+1/10^200)', '1'],
  ['z*(ln(2)+ln(3))', 'ln(6)+10^(-60)'],
  ['z*atan(1)', 'pi/4+10^(-80)'],
  ['tanh(1000*z)', '0'],
  ['e^(-z^2)', '-2*z*e^(-z^2)+e^(-z^2-400)'],
  ['sigmoid(z)', 'sigmoid(z)*(1-sigmoid(z))+max(0,z-10^9)'],
  ['sigmoid(z)', 'sigmoid(z)*(1-sigmoid(z))+max(0,10^(-9)-abs(z-1/7))'],
  ['z*ln(8)/ln(2)', '3.0000000000000000000000001'],
  // Higher orders at a breakpoint.
  ['z*abs(z)', 'if(z=0,3,2*sign(z))', undefined, 2],
  ['abs(z)^3', 'if(z=0,1,6*abs(z))', undefined, 2],
  ['max(0,z)^3', 'if(z=0,1,6*max(0,z))', undefined, 2],
  ['z^3', 'if(z=0,1,6*z)', undefined, 2],
  ['z^4', 'if(z=0,1,24)', undefined, 4],
  ['abs(z)', 'z', undefined, 2],
];

/** Right claims: "refuted" would be a lie. */
const right: readonly Trap[] = [
  ['max(0,z)', 'piecewise(z<0,0,z>0,1,1/3)'],
  ['max(0,z)', 'if(z=0,1/0,(1+sign(z))/2)'],
  ['abs(z)', 'piecewise(z<0,-1,z>0,1,-1)'],
  ['z^2', '2*z^2/z'],
  ['z^2', '2*z*sin(z)/sin(z)'],
  ['z^2', 'if(z=0,ln(0),2*z)'],
  ['z^2', '2*z+0/(z^2-2)'],
  ['asin(z)', '1/sqrt(1-z^2)'],
  ['acos(cos(z))', 'sign(sin(z))'],
  ['asin(sin(z))', 'sign(cos(z))'],
  ['asin(2*z/(1+z^2))', '2*sign(1-z^2)/(1+z^2)'],
  ['acosh(cosh(z))', 'sign(z)'],
  ['acos(2*z^2-1)', '-2*sign(z)/sqrt(1-z^2)'],
  ['sqrt(z)', '1/(2*sqrt(z))'],
  ['sqrt(z)', '1/(2*sqrt(abs(z)))'],
  ['sqrt(z)', 'if(z<0,100,1/(2*sqrt(z)))'],
  ['ln(z)', '1/abs(z)'],
  ['ln(z)', 'if(z<=0,5,1/z)'],
  ['cbrt(z)', '1/(3*cbrt(z)^2)'],
  ['z^(2/3)', '2/(3*cbrt(z))'],
  ['(z^3)^(1/3)', '1'],
  ['sqrt(z^6)', '3*z*abs(z)'],
  ['sign(z)', '0'],
  ['sign(z)', 'if(z=0,12,0)'],
  ['piecewise(z<0,0,1)', '0'],
  ['piecewise(z<0,0,1)', 'if(z=0,4,0)'],
  ['piecewise(z=0,5,z^2)', '2*z'],
  ['piecewise(z=0,5,z^2)', 'if(z=0,9,2*z)'],
  ['piecewise(z=0,0,z^2*sin(1/z))', 'if(z=0,0,2*z*sin(1/z)-cos(1/z))'],
  ['piecewise(z=0,1,sin(z)/z)', 'if(z=0,0,(z*cos(z)-sin(z))/z^2)'],
  ['a*z^2/a', '2*z'],
  ['z/a', '1/a'],
  ['sqrt(a^2)*z', 'abs(a)'],
  ['max(a*z,z)', 'piecewise(z>0,1,a)', ['a<=1']],
  ['max(a*z,z)', 'max(a,1)', ['z>0']],
  ['abs(a*z)', 'abs(a)*sign(z)'],
  ['min(max(z,a),b)', 'piecewise(z<a,0,z<b,1,0)', ['a<b']],
  ['tanh(2*tanh(z)+1)', '2*(1-tanh(z)^2)*(1-tanh(2*tanh(z)+1)^2)'],
  ['exp(2*(1/(1+exp(z))+z))', '2*(1-exp(z)/(1+exp(z))^2)*exp(2/(1+exp(z))+2*z)'],
  // Also for a > b, where both are constant.
  ['min(max(z,a),b)', 'piecewise(z<a,0,z<b,1,0)'],
  ['piecewise(z>a,z,0)', 'piecewise(z>a,1,0)'],
  ['abs(z)', '1', ['z>=0']],
  ['abs(z)', '-1', ['z<=0']],
  ['abs(z)', 'sign(z)', ['z>=0']],
  ['max(0,z)', '0', ['z<=0']],
  ['abs(z^2-2)', '2*z', ['z>=sqrt(2)']],
  ['z*abs(z)', '2*z', ['z>=0']],
  ['sqrt(z^3)', '3/2*sqrt(z)', ['z>=0']],
  ['sqrt(z^4)', '2*z'],
  ['ln(-z)', '1/z'],
  ['z*(ln(2)+ln(3))', 'ln(6)'],
  ['z*ln(8)/ln(2)', '3'],
  ['z*sin(10^10)', 'sin(10^10)'],
  ['z*cbrt(2+sqrt(5))', '(1+sqrt(5))/2'],
  ['z*(cbrt(2+sqrt(5))+cbrt(2-sqrt(5)))', '1'],
  ['z*sqrt(2)^2', '2'],
  ['10^300*z', '10^300'],
  ['e^(1000*z)', '1000*e^(1000*z)'],
  ['tan(atan(z))', '1'],
  ['atan(tan(z))', '1'],
  ['atan(z)+atan(1/z)', '0'],
  ['abs(sin(z))', 'cos(z)*sign(sin(z))'],
  ['max(sin(z),cos(z))', 'if(sin(z)>cos(z),cos(z),-sin(z))'],
  ['abs(abs(abs(z)-2)-1)', 'sign(abs(abs(z)-2)-1)*sign(abs(z)-2)*sign(z)'],
  ['max(max(z,0),max(-z,0))', 'sign(z)'],
  ['max(z,min(z,0))', '1'],
  ['z*abs(z)', '2*sign(z)', undefined, 2],
  ['z*abs(z)', 'if(z=0,1,2*sign(z))', undefined, 2],
  ['abs(z)', '0', undefined, 2],
  ['abs(z)', 'if(z=0,77,0)', undefined, 3],
  ['max(0,z)^3', '6*max(0,z)', undefined, 2],
  ['z^0', '0'],
  ['0^z', '0', ['z>0']],
  ['(1/z)^0', '0'],
  ['e^(-1/z^2)', '2*e^(-1/z^2)/z^3'],
  ['cbrt(z)^3', '1'],
  ['sqrt(abs(z))', 'sign(z)/(2*sqrt(abs(z)))'],
  ['sqrt(abs(z))', 'if(z=0,8,sign(z)/(2*sqrt(abs(z))))'],
];

/** Equalities that do not hold, and that do. */
const unequal: readonly Trap[] = [
  ['abs(z)', 'z', ['z>-1/10^9']],
  ['if(z=0,1,0)', '0'],
  ['1-abs(sign(z))', '0'],
  ['sqrt(z^2)', 'z'],
  ['max(z,0)', 'z', ['z>=-1/10^12']],
  ['asin(sin(z))', 'z'],
  ['atan(tan(z))', 'z'],
  ['ln(e^z+1)', 'z', ['z>50']],
  ['sign(z)^2', '1'],
  ['atan(z)+atan(1/z)', 'pi/2'],
  ['if(z=a,1,0)', '0'],
  ['sign(a*z)', 'sign(z)', ['a>=0']],
  ['sin(pi*z)', '0'],
  ['z^(1/2)*(z-1)^0', 'z^(1/2)+10^(-50)'],
];
const equal: readonly Trap[] = [
  ['abs(z)', 'z', ['z>=0']],
  ['sqrt(z)^2', 'z'],
  ['z/z', '1'],
  ['sign(z)^2', '1', ['z>0']],
  ['ln(z^2)', '2*ln(z)'],
  ['e^(ln(z))', 'z'],
  ['max(z,0)', '0', ['z<=0']],
  ['if(z=0,0,z)', 'z'],
  ['max(a,b)+min(a,b)', 'a+b'],
  ['asin(sin(z))', 'z', ['-1<z<1']],
  ['acos(z)+acos(-z)', 'pi'],
  ['cbrt(z^3)', 'z'],
  ['(-8)^(1/3)', '-2'],
  ['tan(z)', 'sin(z)/cos(z)'],
  ['sign(z)*abs(z)', 'z'],
];

const name = ([l, r, a, n]: Trap): string => `${l} | ${r}${n ? ` | order ${n}` : ''}${a ? ` | ${a.join(', ')}` : ''}`;
const question = ([f, claim, assume, order]: Trap): Asked => ({ f, claim, assume, order });
const equality = ([left, right, assume]: Trap): Asked => ({ left, right, assume });

function judge(rows: readonly Trap[], put: (t: Trap) => Asked, lie: 'proved' | 'refuted'): { bad: string[]; open: string[] } {
  const bad: string[] = [];
  const open: string[] = [];
  for (const row of rows) {
    try {
      const told = ask(put(row));
      if (told.outcome === lie) bad.push(`${name(row)}: ${lie}`);
      if (told.rejected !== undefined) bad.push(`${name(row)}: ${told.outcome}, but ${told.rejected}`);
      if (told.outcome === 'undecided' || told.outcome === 'limit' || told.outcome === 'invalid') {
        open.push(`${name(row)}: ${told.outcome}: ${told.reason}`);
      }
    } catch (error) {
      bad.push(`${name(row)}: crashed: ${error}`);
    }
  }
  if (process.env.GPRIME_SHOW_OPEN === '1') console.log(`${open.length} of ${rows.length} open\n${open.map((o) => `  ${o}`).join('\n')}`);
  return { bad, open };
}

describe('traps', () => {
  it('a wrong claim is never proved', () => expect(judge(wrong, question, 'proved').bad).toEqual([]));
  it('a right claim is never refuted', () => expect(judge(right, question, 'refuted').bad).toEqual([]));
  it('a wrong equality is never proved', () => expect(judge(unequal, equality, 'proved').bad).toEqual([]));
  it('a right equality is never refuted', () => expect(judge(equal, equality, 'refuted').bad).toEqual([]));
});

describe('a witness', () => {
  it('shows enough digits to tell the two values apart', () => {
    const told = ask({ f: 'tanh(z)', claim: '(1-tanh(z)^2)*(1+10^-30*z*(z-1)*(z+1)*(z-2)*(z+2))' });
    expect(told.outcome).toBe('refuted');
    const witness = told.verdict?.verdict === 'refuted' ? told.verdict.witness : null;
    expect(witness?.left).toMatch(/^0\.\d{20,}…$/);
    expect(witness?.left).not.toBe(witness?.right);
  });
});
