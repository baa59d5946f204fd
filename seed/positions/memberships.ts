import type { Mention } from '../../model/extraction.ts'
import type { Document, NamedEntities } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { foldToken } from '../read/tokens.ts'
import type { StatedRelation } from './find-positions.ts'

const joining = /^ ?(?:,|et|and|,? ?ainsi que|as well as|,? ?(?:et|and)) ?(?:l'|la |le |les |the )?$/
const closing = /^,? ?(?:et|and|ainsi que|as well as) /
/** « …, membre de l'OTAN », "… are members of", "… belongs to the". */
const memberOf =
  /^,? ?(?:(?:qui )?(?:est|sont|font partie|which (?:is|are)|who (?:is|are)|is|are|all|tous|both) )*(?:an? |un |une |des )?(?:(?:founding|full|fellow|permanent|non-permanent|pays|etats?|autres?) )*(?:membres?|members?|member states?)(?: (?:fondateurs?|permanents?|a part entiere))* (?:de |du |des |d'|of )(?:l'|la |le |the |a )?$/
const belongs =
  /^,? ?(?:(?:all|both|tous|which|qui) )?(?:belongs? to|appartien(?:t|nent) a|font partie de|fait partie de) ?(?:l'|la |le |the )?$/
/** « La Bulgarie a rejoint l'Union européenne », "Finland joined NATO": only what has happened, not what is wished, planned or denied. */
const joined =
  /^ (?:(?:a|ont|avait|avaient|has|have|had|officially|formally|officiellement) )*(?:rejoint|adhere a|integre|joined|acceded to) (?:l'|la |le |the )?$/
/** "joined the UN in condemning", "joined NATO's mission": acting together is no membership. */
const shared = /^(?:['’]s\b| (?:in \p{L}+ing|to|for|pour|dans|sur) )/u
/** "NATO member Turkey", "NATO allies Greece and Turkey" */
const memberBefore = /^ members? (?:states? )?$/

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
        if (memberOf.test(gap) || belongs.test(gap) || (joined.test(gap) && !shared.test(rest(body))))
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
