export const languages = ['fr', 'en'] as const
/** The languages of the page, as BCP 47 tags. */
export type Language = (typeof languages)[number]
