export function withCode(page: string, name: string): string;
