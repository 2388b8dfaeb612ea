/** nerdamer publishes types for its whole bundle only; nerdamer.ts says what we use of the parts. */
declare module 'nerdamer/nerdamer.core.js' {
  const core: unknown;
  export default core;
}
declare module 'nerdamer/Algebra.js';
declare module 'nerdamer/Calculus.js';
