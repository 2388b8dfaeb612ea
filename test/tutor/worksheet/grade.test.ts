/** Typed answers: right, right in the wrong form, wrong with a question that helps, unreadable with the place. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { KatexParse } from '../../../src/syntax/katex-node.ts';
import { inSession } from '../../../src/term/term.ts';
import { katexFor } from '../../../src/tutor/latex.ts';
import { derivativeAsk } from '../../../src/tutor/worksheet/ask.ts';
import type { Drawn } from '../../../src/tutor/worksheet/family.ts';
import { gradeAnswer } from '../../../src/tutor/worksheet/grade.ts';
import type { FormulaAsk, Language, RequiredForm } from '../../../src/tutor/worksheet/sheet.ts';
import { isSubject, subjectOf } from '../../../src/tutor/worksheet/subject.ts';
import { feedbackOf } from '../../../src/tutor/worksheet/wrong.ts';

let katex: KatexParse | undefined;
beforeAll(async () => {
  katex = await katexFor([], 'latex');
});

function askFor(f: string, more: Partial<Drawn> = {}): FormulaAsk {
  return inSession(() => {
    const drawn: Drawn = { family: 'test', topic: 'own', wrt: 'z', order: 1, f, alternatives: [], assume: [], where: [], ...more };
    const subject = subjectOf(drawn, 'en');
    if (!isSubject(subject)) throw new Error(JSON.stringify(subject));
    return derivativeAsk(subject, '1', 4, 'en', feedbackOf(subject, 'en'));
  });
}
const inA: RequiredForm = { kind: 'in-terms-of', letters: ['a'] };
const fraction: RequiredForm = { kind: 'single-fraction' };
const neuron: Partial<Drawn> = {
  closed: 'delta a (1 - a) x',
  wrt: 'w',
  upstream: 'a',
  where: [
    { name: 'z', is: 'w x + b' },
    { name: 'a', is: 'sigma(z)', slope: 'a (1 - a)' },
  ],
  form: { kind: 'in-terms-of', letters: ['delta', 'a', 'x'] },
};

const ROWS: readonly (readonly [name: string, ask: () => FormulaAsk, text: string, kind: string, points: number])[] = [
  ['another way to write it', () => askFor('tanh(3z)'), '3/cosh(3z)^2', 'right', 4],
  ['with the left side', () => askFor('tanh(3z)'), "g'(z) = 3(1 - g^2)", 'right', 4],
  ['LaTeX', () => askFor('tanh(3z)'), '3\\left(1-\\tanh^2(3z)\\right)', 'right', 4],
  ['in a, not asked for', () => askFor('tanh(3z)'), '3(1 - a^2)', 'right', 4],
  ['in a, as asked', () => askFor('tanh(3z)', { closed: '3 (1 - a^2)', form: inA }), '3 - 3a^2', 'right', 4],
  [
    'in z, though a is asked for',
    () => askFor('tanh(3z)', { closed: '3 (1 - a^2)', form: inA }),
    '3(1 - tanh(3z)^2)',
    'right-wrong-form',
    2,
  ],
  ['a derivative is left', () => askFor('tanh(3z)'), '3 (1 - tanh(3z)^2) + d/dz(z) - 1', 'right-wrong-form', 2],
  ['the very derivative', () => askFor('tanh(3z)'), "g'(z)", 'right-wrong-form', 2],
  [
    'one fraction, as asked',
    () => askFor('z/(z^2+1)', { closed: '(1 - z^2)/(z^2 + 1)^2', form: fraction }),
    '(1-z^2)/(1+z^2)^2',
    'right',
    4,
  ],
  [
    'two fractions',
    () => askFor('z/(z^2+1)', { closed: '(1 - z^2)/(z^2 + 1)^2', form: fraction }),
    '1/(z^2+1) - 2z^2/(z^2+1)^2',
    'right-wrong-form',
    2,
  ],
  [
    'a negative power for a fraction',
    () => askFor('z/(z^2+1)', { closed: '(1 - z^2)/(z^2 + 1)^2', form: fraction }),
    '(1-z^2)(1+z^2)^(-2)',
    'right-wrong-form',
    2,
  ],
  ['inner derivative missing', () => askFor('tanh(3z)'), '1 - tanh(3z)^2', 'wrong', 0],
  ['a kink by convention', () => askFor('max(0, z)'), 'if(z >= 0, 1, 0)', 'right', 4],
  ['a value outside the slopes', () => askFor('max(0, z)'), 'if(z > 0, 1, if(z < 0, 0, 2))', 'wrong', 0],
  ['unreadable', () => askFor('tanh(3z)'), '3(1 - tanh', 'unreadable', 0],
  ['an unknown letter', () => askFor('tanh(3z)'), '3(1 - q^2)', 'unreadable', 0],
  ['nothing', () => askFor('tanh(3z)'), '', 'unreadable', 0],
  ['a network', () => askFor('delta a', neuron), 'x*delta*(a - a^2)', 'right', 4],
  ['a network, sigma written out', () => askFor('delta a', neuron), 'delta sigma(w x + b) (1 - a) x', 'right-wrong-form', 2],
  ['a network, the input forgotten', () => askFor('delta a', neuron), 'delta a (1 - a)', 'wrong', 0],
];

describe('gradeAnswer', () => {
  for (const [name, ask, text, kind, points] of ROWS) {
    for (const language of ['en', 'zh'] as const satisfies readonly Language[]) {
      it(`${name} (${language})`, () => {
        const grade = gradeAnswer(ask(), text, language, katex);
        expect([grade.kind, grade.points]).toEqual([kind, points]);
        expect(grade.say.length).toBeGreaterThan(0);
      });
    }
  }
  it('names the misconception and asks a question that does not give the answer', () => {
    const grade = gradeAnswer(askFor('tanh(3z)'), '1 - tanh(3z)^2', 'en');
    expect(grade).toMatchObject({ kind: 'wrong', misconception: 'inner-coefficient-lost' });
    expect(JSON.stringify(grade)).toContain('?');
  });
  it('gives the place of what cannot be read', () => {
    const grade = gradeAnswer(askFor('tanh(3z)'), '3(1 - q^2)', 'en');
    expect(grade.kind === 'unreadable' && grade.problems[0].span).toEqual({ from: 6, to: 7 });
  });
  it('says in Chinese what cannot be read', () => {
    const say = (text: string): string => JSON.stringify(gradeAnswer(askFor('tanh(3z)'), text, 'zh').say);
    expect(say('3(1 - q^2)')).toContain('不认识的名称：q');
    expect(say('3(1 - tanh')).toMatch(/\p{Script=Han}/u);
    expect(say('')).toContain('没有输入内容');
  });
  it('takes the label of a choice', () => {
    const choice = { kind: 'choice', id: '1', prompt: [], points: 2, options: [{ label: 'A' }, { label: 'B' }], right: 'B' } as const;
    expect(gradeAnswer(choice, ' b ', 'en')).toMatchObject({ kind: 'right', points: 2 });
    expect(gradeAnswer(choice, 'A', 'en')).toMatchObject({ kind: 'wrong', points: 0 });
  });
});
