import type { Block, BlockKind } from '../document.ts'
import type { BoilerplateWords } from '../language/boilerplate-words.ts'
import { anyOf, itemsOfAll, wordsOfAll } from '../language/packs.ts'
import { months, weekdays } from './calendar-names.ts'
import { languageOf } from './language.ts'
import { foldToken, type Token, tokenize } from './tokens.ts'

const listed = (list: (words: BoilerplateWords) => string | readonly string[]): string[] =>
  itemsOfAll(({ boilerplate }) => list(boilerplate))
const oneOf = (list: (words: BoilerplateWords) => string | readonly string[]): string => anyOf(listed(list))

const serviceLine = new RegExp(`^${oneOf(words => words.serviceLines)}\\b`)
const source = new RegExp(`^${oneOf(words => words.sourceLabels)}\\s*:`)
const credit = new RegExp(
  `^${anyOf(['©', '\\(c\\)', ...listed(words => words.credits), 'getty', 'afp photo', 'reuters\\/', 'ap photo'])}`,
)
const captionEnd = new RegExp(
  String.raw`(?:(?:©|\(c\))\s?[^.]{1,60}|\((?:[^()]{0,60}\b)?(?:${oneOf(words => words.captionCredits)}|afp|reuters|ap|getty(?: images)?|epa)\b[^()]{0,60}\)|\/\s?(?:afp|reuters|getty images|ap photo|epa)[^.]{0,30})\.?$`,
)
const captionStart = new RegExp(`^${oneOf(words => words.captionOpeners)}\\b`)
/** Words for positions in a picture: "left", "from left to right". */
const captionPlace = new RegExp(
  `[,(] ?(?:(?:${oneOf(words => words.pictureOrdinals)} (?:${oneOf(words => words.picturePrepositions)} )?)?)${oneOf(words => words.picturePositions)}[,)]`,
)
/** A row of links of the page, each of a few words: « Imprimer | Envoyer | Recommander (3) ». */
const linkRow = /^(?:[^|•·.!?]{1,45} [|•·] )+[^|•·.!?]{1,45}$/
const terminal = /[.!?…:;»”"')\]]\s*$/
const author = oneOf(words => words.authorPrepositions)
const byline = new RegExp(
  `^${anyOf([author, ...listed(words => words.bylineOpeners), ...listed(words => words.publicationLabels), ...listed(words => words.changeLabels)])}\\b`,
)

/** A closing bracket with authors and editors: "(Reporting by …; Editing by …)", « (Avec AFP) ». */
const signOff = new RegExp(
  String.raw`^\((?:${oneOf(words => words.signOffAdverbs)} )*${oneOf(words => words.signOffOpeners)}\b[^()]*\)[.\s]*$|` +
    String.raw`^\([^()]*\b${oneOf(words => words.signOffParticiples)}\b[^()]*\)[.\s]*$`,
)
const contributed = new RegExp(String.raw`\b${oneOf(words => words.contributions)}\b[^.]*\.?$`)
const newsAgencies = 'afp|ap|reuters|dpa|ansa|efe|tass|xinhua|belga|ats|upi|pa|ritzau|anadolu'
/** A line with the agencies whose dispatches were used: "With AFP and Reuters", « (avec agences) ». */
const agencies = new RegExp(
  `^[([]?(?:${oneOf(words => words.agencyPrepositions)} )?(?:${oneOf(words => words.agencyArticles)}?` +
    String.raw`(?:${newsAgencies}|${oneOf(words => words.agencyNouns)})(?:, | ${oneOf(words => words.agencyConjunctions)} | ?\/ ?| & |$|(?=[)\].])))+[)\]]?\.?$`,
)
const bylineWords = wordsOfAll(({ boilerplate }) => boilerplate.bylineWords)
const correction = new RegExp(
  [String.raw`^${oneOf(words => words.correctionLabels)}\s*[:.–—-]`, ...listed(words => words.correctionPhrases)].join(
    '|',
  ),
)
const offer = new RegExp(String.raw`\b${oneOf(words => words.offers)}\b`)
/** The line of a fact-check with the claim that it examines. */
const claimed = new RegExp(String.raw`^${oneOf(words => words.claimLabels)}\s*:`)
const afterAuthor = new RegExp(`^${author} `)

/** Whether a line is only a byline. */
function isByline(raw: string, plain: string, tokens: readonly Token[], writer: string | undefined): boolean {
  if (writer !== undefined && plain.replace(afterAuthor, '') === writer) return true
  if (plain.length < 80 && agencies.test(plain)) return true
  const bracket = raw.startsWith('(') && signOff.test(plain)
  if (bracket || (plain.length < 300 && contributed.test(plain))) return true
  if (raw.length > 160 || /[.!?…:;]\s*$/.test(raw) || !afterAuthor.test(plain)) return false
  const words = tokens.filter(token => token.kind === 'word')
  return words.length >= 3 && words.every(token => token.capital || bylineWords.has(token.fold))
}

/** Why a prose paragraph is set aside, by its own words; undefined where it is read. */
function asideByForm(raw: string, plain: string, tokens: readonly Token[], writer?: string): Block['setAside'] {
  if (plain.length < 1000 && correction.test(plain)) return 'correction'
  if (plain.length < 400 && offer.test(plain)) return 'offer'
  if (plain.length < 500 && claimed.test(plain)) return 'examined'
  if (plain.length < 600 && isByline(raw, plain, tokens, writer)) return 'byline'
  // A question in a paragraph of its own states nothing; the next paragraph answers it.
  if (plain.length < 200 && /^[^.!?]*\?\s*$/.test(plain)) return 'examined'
  return undefined
}

/** The offset of a closing bracket with authors in a paragraph; undefined where it has none. */
function signOffAt(text: string, start: number, end: number): number | undefined {
  const tail = text.slice(Math.max(start, end - 500), end)
  const open = tail.lastIndexOf('(')
  if (open === -1 || tail.length - open > 450 || !/\)[.\s]*$/.test(tail)) return undefined
  const at = end - tail.length + open
  return at > start && signOff.test(foldToken(tail.slice(open))) ? at : undefined
}

