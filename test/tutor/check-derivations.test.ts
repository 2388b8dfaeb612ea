/** What g′ tells itself is right: its own derivations, read back as pages of working, have no wrong line. */
import { describe, expect, it } from 'vitest';
import { activations } from '../../src/catalog/catalog.ts';
import { derivationOf } from '../../src/cli/derive.ts';
import { latex } from '../../src/emit/latex.ts';
import { markdown } from '../../src/emit/markdown.ts';
import { en } from '../../src/explain/locales/en.ts';
import { Unexplained } from '../../src/explain/workbook.ts';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { inSession } from '../../src/term/term.ts';
import { check } from '../../src/tutor/check.ts';
import { readFunction } from '../../src/tutor/question.ts';

const katex = await loadLatexParser();
const FUNCTIONS = [...activations.map((a) => a.name), 'x^2 e^x', 'ln(cosh(x))', 'e^(sin(x))', 'sqrt(1 + x^4)'];

/** The derivation as Markdown and as LaTeX; undefined where there is none to tell. */
function pagesOf(name: string): { markdown: string; tex: string } | undefined {
  const read = readFunction({ f: name });
  if (!read.ok) return undefined;
  try {
    const { doc } = derivationOf(read, 'standard', 'z');
    return { markdown: markdown(doc, en), tex: latex(doc, en) };
  } catch (error) {
    if (error instanceof Unexplained) return undefined;
    throw error;
  }
}

describe('derivations read back', () => {
  it.each(FUNCTIONS)('%s', (name) => {
    const pages = inSession(() => pagesOf(name));
    for (const [format, text] of Object.entries(pages ?? {})) {
      const result = inSession(() => check(text, { format: format as 'markdown' | 'tex' }, katex));
      if (!result.ok) throw new Error(name);
      const lines = result.lines.map(({ line, text: typed, verdict }) => ({ line, typed, verdict }));
      expect(lines.filter((l) => l.verdict === 'refuted' || l.verdict === 'carried' || l.verdict === 'unreadable')).toEqual([]);
      expect(lines.filter((l) => l.verdict === 'proved').length).toBeGreaterThan(1);
    }
  });
});
