import type { Entity } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { bySentence } from '../by-sentence.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, Found } from '../document.ts'
import { onRecord } from '../gazetteer/lexicon.ts'
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
/** Bodies that news names by a common noun alone, as long as it is about those whom they were founded against. */
const implied = [{ noun: 'coalition', body: 'org:coalition' as EntityId, beside: 'org:islamic-state' as EntityId }]
/** What may stand before such a noun and leaves it the same body. */
const same = words(
  'the la le l u s us led international internationale global counter isil isis daesh daech anti dirigee - . , its our of and by with supported',
)

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
  impliedBodies(document, found)
  found.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "The U.S.-led coalition", "Coalition aircraft" in news of the Islamic State: the coalition against it, unless a name says which other. */
function impliedBodies(document: Document, found: Found): void {
  for (const { noun, body, beside } of implied) {
    if (!found.entities.has(beside)) continue
    const taken = bySentence(document.sentences, found.mentions)
    for (const [index, { tokens, lang }] of document.sentences.entries())
      for (const [i, token] of tokens.entries()) {
        if (
          token.fold !== noun ||
          (taken[index] ?? []).some(mention => mention.start < token.end && token.start < mention.end)
        )
          continue
        let from = i
        while (
          from > 0 &&
          same.has(tokens[from - 1]?.fold ?? '') &&
          !/^(?:of|and|by|with|supported|,)$/.test(tokens[from - 1]?.fold ?? '')
        )
          from--
        const before = tokens[from - 1]
        if (before?.capital && from === i && i > 1 && !same.has(before.fold)) continue
        if (
          /^(?:government|gouvernementale|gouvernement|talks|partner|nationale|syrian)$/.test(tokens[i + 1]?.fold ?? '')
        )
          continue
        const start = (tokens[from] ?? token).start
        const record = onRecord(body)
        if (!found.entities.has(body)) {
          const name = record?.name[lang === 'fr' ? 'fr' : 'en'] ?? noun
          found.entities.set(body, {
            id: body,
            kind: 'Organization',
            orgType: 'intergovernmental',
            name,
            names: [{ text: name, lang: lang === 'fr' ? 'fr' : 'en' }],
          })
        }
        const rule = 'organization/description'
        found.mentions.push({
          entity: body,
          kind: 'Organization',
          form: 'description',
          start,
          end: token.end,
          text: document.text.slice(start, token.end),
          rule,
          confidence: confidenceOf(rule),
        })
      }
  }
}
