// Photograph the page that `gprime start` writes, for the README: docs/page.png. Needs Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'gprime-picture-'));
const page = join(folder, 'index.html');
spawnSync(process.execPath, ['dist/bin/gprime.cjs', 'start', '--no-sample', '--out', page], { stdio: 'inherit' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const tab = await browser.newPage({ viewport: { width: 800, height: 1000 }, deviceScaleFactor: 1.5 });
await tab.goto(pathToFileURL(page).href);
await tab.locator('#sigmoid').screenshot({ path: 'docs/page.png' });
await browser.close();
rmSync(folder, { recursive: true });
