/** How tightly the operators of the parser and of the printer bind; higher is tighter. */
export const LOWEST = 0;
export const TERNARY = 5;
export const OR = 10;
export const AND = 20;
export const NOT = 30;
export const REL = 40;
/** `value if condition else other` */
export const IF = 50;
export const ADD = 60;
export const MUL = 70;
/** The evaluation bar `|_{z=0}`. */
export const AT = 75;
export const IMPLICIT = 80;
/** The "/" of `1/2 z`. */
export const RULE2 = 85;
export const POWER = 90;
/** Names, numbers, calls, brackets. */
export const ATOM = 100;
