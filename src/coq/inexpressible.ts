/** A theorem that the exporter has no Coq text for, with the reason: never a proof that is wrong, only one that is not written. */
export class Inexpressible extends Error {}