/** The paragraphs of a text. A line break ends one, unless a sentence clearly continues on the next line. */
function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const lines = /[^\n\r\u2028\u2029]+/g
  for (const match of text.matchAll(lines)) {
    const lead = match[0].length - match[0].trimStart().length
    const line = match[0].trim()
    if (line === '') continue
    const start = match.index + lead
    const end = start + line.length
    const last = found.at(-1)
    const gap = last ? text.slice(last.end, start) : ''
    const wrapped =
      last !== undefined &&
      (gap.match(/\n/g)?.length ?? 0) === 1 &&
      /^[\p{Ll}(,;]/u.test(line) &&
      !terminal.test(text.slice(last.start, last.end))
    if (last && wrapped) last.end = end
    else found.push({ start, end })
  }
  return found.flatMap(({ start, end }) => {
    const at = signOffAt(text, start, end)
    if (at === undefined) return [{ start, end }]
    return [
      { start, end: start + text.slice(start, at).trimEnd().length },
      { start: at, end },
    ]
  })
}

/** The kind of a paragraph that shows in its form alone, apart from ornaments in front; undefined where it does not. */
function kindByForm(raw: string): BlockKind | undefined {
  const plain = foldToken(raw.replace(/^[^\p{L}\p{N}(©]+/u, ''))
  if (plain.length < 400 && source.test(plain)) return 'source'
  if (plain.length < 160 && serviceLine.test(plain)) return 'share'
  if (plain.length < 200 && credit.test(plain)) return 'credit'
  if (plain.length < 200 && linkRow.test(plain)) return 'share'
  if (plain.length < 300 && captionPlace.test(plain)) return 'caption'
  if (plain.length < 600 && (captionEnd.test(plain) || captionStart.test(plain))) return 'caption'
  return undefined
}

/**
 * Splits an article into blocks. `title` and `author` are those given with it. A block in another language than the article's is set aside,
 * as are share widgets, credits and kickers: they stay visible, with the reason, but nothing is extracted from them. `tokens` holds the
 * tokens of each block.
 */
export function readBlocks(
  text: string,
  lang: string,
  title?: string,
  author?: string,
): { blocks: Block[]; tokens: Token[][] } {
  const spans = paragraphs(text)
  const every = spans.map(({ start, end }) => tokenize(text, start, end))
  const wanted = title ? foldToken(title.trim()) : undefined
  const writer = author ? foldToken(author.trim()) : undefined
  let titled = false
  let started = false
  const blocks = spans.map(({ start, end }, index): Block => {
    const raw = text.slice(start, end)
    const plain = foldToken(raw)
    const tokens = every[index] ?? []
    const wordCount = tokens.filter(token => token.kind === 'word').length
    // A single short paragraph has the language given for the article, since a line of names looks the same in any.
    const language = wordCount >= (spans.length > 1 ? 6 : 15) ? languageOf(raw, tokens) : lang
    const foreign = language !== lang && language !== 'und' && lang !== 'und'
    const ofForm = kindByForm(raw)
    // "Summit opens | Reuters" is a headline.
    const formal = index === 0 && ofForm === 'share' && linkRow.test(plain) ? undefined : ofForm
    const block = (kind: BlockKind, setAside?: Block['setAside']): Block => ({
      start,
      end,
      kind,
      lang: foreign ? language : lang,
      ...(setAside ? { setAside } : {}),
    })
    if (formal === 'share') return block('share', 'share-widget')
    if (formal === 'credit') return block('credit', 'credit')
    if (formal === 'source') return block('source')
    const aside = asideByForm(raw, plain, tokens, writer)
    // A headline may be a question.
    if (aside && !(aside === 'examined' && (index === 0 || plain === wanted))) return block('body', aside)
    if (foreign) return formal === 'caption' ? block('caption', 'foreign-caption') : block('body', 'foreign-language')
    if (formal === 'caption') return block('caption')
    if (!titled && !started) {
      if (wanted !== undefined) {
        if (plain === wanted) {
          titled = true
          return block('title')
        }
      } else {
        const next = spans[index + 1]
        const open = !/[.!]["»”]?$/.test(raw) && raw.length <= 250
        if (open && wordCount <= 2 && next !== undefined && next.end - next.start > raw.length)
          return block('kicker', 'kicker')
        if (open && next !== undefined && !byline.test(plain)) {
          titled = true
          return block('title')
        }
      }
    }
    if (!byline.test(plain)) started = true
    return block('body')
  })
  let namesInText: Set<string> | undefined
  for (const block of blocks) {
    if (block.kind !== 'caption' || block.setAside) continue
    // An agency's archive photo of other people: none of its names is in the article.
    const names = properNames(text.slice(block.start, block.end))
    if (names.length < 2) continue
    namesInText ??= new Set(blocks.flatMap(other => (other.kind === 'caption' ? [] : capitals(text, other))))
    if (!names.some(name => namesInText?.has(name))) block.setAside = 'foreign-caption'
  }
  return { blocks, tokens: every }
}

/** All capitalized words of a block, folded. */
const capitals = (text: string, { start, end }: Block): string[] =>
  Array.from(text.slice(start, end).matchAll(/\p{Lu}\p{L}{2,}/gu), ([word]) => foldToken(word))

/** The capitalized words of a caption that do not begin a sentence, folded. */
function properNames(caption: string): string[] {
  const tokens = tokenize(caption)
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    const opens = before === undefined || /^[.!?:]$/.test(before.text)
    const dated = months[token.fold] !== undefined || weekdays[token.fold] !== undefined
    return token.kind === 'word' && token.capital && !opens && !dated && token.text.length > 2 ? [token.fold] : []
  })
}
