import type { Figure, FigureOf } from '../../model/extraction.ts'
import type { EventKind } from '../../model/ontology.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import type { FigureWords } from '../language/figure-words.ts'
import type { Pack } from '../language/pack.ts'
import { ancestors } from '../predication/dependency-tree.ts'
import type { Tree, Word } from '../syntax/tree.ts'

/** What is counted of which events. */
const counted: Partial<Record<EventKind, readonly FigureOf[]>> = { attack: ['killed', 'wounded'], protest: ['crowd'] }

/**
 * The numbers of people that a sentence gives for one of its events: killed and wounded in an attack, the crowd of a protest. None where it may be those of
 * another event: the sentence tells of two by different actors, the number stands in a clause of its own about something earlier, or there are two
 * numbers of one measure, which may have to be added up.
 */
export function figuresOf(
  text: string,
  tree: Tree,
  pack: Pack,
  match: FrameMatch,
  matches: readonly FrameMatch[],
): Figure[] {
  const measures = counted[match.coding.kind]
  if (!measures) return []
  const alike = matches.filter(({ coding }) => coding.kind === match.coding.kind)
  if (alike.some(other => doersOf(other) !== '' && doersOf(other) !== doersOf(match))) return []
  const found = tree.flatMap((_, at) => readFigure(text, tree, pack.figures, at) ?? [])
  return measures.flatMap(of => {
    const [one, ...more] = found.filter(each => each.figure.of === of)
    return one && more.length === 0 && isOfEvent(tree, pack, match.predication.at, one.at) ? [one.figure] : []
  })
}

const doersOf = ({ sides }: FrameMatch): string =>
  sides.actor
    .map(({ entity }) => entity)
    .sort()
    .join()

/** Whether what counts stands in no clause of its own that tells of another time. */
function isOfEvent(tree: Tree, pack: Pack, event: number, at: number): boolean {
  const above = new Set([event, ...ancestors(tree, event)])
  for (let word = at; word >= 0 && !above.has(word); word = tree[word]?.head ?? -1) {
    const { deprel, head } = tree[word] as Word
    if (deprel === 'parataxis' || (deprel.startsWith('acl:relcl') && head !== event)) return false
    const opens = (other: Word) => other.head === word && /^(?:case|mark)/.test(other.deprel)
    if (/^(?:advcl|obl|nmod)/.test(deprel) && tree.some(other => opens(other) && isBackground(other, pack)))
      return false
  }
  return true
}

const isBackground = ({ lemma }: Word, { grammar }: Pack): boolean =>
  grammar.backgroundPrepositions.includes(lemma) || grammar.clauseOpeners.includes(lemma)

/** The number at a word and what it counts, where it counts people. */
function readFigure(
  text: string,
  tree: Tree,
  words: FigureWords,
  at: number,
): { figure: Figure; at: number } | undefined {
  const number = tree[at]
  if (number?.upos !== 'NUM') return undefined
  const value = numberOf(number.form, words)
  if (value === undefined) return undefined
  const of = measureOf(tree, words, number.deprel.startsWith('nummod') ? number.head : at)
  if (!of) return undefined
  const before = text.slice(0, number.start).toLowerCase()
  const follows = (phrases: string) =>
    listed(phrases).some(phrase => before.replaceAll("'", '’').endsWith(`${phrase} `))
  const figure = follows(words.atLeast)
    ? { of, least: value }
    : follows(words.atMost)
      ? { of, most: value }
      : follows(words.about)
        ? { of, least: Math.floor(value * 0.9), most: Math.ceil(value * 1.1) }
        : { of, least: value, most: value }
  return { figure, at }
}

function measureOf(tree: Tree, words: FigureWords, at: number): FigureOf | undefined {
  const noun = tree[at]
  if (!noun) return undefined
  const measures = ['killed', 'wounded', 'crowd'] as const
  const named = measures.find(of => listed(words[of].nouns).includes(noun.lemma))
  if (named) return named
  if (noun.upos !== 'NUM' && !listed(words.people).includes(noun.lemma)) return undefined
  // "12 soldiers and 3 civilians": what is said of the first is said of both.
  const { deprel, head } = firstConjunct(tree, noun)
  const verb = tree[head]?.lemma ?? ''
  return measures.find(
    of =>
      (/^(?:obj|nsubj:pass)$/.test(deprel) && listed(words[of].objectOf).includes(verb)) ||
      (deprel === 'nsubj' && listed(words[of].subjectOf).includes(verb)),
  )
}

function firstConjunct(tree: Tree, word: Word): Word {
  let first = word
  for (let next = tree[first.head]; first.deprel === 'conj' && next; next = tree[first.head]) first = next
  return first
}

/** "12", "5,000", « 5 000 », "twelve". */
function numberOf(form: string, { numbers }: FigureWords): number | undefined {
  if (/^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$|^\d{1,9}$/.test(form)) return Number(form.replace(/\D/g, ''))
  return numbers[form.toLowerCase()]
}

const lists = new Map<string, readonly string[]>()
function listed(words: string): readonly string[] {
  const known = lists.get(words)
  if (known) return known
  const items = words
    .split(/[,\n]/)
    .map(word => word.trim().replaceAll("'", '’'))
    .filter(Boolean)
  lists.set(words, items)
  return items
}
