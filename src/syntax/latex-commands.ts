/**
 * The LaTeX commands and environments that may occur in a formula: an allow-list. Anything else is refused by name, so that
 * nothing invisible, nothing that builds names at run time and nothing that reads files gets any further.
 */

const list = (text: string): string[] => text.trim().split(/\s+/);

const GREEK = list(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma varsigma ' +
    'tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega',
);
/** Function commands that KaTeX has not, spelled for it as \operatorname. */
const EXTRA_FUNCTIONS = list(
  'sech csch arcsinh arccosh arctanh arsinh arcosh artanh sgn sign erf sigmoid softplus softsign relu ReLU gelu GELU silu SiLU logistic',
);
const FUNCTIONS = list('sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan exp ln log lg max min');
const STRUCTURE = list(
  'frac dfrac tfrac cfrac over sqrt left right middle big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr begin end',
);
const DELIMITERS = list('lvert rvert vert lbrace rbrace lbrack rbrack { }');
const OPERATORS = list('cdot times ast div odot cdotp');
const RELATIONS = list(
  'lt gt le leq leqslant ge geq geqslant ne neq approx equiv coloneqq to rightarrow longrightarrow Rightarrow Longrightarrow implies iff colon',
);
const LOGIC = list('land wedge lor vee lnot neg');
const DERIVATIVES = list('partial prime dot ddot');
const SPACES = list(
  ', ; : ! > quad qquad enspace thinspace medspace thickspace space nobreakspace hspace kern mkern mskip hskip \\ limits nolimits',
);
const FONTS = list(
  'mathrm mathit mathsf mathtt mathnormal rm it operatorname mathop text textrm textit textnormal textup textsf mbox hbox',
);
const DECORATION = list(
  'cancel bcancel xcancel underbrace overbrace textcircled boxed fbox color textcolor displaystyle textstyle scriptstyle scriptscriptstyle ' +
    'tiny small normalsize large Large label tag nonumber notag',
);
const OTHERS = list(
  'abs operatorname infty pm mp ldots dots cdots mathbf boldsymbol bm mathbb mathcal hat tilde bar vec overline underline',
);

const ALLOWED: ReadonlySet<string> = new Set([
  ...GREEK,
  ...EXTRA_FUNCTIONS,
  ...FUNCTIONS,
  ...STRUCTURE,
  ...DELIMITERS,
  ...OPERATORS,
  ...RELATIONS,
  ...LOGIC,
  ...DERIVATIVES,
  ...SPACES,
  ' ',
  ...FONTS,
  ...DECORATION,
  ...OTHERS,
]);

/** May this command (without its backslash) occur? Some are let through only to be refused with a reason later. */
export const isAllowedCommand = (name: string): boolean => ALLOWED.has(name);

const ENVIRONMENTS: ReadonlySet<string> = new Set(
  list(
    'cases dcases array matrix matrix* Bmatrix Bmatrix* aligned align align* gathered gather gather* split alignedat equation equation*',
  ),
);
export const isAllowedEnvironment = (name: string): boolean => ENVIRONMENTS.has(name);

/** Macros for one call of KaTeX; a fresh object each time, because a formula could write into it. */
export function macros(): Record<string, string> {
  const table: Record<string, string> = { '\\abs': '\\left|#1\\right|', '\\mbox': '\\text{#1}', '\\bm': '\\boldsymbol{#1}' };
  for (const name of EXTRA_FUNCTIONS) table[`\\${name}`] = `\\operatorname{${name}}`;
  return table;
}

/** What a command is refused for after it has been let through. */
export const REFUSED = new Map<string, string>([
  ['\\infty', 'Infinity is not a number here.'],
  ['\\pm', '"\\pm" means two formulas: write one of them.'],
  ['\\mp', '"\\mp" means two formulas: write one of them.'],
  ['\\ldots', 'Dots leave something out: write the formula in full.'],
  ['\\cdots', 'Dots leave something out: write the formula in full.'],
  ['!', 'Factorials are not supported.'],
  [';', 'A semicolon would begin another formula: write one.'],
]);
