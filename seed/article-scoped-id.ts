/** An id that is valid in one article only, since the same `stem` in another article may name something else. */
export const articleScopedId = (stem: string, contentHash: string): string => `${stem}-${contentHash.slice(0, 8)}`
