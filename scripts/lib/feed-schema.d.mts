export function feedSchema(shapes: { feed: object; rooms: readonly object[]; ids: readonly string[] }): Record<string, unknown>;
