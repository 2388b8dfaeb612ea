/** `gprime start`: not yet. */
export const start = async (_o: unknown): Promise<number> => 64;
