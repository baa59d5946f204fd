import type { FunctionWords } from '../function-words.ts'

/** French function words, for rules over flat tokens. */
export const functionWords: FunctionWords = {
  definiteArticles: 'le la les l',
  indefiniteArticles: 'un une',
  possessives: 'son sa leur',
  genitives: 'de du des d',
  coordinators: 'et',
  disjunctions: 'ou',
  locatives: 'a en au aux dans',
  datives: 'a au aux',
}
