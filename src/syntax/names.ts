/**
 * How names are spelled: Greek letters, letters of mathematical alphabets, look-alikes, and the words that are functions.
 *
 * The canonical spelling of a name is ASCII: σ, \sigma and sigma are all "sigma"; z₁, z_1 and z_{1} are "z_1".
 * Only tables and pure functions; nothing here decides what a name means.
 */

const GREEK_LOWER =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(' ');
const LOWER_LETTERS = 'αβγδεζηθικλμνξοπρστυφχψω';
const UPPER_LETTERS = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ';
/** Capitals that look like Latin ones have no name of their own: they are refused as look-alikes. */
const LATIN_LOOKING = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';

const greekNames = new Map<string, string>();
const greekLetters = new Map<string, string>();
for (let i = 0; i < GREEK_LOWER.length; i++) {
  const name = GREEK_LOWER[i];
  if (name !== 'omicron') {
    greekNames.set(LOWER_LETTERS[i], name);
    greekLetters.set(name, LOWER_LETTERS[i]);
  }
  if (!LATIN_LOOKING.includes(UPPER_LETTERS[i])) {
    const capital = name[0].toUpperCase() + name.slice(1);
    greekNames.set(UPPER_LETTERS[i], capital);
    greekLetters.set(capital, UPPER_LETTERS[i]);
  }
}
for (const [letter, name] of [
  ['ς', 'sigma'],
  ['ϕ', 'phi'],
  ['ϵ', 'epsilon'],
  ['ϑ', 'theta'],
  ['ϱ', 'rho'],
  ['ϖ', 'pi'],
  ['µ', 'mu'],
  ['Ω', 'Omega'],
]) {
  greekNames.set(letter, name);
}

/** The English name of a Greek letter, or undefined: σ → sigma. Variants (ϕ, ϵ) have the name of the plain letter. */
export const greekName = (letter: string): string | undefined => greekNames.get(letter);
/** The Greek letter with this English name, or undefined: sigma → σ. */
export const greekLetter = (name: string): string | undefined => greekLetters.get(name);

/** Letters of other scripts that look like Latin letters. */
const LOOK_ALIKES = new Map<string, string>([
  ...Array.from('аеорсухѕіјԁһқѵԝАВЕКМНОРСТХУЅІЈ').map((c, i): [string, string] => [c, 'aeopcyxsijdhkvwABEKMHOPCTXYSIJ'[i]]),
  ...Array.from(LATIN_LOOKING).map((c, i): [string, string] => [c, 'ABEZHIKMNOPTYX'[i]]),
  ['ο', 'o'],
  ['ı', 'i'],
  ['ɡ', 'g'],
  ['ℯ', 'e'],
]);
/** The Latin letter that a foreign letter is easily mistaken for, or undefined. */
export const looksLike = (char: string): string | undefined => LOOK_ALIKES.get(char);

/**
 * The plain letter for a letter of a mathematical *italic* alphabet, else the character itself. Only italic shapes are
 * folded, because in a formula italic is the ordinary shape of a letter, while bold, script or double-struck mean something else.
 */
export function foldItalic(char: string): string {
  const c = char.codePointAt(0)!;
  if (c === 0x210e) return 'h';
  if (c < 0x1d434 || c > 0x1d71b) return char;
  if (c <= 0x1d467) return LATIN[c - 0x1d434];
  if (c >= 0x1d608 && c <= 0x1d63b) return LATIN[c - 0x1d608];
  if (c === 0x1d6a4) return 'i';
  if (c === 0x1d6a5) return 'j';
  if (c >= 0x1d6e2) return ITALIC_GREEK[c - 0x1d6e2];
  return char;
}
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ITALIC_GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ';

/** Canonical spelling of a whole name: Greek letters by name, subscript brackets dropped (`σ_{1}` → `sigma_1`). */
export function canonicalName(text: string): string {
  const bar = text.indexOf('_', 1);
  const head = bar < 0 ? text : text.slice(0, bar);
  let out = '';
  for (const char of head) {
    const plain = foldItalic(char);
    out += greekNames.get(plain) ?? plain;
  }
  return bar < 0 ? out : `${out}_${text.slice(bar + 1).replace(/[{}]/g, '')}`;
}

/** Elementary and activation functions by their usual words. A vocabulary may know more. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'exp ln log log2 log10 lg sqrt cbrt abs sign sgn max min sin cos tan cot sec csc sinh cosh tanh coth sech csch ' +
    'asin acos atan acot asec acsc arcsin arccos arctan asinh acosh atanh acoth asech acsch arsinh arcosh artanh ' +
    'arcsinh arccosh arctanh erf erfc sigmoid logistic softplus softsign relu ReLU elu gelu silu swish mish'
  ).split(' '),
);

/** What the parser has to know about names. */
export interface Words {
  /** Is this name a function, so that `name^2(u)` is a power of a value and letters in a row may spell it? */
  readonly isFunction: (name: string) => boolean;
  /** May it stand before its argument without brackets, as in `sin x`? Single letters may not. */
  readonly takesBare: (name: string) => boolean;
  /** Is it a declared name of several letters, such as a parameter "lo"? */
  readonly isName: (name: string) => boolean;
}

/** Single letters and Greek letters that usually are functions; they want brackets. */
const FUNCTION_LETTERS: ReadonlySet<string> = new Set(['f', 'g', 'h', 'sigma', 'phi', 'Phi']);

export const ELEMENTARY: Words = {
  isFunction: (name) => FUNCTION_WORDS.has(name) || FUNCTION_LETTERS.has(name),
  takesBare: (name) => FUNCTION_WORDS.has(name),
  isName: () => false,
};

/** Does the name consist of one letter (Latin or Greek), perhaps with a subscript? */
export function isLetter(name: string): boolean {
  const head = name.split('_')[0];
  return /^[A-Za-z]$/.test(head) || greekLetters.has(head);
}
