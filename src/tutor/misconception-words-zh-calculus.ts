/** What is said in Chinese about misconceptions: the rules of differentiation. Keys are their ids. */
import type { Words } from './misconception-words.ts';

export const words: Readonly<Record<string, Words>> = {
  'chain-inner-missing': {
    title: '漏了内层函数的导数',
    ask: '{part} 是 {u} 的函数。对外层求导之后，对 {u} 还要做什么？',
    hint: '链式法则：(h(u))′ = h′(u)·u′。这里 u = {u}，少乘了它的导数。',
  },
  'inner-coefficient-lost': {
    title: '漏了内层的系数',
    ask: '内层本身的导数是多少？这个数到哪里去了？请看 {part}。',
    hint: '{part} 的内层以固定的速率变化，链式法则要乘上它：(h(cz))′ = c·h′(cz)。',
  },
  'inner-minus-lost': {
    title: '丢了指数里的负号',
    ask: '{part} 的内层的导数是什么？注意符号。',
    hint: '链式法则：(h(−u))′ = −h′(−u)·u′。内层的导数带来一个因子 −1。',
  },
  'inner-argument-dropped': {
    title: '外层导数代入的位置不对',
    ask: '外层函数的导数应取在哪里：在 {z} 处，还是在 {u} 处？',
    hint: '链式法则：(h(u))′ = h′(u)·u′。内层 {u} 要留在 h′ 里面，不能换成 {z}。',
  },
  'outer-not-differentiated': {
    title: '外层函数没有求导',
    ask: '{part} 最外层的函数的导数是什么？它在你的答案里的哪里？',
    hint: '链式法则：(h(u))′ = h′(u)·u′。{part} 的外层函数只是照抄，没有求导。',
  },
  'inside-differentiated-only': {
    title: '只对内层求了导',
    ask: 'h(u) 的导数等于把 u 的导数放进 h 里吗？用 {part} 试一试。',
    hint: '链式法则：(h(u))′ = h′(u)·u′。内层 {u} 留在原处，它的导数作为因子乘在外面。',
  },
  'outer-at-inner-derivative': {
    title: '把内层的导数放进了外层',
    ask: '在 {part} 中，内层的导数应放进外层导数里面，还是乘在旁边？',
    hint: '链式法则：(h(u))′ = h′(u)·u′。u = {u} 的导数是一个因子，不是 h′ 的自变量。',
  },
  'inner-not-differentiated': {
    title: '乘上了内层本身而不是它的导数',
    ask: '因子 {u} 是内层本身，还是内层的导数？',
    hint: '链式法则：(h(u))′ = h′(u)·u′。最后一个因子是 {u} 的导数，不是 {u} 本身。',
  },
  'inner-derivative-twice': {
    title: '内层的导数乘了两次',
    ask: '链式法则中 {u} 的导数出现几次？',
    hint: '链式法则：(h(u))′ = h′(u)·u′，u′ 只出现一次。这里 {u} 的导数乘了两次。',
  },
  'inner-derivative-added': {
    title: '内层的导数是加上去的',
    ask: '{part} 的外层导数与内层导数是相加，还是用别的方式结合？',
    hint: '链式法则：(h(u))′ = h′(u)·u′，是乘积。这里把 {u} 的导数加上去了。',
  },
  'inner-factor-kept': {
    title: '对数里的常数因子被留了下来',
    ask: '把 {part} 写成两个对数之和。常数对导数有什么贡献？',
    hint: 'ln(c·u) = ln c + ln u，而 ln c 是常数。链式法则带来的因子会与分母中的那个约掉。',
  },
  'product-multiply-derivatives': {
    title: '把两个因子的导数相乘',
    ask: '(uv)′ 等于 u′·v′ 吗？用 z·z 检验一下。',
    hint: '乘积法则：(uv)′ = u′v + uv′。这里 u = {u}，v = {v}；每次只对一个因子求导，另一个保留。',
  },
  'product-pairs-swapped': {
    title: '因子与导数配错了对',
    ask: '在乘积法则中，与 {u} 的导数相乘的是哪个因子：{u} 还是 {v}？',
    hint: '乘积法则：(uv)′ = u′v + uv′。{u} 的导数乘 {v}，{v} 的导数乘 {u}。',
  },
  'product-as-sum': {
    title: '把乘积当成和来求导',
    ask: '{part} 是和还是乘积？该用哪条法则？',
    hint: '乘积法则：(uv)′ = u′v + uv′。把两个导数相加是 {u} + {v} 的法则。',
  },
  'product-one-term': {
    title: '乘积法则少了一项',
    ask: '{part} 的两个因子都含 {z}。乘积法则有几项？',
    hint: '乘积法则：(uv)′ = u′v + uv′。这里只有其中一项，好像另一个因子是常数。',
  },
  'product-minus': {
    title: '乘积法则里用了减号',
    ask: '乘积法则的两项之间是什么符号？商法则呢？',
    hint: '乘积法则：(uv)′ = u′v + uv′，中间是加号。减号属于商法则。',
  },
  'quotient-plus': {
    title: '商法则里用了加号',
    ask: '商法则分子的两项之间是什么符号？',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²。这里 u = {u}，v = {v}。',
  },
  'quotient-order-swapped': {
    title: '商法则分子的两项颠倒了',
    ask: '商法则里先对谁求导：分子 {u} 还是分母 {v}？',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²。含分子导数的那一项在前；颠倒后符号就反了。',
  },
  'quotient-divide-derivatives': {
    title: '把分子分母的导数相除',
    ask: '(u/v)′ 等于 u′/v′ 吗？用 z³/z 检验一下。',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²。这里 u = {u}，v = {v}。',
  },
  'quotient-no-square': {
    title: '分母没有平方',
    ask: '商法则的分母是什么？',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²。分母 {v} 要平方。',
  },
  'quotient-wrong-square': {
    title: '平方的是分子而不是分母',
    ask: '商法则里平方的是哪个：{u} 还是 {v}？',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²。要平方的是分母，不是分子。',
  },
  'quotient-upside-down': {
    title: '把分式颠倒后求导',
    ask: '{part} 的分子是哪个，分母是哪个？',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²，其中上面 u = {u}，下面 v = {v}。这里求的是 v/u 的导数。',
  },
  'quotient-numerator-only': {
    title: '只对分子求了导',
    ask: '分母 {v} 含 {z} 吗？那么法则怎样处理它？',
    hint: '商法则：(u/v)′ = (u′v − uv′)/v²。只有分母是常数时，才可以用 {u} 的导数除以 {v}。',
  },
  'reciprocal-of-derivative': {
    title: '取了导数的倒数',
    ask: '1/u 的导数是 u 的导数的倒数吗？用 1/z 检验一下。',
    hint: '倒数法则：(1/u)′ = −u′/u²。这里 u = {u}。',
  },
  'reciprocal-minus-lost': {
    title: '丢了倒数的负号',
    ask: '{u} 增大时，{part} 增大还是减小？这说明符号是什么？',
    hint: '倒数法则：(1/u)′ = −u′/u²，前面有负号。这里 u = {u}。',
  },
  'power-coefficient-lost': {
    title: '指数没有移到前面',
    ask: '对 {part} 求导时，指数到前面变成什么？',
    hint: '幂法则：(uⁿ)′ = n·uⁿ⁻¹·u′。指数要作为因子移到前面。',
  },
  'exponent-not-reduced': {
    title: '指数没有减一',
    ask: '对 {part} 求导后，新的指数是多少？',
    hint: '幂法则：(uⁿ)′ = n·uⁿ⁻¹·u′。指数要减一。',
  },
  'power-off-by-one': {
    title: '幂法则差了一',
    ask: '在 {part} 的导数里，前面的系数是原来的指数还是新的指数？',
    hint: '幂法则：(uⁿ)′ = n·uⁿ⁻¹·u′。前面是原来的指数，新的指数恰好少一。',
  },
  'negative-exponent-raised': {
    title: '负指数移错了方向',
    ask: '负指数再减一，是更接近零还是更远离零？请看 {part}。',
    hint: '幂法则：(uⁿ)′ = n·uⁿ⁻¹·u′，n 为负时也一样：n − 1 离零更远。',
  },
  'power-rule-on-exponential': {
    title: '对指数函数用了幂法则',
    ask: '在 {part} 中，变量在底数上还是在指数上？',
    hint: '幂法则只适用于指数为常数的幂。指数函数不同：(eᵘ)′ = eᵘ·u′，(aᵘ)′ = aᵘ·ln a·u′。',
  },
  'exponential-log-lost': {
    title: '漏了底数的对数',
    ask: '只有一个底数使指数函数等于自己的导数。是哪个？{part} 的底数是什么？',
    hint: '(aᵘ)′ = aᵘ·ln a·u′。没有因子 ln a 的是底数为 e 时的法则。',
  },
  'constant-multiple-lost': {
    title: '丢了常数因子',
    ask: '对 {part} 求导时，常数因子怎么样？',
    hint: '常数倍法则：(c·u)′ = c·u′。因子保留。',
  },
  'constant-multiplied-twice': {
    title: '常数因子乘了两次',
    ask: '{part} 的系数在导数里出现几次？',
    hint: '常数倍法则：(c·u)′ = c·u′，因子只出现一次。',
  },
  'constant-not-zero': {
    title: '常数的导数不为零',
    ask: '当 {z} 变化时，{part} 变化得多快？',
    hint: '常数的导数是 0：{part} 与 {z} 无关。',
  },
  'constant-as-power': {
    title: '把常数的幂当变量求导',
    ask: '{part} 含有变量 {z} 吗？',
    hint: '常数的幂还是常数，导数是 0。幂法则用于会变化的量的幂。',
  },
  'trig-sign': {
    title: '正弦余弦的符号错了',
    ask: '在 0 附近，角为正时余弦是上升还是下降？正弦呢？与 {part} 处的符号比较。',
    hint: 'sin′ = cos，cos′ = −sin：负号属于余弦的导数。',
  },
  'hyperbolic-sign': {
    title: '把三角函数的符号用在双曲函数上',
    ask: '{part} 是三角函数还是双曲函数？cos′ 的负号也适用吗？',
    hint: 'sinh′ = cosh，cosh′ = sinh，都没有负号；sech′ = −sech·tanh 才有。',
  },
  'function-sign': {
    title: '指数或对数的符号错了',
    ask: '{u} 增大时 {part} 上升还是下降？它的导数应是什么符号？',
    hint: '(eᵘ)′ = eᵘ·u′，(ln u)′ = u′/u，本身都不带负号。',
  },
  'reciprocal-for-inverse': {
    title: '把反函数当成了倒数',
    ask: 'tan⁻¹ 里的 −1 是什么意思：正切的倒数，还是正切的反函数？',
    hint: '{part} 是反函数，不是倒数。它在导数表里有自己的公式。',
  },
  'inverse-functions-mixed': {
    title: '反函数的导数混淆了',
    ask: '对 tan y = x 两边求导，会出现哪个平方、什么符号？对 {part} 也这样做。',
    hint: 'atan′ = 1/(1 + u²)，atanh′ = 1/(1 − u²)，asin′ = 1/√(1 − u²)，asinh′ = 1/√(1 + u²)，再乘 u′。',
  },
};
