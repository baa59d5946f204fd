/** JSON of which every text is well-formed: halves of surrogate pairs, which UTF-8 cannot write, are replaced. */
export const wellFormedJson = (value: unknown): string =>
  JSON.stringify(value, (_, item) => (typeof item === 'string' ? item.toWellFormed() : item))
