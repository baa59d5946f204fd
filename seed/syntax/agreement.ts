import { FIRST, type Sentence } from './sentence.ts'
import type { TagSet } from './tagging.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * "Expected to hold talks", "Talks began": the same form is a verb in the third person and the plural of a noun, and a finite verb has no place at the
 * head of a sentence or behind another verb, a preposition or a determiner. `behind`: those parts of speech, '' for the head of the sentence; nothing
 * in a language that tells the two apart by their form.
 */
export function withAgreement(tagSet: TagSet, vocabulary: Vocabulary, s: Sentence, behind: readonly string[]): void {
  const { plural, finite } = formsOf(tagSet)
  if (behind.length === 0 || plural < 0) return
  for (let i = FIRST; i < s.root; i++) {
    if (!finite.has(s.tag[i] as number)) continue
    const before = i === FIRST ? '' : (tagSet.upos[s.tag[i - 1] as number] as string)
    const allowed = vocabulary.tagsOf(s.form[i] as number)
    if (behind.includes(before) && (allowed === undefined || allowed.includes(plural)))
      s.setTag(i, plural, tagSet.uposOf[plural] as number)
  }
}

type Forms = { plural: number; finite: ReadonlySet<number> }
const known = new WeakMap<TagSet, Forms>()

/** Numbers of the tags of a plural noun and of a verb in the third person singular. */
function formsOf(tagSet: TagSet): Forms {
  const before = known.get(tagSet)
  if (before) return before
  const finite = new Set<number>()
  let plural = -1
  for (const [tag, feats] of tagSet.feats.entries()) {
    if (tagSet.upos[tag] === 'NOUN' && feats.Number === 'Plur' && Object.keys(feats).length === 1) plural = tag
    if (tagSet.upos[tag] === 'VERB' && feats.Person === '3' && feats.Number === 'Sing' && feats.Tense === 'Pres')
      finite.add(tag)
  }
  const forms = { plural, finite }
  known.set(tagSet, forms)
  return forms
}
