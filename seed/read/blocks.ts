import type { Block, BlockKind } from '../document.ts'
import { months, weekdays } from './date.ts'
import { languageOf } from './language.ts'
import { fold, type Token, tokenize } from './tokens.ts'

const share =
  /^(?:partage[rz]|share|tweet|imprimer|print|envoyer|e-?mail|lire aussi|a lire|reagi(?:r|ssez)|rece(?:vez|voir) (?:notre|la|nos)|inscrivez|telechargez|download|sign up|(?:additional )?(?:reporting|writing|editing|edited|written) by|read (?:more|also)|voir aussi|see also|abonnez|subscribe|suivez|follow us|newsletter|commenta?ires?|comments?|tags?|mots[- ]cles|related|read next|continue reading|lire la suite|more on this|en savoir plus|printer[- ]friendly|recommande[rz]|save this|listen to this|ecoute[rz]|advertisement|publicite|sur le meme (?:sujet|theme)|copyright|tous droits|all rights)\b/
const source = /^sources?\s*:/
const credit =
  /^(?:©|\(c\)|photos?\s*[:/©]|credits?\s*:|credit photo|image\s*:|illustration\s*:|getty|afp photo|reuters\/|ap photo)/
const captionEnd =
  /(?:(?:©|\(c\))\s?[^.]{1,60}|\((?:[^()]{0,60}\b)?(?:photos?|afp|reuters|ap|getty(?: images)?|epa|archives?|file)\b[^()]{0,60}\)|\/\s?(?:afp|reuters|getty images|ap photo|epa)[^.]{0,30})\.?$/
const captionStart =
  /^(?:photo|image|file photo|en photo|localisation|carte|a gauche|a droite|from left|de gauche a droite|ci-dessus)\b/
/** Who stands where in a picture. */
const captionPlace =
  /[,(] ?(?:(?:second|third|2e|3e) (?:from )?)?(?:left|right|cent(?:er|re)|a gauche|a droite|au centre)[,)]/
/** « Imprimer | Envoyer | Recommander (3) »: the links of a page in a row, a few words each. */
const linkRow = /^(?:[^|•·.!?]{1,45} [|•·] )+[^|•·.!?]{1,45}$/
const terminal = /[.!?…:;»”"')\]]\s*$/
const byline = /^(?:by|par|from|de notre correspondant|publie|published|mis a jour|updated|posted)\b/

/** Paragraphs: separated by line breaks, except where a sentence plainly runs over a wrapped line. */
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
  return found
}

/** Whether the paragraph says what it is by its form alone, whatever ornament stands before it. */
function kindByForm(raw: string): BlockKind | undefined {
  const plain = fold(raw.replace(/^[^\p{L}\p{N}(©]+/u, ''))
  if (plain.length < 400 && source.test(plain)) return 'source'
  if (plain.length < 160 && share.test(plain)) return 'share'
  if (plain.length < 200 && credit.test(plain)) return 'credit'
  if (plain.length < 200 && linkRow.test(plain)) return 'share'
  if (plain.length < 300 && captionPlace.test(plain)) return 'caption'
  if (plain.length < 600 && (captionEnd.test(plain) || captionStart.test(plain))) return 'caption'
  return undefined
}

/**
 * The blocks of an article. `title` may be told with it. A block in another language than the article's is set aside, as are share
 * widgets, credits and kickers: they stay readable, with the reason, and nothing is read from them. `tokens` are those of each block.
 */
export function readBlocks(text: string, lang: string, title?: string): { blocks: Block[]; tokens: Token[][] } {
  const spans = paragraphs(text)
  const every = spans.map(({ start, end }) => tokenize(text, start, end))
  const wanted = title ? fold(title.trim()) : undefined
  let titled = false
  let started = false
  const blocks = spans.map(({ start, end }, index): Block => {
    const raw = text.slice(start, end)
    const plain = fold(raw)
    const tokens = every[index] ?? []
    const wordCount = tokens.filter(token => token.kind === 'word').length
    const language = wordCount >= 6 ? languageOf(raw, tokens) : lang
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
  let told: Set<string> | undefined
  for (const block of blocks) {
    if (block.kind !== 'caption' || block.setAside) continue
    // An agency's archive photo of other people: none of its names is in the article.
    const names = properNames(text.slice(block.start, block.end))
    if (names.length < 2) continue
    told ??= new Set(blocks.flatMap(other => (other.kind === 'caption' ? [] : capitals(text, other))))
    if (!names.some(name => told?.has(name))) block.setAside = 'foreign-caption'
  }
  return { blocks, tokens: every }
}

/** Every word of a block that is written with a capital, folded. */
const capitals = (text: string, { start, end }: Block): string[] =>
  Array.from(text.slice(start, end).matchAll(/\p{Lu}\p{L}{2,}/gu), ([word]) => fold(word))

/** The words of a caption that are written with a capital where no sentence begins, folded. */
function properNames(caption: string): string[] {
  const tokens = tokenize(caption)
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    const opens = before === undefined || /^[.!?:]$/.test(before.text)
    const dated = months[token.fold] !== undefined || weekdays[token.fold] !== undefined
    return token.kind === 'word' && token.capital && !opens && !dated && token.text.length > 2 ? [token.fold] : []
  })
}
