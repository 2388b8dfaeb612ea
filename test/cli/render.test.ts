/** `gprime render`: derivations and proofs as pages, in every format and manner; a proof that does not hold becomes no page. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/cli/render-markdown.ts';
import { markdown } from '../../src/emit/markdown.ts';
import { MANNERS } from '../../src/emit/typst.ts';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { gprime } from './run.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gprime-render-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LECTURE = ['sigmoid', 'tanh', 'relu', 'leaky-relu'];

describe('Markdown of ours', () => {
  it.each(LECTURE)('%s is read whole and written as it was', async (name) => {
    const text = readFileSync(`proofs/${name}.md`, 'utf8');
    const { doc, locale, notices } = readMarkdown(text, await loadLatexParser());
    expect(notices).toEqual([]);
    // Spaces between factors are not seen in a formula.
    const plain = (t: string): string => t.replace(/ \(/g, '(');
    expect(plain(markdown(doc, locale))).toBe(plain(text));
  });
  it('shows what is no formula of ours as it is typed, and says where', async () => {
    const { doc, locale, notices } = readMarkdown('# T\n\nSee $\\int x$ & *here*.\n', await loadLatexParser());
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/^line 3: this formula is shown as it is typed/);
    expect(markdown(doc, locale)).toContain('\\textbackslash{}int x');
  });
});

describe('gprime render', () => {
  it.each(MANNERS)('writes every format in the manner of %s', async (manner) => {
    const out = at(manner);
    const run = await gprime(['render', 'proofs/tanh.md', '--format', 'html,pdf,tex,md,typst', '--style', manner, '-o', out]);
    expect([run.code, run.err]).toEqual([0, '']);
    const read = (ending: string): string => readFileSync(join(out, `tanh.${ending}`), 'latin1');
    expect(read('pdf').startsWith('%PDF')).toBe(true);
    expect(read('tex')).toMatch(/^% Compile with pdflatex\./);
    expect(read('typ')).toContain('gpcircled("A")');
    const html = read('html');
    expect(html).toContain('<math');
    expect(html).toContain('data:font/woff2;base64,');
    expect(html).not.toMatch(/<script|katex-error|(?:src|href)="(?!data:)/);
    if (manner === 'slides') expect([...html.matchAll(/<section>/g)]).toHaveLength(24);
  });

  it('takes the JSON of derive', async () => {
    const derived = await gprime(['derive', 'relu', '--format', 'json']);
    writeFileSync(at('relu.json'), derived.out);
    const markdownOf = await gprime(['derive', 'relu', '--format', 'markdown']);
    const run = await gprime(['render', at('relu.json'), '--format', 'md']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toBe(markdownOf.out);
  });

  it.each(['hard-sigmoid', 'mish', 'softsign'])('takes the Markdown of derive: %s', async (name) => {
    const derived = await gprime(['derive', name, '--detail', 'full', '--format', 'markdown']);
    writeFileSync(at('derived.md'), derived.out);
    const run = await gprime(['render', at('derived.md'), '--format', 'md']);
    expect([run.code, run.err]).toEqual([0, '']);
    const plain = (t: string): string => t.replace(/ (?=\(|\\left)/g, '');
    expect(plain(run.out)).toBe(plain(derived.out));
  });

  it('says what a proof proves, after checking it', async () => {
    await gprime(['verify', 'tanh', '1 - a^2', '--no-sample', '--proof', at('proof.json')]);
    const run = await gprime(['render', at('proof.json'), '--format', 'md']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('$$\\frac{d}{dz} \\tanh(z) = 1 - \\tanh^2(z)$$');
    expect(run.out).toContain('Result: this claim is proved.');
    expect(run.out).toMatch(/The re-checker, a program that shares no code with the engine, accepts the proof: d\/dz/);
    expect(run.out).toMatch(/\(\d+\) \$\\frac\{d\}\{dz\} \\tanh\(z\) = .*derivative of the hyperbolic tangent/);
  });
  it.each(LECTURE)('renders the kept proof of %s, whose question stands in tables', async (name) => {
    const run = await gprime(['render', `proofs/${name}.json`, '--format', 'md']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('Result: this claim is proved.');
  });
  it('says that a claim is refuted, with the same care', async () => {
    await gprime(['verify', 'tanh', '1 + a^2', '--no-sample', '--proof', at('refuted.json')]);
    const run = await gprime(['render', at('refuted.json'), '--format', 'md']);
    expect(run.out).toContain('Result: this claim is refuted; it does not hold.');
  });

  it('does not render a proof with a broken step, or for another question', async () => {
    const file = JSON.parse(readFileSync('proofs/tanh.json', 'utf8')) as {
      steps: Record<string, unknown>[];
      question: Record<string, unknown>;
    };
    const broken = { ...file, steps: file.steps.map((s) => (s.rule === 'tanh.definition' ? { ...s, rule: 'exp.zero' } : s)) };
    const other = { ...file, question: { kind: 'derivative', f: 'tanh(z)', claim: '2', variable: 'z', order: 1, assume: [] } };
    for (const [name, wrong] of Object.entries({ broken, other })) {
      writeFileSync(at(`${name}.json`), JSON.stringify(wrong));
      const run = await gprime(['render', at(`${name}.json`), '--format', 'html,pdf', '-o', at(name)]);
      expect(run.code).toBe(1);
      expect(run.err).toContain('is not rendered: the proof was rejected.');
      expect(existsSync(at(name))).toBe(false);
    }
  });

  it('refuses what it cannot use, with a reason', async () => {
    writeFileSync(at('other.json'), '{"a": 1}');
    writeFileSync(at('half.json'), '{"version": 1, "blocks": [{"kind": "formula"}], "title": "t"}');
    writeFileSync(at('doc.md'), '# T\n');
    const cases: readonly [string[], number, RegExp][] = [
      [['render', at('none.md')], 74, /cannot be read/],
      [['render', at('other.json')], 64, /neither a proof .* nor a derivation/],
      [['render', at('half.json')], 64, /blocks\[0\].latex: a text is missing/],
      [['render', at('doc.md'), '--format', 'docx'], 64, /--format is one or more of html, pdf, tex, md, typst/],
      [['render', at('doc.md'), '--format', 'md', '-o', at('doc.md')], 64, /is the file that is rendered/],
      [['render', at('doc.md'), '--format', 'md', '-o', '/dev/null/x'], 74, /cannot be written/],
    ];
    for (const [args, code, message] of cases) {
      const run = await gprime(args);
      expect([run.code, run.out]).toEqual([code, '']);
      expect(run.err).toMatch(message);
    }
  });
});
