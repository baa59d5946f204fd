import type { Entity } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { bySentence } from '../by-sentence.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, Found } from '../document.ts'
import { words } from '../gazetteer/trie.ts'

/** What a body is called when its name has been told: between states, or of those who fight. */
const nouns: { of: (entity: Entity) => boolean; called: Set<string> }[] = [
  {
    of: entity => entity.orgType === 'intergovernmental',
    called: words('organisation organization bloc alliance'),
  },
  {
    of: entity => entity.orgType === 'armed-group',
    called: words('mouvement guerilla milice groupe movement militia group'),
  },
]
const definite = /^(?:l|le|la|the|cette|ce|this)$/

/**
 * « L'organisation a gelé ses relations », "the bloc", "the militia": the one body of that sort that the sentence so far and the two before
 * it name. Where there are two, none is meant, and where a name or an adjective of its own follows, it is another.
 */
export function describedBodies(document: Document, found: Found): void {
  const mentions = bySentence(document.sentences, found.mentions)
  for (const [index, sentence] of document.sentences.entries()) {
    const { tokens } = sentence
    for (const [i, token] of tokens.entries()) {
      const sort = token.capital ? undefined : nouns.find(({ called }) => called.has(token.fold))
      if (!sort) continue
      const elided = /^['’]$/.test(tokens[i - 1]?.text ?? '')
      const article = tokens[elided ? i - 2 : i - 1]
      if (!article || !definite.test(article.fold)) continue
      const next = tokens[i + 1]
      if (
        next?.capital ||
        next?.text === '-' ||
        /^(?:de|d|du|des|of|that|qui|which|who|islamique|terroriste|arabe|rebelle|arme|armee)$/.test(next?.fold ?? '')
      )
        continue
      const here = (mentions[index] ?? []).filter(mention => mention.end <= token.start)
      if ((mentions[index] ?? []).some(mention => mention.start < token.end && token.start < mention.end)) continue
      const near = [...(mentions[index - 2] ?? []), ...(mentions[index - 1] ?? []), ...here]
      const ids = new Set<EntityId>()
      for (const { entity } of near) {
        const known = found.entities.get(entity)
        if (known?.kind === 'Organization' && sort.of(known)) ids.add(entity)
      }
      const [only] = ids
      if (ids.size !== 1 || !only) continue
      const rule = 'organization/description'
      found.mentions.push({
        entity: only,
        kind: 'Organization',
        form: 'description',
        start: article.start,
        end: token.end,
        text: document.text.slice(article.start, token.end),
        rule,
        confidence: confidenceOf(rule),
      })
    }
  }
  found.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}
