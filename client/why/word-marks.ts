import type { PartyRole, PredicationView, SentenceClaim, SentenceView } from '../../model/sentences.ts'

/** What a word is: the predicate, a party by its role, a word of scope, or, in a claim without a frame, one of the ends. */
export type WordMark = PartyRole | 'predicate' | 'scope' | 'end'

/** Where a word is several of these, the first counts. */
export const markOrder: readonly WordMark[] = [
  'predicate',
  'actor',
  'recipient',
  'participant',
  'scope',
  'place',
  'speaker',
  'end',
]

export type WordMarks = ReadonlyMap<number, WordMark>

/** The words that make up the predicate: "held talks", "imposed sanctions". */
export const predicateWords = ({ token, supportVerb, theme }: PredicationView): number[] =>
  [supportVerb, token, theme].flatMap(i => i ?? [])

const ofPredication = (predication: PredicationView): [number, WordMark][] => [
  ...predication.parties.flatMap(({ tokens, role }) => tokens.map((i): [number, WordMark] => [i, role])),
  ...predication.scope.map((i): [number, WordMark] => [i, 'scope']),
  ...predicateWords(predication).map((i): [number, WordMark] => [i, 'predicate']),
]

/** The mark of each word that has one, by its position. */
export function marksOf(predication: PredicationView | undefined, claim: SentenceClaim | undefined): WordMarks {
  if (predication) {
    const marks = new Map<number, WordMark>()
    const all = ofPredication(predication).sort(([, a], [, b]) => markOrder.indexOf(b) - markOrder.indexOf(a))
    for (const [i, mark] of all) marks.set(i, mark)
    return marks
  }
  return new Map([...(claim?.ends.from ?? []), ...(claim?.ends.to ?? [])].map(i => [i, 'end']))
}

/** The positions from a word to the root of the tree, both included. */
function pathUp(tokens: SentenceView['tokens'], at: number): number[] {
  const path: number[] = []
  for (let here: number | null = at; here !== null && !path.includes(here); here = tokens[here]?.head ?? null)
    path.push(here)
  return path
}

/** The positions on the path through the tree from one word to another, both included. */
export function pathBetween(tokens: SentenceView['tokens'], from: number, to: number): number[] {
  const up = pathUp(tokens, from)
  const down = pathUp(tokens, to)
  const meeting = down.find(i => up.includes(i))
  if (meeting === undefined) return [from, to]
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting))]
}

/** Relations of function words, which are kept with the word they belong to. */
const functionRelations = /^(?:case|aux|cop|mark|expl|fixed|compound:prt|det)\b/

/** The positions of the marked words, of the words on the paths between them, and of their function words, in order. */
export function decidingTokens(tokens: SentenceView['tokens'], marks: WordMarks, centre: number | undefined): number[] {
  const marked = [...marks.keys()]
  const from = centre ?? marked[0]
  const kept = new Set(from === undefined ? [] : marked.flatMap(i => pathBetween(tokens, from, i)))
  for (const [i, { head, deprel }] of tokens.entries())
    if (head !== null && kept.has(head) && functionRelations.test(deprel)) kept.add(i)
  return [...kept].sort((a, b) => a - b)
}
