/** An id that holds inside one article: what it names by `stem` alone could be another one in the next. */
export const articleScopedId = (stem: string, contentHash: string): string => `${stem}-${contentHash.slice(0, 8)}`
