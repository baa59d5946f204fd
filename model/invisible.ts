/** What Unicode says a reader does not see: soft hyphens, joiners, marks and overrides of direction, variation selectors, tags. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu

/** The text as it is seen, each letter with its accents in one character: what looks the same is the same. */
export const withoutInvisible = (text: string): string => text.replace(unseen, '').normalize('NFC')

/**
 * Those that make a text read otherwise than it is stored, and that typography has no use for: spaces and joins of no width within words,
 * and whatever turns the direction of what follows. Joiners of letters, soft hyphens and the marks of right-to-left scripts are innocent.
 */
const deceptive = /[\u200b\u2060\u202a-\u202e\u2066-\u2069]|(?!^)\ufeff/g

/** How many of them a text holds. */
export const countDeceptiveCharacters = (text: string): number => text.match(deceptive)?.length ?? 0
