import { FIRST, type Sentence } from './sentence.ts'
import type { TagSet } from './tagging.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Corrects the tag of forms that are both a finite verb in the third person and a noun: "Expected to hold talks", "Talks began", « la
 * cinquième attaque ». A finite verb does not follow a determiner or a preposition, nor in English another verb or the head of a sentence.
 * `behind` are those parts of speech, '' for the head of the sentence.
 */
export function withAgreement(tagSet: TagSet, vocabulary: Vocabulary, s: Sentence, behind: readonly string[]): void {
  const { nouns, finite } = formsOf(tagSet)
  const uposAt = (i: number): string => (i < FIRST ? '' : (tagSet.upos[s.tag[i] as number] as string))
  for (let i = FIRST; i < s.root; i++) {
    if (!finite.has(s.tag[i] as number)) continue
    // Between a determiner and its noun stands an adjective.
    const before = uposAt(i - 1) === 'ADJ' && uposAt(i - 2) === 'DET' ? 'DET' : uposAt(i - 1)
    if (!behind.includes(before)) continue
    const allowed = vocabulary.tagsOf(s.form[i] as number)
    const may = nouns.filter(tag => allowed === undefined || allowed.includes(tag))
    const determiner = tagSet.feats[s.tag[uposAt(i - 1) === 'ADJ' ? i - 2 : i - 1] as number]
    const noun = may.find(tag => tagSet.feats[tag]?.Gender === determiner?.Gender) ?? may[0]
    if (noun !== undefined) s.setTag(i, noun, tagSet.uposOf[noun] as number)
  }
}

type Forms = { nouns: readonly number[]; finite: ReadonlySet<number> }
const known = new WeakMap<TagSet, Forms>()

/** Numbers of the tags of nouns that may look like a verb in the third person singular present, and of that verb. */
function formsOf(tagSet: TagSet): Forms {
  const before = known.get(tagSet)
  if (before) return before
  const finite = new Set<number>()
  const nouns: number[] = []
  const gendered = tagSet.feats.some((feats, tag) => tagSet.upos[tag] === 'NOUN' && feats.Gender !== undefined)
  for (const [tag, feats] of tagSet.feats.entries()) {
    // An English verb in -s looks like a plural, a French one in -e like a singular.
    if (tagSet.upos[tag] === 'NOUN' && feats.Number === (gendered ? 'Sing' : 'Plur')) nouns.push(tag)
    if (tagSet.upos[tag] === 'VERB' && feats.Person === '3' && feats.Number === 'Sing' && feats.Tense === 'Pres')
      finite.add(tag)
  }
  const forms = { nouns, finite }
  known.set(tagSet, forms)
  return forms
}
