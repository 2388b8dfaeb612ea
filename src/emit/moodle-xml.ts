/** Moodle XML put together from escaped text: nothing of a text can become an element, an entity, a placeholder or code of STACK. */
import type { Language, Rich } from '../tutor/worksheet/sheet.ts';
import { formulaLatex, withoutControls } from './sheet-print.ts';

/** Lines stay lines; other control characters are not allowed in XML. */
export const xmlText = (text: string): string =>
  text
    .split('\n')
    .map((line) => withoutControls(line).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'))
    .join('\n');

export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
/** A field that holds its value in a text element. */
export const textField = (name: string, text: string): string => `<${name}><text>${xmlText(text)}</text></${name}>`;
/** A field that holds HTML, already escaped as HTML. */
export const htmlField = (name: string, html: string): string => `<${name} format="html"><text>${xmlText(html)}</text></${name}>`;

/**
 * Words as HTML for Moodle: besides what HTML needs, the brackets with which STACK and Moodle mark code, inputs and placeholders ({@…@},
 * [[…]], {#…}) and the signs of TeX filters.
 */
export const moodleWords = (text: string): string =>
  [...withoutControls(text)].map((c) => (/[&<>"'{}[\]@#$\\%~=`]/.test(c) ? `&#${c.codePointAt(0)};` : c)).join('');

/** A formula for the TeX filter of Moodle. */
export function moodleMath(latex: string, display = false): string {
  const html = latex
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{@', '{ @')
    .replaceAll('[[', '[ [');
  return display ? `\\[${html}\\]` : `\\(${html}\\)`;
}

export const moodleRich = (r: Rich, language: Language): string =>
  r.map((p) => ('text' in p ? moodleWords(p.text) : moodleMath(formulaLatex(p.math, language)))).join('');
