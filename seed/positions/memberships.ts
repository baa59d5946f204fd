import type { Mention } from '../../model/extraction.ts'
import type { Document, NamedEntities } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import type { PositionWords } from '../language/position-words.ts'
import { optionalArticle } from '../read/function-words.ts'
import { foldToken } from '../read/tokens.ts'
import type { StatedRelation } from './find-positions.ts'

const oneOf = (list: (words: PositionWords) => readonly string[]): string =>
  anyOf(itemsOfAll(({ positions }) => list(positions)))

const conjunction = oneOf(words => words.listConjunctions)
const joining = new RegExp(`^ ?(?:,|(?:,? ?)${conjunction}) ?${optionalArticle}$`)
const closing = new RegExp(`^,? ?${conjunction} `)
/** « …, membre de l'OTAN », "… are members of", "… belongs to the". */
const memberOf = new RegExp(`^,? ?${oneOf(words => words.memberships)}[ ']?${optionalArticle}$`)
/** « La Bulgarie a rejoint l'Union européenne », "Finland joined NATO": only what has happened, not what is wished, planned or denied. */
const joined = new RegExp(`^ ${oneOf(words => words.accessions)} ${optionalArticle}$`)
/** "joined the UN in condemning", "joined NATO's mission": acting together is no membership. */
const shared = new RegExp(`^${oneOf(words => words.jointActions)}`, 'u')
/** "NATO member Turkey", "NATO allies Greece and Turkey" */
const memberBefore = new RegExp(`^ ${oneOf(words => words.membersBehind)} $`)

/** The memberships of states in intergovernmental organizations that the text states. */
export function findMemberships(document: Document, found: NamedEntities): StatedRelation[] {
  const stated: StatedRelation[] = []
  for (const [sentence, mentions] of groupBySentence(document.sentences, found.mentions).entries()) {
    const here = mentions.filter(mention => mention.form === 'name' || mention.form === 'metonym')
    for (const [i, body] of here.entries()) {
      if (found.entities.get(body.entity)?.orgType !== 'intergovernmental') continue
      const before = here[i - 1]
      if (before?.kind === 'Country') {
        const gap = gapOf(before, body)
        if (memberOf.test(gap) || (joined.test(gap) && !shared.test(rest(body))))
          for (const state of listed(here, i - 1, -1)) add(state, body, sentence)
      }
      const after = here[i + 1]
      if (after?.kind === 'Country' && memberBefore.test(gapOf(body, after)))
        for (const state of listed(here, i + 1, 1)) add(state, body, sentence)
    }
  }
  return stated

  function add(state: Mention, body: Mention, sentence: number): void {
    stated.push({ type: 'MEMBER_OF', from: state.entity, to: body.entity, sentence, rule: 'position/member' })
  }

  function rest(body: Mention): string {
    return document.text.slice(body.end, body.end + 40)
  }

  function gapOf(a: Mention, b: Mention): string {
    return foldToken(document.text.slice(a.end, b.start)).replace(/\s+/g, ' ').replaceAll('’', "'")
  }

  /** The states in a list of names, from index `at` in direction `step`. */
  function listed(here: readonly Mention[], at: number, step: 1 | -1): Mention[] {
    const states: Mention[] = []
    for (let i = at; here[i]?.kind === 'Country'; i += step) {
      const [state, next] = [here[i] as Mention, here[i + step]]
      states.push(state)
      if (!next) break
      const gap = step === 1 ? gapOf(state, next) : gapOf(next, state)
      // A list has an "and": "Since the war with Russia, Finland …" is none.
      if (!joining.test(gap) || (step === -1 && i === at && !closing.test(gap))) break
    }
    return states
  }
}
