/** What a hand writes: spaces around it are not meant, and nothing written is as if it were not there. */
export const written = (value: string | null): string | undefined => value?.trim() || undefined;

/** Names between spaces or commas. */
export const namesIn = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);
