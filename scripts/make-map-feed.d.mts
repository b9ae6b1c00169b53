export function mapFeeds(): Map<string, string>;
