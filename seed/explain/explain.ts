import type { Mention } from '../../model/extraction.ts'
import type { FrameLine, PredicationView, Token } from '../../model/sentences.ts'
import type { Sentence } from '../document.ts'
import type { SentenceReading } from '../events/event-mention.ts'
import { type ArticleMetadata, extractWithObserver } from '../extract.ts'
import { frameTable } from '../frames/frame-table.ts'
import { groupBySentence, lastSentenceStartingBefore } from '../group-by-sentence.ts'
import type { Pack } from '../language/pack.ts'
import { packOf } from '../language/packs.ts'
import { readTree } from '../predication/read-tree.ts'
import { newsStart } from '../read/dateline.ts'
import { readDocument } from '../read/read-document.ts'
import type { Tree } from '../syntax/tree.ts'
import type { ArticleToExplain, ExplainedSentence, Explanation, SentenceRange } from './explanation.ts'
import { frameLine } from './frame-line.ts'
import { partiesOf } from './parties.ts'
import { scopeWords } from './scope-words.ts'

/**
 * How the sentences of an article are read: their trees, and what was found in them. The stored text is read again by the same functions,
 * so that the explanation cannot differ from the extraction. A live blog is read as one text, since the store does not know which of its
 * parts was published when.
 */
export function explain(text: string, metadata: ArticleToExplain, wanted: SentenceRange): Explanation {
  const given = asGiven(text, metadata)
  const document = readDocument(text, given)
  const readings = new Map<number, SentenceReading>()
  const { mentions, entities } = extractWithObserver(
    text,
    given,
    reading => void readings.set(reading.sentence, reading),
  )
  const { sentences } = document
  const [first, end] = chosen(sentences, wanted)
  const named = groupBySentence(sentences, mentions)
  const explained = sentences.slice(first, end).map((sentence, i): ExplainedSentence => {
    const index = first + i
    const pack = packOf(sentence.lang)
    const here = named[index] ?? []
    const reading = readings.get(index)
    const start = newsStart(text, sentence, document.dateline)
    // A sentence without mentions is not read for events, but has a tree.
    const tree = reading?.tree ?? readTree(text, { start, end: sentence.end }, pack)
    return {
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      language: pack.lang,
      kind: sentence.kind as ExplainedSentence['kind'],
      tokens: tokensOf(text, tree),
      predications: reading ? predicationsIn(reading, here, pack) : [],
      mentions: here,
    }
  })
  const next = 'at' in wanted ? undefined : sentences[end]?.start
  return { sentences: explained, entities, ...(next === undefined ? {} : { next }) }
}

/** The metadata that was given with an article, as far as it is stored; what was read from the text is read from it again. */
function asGiven(
  text: string,
  { lang, title, publishedAt, dateBasis, author, outlet }: ArticleToExplain,
): ArticleMetadata {
  const common = { lang, author, ...(outlet ? { publisher: outlet } : {}) }
  const date = dateBasis === 'text' || publishedAt === null ? {} : { publishedAt }
  const own = title === null || readDocument(text, common).head.title === title
  return { ...common, ...date, ...(own ? {} : { title }) }
}

/** The range [from, to) of sentence indices to explain. */
function chosen(sentences: readonly Sentence[], wanted: SentenceRange): [number, number] {
  if ('at' in wanted) {
    const index = lastSentenceStartingBefore(sentences, wanted.at)
    return index >= 0 && wanted.at < (sentences[index]?.end ?? 0) ? [index, index + 1] : [0, 0]
  }
  const first = sentences.findIndex(({ start }) => start >= wanted.from)
  return first < 0 ? [sentences.length, sentences.length] : [first, Math.min(first + wanted.limit, sentences.length)]
}

const tokensOf = (text: string, tree: Tree): Token[] =>
  tree.map(({ start, end, form, lemma, upos, feats, head, deprel, margin }) => ({
    start,
    end,
    text: text.slice(start, end),
    form,
    lemma,
    upos,
    features: { ...feats },
    head: head < 0 ? null : head,
    deprel,
    margin,
  }))

function predicationsIn(reading: SentenceReading, mentions: readonly Mention[], pack: Pack): PredicationView[] {
  const { tree, whole, matches } = reading
  const { isEventNoun } = frameTable(pack)
  return matches.map(one => {
    const { fit, status, evidence } = one
    const { at, factuality } = fit.predication
    return {
      token: at,
      ...(fit.supportVerb === undefined ? {} : { supportVerb: fit.supportVerb }),
      ...(fit.theme === undefined ? {} : { theme: fit.theme }),
      trigger: fit.trigger,
      frame: frameLine(fit.frame.rule) as FrameLine,
      ...fit.coding,
      status,
      factuality,
      modality: evidence.modality,
      // A noun has the factuality of its support verb.
      scope: scopeWords(tree, fit.supportVerb ?? at, pack, isEventNoun, whole),
      parties: partiesOf(tree, mentions, one),
      confidence: evidence.confidence,
    }
  })
}
