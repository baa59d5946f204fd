import { hashOf } from './hashing.ts'
import { type LemmaRules, lemmaOf } from './lemma.ts'
import { FIRST, type Sentence } from './sentence.ts'
import type { Feats } from './tree.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Caches the lemma of each form with each tag, as text and as code. */
export class Lemmatizer {
  private readonly at = new Map<number, number>()
  private texts: string[] = []
  private codes: number[] = []
  private generation = -1
  private readonly rules: LemmaRules
  private readonly tags: { upos: readonly string[]; feats: readonly Feats[] }
  private readonly vocabulary: Vocabulary

  constructor(rules: LemmaRules, tags: { upos: readonly string[]; feats: readonly Feats[] }, vocabulary: Vocabulary) {
    this.rules = rules
    this.tags = tags
    this.vocabulary = vocabulary
  }

  /** The index of the lemma of a form with a tag; `textOf` and `codeOf` give its text and code. */
  of(form: string, offset: number, tag: number): number {
    if (this.generation !== this.vocabulary.generation || this.texts.length > 200_000) {
      this.at.clear()
      this.texts = []
      this.codes = []
      this.generation = this.vocabulary.generation
    }
    const key = this.vocabulary.idOf(offset) * 1024 + tag
    const known = this.at.get(key)
    if (known !== undefined) return known
    const lemma = lemmaOf(this.rules, form, this.tags.upos[tag] as string, this.tags.feats[tag] as Feats)
    const number = this.texts.length
    this.texts.push(lemma)
    this.codes.push(hashOf(lemma.toLowerCase()))
    this.at.set(key, number)
    return number
  }

  textOf(number: number): string {
    return this.texts[number] as string
  }

  codeOf(number: number): number {
    return this.codes[number] as number
  }
}

/** Writes the code of each word's lemma; the lemmas' numbers go to `numbers`. */
export function lemmatize(
  lemmatizer: Lemmatizer,
  forms: (i: number) => string,
  s: Sentence,
  numbers: Int32Array,
): void {
  for (let i = FIRST; i < s.root; i++) {
    const number = lemmatizer.of(forms(i - FIRST), s.form[i] as number, s.tag[i] as number)
    numbers[i] = number
    s.lemma[i] = lemmatizer.codeOf(number)
  }
}
