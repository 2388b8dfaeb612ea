/** What is said in Chinese about misconceptions: activations, pieces, the task and algebra. Keys are their ids. */
import type { Words } from './misconception-words.ts';

export const words: Readonly<Record<string, Words>> = {
  'tanh-sech': {
    title: '把 tanh′ 当成 sech 而不是 sech²',
    ask: '正切的导数是什么？里面什么是平方的？{part} 呢？',
    hint: 'tanh′ = sech² = 1 − tanh²。平方不能丢。',
  },
  'sigmoid-tanh-mix': {
    title: '把 sigmoid 与 tanh 的公式弄混了',
    ask: '{part} 是哪个函数？它在 0 处的斜率是多少，你的公式在那里给出多少？',
    hint: '用 a 表示函数值：sigmoid 是 a(1 − a)，tanh 是 1 − a²，softsign 是 (1 − |a|)²。',
  },
  'activation-rule-incomplete': {
    title: '激活函数的公式少了一部分',
    ask: '用语言说出 {part} 的导数公式：什么要平方，什么乘什么？',
    hint: '用 a 表示函数值：sigmoid 是 a(1 − a)，两个因子都要；tanh 是 1 − a²，要平方。',
  },
  'activation-rule-sign': {
    title: '激活函数公式里的符号错了',
    ask: '{part} 的斜率会大于 1 或为负吗？对照它的图像。',
    hint: '用 a 表示函数值：sigmoid 是 a(1 − a)，tanh 是 1 − a²。两者都为正，输入很大时趋近 0。',
  },
  'output-vs-input': {
    title: '用输入代替了输出',
    ask: '在公式 a(1 − a) 或 1 − a² 里，a 代表输入 {u} 还是函数值？',
    hint: '用 a 写的公式指的是函数值 a = g({u})，不是输入 {u}。',
  },
  'special-case-generalised': {
    title: '把特殊情形的公式用于一般情形',
    ask: '你的公式对 {c} 的某个值成立。对其他值，{c} 出现在哪里？',
    hint: '该恒等式在 {c} = 1 时成立。一般情形下求导会带出因子 {c}；请保留字母 {c} 重新求导。',
  },
  'another-activation': {
    title: '写成了另一个激活函数的导数',
    ask: '你写的是哪个函数的导数？把它的定义与 {part} 比较。',
    hint: '所写的是 {label} 的导数。请从 {part} 的定义出发。',
  },
  'approximation-as-equality': {
    title: '把近似当成了相等',
    ask: '你求导的形式与 {part} 相等，还是只是接近？',
    hint: '接近不等于相等：GELU 的 tanh 或 sigmoid 近似式、取整后的常数，导数都不同。',
  },
  'branch-swapped': {
    title: '两段的斜率写反了',
    ask: '在 {part} 的转折点两侧各取一点：那里用的是哪一段，斜率是多少？',
    hint: '每一段只在它成立的地方求导。这里两个斜率放错了条件。',
  },
  'one-branch-everywhere': {
    title: '处处都用了同一段',
    ask: '你的公式在 {part} 的转折点两侧都成立吗？两侧各取一点试试。',
    hint: '函数由几段拼成，每一段在它成立的地方有自己的斜率。',
  },
  'branch-value-kept': {
    title: '某一段只是照抄，没有求导',
    ask: '在转折点的一侧你写的是那一段本身。它的斜率是多少？',
    hint: '{part} 的每一段都要求导；其中一段只是照抄。',
  },
  'max-of-derivatives': {
    title: '取了较大的斜率而不是较大者的斜率',
    ask: '当 z = −1 时，{part} 中哪一项更大？它的斜率也更大吗？',
    hint: '哪一项更大，就用哪一项的斜率。要比较的是各项的值，不是斜率。',
  },
  'breakpoint-moved': {
    title: '分段点的位置错了',
    ask: '{part} 在哪个 {z} 处从一段换到另一段？',
    hint: '斜率对了，但条件与函数的不符：找出各段在哪里相接。',
  },
  'abs-sign-lost': {
    title: '忘了绝对值的符号',
    ask: '|−3| 是多少？内层为负且增大时，{part} 往哪个方向变？',
    hint: '|u| 是 u 或 −u，且 √(u²) = |u|。导数是 sign(u)·u′，要看在哪一侧。',
  },
  'subgradient-outside': {
    title: '转折点处的值不是可能的斜率',
    ask: '{part} 在转折点左右两侧的斜率各是多少？你的值在它们之间吗？',
    hint: '转折点处没有导数。可以约定一个值，但只能取在左右两个斜率之间。',
  },
  'kink-value-asserted': {
    title: '把约定当成了导数',
    ask: '{part} 在转折点处左右两侧的斜率一致吗？',
    hint: '两侧不同，所以那里没有导数。这个值是按约定选取的次梯度。',
  },
  'wrong-order': {
    title: '求导的阶数不对',
    ask: '题目要求对 {part} 求几次导？你求了几次？',
    hint: '所写的确实是该函数的导数，但阶数与题目要求的不同。',
  },
  'derivative-sign-dropped': {
    title: '丢了 d/dz',
    ask: '这一行说的是函数 {part} 本身，还是它的导数？',
    hint: '这是函数本身的另一种写法。前面的 d/dz 在途中丢了。',
  },
  'integration-instead': {
    title: '求成了积分',
    ask: '对你的答案求导，得到的是所求，还是又回到 {part}？',
    hint: '所写的是原函数：指数升高了，或除以了系数。求导是反方向。',
  },
  'evaluate-first': {
    title: '先代入数值再求导',
    ask: '如果先把数代入 {part} 的 {z}，还剩下什么可以求导？',
    hint: '代入数值后只剩常数，导数是 0。应先求导，再代入。',
  },
  'parameter-as-variable': {
    title: '把参数当成了变量',
    ask: '要对 {part} 中的哪个字母求导？其余字母是什么？',
    hint: '只有 {z} 在变。其他字母在这里都是常数，像数一样处理。',
  },
  'square-of-sum': {
    title: '把平方分配到和上',
    ask: '给 {part} 代入数值，例如 1 和 1，你的写法结果相同吗？',
    hint: '(a + b)² = a² + 2ab + b²。漏了中间项。',
  },
  'reciprocal-of-sum': {
    title: '把分母拆开了',
    ask: '1/(1 + 1) 等于 1/1 + 1/1 吗？与你对 {part} 所做的比较。',
    hint: '分子上的和可以拆开，分母上的不行。',
  },
  'log-of-sum': {
    title: '把对数分配到和上',
    ask: '对数把哪种运算变成加法？{part} 里是这种运算吗？',
    hint: 'ln(a·b) = ln a + ln b。对数里面是和时没有这样的法则。',
  },
  'exponential-of-sum': {
    title: '把和的指数写成了指数的和',
    ask: '指数相加时，e^a 与 e^b 之间是什么运算？请看 {part}。',
    hint: 'e^(a + b) = e^a·e^b：指数上的和变成乘积。',
  },
  'root-of-sum': {
    title: '把根号分配到和上',
    ask: '√(9 + 16) 等于 3 + 4 吗？与 {part} 比较。',
    hint: '根号可以分配到乘积上，不能分配到和上。',
  },
  'function-of-sum': {
    title: '把函数分配到和上',
    ask: '{part} 里的函数是线性的吗？用两个数试一试。',
    hint: '只有线性函数才能分配到和上：h(a + b) 不等于 h(a) + h(b)。',
  },
  'exponential-of-power': {
    title: '把指数里的幂移到了外面',
    ask: 'e^(z²) 等于 (e^z)² 吗？代入 z = 3。',
    hint: '(eᵘ)ⁿ = e^(n·u)。{part} 中指数本身是幂，不能移到外面。',
  },
  'power-of-exponential': {
    title: '把幂加到了指数上',
    ask: '(e^z)² 就是 e^z·e^z。乘积的指数是多少？',
    hint: '(eᵘ)ⁿ = e^(n·u)：指数相乘。{part} 里却把指数本身乘方了。',
  },
  'power-moved-inside': {
    title: '把幂移到了函数里面',
    ask: '{part} 中被乘方的是函数值，还是代入的量？',
    hint: 'tanh²(z) 的意思是 (tanh(z))²：幂作用于函数值。tanh(z²) 是另一个函数。',
  },
  'log-of-product': {
    title: '把乘积的对数写成了对数的乘积',
    ask: '对数把乘积变成什么？请看 {part}。',
    hint: '对数把乘积变成和：ln(a·b) = ln a + ln b，ln(a/b) = ln a − ln b。',
  },
  'power-of-log': {
    title: '把对数的幂当成了幂的对数',
    ask: '在 {part} 中，平方的是对数，还是对数里面的东西？',
    hint: 'ln(uⁿ) = n·ln u，而 (ln u)ⁿ 是对数的幂，不能这样化简。',
  },
  'cancel-across-sum': {
    title: '在和里约去了一项',
    ask: '你约去的是 {part} 整个分子和整个分母的公因子吗？',
    hint: '只能约去公因子，不能约去和里的一项：(a + b)/a = 1 + b/a。',
  },
  'fractions-added-across': {
    title: '分数直接上下相加',
    ask: '1/2 + 1/2 等于 2/4 吗？与 {part} 比较。',
    hint: '分数要先通分，再把分子相加。',
  },
  'exponents-multiplied': {
    title: '把指数相乘而不是相加',
    ask: '把 e²·e³ 的因子都写出来，结果是什么？请看 {part}。',
    hint: 'aᵐ·aⁿ = aᵐ⁺ⁿ：幂相乘时指数相加。',
  },
  'negative-exponent-as-minus': {
    title: '把负指数当成了负号',
    ask: '2⁻¹ 是负数吗？{part} 的指数里的负号是什么意思？',
    hint: 'a⁻ⁿ = 1/aⁿ：负指数表示倒数，不是负数。',
  },
  'minus-over-bracket': {
    title: '负号只作用到第一项',
    ask: '在 {part} 中，括号前的负号要改变括号里几项的符号？',
    hint: '−(a + b) = −a − b：括号里每一项都要变号。',
  },
  'double-minus': {
    title: '负负得正算错了',
    ask: '在 {part} 中有几个负号相遇？合起来是什么？',
    hint: '负负得正：a − (−b) = a + b，(−a)(−b) = ab。',
  },
  'lost-brackets': {
    title: '丢了括号',
    ask: '{part} 里的因子、除数或幂作用于整个括号，还是其中一部分？',
    hint: 'a(b + c) = ab + ac：括号外的因子、除数或幂作用于括号里的全部。',
  },
  typesetting: {
    title: '指数的一部分掉了下来',
    ask: '{part} 的哪些符号属于指数？',
    hint: '没有括号时只有第一个符号算指数：e^2*z 是 e²·z，而 e^(2z) 需要括号。',
  },
  'divided-twice': {
    title: '同一个除数用了两次',
    ask: '{part} 已经除以什么？你又除以了什么？',
    hint: '通分时每一项只除以公分母一次。',
  },
  'difference-of-squares': {
    title: '把平方差当成了差的平方',
    ask: '把你的写法展开，能得到 {part} 吗？',
    hint: 'a² − b² = (a − b)(a + b)，不等于 (a − b)²。',
  },
  'fraction-inverted': {
    title: '分数上下颠倒了',
    ask: '{part} 中哪部分在上，哪部分在下？',
    hint: '分子和分母换了位置；u/v 不等于 v/u。',
  },
  'inverse-domain': {
    title: '在值域之外约去了函数与反函数',
    ask: '给 {part} 代入一个大数。外层函数可能取到这个值吗？',
    hint: 'asin(sin u) = u 只在 −π/2 ≤ u ≤ π/2 时成立；在别处反函数给出另一个角。acos 与 atan 同理。',
  },
  'sign-slip': {
    title: '有一个符号变了',
    ask: '把 {part} 的符号与上一步比较，哪一个变了？',
    hint: '其他都对，只有一个符号不对。请逐个核对负号。',
  },
  'term-dropped': {
    title: '漏了一项',
    ask: '数一数 {part} 前后的项数，少了一项吗？',
    hint: '其他都对，只有一项没有带下来。',
  },
  'factor-dropped': {
    title: '漏了一个因子',
    ask: '数一数 {part} 前后的因子，少了一个吗？',
    hint: '其他都对，只有一个因子或除数没有带下来。',
  },
  'exponent-dropped': {
    title: '漏了一个指数',
    ask: '{part} 的指数是多少？在你的这一行里它在哪里？',
    hint: '其他都对，只有一个幂没有带下来。',
  },
  'copying-slip': {
    title: '抄错了一个数或字母',
    ask: '把这一行的数与上一行比较，哪一个变了？',
    hint: '其他都对，只有一个数或字母与之前不同。请看 {part}。',
  },
};
