/** The page that `gprime start` writes, in a real browser: complete, without network, readable by a screen reader. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../tools.ts';
import { gprime, type Run } from './run.ts';

let folder = '';
let run: Run;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gprime-page-'));
  run = await gprime(['start', '--out', join(folder, 'index.html')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('gprime start', () => {
  it('proves the four functions and says where the page is', () => {
    expect(run.code).toBe(0);
    for (const name of ['sigmoid', 'tanh', 'ReLU', 'leaky ReLU']) expect(run.out).toContain(name);
    expect(run.out).toMatch(/✓ proved/);
    expect(run.out).not.toMatch(/refuted|undecided|invalid/);
    expect(run.out).toContain(join(folder, 'index.html'));
  });
  it('writes a page that refers to nothing outside', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/<script/);
    expect(html).toContain('<math');
    expect(html).not.toContain('katex-error');
  });
});

describe.skipIf(!chromium)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it('loads without errors or requests to the network, with its fonts', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
    page.on('pageerror', (e) => wrong.push(String(e)));
    page.on('request', (r) => !r.url().startsWith('file:') && !r.url().startsWith('data:') && wrong.push(r.url()));
    page.on('requestfailed', (r) => wrong.push(`failed: ${r.url()}`));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(wrong).toEqual([]);
    expect(
      await page.evaluate(() => document.fonts.check('16px KaTeX_Main') && [...document.fonts].some((f) => f.status === 'loaded')),
    ).toBe(true);
    expect(await page.locator('section').count()).toBeGreaterThanOrEqual(4);
  });
  it('fits a telephone without scrolling sideways', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
  it('gives a screen reader the formulas', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    expect(await page.locator('math').count()).toBeGreaterThan(20);
    expect(await page.locator('body').ariaSnapshot()).toMatch(/heading "/);
  });
});
