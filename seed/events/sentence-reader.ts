import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { type Actor, actorOf } from '../actors/actor.ts'
import { createActorResolver } from '../actors/actor-resolver.ts'
import { resolvePersonalPronouns } from '../actors/personal-pronouns.ts'
import { possessiveCountries } from '../actors/possessive-countries.ts'
import { type SentenceSource, sentenceSources } from '../attribution/sources.ts'
import type { Document, NamedEntities, Sentence } from '../document.ts'
import type { FrameContext } from '../frames/frame-match.ts'
import { frameTable } from '../frames/frame-table.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { packOf } from '../language/packs.ts'
import { predicationsOf } from '../predication/predications.ts'
import { readTree } from '../predication/read-tree.ts'
import type { Factuality } from '../predication/scope/scope-table.ts'
import { newsStart } from '../read/dateline.ts'
import { countryOfDateline, topicCountry } from './article-country.ts'
import { offTopicSentences } from './off-topic.ts'

/** A sentence with its predications and the actors of its noun phrases, ready for frames to be matched. */
export type AnalyzedSentence = FrameContext & {
  index: number
  sentence: Sentence
  /** The factuality of the sentence as a whole: `none` for a question. */
  whole: Factuality
  /** The mentions of the sentence, without those in its dateline. */
  mentions: readonly Mention[]
  previousMentions: readonly Mention[]
  source: SentenceSource | undefined
}

/**
 * Analyzes the sentences of an article, which must be asked for in text order: the subject, the speaker and the body of one sentence are the
 * antecedents of pronouns and definite descriptions in the next. The function that is returned takes a sentence's index and gives undefined
 * where nobody can be meant, or where the sentence is off topic.
 */
export function createSentenceReader(
  document: Document,
  found: NamedEntities,
): (index: number) => AnalyzedSentence | undefined {
  const { sentences, text, dateline } = document
  const sources = sentenceSources(document, found)
  const offices = groupBySentence(sentences, found.offices)
  const groups = groupBySentence(sentences, found.groups)
  const mentioned = groupBySentence(sentences, found.mentions)
  const offTopic = offTopicSentences(document, found)
  const topic = topicCountry(document, found)
  const home = topic ?? countryOfDateline(document, found)
  let previousSubjects: readonly Actor[] = []
  let previousObjectIsThing = false
  let collectiveSpeakers: readonly Actor[] = []
  let lastBody: Actor | undefined

  return index => {
    const sentence = sentences[index]
    if (!sentence) return undefined
    // The place of a dateline and its agency take part in nothing, and no pronoun refers to them.
    const outside = (at: number) =>
      (mentioned[at] ?? []).filter(
        mention => !(dateline && mention.start >= dateline.start && mention.end <= dateline.end),
      )
    const [mentions, previousMentions] = [outside(index), outside(index - 1)]
    const pronouns = resolvePersonalPronouns(document, found, index, mentions, previousMentions)
    const continues = sentences[index - 1]?.block === sentence.block
    const antecedents = continues ? previousSubjects : []
    // « Les rebelles ont accepté », "it also asked": a sentence that names nobody may still refer to somebody.
    const anonymous = mentions.length === 0 && groups[index]?.length === 0 && pronouns.length === 0
    if ((anonymous && !home && antecedents.length === 0) || offTopic[index]) return undefined
    const pack = packOf(sentence.lang)
    const table = frameTable(pack)
    const start = newsStart(text, sentence, dateline)
    const tree = readTree(text, { start, end: sentence.end }, pack, mentions.filter(isWholeName))
    // Of clauses separated by semicolons only the last is the question.
    const asks = /^[^;]*\?["»”\s]*$/.test(text.slice(sentence.start, sentence.end))
    const whole = asks ? 'none' : 'asserted'
    const analysis = predicationsOf(tree, pack, table.isEventNoun, whole)
    const source = sources[index]
    // « nous » is whoever is quoted, else the body or the state in whose name the text speaks.
    const quoted = /^[«"“]/.test(text.slice(sentence.start, sentence.end))
    const speakers = source?.attributedTo
      ? [actorOf(found, source.attributedTo)]
      : collectiveSpeakers.filter(one => quoted || issuesStatements(one))
    const actors = createActorResolver({
      deps: analysis.deps,
      pack,
      document,
      found,
      sentence,
      context: {
        mentions,
        offices: offices[index] ?? [],
        groups: groups[index] ?? [],
        pronouns,
        possessiveCountries: possessiveCountries(sentence, found, mentions),
        speakers,
        ...(home ? { homeCountry: home } : {}),
        ...(topic ? { topicCountry: topic } : {}),
        previousSubjects: antecedents,
        previousObjectIsThing: continues && previousObjectIsThing,
        previousMentions: continues ? previousMentions : [],
        ...(lastBody ? { lastBody } : {}),
      },
      fillers: analysis.fillers,
    })
    const root = tree.findIndex(word => word.head < 0)
    previousSubjects = analysis.fillers
      .fillersOf(root)
      .filter(filler => filler.relation === 'subject')
      .flatMap(filler => actors.actorsOf(filler.head))
    previousObjectIsThing = analysis.fillers
      .fillersOf(root)
      .some(
        ({ relation, head }) =>
          relation === 'object' &&
          tree[head]?.upos === 'NOUN' &&
          tree[head]?.feats.Number !== 'Plur' &&
          actors.actorsOf(head).length === 0,
      )
    const body = mentions.findLast(mention => isNonStateBody(mention))
    if (body) lastBody = actorOf(found, body.entity)
    // The first body that is the only subject of a sentence, or those by whom "a statement was issued", speak in a statement.
    const issued = analysis.fillers
      .fillersOf(root)
      .some(({ relation, head }) => relation === 'object' && pack.grammar.textNouns.includes(tree[head]?.lemma ?? ''))
    const speak = previousSubjects.length === 1 || issued
    if (
      collectiveSpeakers.length === 0 &&
      speak &&
      !asks &&
      previousSubjects.every(({ entity }) => kindOf(entity) !== 'Person')
    )
      collectiveSpeakers = previousSubjects
    return { ...analysis, pack, table, actors, index, sentence, whole, mentions, previousMentions, source }
  }

  function kindOf(id: EntityId) {
    return found.entities.get(id)?.kind
  }

  /** Whether a text may be a statement of a body: an armed group at its head is mostly what it is about. */
  function issuesStatements({ entity }: Actor): boolean {
    return found.entities.get(entity)?.orgType !== 'armed-group'
  }

  function isNonStateBody({ kind, form, entity }: Mention): boolean {
    const orgType = found.entities.get(entity)?.orgType ?? ''
    return (
      kind === 'Organization' && form === 'name' && !/^(?:media|government|military|intergovernmental)$/.test(orgType)
    )
  }
}

/** A proper name of a person or an organization, as against a demonym or a description. */
function isWholeName({ form, kind }: Mention): boolean {
  return form === 'name' && (kind === 'Organization' || kind === 'Person')
}
