/** `gprime derive`: not yet. */
export const derive = async (_f: string, _o: unknown): Promise<number> => 64;
