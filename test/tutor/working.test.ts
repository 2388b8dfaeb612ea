/** From a file to rows, and from rows to clauses: what is a formula, what is words, and where each piece stands. */
import { describe, expect, it } from 'vitest';
import { formatOf, type PageFormat, readPage } from '../../src/tutor/working/page.ts';
import { type Statement, statementOf } from '../../src/tutor/working/statements.ts';

function statements(text: string, format: PageFormat): Statement[] {
  const page = readPage(text, format);
  if (!page.ok) throw new Error(page.why);
  const bare = !page.rows.some((r) => r.pieces.some((p) => p.kind === 'math'));
  return page.rows.map((row) => statementOf(row, bare));
}
/** Line: clauses, sides between their signs, words in quotes. */
const shown = (text: string, format: PageFormat): string[] =>
  statements(text, format).map(({ row, clauses, words }) => {
    const parts = clauses.map((c) => {
      const sides = c.sides.map((s, i) => {
        expect(row.text.slice(s.from, s.from + s.text.length)).toBe(s.text);
        const sign = c.continued ? c.signs[i] : c.signs[i - 1];
        return `${sign === undefined ? '' : `${sign} `}${s.words ? '"' : ''}${s.text}`;
      });
      return sides.join(' ');
    });
    return `${row.line}: ${parts.length > 0 ? parts.join(' ; ') : `'${words}'`}`;
  });

const PAGES: readonly (readonly [name: string, format: PageFormat, text: string, rows: readonly string[]])[] = [
  ['a chain', 'text', 'f(x) = x^2 = x*x', ['1: f(x) = x^2 = x*x']],
  ['a continued line', 'text', '   = 2x', ['1: = 2x']],
  ['words before and behind', 'text', "So by the chain rule f'(x) = 2x   [chain rule]", ["1: f'(x) = 2x"]],
  ['two equations side by side', 'text', 'u = x^2      v = x', ['1: u = x^2 ; v = x']],
  ['a comma, an arrow', 'text', 'u = x, v = 2x => w = u v', ['1: u = x ; v = 2x ; w = u v']],
  ['cases stay together', 'text', "f'(x) = 0 if x < 0, 1 if x > 0", ["1: f'(x) = 0 if x < 0, 1 if x > 0"]],
  ['an enumerator', 'text', '(b) y = x^3', ['1: y = x^3']],
  ['words only', 'text', 'This is a sentence about the sigmoid function.', ["1: 'This is a sentence about the sigmoid function.'"]],
  ['a sentence with a formula', 'text', 'the derivative of tanh is simple', ["1: 'the derivative of tanh is simple'"]],
  ['Chinese', 'text', '令 u = x^2，则 v = u', ['1: u = x^2 ; v = u']],
  ['dollars in a line', 'markdown', 'If $z=0$, then $g(z) = \\frac12$.', ['1: z = 0 ; g(z) = \\frac12']],
  ['a display over lines', 'markdown', '$$\na = b\n$$\n\nWords', ['2: a = b', "5: 'Words'"]],
  ['an aligned display', 'markdown', '$$\\begin{aligned} a &= b \\\\ &= c \\end{aligned}$$', ['1: a = b', '1: = c']],
  [
    'rows with gaps',
    'tex',
    '\\begin{align}\na &= b \\\\[4pt]\n&= [c] \\nonumber \\\\\n&= d\n\\end{align}',
    ['2: a = b', '3: = [c]', '4: = d'],
  ],
  [
    'cases are one row',
    'markdown',
    '$$f = \\begin{cases} 0 & z<0 \\\\ 1 & z>0 \\end{cases}$$',
    ['1: f = \\begin{cases} 0 & z<0 \\\\ 1 & z>0 \\end{cases}'],
  ],
  ['comments and preamble', 'tex', '\\documentclass{a}\n\\begin{document}\n% $x = 1$\n$x = 2$\n\\end{document}', ['4: x = 2']],
  ['a column of comments', 'tex', '\\[ a = b && \\text{by } c = d \\]', ['1: a = b']],
  [
    'words between rows',
    'tex',
    '\\begin{align} a &= b \\\\ \\intertext{and so} c &= d \\end{align}',
    ['1: a = b', "1: 'and so'", '1: c = d'],
  ],
  ['a boxed result', 'markdown', '$$\\boxed{f(x) = x} $$ and $y = \\boxed{2x}$', ['1: f(x) = x', '1: y = 2x']],
  ['words as a side', 'markdown', '$$g = \\text{slope of } f(z)$$', ['1: g = "\\text{slope of } f(z)']],
  ['text that is a function', 'markdown', '$$\\text{ReLU}(z) = \\text{max}(0,z)$$', ['1: \\text{ReLU}(z) = \\text{max}(0,z)']],
  ['code is no formula', 'markdown', '$a = b$\n```\nc = d\n```', ['1: a = b', "2: ''", "3: ''", "4: ''"]],
  ['tables state nothing', 'markdown', '$a=1$\n\n| $x$ | $= 2$ |\n|---|---|', ['1: a = 1', "3: ''", "4: ''"]],
  ['a sign with nothing behind it', 'text', 'f(x) = ', ['1: f(x)']],
  ['a price is no formula', 'markdown', 'It costs $5, and $x = 1$', ['1: x = 1']],
];
describe('reading a page', () => {
  it.each(PAGES.filter(([, , , rows]) => rows.length > 0))('%s', (_, format, text, rows) => {
    expect(shown(text, format)).toEqual(rows);
  });

  it('knows formats by their names', () => {
    const names = ['a.md', 'b.tex', 'c.ipynb', 'd.txt', 'e.pdf'];
    expect(names.map(formatOf)).toEqual(['markdown', 'tex', 'notebook', 'text', undefined]);
  });
  it('counts lines as the file does, whatever ends them', () => {
    expect(shown('a = 1\r\n\r\nb = 2\rc = 3', 'text')).toEqual(['1: a = 1', '3: b = 2', '4: c = 3']);
  });
});
