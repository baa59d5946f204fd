import { anyOf, wordsOfAll } from '../language/packs.ts'

/** Function words of all languages, as tests of a folded token. */
const test = (words: ReadonlySet<string>) => (fold: string | undefined) => fold !== undefined && words.has(fold)

const articles = wordsOfAll(({ functionWords }) => functionWords.definiteArticles)

/** « le », « l' », "the". */
export const isDefiniteArticle = test(articles)
/** « une », "an". */
export const isIndefiniteArticle = test(wordsOfAll(({ functionWords }) => functionWords.indefiniteArticles))
/** « son », "their". */
export const isPossessive = test(wordsOfAll(({ functionWords }) => functionWords.possessives))
/** « de », « du », "of". */
export const isGenitive = test(wordsOfAll(({ functionWords }) => functionWords.genitives))
/** « et », "and". */
export const isCoordinator = test(wordsOfAll(({ functionWords }) => functionWords.coordinators))
/** « à », "to". */
export const isDative = test(wordsOfAll(({ functionWords }) => functionWords.datives))
/** « en », « aux », "in", "at". */
export const isLocative = test(wordsOfAll(({ functionWords }) => functionWords.locatives))
/** « ou », "or". */
export const isDisjunction = test(wordsOfAll(({ functionWords }) => functionWords.disjunctions))
/** A definite article at the end of a folded text, with the space or the apostrophe behind it, or nothing: source of a regular expression. */
export const optionalArticle = `(?:${anyOf(articles)}[ '’])?`
