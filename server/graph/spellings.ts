import type { Entity } from '../../model/extraction.ts'

/** A spelling of a name, the language of the articles that use it, and how often they do. */
type Spelling = { lang: string; count: number; text: string }

/** A spelling as a node stores it, since no store has lists of maps: `fr 3 Vladimir Poutine`. */
const written = ({ lang, count, text }: Spelling): string => `${lang} ${count} ${text}`
const read = (spelling: string): Spelling => {
  const [lang = '', count = ''] = spelling.split(' ', 2)
  return { lang, count: Number(count), text: spelling.slice(lang.length + count.length + 2) }
}

/** Merges lists of spellings and adds up their counts. The order of the result does not depend on theirs. */
export function sumCounts(...lists: (readonly string[] | null | undefined)[]): string[] {
  const sums = new Map<string, Spelling>()
  for (const spelling of lists.flatMap(list => (list ?? []).map(read))) {
    const key = `${spelling.lang} ${spelling.text}`
    sums.set(key, { ...spelling, count: spelling.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()].map(written).sort()
}

/** A list of spellings less the counts of another; those of which nothing is left go. */
export function takeAway(from: readonly string[], taken: readonly string[]): string[] {
  const counts = new Map(taken.map(read).map(({ lang, text, count }) => [`${lang} ${text}`, count]))
  return from
    .map(read)
    .map(spelling => ({
      ...spelling,
      count: spelling.count - (counts.get(`${spelling.lang} ${spelling.text}`) ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .map(written)
    .sort()
}

/** Whether an article spells no name of an entity. */
export const isDescribed = ({ names }: Entity): boolean => !names.some(({ count }) => count)

/** How an article spells an entity's name, and how often; once as it is shown, where it is only described. */
export function spellingsOf(entity: Entity, lang: string): string[] {
  if (isDescribed(entity)) return [written({ lang, count: 1, text: entity.name })]
  return entity.names.flatMap(({ text, lang, count }) => (count ? [written({ text, lang, count })] : []))
}

/** The names in a gazetteer, which spellings do not change. */
type Fixed = { fr?: string | undefined; en?: string | undefined }

/**
 * The names to display: the fixed ones, or else the most frequent spelling in each language, full names before short ones. `name` is the
 * English one where there is one. The result does not depend on the order of articles.
 */
export function shownNames(
  spellings: readonly string[],
  fixed: Fixed,
  fallback: string,
): { name: string; nameFr?: string; nameEn?: string } {
  const all = spellings.map(read)
  const nameFr = fixed.fr ?? mostTold(all.filter(({ lang }) => lang === 'fr'))
  const nameEn = fixed.en ?? mostTold(all.filter(({ lang }) => lang === 'en'))
  return { name: nameEn ?? nameFr ?? fallback, ...(nameFr ? { nameFr } : {}), ...(nameEn ? { nameEn } : {}) }
}

function mostTold(spellings: readonly Spelling[]): string | undefined {
  const full = kept(spellings, ({ text }) => text.includes(' '))
  const plain = kept(full, ({ text }) => text !== text.toUpperCase())
  const [first] = [...plain].sort(
    (a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  )
  return first?.text
}

/** The items for which `holds` is true; all items where it is true for none. */
function kept(spellings: readonly Spelling[], is: (spelling: Spelling) => boolean): readonly Spelling[] {
  const some = spellings.filter(is)
  return some.length > 0 ? some : spellings
}
