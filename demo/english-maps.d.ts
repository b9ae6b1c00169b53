export const cartes: Readonly<Record<string, string>>;
export const communes: Readonly<Record<string, string>>;
