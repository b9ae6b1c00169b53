export function communes(): Map<string, string>;
