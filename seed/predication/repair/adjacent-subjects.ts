import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { ancestors, dependencyTreeOf, firstInSubtree, hasLabel } from '../dependency-tree.ts'

/**
 * Attaches to a finite verb without a subject the noun phrase right before it: "A decade after Russia annexed Crimea, Canada imposed …".
 * The phrase starts behind a comma or at the head of the sentence and consists of names and nouns only. Where the verb has a part of the
 * phrase already, it gets all of it.
 */
export function repairAdjacentSubjects(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  let { children } = dependencyTreeOf(tree)
  for (let verb = 1; verb < tree.length; verb++) {
    const now: Tree = words ?? tree
    const word = now[verb]
    if (word?.upos !== 'VERB' || hasLabel(word, 'aux', 'cop', 'amod')) continue
    const own = children[verb] ?? []
    const auxiliaries = own.filter(i => i < verb && hasLabel(now[i], 'aux'))
    const finite = word.feats.VerbForm === 'Fin' || auxiliaries.some(i => now[i]?.feats.VerbForm === 'Fin')
    if (
      !finite ||
      word.feats.Mood === 'Imp' ||
      own.some(i => hasLabel(now[i], 'expl', 'csubj') || now[i]?.feats.PronType === 'Rel')
    )
      continue
    let end = Math.min(verb, ...auxiliaries) - 1
    while (end > 0 && (now[end]?.upos === 'ADV' || (now[end]?.upos === 'PRON' && now[end]?.feats.Reflex === 'Yes')))
      end--
    let start = end
    while (start >= 0 && nominal(now[start], grammar)) start--
    // "On Tuesday Tbilisi accused": a day before the subject is not part of it.
    const isTime = (word: Word | undefined) => grammar.timeNouns.includes(word?.lemma.toLowerCase() ?? '')
    // Nor are the words of a phrase of time: "In recent months Syria shelled".
    let time = start + 1
    while (time < end && /^(?:DET|ADJ|NUM)$/.test(now[time]?.upos ?? '')) time++
    if (now[start]?.upos === 'ADP' && time < end && isTime(now[time]) && !nominal(now[start - 1], grammar)) {
      start = time
      while (start + 1 < end && isTime(now[start + 1])) start++
    }
    const opening = now[start]
    const before = isTime(opening) ? undefined : opening
    if (start === end || (before && !(before.upos === 'PUNCT' && /^[,;:»”"–—-]$/.test(before.form)))) continue
    const phrase = now.slice(start + 1, end + 1)
    const heads = phrase.flatMap((other, k) =>
      other.upos === 'PROPN' || other.upos === 'NOUN' || other.upos === 'PRON' ? [start + 1 + k] : [],
    )
    const first = heads.find(
      i => !inGenitive(now, start + 1, i) && !(heads.includes(i + 1) && hasLabel(now[i], 'compound', 'amod', 'nmod')),
    )
    if (
      first === undefined ||
      grammar.timeNouns.includes(now[first]?.lemma.toLowerCase() ?? '') ||
      phrase[0]?.upos === 'ADP' ||
      phrase[0]?.upos === 'CCONJ'
    )
      continue
    const subjects = own.filter(i => hasLabel(now[i], 'nsubj'))
    // A subject elsewhere is left alone; one within the phrase is part of it.
    if (subjects.some(i => i <= start || i > verb || firstInSubtree(children, i) === start + 1)) continue
    if (now.slice(start + 1, end + 1).some(other => other.upos === 'CCONJ') === false && subjects.length > 0) continue
    if ([...ancestors(now, first)].includes(verb) && subjects.length === 0 && now[first]?.head === verb) continue
    words ??= tree.map(other => ({ ...other }))
    const passive = auxiliaries.some(i => now[i]?.deprel === 'aux:pass')
    if ([...ancestors(words, verb)].includes(first)) continue
    Object.assign(words[first] as Word, { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' })
    for (let i = first + 1; i <= end; i++)
      if (words[i - 1]?.upos === 'CCONJ' || (words[i - 1]?.upos === 'DET' && words[i - 2]?.upos === 'CCONJ')) {
        const joined = heads.find(j => j >= i && !inGenitive(now, i, j))
        if (joined !== undefined && joined !== first)
          Object.assign(words[joined] as Word, { head: first, deprel: 'conj' })
      }
    children = dependencyTreeOf(words).children
  }
  return words ?? tree
}

/** Whether a word may be part of such a noun phrase. */
function nominal(
  word: Word | undefined,
  { genitivePrepositions, possessiveMarks, clauseBoundaryConjunctions }: Grammar,
): boolean {
  if (!word) return false
  if (word.upos === 'ADP') return genitivePrepositions.includes(word.lemma)
  if (word.upos === 'PART') return possessiveMarks.includes(word.form)
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(word.upos) && !clauseBoundaryConjunctions.includes(word.lemma)
}

function inGenitive(tree: Tree, from: number, at: number): boolean {
  return (
    tree.slice(from, at).some(word => word.upos === 'ADP') &&
    !tree
      .slice(from, at)
      .some((word, k) => word.upos === 'CCONJ' && !tree.slice(from + k, at).some(other => other.upos === 'ADP'))
  )
}
