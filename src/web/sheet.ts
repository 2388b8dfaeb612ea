/**
 * The program of an interactive sheet: reads what is typed, shows how it was understood, and asks the engine about it. It runs in the page
 * itself, without a network; what it needs to know stands in the page as data.
 */
import { filled, PAGE_WORDS, type PageWords } from '../emit/sheet-page-words.ts';
import type { KatexParse } from '../syntax/katex-node.ts';
import { loadLatexParser } from '../syntax/latex.ts';
import type { Grade } from '../tutor/worksheet/grade.ts';
import { judge, understood, type WebAsk, type WebProblem, type WebSheet } from './judge.ts';
import { Keep } from './keep.ts';
import { element, formula, rich, underlined } from './write.ts';

const byId = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element ${id}`);
  return found as E;
};

/** How long the typing has to rest before it is read, in milliseconds. */
const REST = 200;

const MARKS: Readonly<Record<Grade['kind'], string>> = { right: '✓', 'right-wrong-form': '✓', wrong: '✗', unreadable: '?', undecided: '?' };

class Page {
  readonly #sheet: WebSheet;
  readonly #words: PageWords;
  readonly #katex: KatexParse;
  readonly #keep: Keep;
  readonly #points = new Map<string, { readonly points: number; readonly right: boolean }>();

  constructor(sheet: WebSheet, katex: KatexParse) {
    this.#sheet = sheet;
    this.#words = PAGE_WORDS[sheet.language];
    this.#katex = katex;
    this.#keep = new Keep(sheet.id);
  }

  start(): void {
    const again: (() => void)[] = [];
    for (const problem of this.#sheet.problems) {
      for (const ask of problem.asks) {
        this.#wire(ask);
        const kept = this.#keep.get(ask.id);
        if (!kept) continue;
        this.#put(ask, kept.text);
        if (kept.checked) again.push(() => this.#check(ask));
      }
      this.#wireHelp(problem);
    }
    byId('clear').addEventListener('click', () => {
      if (!confirm(this.#words.clearAsk)) return;
      this.#keep.clear();
      location.reload();
    });
    this.#progress();
    // What had been checked is checked anew, one after the other, so that the page stays alive.
    const next = (): void => {
      again.shift()?.();
      if (again.length > 0) setTimeout(next);
    };
    setTimeout(next);
  }

  #wire(ask: WebAsk): void {
    const form = byId<HTMLFormElement>(`ask-${ask.id}`);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const verdict = this.#verdict(ask);
      verdict.className = 'verdict';
      verdict.replaceChildren(this.#words.checking);
      // The page shows that it works before it does.
      setTimeout(() => this.#check(ask), 20);
    });
    if (ask.kind === 'choice') {
      form.addEventListener('change', () => this.#changed(ask));
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    byId<HTMLInputElement>(`text-${ask.id}`).addEventListener('input', () => {
      this.#changed(ask);
      clearTimeout(timer);
      timer = setTimeout(() => this.#preview(ask), REST);
    });
  }

  /** A verdict about another text must not stay. */
  #changed(ask: WebAsk): void {
    this.#keep.set(ask.id, this.#text(ask), false);
    this.#verdict(ask).replaceChildren();
    this.#verdict(ask).className = 'verdict';
    this.#points.delete(ask.id);
    this.#progress();
  }

  #verdict(ask: WebAsk): HTMLElement {
    return byId(`verdict-${ask.id}`);
  }
  #text(ask: WebAsk): string {
    if (ask.kind === 'formula') return byId<HTMLInputElement>(`text-${ask.id}`).value.trim();
    const chosen = new FormData(byId<HTMLFormElement>(`ask-${ask.id}`)).get(`choice-${ask.id}`);
    return typeof chosen === 'string' ? chosen : '';
  }
  #put(ask: WebAsk, text: string): void {
    if (ask.kind === 'formula') {
      byId<HTMLInputElement>(`text-${ask.id}`).value = text;
      this.#preview(ask);
    } else {
      for (const input of byId(`ask-${ask.id}`).querySelectorAll<HTMLInputElement>('input[type=radio]'))
        input.checked = input.value === text;
    }
  }

  #preview(ask: WebAsk): void {
    const place = byId(`read-${ask.id}`);
    const text = this.#text(ask);
    if (text === '' || ask.kind !== 'formula') {
      place.replaceChildren();
      return;
    }
    const surface = understood(text, ask, this.#katex);
    if (surface) place.replaceChildren(`${this.#words.read} `, formula(surface, this.#sheet.language, true));
    else place.replaceChildren(this.#words.notYet);
  }

  #check(ask: WebAsk): void {
    const text = this.#text(ask);
    const place = this.#verdict(ask);
    if (text === '') {
      place.className = 'verdict';
      place.replaceChildren(ask.kind === 'formula' ? this.#words.empty : this.#words.choose);
      return;
    }
    const grade = this.#judged(ask, text);
    this.#keep.set(ask.id, text, true);
    this.#points.set(ask.id, { points: grade.points, right: grade.kind === 'right' });
    place.className = `verdict ${grade.kind}`;
    place.replaceChildren(...this.#told(grade, ask, text));
    this.#progress();
  }

  /** A failure of ours must not leave the page saying that it is still at work. */
  #judged(ask: WebAsk, text: string): Grade {
    try {
      return judge(ask, text, this.#sheet.language, this.#katex);
    } catch (bug) {
      console.error(bug);
      return { kind: 'undecided', points: 0, say: [{ text: this.#words.failed }] };
    }
  }

  #told(grade: Grade, ask: WebAsk, text: string): Node[] {
    const { language } = this.#sheet;
    const credit = grade.points > 0 ? ` (${filled(this.#words.pointsOf, { n: grade.points, m: ask.points })})` : '';
    const mark = element('b', `${MARKS[grade.kind]} `);
    mark.setAttribute('aria-hidden', 'true');
    const nodes: Node[] = [element('p', mark, ...rich(grade.say, language), credit)];
    if (grade.kind === 'right') for (const caveat of grade.caveats) nodes.push(element('p', ...rich(caveat, language)));
    if (grade.kind === 'wrong' && grade.hint) nodes.push(element('p', ...rich(grade.hint, language)));
    if (grade.kind === 'unreadable' && grade.problems.length > 0) {
      const { from, to } = grade.problems[0].span;
      nodes.push(underlined(text, from, to));
    }
    return nodes;
  }

  /** Hints one after the other, and the answers, when they are asked for. */
  #wireHelp(problem: WebProblem): void {
    const article = byId(`problem-${problem.number}`);
    const hints = [...article.querySelectorAll<HTMLTemplateElement>('template.hint')];
    const place = article.querySelector('.hints')!;
    article.querySelector(`[data-hint]`)?.addEventListener('click', (event) => {
      const hint = hints.shift();
      if (!hint) return;
      const list = place.querySelector('ol') ?? place.appendChild(element('ol'));
      list.append(element('li', hint.content.cloneNode(true)));
      if (hints.length > 0) return;
      const button = event.currentTarget as HTMLButtonElement;
      button.disabled = true;
      button.textContent = this.#words.noMoreHints;
    });
    article.querySelector(`[data-show]`)?.addEventListener('click', (event) => {
      const shown = article.querySelector('.shown')!;
      const answers = problem.asks.map((ask) => byId<HTMLTemplateElement>(`answer-${ask.id}`));
      const solution = article.querySelector<HTMLTemplateElement>('template.solution');
      shown.replaceChildren(...[...answers, ...(solution ? [solution] : [])].map((t) => t.content.cloneNode(true)));
      (event.currentTarget as HTMLButtonElement).disabled = true;
    });
  }

  #progress(): void {
    const all = this.#sheet.problems.flatMap((p) => p.asks);
    const done = [...this.#points.values()];
    const points = done.reduce((sum, d) => sum + d.points, 0);
    const text = filled(this.#words.progress, {
      done: done.filter((d) => d.right).length,
      all: all.length,
      points,
      total: this.#sheet.points,
    });
    const place = byId('progress');
    if (place.textContent !== text) place.textContent = text;
    byId<HTMLProgressElement>('meter').value = points;
  }
}

loadLatexParser().then((katex) => {
  const sheet = JSON.parse(byId('sheet').textContent ?? '') as WebSheet;
  new Page(sheet, katex).start();
});
