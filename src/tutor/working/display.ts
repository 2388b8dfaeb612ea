/** A displayed formula to its rows: aligned environments and `\\` taken apart, whatever else is inside left as it is. */

export interface DisplayRow {
  readonly text: string;
  /** Offset into the display. */
  readonly from: number;
  /** `\intertext{…}`: words between rows. */
  readonly words?: true;
}

const OUTER =
  /^\s*\\begin\{((?:equation|displaymath|math|align|aligned|alignat|alignedat|gather|gathered|multline|eqnarray|flalign|split|array)\*?)\}(?:\[[a-z]\])?(?:\{[rcl|@{}\s\d]*\})?/;

/** The rows of a display, without empty ones. */
export function displayRows(display: string): DisplayRow[] {
  let [from, to] = [0, display.length];
  for (;;) {
    const open = OUTER.exec(display.slice(from, to));
    if (!open) break;
    const close = `\\end{${open[1]}}`;
    const end = display.lastIndexOf(close, to);
    if (
      end < from + open[0].length ||
      display
        .slice(end + close.length, to)
        .trim()
        .replace(/[.,]/g, '') !== ''
    )
      break;
    from += open[0].length;
    to = end;
  }
  return split(display, from, to)
    .flatMap(intertext)
    .filter((row) => row.text.replace(/\\(?:nonumber|notag)|\\(?:label|tag)\*?\{[^}]*\}|[&\s]/g, '') !== '');
}

/** Rows are separated by `\\` (or \newline) where no brace and no environment is open. */
function split(display: string, from: number, to: number): DisplayRow[] {
  const rows: DisplayRow[] = [];
  let depth = 0;
  let start = from;
  let at = from;
  while (at < to) {
    const c = display[at];
    if (c === '{') depth += 1;
    else if (c === '}') depth -= 1;
    else if (c === '\\') {
      const command = /^\\(?:[A-Za-z]+|.|\n)/.exec(display.slice(at, at + 40))?.[0] ?? '\\';
      if (command === '\\begin') depth += 1;
      else if (command === '\\end') depth -= 1;
      else if ((command === '\\\\' || command === '\\newline') && depth === 0) {
        rows.push({ text: display.slice(start, at), from: start });
        at += command.length;
        const gap = /^\*?\s*\[[^\]\n]{0,12}\]/.exec(display.slice(at, to));
        if (gap && /\[\s*-?[\d.]+\s*(?:pt|em|ex|mm|cm)/.test(gap[0])) at += gap[0].length;
        start = at;
        continue;
      }
      at += command.length;
      continue;
    }
    at += 1;
  }
  rows.push({ text: display.slice(start, to), from: start });
  return rows;
}

function intertext(row: DisplayRow): DisplayRow[] {
  const found = /^\s*\\(?:short)?intertext\{([^{}]*)\}/.exec(row.text);
  if (!found) return [row];
  const inner = row.text.indexOf('{') + 1;
  const words: DisplayRow = { text: found[1], from: row.from + inner, words: true };
  return [words, { text: row.text.slice(found[0].length), from: row.from + found[0].length }];
}
