// Photograph pages that g′ writes, for the README: docs/page.png, docs/check.png and docs/sheet.png. Needs Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'gprime-picture-'));
const gprime = (...args) => spawnSync(process.execPath, ['dist/bin/gprime.cjs', ...args], { encoding: 'utf8' });
const page = join(folder, 'index.html');
gprime('start', '--no-sample', '--out', page);
const checked = join(folder, 'check.html');
writeFileSync(checked, gprime('check', 'test/cases/workings/notes.md', '--format', 'html').stdout);
gprime('worksheet', '--topic', 'mixed', '--level', '2', '--count', '12', '--seed', '7', '--format', 'html', '-o', join(folder, 'sheet'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const tab = await browser.newPage({ viewport: { width: 800, height: 1000 }, deviceScaleFactor: 1.5 });
const open = (path) => tab.goto(pathToFileURL(path).href);
await open(page);
await tab.locator('#sigmoid').screenshot({ path: 'docs/page.png' });
await tab.setViewportSize({ width: 1000, height: 1000 });
await open(checked);
await tab.screenshot({ path: 'docs/check.png', clip: { x: 0, y: 1610, width: 1000, height: 700 }, fullPage: true });
await tab.setViewportSize({ width: 800, height: 1000 });
await open(join(folder, 'sheet', 'interactive.html'));
await tab.locator('input').first().fill('tanh(8z-2)');
await tab.locator('input').first().press('Enter');
await tab.waitForTimeout(1500);
await tab.screenshot({ path: 'docs/sheet.png', clip: { x: 0, y: 0, width: 800, height: 760 } });
await browser.close();
rmSync(folder, { recursive: true });
