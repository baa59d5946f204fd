import type { Span } from '../../model/extraction.ts'
import type { TokenRules } from '../language/token-rules.ts'

/** A token of Universal Dependencies with its form, which may differ from the text in a contraction. */
export type UdToken = Span & { form: string }

/** The compiled rules of a pack. */
export type Tokenizer = {
  rules: TokenRules
  elided: ReadonlySet<string>
  longestElided: number
  clitics: readonly string[]
  whole: ReadonlySet<string>
  prefixes: ReadonlySet<string>
  units: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  contractions: Readonly<Record<string, readonly string[]>>
  /** First letters of contractions, as char codes: a quick no for most words. */
  contracted: ReadonlySet<number>
}

/** Compiles the rules of a language. */
export function tokenizer(rules: TokenRules): Tokenizer {
  return {
    rules,
    elided: new Set(rules.elided),
    longestElided: Math.max(0, ...rules.elided.map(word => word.length)),
    clitics: [...rules.clitics].sort((a, b) => b.length - a.length),
    whole: new Set(rules.whole),
    prefixes: new Set(rules.prefixes ?? []),
    units: new Set(rules.units),
    contractions: Object.assign(Object.create(null), rules.contractions),
    contracted: new Set(
      Object.keys(rules.contractions).flatMap(form => [form.charCodeAt(0), form.toUpperCase().charCodeAt(0)]),
    ),
    abbreviations: new Set(rules.abbreviations.map(word => word.toLowerCase())),
  }
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3
/** Separated from its neighbours wherever it occurs. */
const ALONE = 4
/** Marks that are split off at either end of a word. */
const EDGE = 5

const ALONE_MARKS = '"“”„«»()[]{}<>¡¿!?;…–—‹›|*=€£¥•·'
const EDGE_MARKS = "'’‘`,.:-/_&+#~%$"

function kindOf(c: number): number {
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return LETTER
  if (c >= 48 && c <= 57) return DIGIT
  if (
    c === 32 ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    c === 0x202f ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0x3000 ||
    c === 0xfeff
  )
    return SPACE
  const ch = String.fromCharCode(c)
  if (ALONE_MARKS.includes(ch)) return ALONE
  if (EDGE_MARKS.includes(ch)) return EDGE
  return OTHER
}

const kinds = Uint8Array.from({ length: 0x3001 }, (_, c) => kindOf(c))
const kindAt = (text: string, i: number): number => {
  const c = text.charCodeAt(i)
  return c <= 0x3000 ? (kinds[c] as number) : c === 0xfeff ? SPACE : OTHER
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")
const isDottedLetters = (text: string): boolean => /^(?:\p{L}\.)+(?:-?\p{L}\.)*$/u.test(text)
const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)|^[\w.+-]+@[\w-]+\.[\w.]+|^[@#][\p{L}\w]/u.test(text)
const DIGITS_IN_THREES = /\d{1,3}(?:[ {3}]\d{3})+(?:,\d+)?(?![\d\p{L}])/uy

/** The tokens of a stretch of text, in order; white space is none. Linear in the text. */
export function tokenizeUd(text: string, span: Span, how: Tokenizer): UdToken[] {
  const out: UdToken[] = []
  const add = (start: number, end: number) => {
    if (end > start) out.push({ start, end, form: text.slice(start, end) })
  }
  let at = span.start
  while (at < span.end) {
    if (kindAt(text, at) === SPACE) {
      at++
      continue
    }
    if (how.rules.hyphens === 'keep' && kindAt(text, at) === DIGIT) {
      DIGITS_IN_THREES.lastIndex = at
      const found = DIGITS_IN_THREES.exec(text)
      if (found && at + found[0].length <= span.end) {
        add(at, at + found[0].length)
        at += found[0].length
        continue
      }
    }
    let end = at + 1
    while (end < span.end && kindAt(text, end) !== SPACE) end++
    chunk(text, at, end, nextIsEnd(text, end, span.end), how, add)
    at = end
  }
  return out
}

function nextIsEnd(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (kindAt(text, i) !== SPACE && kindAt(text, i) !== ALONE) return false
  return true
}

type Add = (start: number, end: number) => void

/** Tokenizes text between two white spaces: marks before and behind, and words between marks. */
function chunk(text: string, start: number, end: number, last: boolean, how: Tokenizer, add: Add): void {
  if (end - start > 4 && isAddress(text.slice(start, Math.min(end, start + 300)))) {
    let stop = end
    while (stop > start && (kindAt(text, stop - 1) === ALONE || ".,:'’".includes(text[stop - 1] as string))) stop--
    add(start, stop)
    for (let i = stop; i < end; i++) add(i, i + 1)
    return
  }
  let at = start
  while (at < end) {
    if (kindAt(text, at) === ALONE) {
      let stop = at + 1
      const run = text[at] as string
      if ('!?*=-–—'.includes(run)) while (stop < end && text[stop] === run) stop++
      add(at, stop)
      at = stop
      continue
    }
    let stop = at + 1
    while (stop < end && kindAt(text, stop) !== ALONE) stop++
    piece(text, at, stop, last && onlyApart(text, stop, end), how, add)
    at = stop
  }
}

function onlyApart(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (kindAt(text, i) !== ALONE) return false
  return true
}

/** A stretch without quotation marks or brackets: marks at its edges go first. */
function piece(text: string, from: number, to: number, last: boolean, how: Tokenizer, add: Add): void {
  let start = from
  let end = to
  while (start < end && kindAt(text, start) === EDGE) {
    const c = text[start] as string
    let stop = start + 1
    while (stop < end && text[stop] === c) stop++
    if ((c === '-' || c === '+' || c === '.') && stop === start + 1 && kindAt(text, stop) === DIGIT && stop < end) break
    if (c === '#' || c === '&' || c === '_') break
    if ((c === "'" || c === '’') && start === from && isEnding(text, start, end, how)) break
    if (c === '-' && stop === start + 1 && how.clitics.includes(plain(text.slice(start, end)))) break
    add(start, stop)
    start = stop
  }
  const tail: [number, number][] = []
  while (end > start && kindAt(text, end - 1) === EDGE) {
    const c = text[end - 1] as string
    let begin = end - 1
    while (begin > start && text[begin - 1] === c) begin--
    if (c === '+' || c === '_' || c === '#' || c === '&') break
    if (c === '.' && begin === end - 1) {
      const word = text.slice(start, end)
      const lower = word.toLowerCase()
      const behindHyphen = lower.slice(
        Math.max(lower.lastIndexOf('-'), lower.lastIndexOf("'"), lower.lastIndexOf('’'), lower.lastIndexOf('/')) + 1,
      )
      if (isDottedLetters(word) || isDottedLetters(behindHyphen)) {
        if (!(last && behindHyphen.length === 2)) break
      } else if (how.abbreviations.has(lower) || how.abbreviations.has(behindHyphen)) break
    }
    if ((c === "'" || c === '’') && begin === end - 1) {
      const word = plain(text.slice(start, end))
      if (how.elided.has(word) || how.whole.has(word)) break
    }
    tail.push([begin, end])
    end = begin
  }
  if (start < end) inner(text, start, end, how, add)
  for (let i = tail.length - 1; i >= 0; i--) add((tail[i] as [number, number])[0], (tail[i] as [number, number])[1])
}

function isEnding(text: string, start: number, end: number, how: Tokenizer): boolean {
  return how.rules.endings.includes(plain(text.slice(start, end)))
}

/** Splits a word at marks inside it: a comma, a slash or two full stops between letters. */
function inner(text: string, start: number, end: number, how: Tokenizer, add: Add): void {
  let from = start
  for (let i = start + 1; i < end - 1; i++) {
    const c = text[i] as string
    const around = kindAt(text, i - 1) === DIGIT && kindAt(text, i + 1) === DIGIT
    const parts =
      ((c === ',' || c === ':') && !around) ||
      (c === '/' && !around) ||
      (c === '.' && text[i + 1] === '.' && text[i - 1] !== '.') ||
      (c === '-' && text[i + 1] === '-')
    if (!parts) continue
    word(text, from, i, how, add)
    let stop = i + 1
    while (stop < end && text[stop] === c) stop++
    add(i, stop)
    from = stop
    i = stop - 1
  }
  if (from < end) word(text, from, end, how, add)
}

function word(text: string, from: number, to: number, how: Tokenizer, add: Add): void {
  let start = from
  let end = to
  if (end <= start) return
  let letters = true
  for (let i = start; i < end; i++) if (kindAt(text, i) === EDGE || kindAt(text, i) === DIGIT) letters = false
  const { rules } = how
  if (letters && rules.split === undefined) {
    add(start, end)
    return
  }
  let lower = plain(text.slice(start, end))
  if (how.whole.has(lower)) {
    add(start, end)
    return
  }
  const halves = rules.split && Object.hasOwn(rules.split, lower) ? rules.split[lower] : undefined
  if (halves?.[0] !== undefined) {
    const cut = start + halves[0].length
    add(start, cut)
    add(cut, end)
    return
  }
  if (letters) {
    add(start, end)
    return
  }
  // Currency and percent signs are tokens of their own.
  if ('$'.includes(text[start] as string) && end - start > 1) {
    add(start, start + 1)
    word(text, start + 1, end, how, add)
    return
  }
  if (text[end - 1] === '%' && end - start > 1) {
    word(text, start, end - 1, how, add)
    add(end - 1, end)
    return
  }
  if (kindAt(text, start) === DIGIT && kindAt(text, end - 1) === LETTER) {
    let cut = end
    while (kindAt(text, cut - 1) === LETTER) cut--
    if (how.units.has(text.slice(cut, end).toLowerCase())) {
      add(start, cut)
      add(cut, end)
      return
    }
  }
  while (how.longestElided > 0 && end > start) {
    const mark = lower.indexOf("'")
    if (
      mark <= 0 ||
      mark + 1 > how.longestElided ||
      !how.elided.has(lower.slice(0, mark + 1)) ||
      mark + 1 === lower.length
    )
      break
    add(start, start + mark + 1)
    start += mark + 1
    lower = lower.slice(mark + 1)
    if (how.whole.has(lower)) {
      add(start, end)
      return
    }
  }
  const after: [number, number][] = []
  for (let again = true; again; ) {
    again = false
    for (const ending of rules.endings)
      if (lower.length > ending.length && lower.endsWith(ending)) {
        after.push([end - ending.length, end])
        end -= ending.length
        lower = lower.slice(0, -ending.length)
        again = true
        break
      }
  }
  if (after.length === 0)
    for (const clitic of how.clitics)
      if (
        lower.length > clitic.length &&
        lower.endsWith(clitic) &&
        text[end - clitic.length + 1] === lower[lower.length - clitic.length + 1]
      ) {
        after.push([end - clitic.length, end])
        end -= clitic.length
        lower = lower.slice(0, -clitic.length)
        break
      }
  if (rules.hyphens === 'split') hyphens(text, start, end, lower, how, add)
  else add(start, end)
  for (let i = after.length - 1; i >= 0; i--) add((after[i] as [number, number])[0], (after[i] as [number, number])[1])
}

/** Splits a word at its hyphens, but not behind a prefix, in a number of several groups, or in a code like COVID-19. */
function hyphens(text: string, start: number, end: number, lower: string, how: Tokenizer, add: Add): void {
  const first = lower.indexOf('-')
  if (first < 0 || /^[\d-]+-[\d-]+-[\d-]+$/.test(lower) || how.whole.has(lower)) {
    add(start, end)
    return
  }
  let from = start
  let at = start + first
  while (at > 0 && at < end) {
    if (at > from && !how.prefixes.has(plain(text.slice(from, at))) && at + 1 < end) {
      add(from, at)
      add(at, at + 1)
      from = at + 1
    }
    at = text.indexOf('-', at + 1)
  }
  add(from, end)
}
