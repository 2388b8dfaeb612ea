/** The interactive sheet in a real browser, from a file, without a network: answers, verdicts, hints, a reload, a keyboard, a screen reader. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetHtmlFiles } from '../../src/emit/sheet-files.ts';
import { PAPERS } from '../../src/emit/typst-page.ts';
import { sheetOf } from '../emit/sheet-fixture.ts';
import { chromium } from '../tools.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder = '';
const at = (name: string): string => pathToFileURL(join(folder, name)).href;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gprime-web-'));
  for (const [language, title] of [
    ['en', 'A <b>sheet</b>'],
    ['zh', '导数'],
  ] as const) {
    for (const { name, content } of await sheetHtmlFiles(sheetOf(title, language), 'a4'))
      writeFileSync(join(folder, `${language}-${name}`), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!chromium)('the interactive sheet', () => {
  let browser: Browser;
  const wrong: string[] = [];
  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  async function opened(name: string, width = 1000): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    wrong.length = 0;
    page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()));
    page.on('pageerror', (e) => wrong.push(String(e)));
    page.on('request', (r) => !/^(?:file|data):/.test(r.url()) && wrong.push(r.url()));
    await page.goto(at(name));
    await page.waitForFunction(() => document.getElementById('progress')?.textContent !== '');
    return page;
  }
  async function answer(page: Page, id: string, text: string): Promise<string> {
    await page.locator(`#text-${id}`).fill(text);
    await page.locator(`#text-${id}`).press('Enter');
    await page.waitForFunction((v) => /^verdict ./.test(document.getElementById(v)?.className ?? ''), `verdict-${id}`);
    return page.locator(`#verdict-${id}`).innerText();
  }

  it('tells right, wrong and unreadable, counts points, and keeps what was typed across a reload', async () => {
    const page = await opened('en-interactive.html');
    expect(await answer(page, '1', '1 - g^2')).toMatch(/Right/);
    expect(await answer(page, '2', 'e^(-z)/(1+e^(-z))')).toMatch(/Not right/);
    const unreadable = await answer(page, '4b', '2*z + exp*z');
    expect(unreadable).toMatch(/cannot be read[\s\S]*exp[\s\S]*\^\^\^/);
    expect(await page.locator('#read-1 math').count()).toBe(1);
    await page.locator('#choice-3-0').check();
    await page.locator('#ask-3 button.check').click();
    await page.waitForFunction(() => document.getElementById('verdict-3')?.className === 'verdict right');
    const told = await page.locator('#progress').innerText();
    expect(told).toBe('2 of 7 answers right, 3 of 10 points');
    await page.reload();
    await page.waitForFunction((text) => document.getElementById('progress')?.textContent === text, told);
    expect(await page.locator('#text-1').inputValue()).toBe('1 - g^2');
    expect(await page.locator('#choice-3-0').isChecked()).toBe(true);
    expect(wrong).toEqual([]);
  });
  it('shows hints and answers only when asked', async () => {
    const page = await opened('en-interactive.html');
    const first = page.locator('#problem-1');
    expect(await first.innerText()).not.toMatch(/First hint|Solution/);
    await first.locator('[data-hint]').click();
    expect(await first.locator('.hints li').allInnerTexts()).toEqual(['First hint']);
    await first.locator('[data-hint]').click();
    expect(await first.locator('.hints li').count()).toBe(2);
    await first.locator('[data-show]').click();
    expect(await first.innerText()).toContain('Solution');
  });
  it('a verdict does not stay when the text changes', async () => {
    const page = await opened('en-interactive.html');
    await answer(page, '1', '1 - g^2');
    await page.locator('#text-1').press('Backspace');
    expect(await page.locator('#verdict-1').innerText()).toBe('');
    expect(await page.locator('#progress').innerText()).toMatch(/^0 of/);
  });
  it('can be worked with the keyboard alone', async () => {
    const page = await opened('en-interactive.html');
    await page.locator('#text-1').focus();
    await page.keyboard.type('1-tanh(z)^2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('verdict-1')?.className === 'verdict right');
  });
  it.each(['en-interactive.html', 'zh-interactive.html', 'en-sheet.html', 'zh-key.html'])('axe finds nothing in %s', async (name) => {
    const page = name.includes('interactive') ? await opened(name) : await (await browser.newContext()).newPage();
    await page.goto(at(name));
    if (name.includes('interactive')) {
      await answer(page, '1', '1 - tanh*z');
      await page.locator('[data-hint]').first().click();
      await page.locator('[data-show]').first().click();
    }
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await run.run()).violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`);
    });
    expect(found).toEqual([]);
  });
  it('gives a screen reader the mathematics, the fields and the plots', async () => {
    const page = await opened('en-interactive.html');
    const snapshot = await page.locator('body').ariaSnapshot();
    expect(snapshot).toMatch(/math: .*tanh/);
    expect(snapshot).toMatch(/textbox "g ?′ ?\( ?z ?\) ="/);
    expect(snapshot).toMatch(/img "Graph of g\(z\)/);
    expect(snapshot).toMatch(/radio/);
    expect(await page.locator('h1').innerText()).toBe('A <b>sheet</b>');
  });
  it('fits a telephone without scrolling sideways', async () => {
    const page = await opened('en-interactive.html', 360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
  it.each(PAPERS)('is printed on %s so that no problem is cut', async (paper) => {
    const [sheet] = await sheetHtmlFiles(sheetOf(), paper);
    writeFileSync(join(folder, `${paper}.html`), sheet.content);
    const page = await (await browser.newContext()).newPage();
    await page.goto(at(`${paper}.html`));
    // Marks at both ends of each problem, with links to them: then the PDF says on which page they are.
    await page.evaluate(() => {
      for (const article of document.querySelectorAll('article')) {
        for (const end of ['first', 'last'] as const) {
          const mark = document.createElement('span');
          mark.id = `${end}-of-${article.id}`;
          mark.textContent = '.';
          const link = document.createElement('a');
          link.href = `#${mark.id}`;
          link.textContent = '.';
          if (end === 'first') article.prepend(mark);
          else article.append(mark);
          document.body.append(link);
        }
      }
    });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toContain(paper === 'a4' ? '/MediaBox [0 0 594.95' : '/MediaBox [0 0 612');
    const pages = new Map([...pdf.matchAll(/\/((?:first|last)-of-problem-\d+) \[(\d+) 0 R/g)].map((m) => [m[1], m[2]]));
    expect(pages.size).toBe(12);
    expect(new Set(pages.values()).size).toBeGreaterThan(1);
    for (let n = 1; n <= 6; n++) expect(pages.get(`first-of-problem-${n}`)).toBe(pages.get(`last-of-problem-${n}`));
  });
  it('prints without its buttons', async () => {
    const page = await opened('en-interactive.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});
