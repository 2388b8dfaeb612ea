/** Rendered pages as their readers have them: axe finds nothing in the HTML, the TeX compiles. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANNERS } from '../../src/emit/typst.ts';
import { chromium, pdflatex } from '../tools.ts';
import { gprime } from './run.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SOURCES = ['tanh.md', 'leaky-relu.md', 'tanh.json'];
const pages = MANNERS.flatMap((manner) => SOURCES.map((source) => ({ manner, source })));

let folder = '';
const at = (manner: string, source: string, ending: string): string =>
  join(folder, manner, source.replace('.', '-'), source.replace(/\..*/, ending));
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gprime-render-'));
  for (const { manner, source } of pages) {
    const out = join(folder, manner, source.replace('.', '-'));
    const run = await gprime(['render', `proofs/${source}`, '--format', 'html,tex', '--style', manner, '-o', out]);
    expect(run.code).toBe(0);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!chromium)('the HTML', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it.each(pages)('of $source in the manner of $manner', async ({ manner, source }) => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
    await page.goto(pathToFileURL(at(manner, source, '.html')).href);
    expect(wrong).toEqual([]);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await run.run()).violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!pdflatex)('the TeX', () => {
  it.each(pages)('of $source in the manner of $manner', ({ manner, source }) => {
    const tex = at(manner, source, '.tex');
    const cwd = join(tex, '..');
    execFileSync(pdflatex!, ['-interaction=nonstopmode', '-halt-on-error', tex], { cwd, stdio: 'ignore' });
    expect(existsSync(tex.replace('.tex', '.pdf'))).toBe(true);
  });
  it('of texts that TeX has no letters for', async () => {
    const source = join(folder, 'odd.md');
    writeFileSync(source, '# 🎈 \\input{x} % $z$ שלום ​\n\nΩ ≤ ≥ ✓ {} ~ ^ & # _\n\n> −3 ⁻⁴ᶻ “q”\n');
    await gprime(['render', source, '--format', 'tex', '-o', join(folder, 'odd')]);
    execFileSync(pdflatex!, ['-interaction=nonstopmode', '-halt-on-error', 'odd.tex'], { cwd: join(folder, 'odd'), stdio: 'ignore' });
    expect(existsSync(join(folder, 'odd', 'odd.pdf'))).toBe(true);
  });
});
