import type { EntityId } from '../../model/ids.ts'
import type { Document, NamedEntities } from '../document.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { itemsOfAll, wordsOfAll } from '../language/packs.ts'

/**
 * To whom the statements of a sentence are attributed: a speaker, an outlet that is cited, and whether the speaker denies them. `speech` is
 * the index of the verb of saying.
 */
export type SentenceSource = { attributedTo?: EntityId; citedOutlet?: EntityId; denied: boolean; speech?: number }

type Speaker = { entity: EntityId; start: number; end: number }

/** Kinds of office whose holder, unnamed, speaks for a state or a body. */
const speakingOffices = wordSet('head minister diplomat military official spokesperson')
const saying = wordsOfAll(pack => pack.discourse.saying)
const sayingBehindQuotes = wordsOfAll(pack => pack.discourse.sayingBehindQuotes)
const sourcePhrases = itemsOfAll(pack => pack.discourse.sourcePhrases, /,/).map(phrase => phrase.split(' '))
const perfectForms = wordsOfAll(pack => pack.discourse.perfectForms)
const contentRelative = new RegExp(`^(?:${itemsOfAll(pack => pack.discourse.contentRelatives).join('|')})`)
const denying = wordsOfAll(pack => pack.discourse.denying)
const negations = wordsOfAll(pack => pack.discourse.negations)
const citingWords = wordsOfAll(pack => pack.discourse.citing)
/** A noun phrase in lower case: "the alliance", « deux soldats ». */
const nounPhrase = new RegExp(
  `^\\s*(?:${[...itemsOfAll(pack => pack.discourse.determiners), String.raw`\d+`].join('|')})\\b\\s*\\p{Ll}`,
  'u',
)
const platform = new RegExp(
  String.raw`\b(?:${itemsOfAll(pack => pack.discourse.platformPrepositions).join('|')}) (?:(?:${itemsOfAll(pack => pack.discourse.platformDeterminers).join('|')}) )?` +
    `(?:(?:${itemsOfAll(pack => pack.discourse.platformNouns, /,/).join('|')}) )?$`,
  'u',
)

/** Whether a mention says where something is said, and not by whom: « a déclaré le ministre sur le réseau social Twitter », "said on X". */
const isPlatform = (text: string, { start }: Speaker): boolean =>
  platform.test(text.slice(Math.max(0, start - 40), start))

/** The source of each sentence: the subject of a verb of saying, « selon X », "according to X", an inverted « a rapporté RT ». */
export function sentenceSources(document: Document, found: NamedEntities): SentenceSource[] {
  const outlet = (id: EntityId) => found.entities.get(id)?.orgType === 'media'
  const mentions = groupBySentence(document.sentences, found.mentions)
  const offices = groupBySentence(document.sentences, found.offices)
  let quoting: SentenceSource | undefined
  return document.sentences.map((sentence, index) => {
    const { tokens } = sentence
    const here = mentions[index]?.filter(mention => mention.kind !== 'Place' && mention.form !== 'demonym') ?? []
    const outer: Speaker[] = here.filter(
      mention =>
        !here.some(
          other =>
            other !== mention &&
            other.start <= mention.start &&
            other.end >= mention.end &&
            other.end - other.start > mention.end - mention.start,
        ),
    )
    // « le ministre polonais a annoncé »: a speaker without a name stands for their country.
    for (const office of offices[index] ?? []) {
      const entity = office.organization ?? office.country
      if (office.person || !entity || office.countries.length > 1) continue
      if (!speakingOffices.has(office.kind)) continue
      outer.push({ entity, start: office.start, end: office.end })
    }
    outer.sort((a, b) => a.start - b.start)
    const source: SentenceSource = { denied: false }
    const near = (at: number, side: 'before' | 'after'): Speaker | undefined => {
      const token = tokens[at]
      if (!token) return undefined
      const candidates =
        side === 'before'
          ? outer.filter(mention => mention.end <= token.start).reverse()
          : outer.filter(mention => mention.start >= token.end)
      const mention = candidates[0]
      if (!mention || isPlatform(document.text, mention)) return undefined
      const gap = document.text.slice(
        side === 'before' ? mention.end : token.end,
        side === 'before' ? token.start : mention.start,
      )
      // "… with grenades, the alliance said": another subject stands between.
      const last = /,([^,]*)$/.exec(gap)?.[1]
      if (side === 'before' && last && nounPhrase.test(last)) return undefined
      return gap.length < 70 && !/[;:«»"“”]/.test(gap) ? mention : undefined
    }
    for (const [i, token] of tokens.entries()) {
      // "has neither confirmed nor denied"
      if (denying.has(token.fold) && !tokens.slice(Math.max(0, i - 2), i).some(other => negations.has(other.fold)))
        source.denied = true
      // « les rumeurs selon lesquelles »: « selon » introduces the rumour and no source.
      if (!saying.has(token.fold) || contentRelative.test(tokens[i + 1]?.fold ?? '')) continue
      const opensSource = sourcePhrases.some(phrase => phrase.every((word, k) => tokens[i + k]?.fold === word))
      const inverted =
        tokens[i - 1]?.text === '-' ||
        (perfectForms.has(tokens[i - 1]?.fold ?? '') && /^[,»"”]$/.test(tokens[i - 2]?.text ?? ''))
      const afterQuote = /^[,»"”]$/.test(tokens[i - 1]?.text ?? '')
      // « ont conclu un accord » is no verb of saying; « …, a conclu le ministre » is.
      if (sayingBehindQuotes.has(token.fold) && !inverted && !afterQuote) continue
      const speaker =
        opensSource || inverted || afterQuote
          ? (near(i, 'after') ?? (inverted ? outer.findLast(mention => mention.end <= token.end) : undefined))
          : near(i, 'before')
      if (!speaker) continue
      source.speech ??= i
      if (outlet(speaker.entity)) source.citedOutlet ??= speaker.entity
      else source.attributedTo ??= speaker.entity
    }
    const citing = tokens.findIndex(token => citingWords.has(token.fold))
    if (citing >= 0) {
      const quoted = near(citing, 'after')
      if (quoted && !outlet(quoted.entity)) source.attributedTo = quoted.entity
      else if (quoted) source.citedOutlet = quoted.entity
    }
    const text = document.text.slice(sentence.start, sentence.end)
    const opens = /^[«"“]/.test(text) && !/[»"”]/.test(text)
    // A quotation over several sentences has the source named at its end.
    if (opens) quoting = source
    else if (quoting) {
      if (source.attributedTo) quoting.attributedTo ??= source.attributedTo
      if (source.citedOutlet) quoting.citedOutlet ??= source.citedOutlet
      if (/[»"”]/.test(text)) quoting = undefined
    }
    return source
  })
}
