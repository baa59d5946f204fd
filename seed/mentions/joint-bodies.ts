import type { EntityId } from '../../model/ids.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, NamedEntities } from '../document.ts'
import { slug } from '../gazetteer/gazetteer.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { itemsOfAll, wordsOfAll } from '../language/packs.ts'

const heads = wordsOfAll(pack => pack.discourse.jointBodies)
const vagueHeads = wordsOfAll(pack => pack.discourse.vagueJointBodies)
const purposes = wordsOfAll(pack => pack.discourse.jointPurposes)
const links = wordsOfAll(pack => pack.discourse.jointLinks)
const beforeMembers = new RegExp(`^(?:${itemsOfAll(pack => pack.discourse.memberPrepositions).join('|')})\\b`, 'i')
const beforeNames = new RegExp(
  String.raw`^\s*(?:${itemsOfAll(pack => pack.discourse.namedMemberPrepositions).join('|')})\b`,
)
const founding = new RegExp(String.raw`\b(?:${itemsOfAll(pack => pack.discourse.founding, /,/).join('|')})\b`)

/**
 * Adds the bodies that several states share and that the text only describes: « un centre quadripartite », « le QG d'échange de
 * renseignements entre les quatre pays ». Descriptions with the same members, or with the same words, refer to one body. Its id is made
 * from its members, so that articles agree on it; a body whose members the article does not state is not added.
 */
export function jointBodies(document: Document, found: NamedEntities): void {
  type Description = { sentence: number; start: number; end: number; words: string; members?: EntityId[] }
  const descriptions: Description[] = []
  const mentionsOf = groupBySentence(document.sentences, found.mentions)
  const groupsOf = groupBySentence(document.sentences, found.groups)
  for (const [index, sentence] of document.sentences.entries()) {
    const { tokens } = sentence
    for (let i = 0; i < tokens.length; i++) {
      const head = tokens[i]
      if (!head || !heads.has(head.fold)) continue
      let from = i
      let to = i + 1
      let purpose = false
      // English: "a joint intelligence centre"; « mécanisme militaire » alone is too vague.
      while (
        purposes.has(tokens[from - 1]?.fold ?? '') ||
        (tokens[from - 1]?.fold === '-' && purposes.has(tokens[from - 2]?.fold ?? ''))
      ) {
        from--
        purpose = true
      }
      for (let j = i + 1; j < Math.min(tokens.length, i + 9); j++) {
        const token = tokens[j]
        if (!token) break
        if (purposes.has(token.fold)) {
          purpose = true
          to = j + 1
        } else if (!links.has(token.fold) && token.fold !== "'" && token.fold !== '-') break
      }
      if (!purpose || vagueHeads.has(head.fold)) continue
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (!first || !last) continue
      if (
        (mentionsOf[index] ?? []).some(
          mention => mention.start <= first.start && mention.end >= last.end && mention.kind === 'Organization',
        )
      )
        continue
      const group = (groupsOf[index] ?? []).find(
        candidate =>
          candidate.start >= last.end &&
          candidate.end <= sentence.end &&
          beforeMembers.test(document.text.slice(last.end, candidate.start).trim() || 'x'),
      )
      const between = beforeNames.test(document.text.slice(last.end, last.end + 12))
      const named = between ? countriesIn(index, last.end, sentence.end) : []
      const founding = foundedHere(index, first.start)
      const members = group?.members ?? (named.length >= 2 ? named : founding.length >= 2 ? founding : undefined)
      descriptions.push({
        sentence: index,
        start: first.start,
        end: last.end,
        words: slug(document.text.slice(first.start, last.end)),
        ...(members ? { members } : {}),
      })
      i = to - 1
    }
  }
  const membersOf = new Map<string, EntityId[]>()
  for (const { words, members } of descriptions) if (members && !membersOf.has(words)) membersOf.set(words, members)
  for (const description of descriptions) {
    const members = description.members ?? membersOf.get(description.words)
    if (!members) continue
    const key = [...members].map(id => id.replace('country:', '').toLowerCase()).sort()
    const id = `org:joint-centre-${key.join('-')}` as EntityId
    const text = document.text.slice(description.start, description.end)
    const name = text.charAt(0).toUpperCase() + text.slice(1)
    const known = found.entities.get(id)
    const lang = document.head.lang
    if (!known)
      found.entities.set(id, {
        id,
        kind: 'Organization',
        name,
        orgType: 'intergovernmental',
        names: [{ text: name, lang }],
      })
    else {
      if (!known.names.some(other => other.text === name)) known.names.push({ text: name, lang })
      if (name.length > known.name.length) known.name = name
    }
    const clash = (mentionsOf[description.sentence] ?? []).some(
      mention =>
        mention.start < description.end &&
        description.start < mention.end &&
        !(mention.start >= description.start && mention.end <= description.end),
    )
    if (!clash)
      found.mentions.push({
        entity: id,
        kind: 'Organization',
        form: 'description',
        start: description.start,
        end: description.end,
        text,
        rule: 'organization/joint-body',
        confidence: confidenceOf('organization/joint-body'),
      })
  }
  found.mentions.sort((a, b) => a.start - b.start || b.end - a.end)

  function countriesIn(index: number, start: number, end: number): EntityId[] {
    return [
      ...new Set(
        (mentionsOf[index] ?? [])
          .filter(mention => mention.kind === 'Country' && mention.start >= start && mention.end <= end)
          .map(mention => mention.entity),
      ),
    ]
  }

  /**
   * The states that found a body in this sentence, as its members: « l'Iran, la Syrie, l'Irak et la Russie ont convenu de créer un centre
   * ».
   */
  function foundedHere(index: number, start: number): EntityId[] {
    const sentence = document.sentences[index]
    if (!sentence) return []
    const before = document.text.slice(sentence.start, start).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return founding.test(before) ? countriesIn(index, sentence.start, start) : []
  }
}
