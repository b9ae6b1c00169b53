export const etude: Readonly<Record<string, string>>;
export const annee: Readonly<Record<string, string>>;
