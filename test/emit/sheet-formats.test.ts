/** A mixed sheet in the text formats: each is what it says it is, and hostile texts come out as text everywhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../proofs/recheck.mjs';
import { sheetJson } from '../../src/emit/sheet-json.ts';
import { sheetLatexFile } from '../../src/emit/sheet-latex.ts';
import { markdownFiles } from '../../src/emit/sheet-markdown.ts';
import { sheetMoodle } from '../../src/emit/sheet-moodle.ts';
import { sheetNotebook } from '../../src/emit/sheet-notebook.ts';
import type { Sheet } from '../../src/tutor/worksheet/sheet.ts';
import { pdflatex } from '../tools.ts';
import { sheet } from '../tutor/worksheet/support.ts';
import { NOTEBOOK } from './sheet-notebook-schema.ts';

const mixed = {
  en: sheet({ style: 'mixed', count: 6, seed: 7, level: 3 }),
  zh: sheet({ style: 'mixed', count: 6, seed: 8, language: 'zh' }),
};

/** Titles that mean something to a format; they must come out as text. */
const HOSTILE: readonly string[] = [
  '</title><script>alert(1)</script>',
  '&xxe; with <!DOCTYPE quiz [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  '\\input{/etc/passwd} \\write18{id} $x_1$ % # ~ ^ { }',
  '李小龙 ł ő 😀 \u202egpj.exe \u0000\u0007',
  '{@system("x")@} [[input:ans1]] {#1} ]]>',
  '[click](javascript:alert(1)) `code` | * _ # https://evil.example',
  '=HYPERLINK("http://evil","x")',
];
const titled = (s: Sheet, title: string): Sheet => ({
  ...s,
  title,
  problems: s.problems.slice(0, 1).map((p) => ({ ...p, statement: [{ text: title }] })),
});

describe('Markdown', () => {
  it('has formulas that KaTeX takes, and pictures that are there', () => {
    for (const s of Object.values(mixed)) {
      const files = markdownFiles(s);
      for (const { name, content } of files.filter((f) => f.name.endsWith('.md'))) {
        const text = String(content);
        const formulas = [...text.matchAll(/\$\$([\s\S]+?)\$\$|(?<!\\)\$([^$]+?)(?<!\\)\$/g)].map((m) => m[1] ?? m[2]);
        expect(formulas.length, name).toBeGreaterThan(10);
        for (const f of formulas)
          expect(
            () => katex.renderToString(f, { strict: (code: string) => (code === 'unicodeTextInMathMode' ? 'error' : 'ignore') }),
            f,
          ).not.toThrow();
        for (const [, link] of text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) expect(files.map((x) => x.name)).toContain(link);
      }
    }
  });
  it('writes hostile texts as text', () => {
    for (const title of HOSTILE) {
      const text = String(markdownFiles(titled(mixed.en, title))[0].content);
      expect(text).not.toMatch(/<(?:script|!DOCTYPE)|(?<!\\)\]\(javascript|\u202e|(?<!\\)`code/);
    }
  });
});

describe('JSON', () => {
  it('carries the proofs, and the re-checker accepts them', () => {
    const data = JSON.parse(sheetJson(mixed.en)) as Sheet;
    const proofs = data.problems.flatMap((p) => p.asks.flatMap((a) => (a.kind === 'formula' ? [a.proof] : a.proofs)));
    expect(proofs.length).toBeGreaterThan(5);
    for (const p of proofs) expect(recheck(p.file, p.question).accepted).toBe(true);
    expect(sheetJson(mixed.en)).not.toContain('"span"');
  });
});

describe('the notebook', () => {
  const valid = new Ajv({ strict: false }).compile(NOTEBOOK);
  it('is valid under nbformat 4.5', () => {
    for (const s of [...Object.values(mixed), ...HOSTILE.map((t) => titled(mixed.en, t))]) {
      for (const kind of ['sheet', 'key'] as const) {
        const notebook = JSON.parse(sheetNotebook(s, kind)) as { cells: { id: string }[] };
        expect(valid(notebook), JSON.stringify(valid.errors)).toBe(true);
        expect(new Set(notebook.cells.map((c) => c.id)).size).toBe(notebook.cells.length);
      }
    }
  });
});

describe('Moodle XML', () => {
  const parse = (text: string): ReturnType<DOMParser['parseFromString']> => {
    const wrong: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => wrong.push(`${level}: ${message}`) });
    const document = parser.parseFromString(text, 'text/xml');
    expect(wrong).toEqual([]);
    return document;
  };
  it('is well-formed, with a question for each problem', () => {
    for (const s of Object.values(mixed)) {
      const document = parse(sheetMoodle(s));
      const types = [...document.getElementsByTagName('question')].map((q) => q.getAttribute('type'));
      expect(types.length).toBeGreaterThan(s.problems.length);
      expect(new Set(types)).toEqual(new Set(['category', 'stack', 'multichoice', 'matching']));
    }
  });
  it('gives hostile texts no meaning for XML, Moodle or STACK', () => {
    for (const title of HOSTILE) {
      const text = sheetMoodle(titled(mixed.en, title));
      expect(text).not.toMatch(/<!DOCTYPE|<!ENTITY|<script/);
      const document = parse(text);
      const html = [...document.getElementsByTagName('questiontext')].map((q) => q.textContent ?? '').join('');
      const own = html.split('</p>')[0];
      expect(own).not.toMatch(/\{@|\[\[|\{#|<script|\\input/);
    }
  });
});

describe.skipIf(!pdflatex)('LaTeX', () => {
  it('compiles with plain pdflatex, hostile titles too', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'gprime-sheet-'));
    try {
      const each = HOSTILE.map((t) => titled(mixed.en, t));
      const all = { ...each[0], title: HOSTILE.join(' '), problems: each.flatMap((s) => s.problems) };
      const sources = [
        sheetLatexFile(mixed.en, 'sheet', 'a4'),
        sheetLatexFile(mixed.en, 'key', 'letter'),
        sheetLatexFile(all, 'sheet', 'a4'),
      ];
      for (const [i, source] of sources.entries()) {
        writeFileSync(join(folder, `s${i}.tex`), source);
        const run = (): string =>
          execFileSync(pdflatex!, ['-no-shell-escape', '-halt-on-error', '-interaction=nonstopmode', `s${i}.tex`], {
            cwd: folder,
            encoding: 'utf8',
            timeout: 60_000,
            env: { ...process.env, openin_any: 'p', openout_any: 'p' },
          });
        expect(run).not.toThrow();
        expect(existsSync(join(folder, `s${i}.pdf`))).toBe(true);
        // A hostile word that is wider than the page may stand out.
        if (i < 2) expect(readFileSync(join(folder, `s${i}.log`), 'latin1')).not.toContain('Overfull \\hbox');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('says in its first line what compiles it', () => {
    expect(sheetLatexFile(mixed.en, 'sheet', 'a4')).toMatch(/^% Compile with pdflatex\.\n/);
    expect(sheetLatexFile(mixed.zh, 'sheet', 'a4')).toMatch(/^% Compile with xelatex/);
  });
});
