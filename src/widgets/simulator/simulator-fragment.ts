export const sendFragment = (..._: unknown[]): void => undefined;
