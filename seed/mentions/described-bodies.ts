import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { EntityKind } from '../../model/ontology.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, NamedEntities } from '../document.ts'
import { gazetteerRecord } from '../gazetteer/gazetteer.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { anyOf, itemsOfAll, packOf, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'

/** Common nouns that refer to a body named before: an intergovernmental organization, or an armed group. */
const nouns: { of: (entity: Entity) => boolean; called: ReadonlySet<string> }[] = [
  {
    of: entity => entity.orgType === 'intergovernmental',
    called: wordsOfAll(({ bodies }) => bodies.anaphoricOrganizations),
  },
  {
    of: entity => entity.orgType === 'armed-group',
    called: wordsOfAll(({ bodies }) => bodies.anaphoricArmedGroups),
  },
]
/** Bodies that news names by a common noun alone in articles about their opponents. */
const implied = [
  {
    nouns: wordsOfAll(({ bodies }) => bodies.coalitionNouns),
    body: 'org:coalition' as EntityId,
    beside: 'org:islamic-state' as EntityId,
    leader: 'country:USA' as EntityId,
  },
]
/** The words between such a noun and the leader of the body. */
const leading = new RegExp(`^${anyOf(itemsOfAll(({ bodies }) => bodies.leadershipPhrases, /,/))}$`)
/** Words that may stand before such a noun without changing its referent. */
const same = new Set([...itemsOfAll(({ bodies }) => bodies.coalitionModifiers), '-', '.'])
const otherCoalitions = wordsOfAll(({ bodies }) => bodies.otherCoalitions)
const behindDescription = wordsOfAll(({ bodies }) => bodies.behindDescription)
const demonstratives = wordsOfAll(({ bodies }) => bodies.demonstratives)
const isDefinite = (fold: string | undefined): boolean => isDefiniteArticle(fold) || demonstratives.has(fold ?? '')

/**
 * Adds mentions for definite descriptions of bodies: « L'organisation a gelé ses relations », "the bloc", "the militia" refer to the only
 * body of that kind named so far in the sentence and the two before it. None where there are two candidates, or where a name or an
 * adjective says that it is another.
 */
export function describedBodies(document: Document, found: NamedEntities): void {
  const mentions = groupBySentence(document.sentences, found.mentions)
  for (const [index, sentence] of document.sentences.entries()) {
    const { tokens } = sentence
    for (const [i, token] of tokens.entries()) {
      const sort = token.capital ? undefined : nouns.find(({ called }) => called.has(token.fold))
      if (!sort) continue
      const elided = /^['’]$/.test(tokens[i - 1]?.text ?? '')
      const article = tokens[elided ? i - 2 : i - 1]
      if (!article || !isDefinite(article.fold)) continue
      const next = tokens[i + 1]
      if (next?.capital || next?.text === '-' || behindDescription.has(next?.fold ?? '')) continue
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

/**
 * Adds mentions of the coalition against the Islamic State ("the U.S.-led coalition", "Coalition aircraft") in news about it, unless a name
 * says which other coalition. Once the text has named one that somebody else leads, "the coalition" refers to that.
 */
function impliedBodies(document: Document, found: NamedEntities): void {
  for (const { nouns, body, beside, leader } of implied) {
    const known = found.entities.has(beside)
    const taken = groupBySentence(document.sentences, found.mentions)
    let another: EntityId | undefined
    for (const [index, { tokens, lang }] of document.sentences.entries())
      for (const [i, token] of tokens.entries()) {
        if (
          !nouns.has(token.fold) ||
          (taken[index] ?? []).some(mention => mention.start < token.end && token.start < mention.end)
        )
          continue
        const led = leaderOf(tokens, i, taken[index] ?? [])
        if (led) another = led === leader ? undefined : led
        if (another && !led && isDefinite(tokens[i - 1]?.fold)) describe(another, 'Country', i, i)
        if (another || !known) continue
        let from = i
        while (from > 0 && same.has(tokens[from - 1]?.fold ?? '')) from--
        const before = tokens[from - 1]
        if (before?.capital && from === i && i > 1 && !same.has(before.fold)) continue
        if (otherCoalitions.has(tokens[i + 1]?.fold ?? '')) continue
        const record = gazetteerRecord(body)
        if (!found.entities.has(body)) {
          const name = record?.name[packOf(lang).lang] ?? token.fold
          found.entities.set(body, {
            id: body,
            kind: 'Organization',
            orgType: 'intergovernmental',
            name,
            names: [{ text: name, lang: packOf(lang).lang }],
          })
        }
        describe(body, 'Organization', from, i)

        function describe(entity: EntityId, kind: EntityKind, first: number, last: number): void {
          const rule = 'organization/description'
          const [start, end] = [(tokens[first] ?? token).start, (tokens[last] ?? token).end]
          found.mentions.push({
            entity,
            kind,
            form: 'description',
            start,
            end,
            text: document.text.slice(start, end),
            rule,
            confidence: confidenceOf(rule),
          })
        }
      }
  }
}

/** The state that leads a body: "the Saudi-led coalition", « la coalition dirigée par l'Arabie saoudite ». */
function leaderOf(tokens: readonly Token[], noun: number, mentions: readonly Mention[]): EntityId | undefined {
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(token => token.fold)
      .join(' ')
  const states = mentions.filter(({ kind }) => kind === 'Country')
  return states.find(({ start, end }) => {
    const first = tokens.findIndex(token => token.start >= start)
    const next = tokens.findIndex(token => token.start >= end)
    return next >= 0 && next <= noun
      ? leading.test(words(next, noun).replace(/^- /, '-'))
      : first > noun && leading.test(words(noun + 1, first))
  })?.entity
}
