/** What the pages of a sheet say that is not part of the sheet: buttons, labels, help. */
import type { Language } from '../tutor/worksheet/sheet.ts';

/** Words of the page that are not words of the sheet. */
export interface PageWords {
  readonly check: string;
  readonly hint: string;
  readonly showAnswer: string;
  readonly read: string;
  readonly notYet: string;
  readonly checking: string;
  readonly failed: string;
  readonly empty: string;
  readonly choose: string;
  readonly progress: string;
  readonly progressLabel: string;
  readonly clear: string;
  readonly clearAsk: string;
  readonly noScript: string;
  readonly help: string;
  readonly kept: string;
  readonly noMoreHints: string;
  readonly pointsOf: string;
  readonly mistakes: string;
  readonly level: string;
}

const EN: PageWords = {
  check: 'Check',
  hint: 'Hint',
  showAnswer: 'Show the answer',
  read: 'Read as:',
  notYet: 'Not readable yet',
  checking: 'Checking …',
  failed: 'The check itself failed; that is an error of g′, not of the answer.',
  empty: 'Nothing is typed yet.',
  choose: 'Nothing is chosen yet.',
  progress: '{done} of {all} answers right, {points} of {total} points',
  progressLabel: 'Progress',
  clear: 'Clear all answers',
  clearAsk: 'Clear all answers on this sheet?',
  noScript: 'Answers can be checked here when scripts are allowed. The sheet can be read and printed without.',
  help: 'Type formulas as plain text: e^(-z)/(1+e^(-z))^2, 1 - tanh(z)^2, if(z > 0, 1, 0). LaTeX is understood too. Enter checks.',
  kept: 'What you type stays on this computer, also after the page is closed.',
  noMoreHints: 'There are no more hints.',
  pointsOf: '{n} of {m} points',
  mistakes: 'Wrong answers to expect',
  level: 'Level {n}',
};
const ZH: PageWords = {
  check: '检查',
  hint: '提示',
  showAnswer: '显示答案',
  read: '读作：',
  notYet: '还不能读懂',
  checking: '正在检查……',
  failed: '检查本身出了错；这是 g′ 的问题，不是答案的问题。',
  empty: '还没有输入。',
  choose: '还没有选择。',
  progress: '{all} 个答案中 {done} 个正确，得 {points} / {total} 分',
  progressLabel: '进度',
  clear: '清除全部答案',
  clearAsk: '要清除本页的全部答案吗？',
  noScript: '允许脚本运行后，可以在此检查答案。不允许时仍可阅读和打印。',
  help: '请用纯文本输入公式：e^(-z)/(1+e^(-z))^2、1 - tanh(z)^2、if(z > 0, 1, 0)。也可以用 LaTeX。按回车键检查。',
  kept: '输入的内容保存在本机，关闭页面后仍在。',
  noMoreHints: '没有更多提示了。',
  pointsOf: '{n} / {m} 分',
  mistakes: '常见的错误答案',
  level: '难度 {n}',
};
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en: EN, zh: ZH };

/** A word with its slots filled. */
export const filled = (pattern: string, slots: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
