import type { FunctionWords } from '../function-words.ts'

/** English function words, for rules over flat tokens. */
export const functionWords: FunctionWords = {
  definiteArticles: 'the',
  indefiniteArticles: 'a an',
  possessives: 'its his her their',
  genitives: 'of',
  coordinators: 'and',
  disjunctions: 'or',
  locatives: 'in at',
  datives: 'to',
}
