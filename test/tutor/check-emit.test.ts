/** The report in its four formats and two languages; what a hostile page can do to it: nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { checkHtml } from '../../src/emit/check-html.ts';
import { checkJson } from '../../src/emit/check-json.ts';
import { checkMarkdown } from '../../src/emit/check-markdown.ts';
import { checkText } from '../../src/emit/check-text.ts';
import { ICONS } from '../../src/emit/check-told.ts';
import { checkWords } from '../../src/emit/check-words.ts';
import { mathRenderer } from '../../src/emit/katex.ts';
import { loadLatexParser } from '../../src/syntax/latex.ts';
import { inSession } from '../../src/term/term.ts';
import type { CheckResult } from '../../src/tutor/check/report.ts';
import { check } from '../../src/tutor/check.ts';

const katex = await loadLatexParser();
const render = await mathRenderer();
const plain = (text: string): string => text;
const PAINT = { good: plain, bad: plain, doubt: plain, faint: plain, strong: plain };
const WORKINGS = join(import.meta.dirname, '../cases/workings');
const NOTES = readFileSync(join(WORKINGS, 'notes.md'), 'utf8');

const FORMATS = {
  text: (r: CheckResult, language: 'en' | 'zh') => checkText(r, language, PAINT),
  markdown: checkMarkdown,
  json: checkJson,
  html: (r: CheckResult, language: 'en' | 'zh') => checkHtml(r, language, render, ''),
};
const on = <V>(text: string, f: (r: CheckResult) => V): V => inSession(() => f(check(text, { format: 'markdown' }, katex)));

describe('the notes', () => {
  it.each(['en', 'zh'] as const)('as text, %s', async (language) => {
    await expect(on(NOTES, (r) => FORMATS.text(r, language))).toMatchFileSnapshot(join(WORKINGS, `notes.report.${language}.txt`));
  });
  it.each(['en', 'zh'] as const)('as Markdown, %s', (language) => {
    const shown = on(NOTES, (r) => FORMATS.markdown(r, language));
    expect(shown.split('\n').filter((l) => /^\d+\. /.test(l)).length).toBe(61);
  });
  it('every verdict has a word and a sign of its own, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const { verdicts } = checkWords(language);
      const words = Object.entries(verdicts).filter(([v]) => v !== 'prose');
      expect(new Set(words.map(([, w]) => w)).size).toBe(words.length);
    }
    expect(new Set(Object.values(ICONS)).size).toBe(Object.keys(ICONS).length);
  });
  it('both languages have the same sentences', () => {
    const keys = (language: 'en' | 'zh'): string[] =>
      Object.keys(checkWords(language).sentences)
        .filter((k) => k.startsWith('check.'))
        .sort();
    expect(keys('zh')).toEqual(keys('en'));
  });
  it('as HTML: well formed, formulas set, every verdict in words', () => {
    const shown = on(NOTES, (r) => FORMATS.html(r, 'en'));
    const body = shown.slice(shown.indexOf('<main>'), shown.indexOf('</main>') + 7);
    expect(() =>
      new DOMParser({ onError: (level, message) => expect.fail(`${level}: ${message}`) }).parseFromString(body, 'text/xml'),
    ).not.toThrow();
    expect(shown).toContain('<math');
    for (const word of [
      'right again',
      'wrong',
      'follows from the mistake above',
      'only approximately',
      'examples, not a proof',
      'a convention',
    ])
      expect(shown).toContain(word);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>\n\nf(x) = <img src=x onerror=alert(1)>',
  '$\\href{javascript:alert(1)}{x} = 1$',
  '$\\htmlClass{a}{x} = \\includegraphics{http://example.com/x.png}$',
  '$\\text{<script>alert(1)</script>} = x$',
  '$$\\def\\a{\\a\\a}\\a = 1$$',
  '$f(x) = x^2$ `<b>` [a](javascript:alert(1)) ![b](http://example.com)\n\n$f\'(x) = 2x + "<b>"$',
  '\u001b[31mf(x) = x^2\u001b[0m\u202e\u0007',
];
describe('hostile pages', () => {
  it.each(HOSTILE)('%j', (page) => {
    const shown = on(page, (r) => FORMATS.html(r, 'en'));
    const tags = shown
      .slice(shown.indexOf('<main>'))
      .match(/<[^>]*>/g)!
      .join('\n');
    expect(tags).not.toMatch(/<(?:script|img|iframe|a|b|link)\b|\bon\w+\s*=\s*["']|href=|src=/i);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a terminal
    expect(on(page, (r) => FORMATS.text(r, 'en'))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(() => JSON.parse(on(page, (r) => FORMATS.json(r, 'en')))).not.toThrow();
    const markdown = on(page, (r) => FORMATS.markdown(r, 'en')).replace(/(`+)[^`][\s\S]*?\1/g, '');
    expect(markdown).not.toMatch(/<\w|\]\(/);
  });
});
