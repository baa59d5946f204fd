import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Inflected } from './lemma-rules.ts'

/** Knowledge about words beside the treebanks: the file made by words.py. */
export type WordList = {
  clusters: ReadonlyMap<string, number>
  /** The parts of speech that a dictionary gives a form. */
  upos: ReadonlyMap<string, ReadonlySet<string>>
  /** Forms that the dictionary has as finite verbs and as nothing else. */
  verbsOnly: ReadonlySet<string>
  forms: readonly Inflected[]
}

/** The mark, among the parts of speech, of forms that are participles. */
export const PARTICIPLE = 'PARTICIPLE'

/** The word list of a language, from its file beside this one. */
export function readWordList(lang: string): WordList {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, `${lang}-words.tsv.gz`))).toString('utf8')
  const [first = '', second = ''] = text.split('== forms\n')
  const clusters = new Map<string, number>()
  for (const line of first.split('\n').slice(1)) {
    const [word, cluster] = line.split('\t')
    if (word && cluster) clusters.set(word, Number(cluster))
  }
  const upos = new Map<string, Set<string>>()
  const forms: Inflected[] = []
  const finite = new Set<string>()
  const other = new Set<string>()
  for (const line of second.split('\n')) {
    const [tag, feats, form, lemma] = line.split('\t')
    if (!tag || feats === undefined || form === undefined || lemma === undefined) continue
    forms.push({ form, upos: tag, feats, lemma, count: 0.5 })
    const auxiliary = /^(?:être|avoir|faire)$/.test(lemma)
    ;(tag === 'VERB' && feats.includes('VerbForm=Fin') && !auxiliary ? finite : other).add(form)
    if (!clusters.has(form)) continue
    // A participle is an adjective as often as a verb; where the dictionary is complete, it is told apart.
    const kind = lang === 'fr' && feats.includes('VerbForm=Part') ? PARTICIPLE : tag
    const known = upos.get(form)
    if (known) known.add(kind)
    else upos.set(form, new Set([kind]))
  }
  // The English dictionary lists inflected forms alone: "attack" is a verb there, and no noun.
  const verbsOnly = new Set(lang === 'fr' ? [...finite].filter(form => !other.has(form) && clusters.has(form)) : [])
  return { clusters, upos, verbsOnly, forms }
}
