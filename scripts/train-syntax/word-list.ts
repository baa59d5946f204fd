import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Inflected } from './lemma-rules.ts'

/** What is known of words beside the treebanks: the file that words.py makes. */
export type WordList = {
  clusters: ReadonlyMap<string, number>
  /** Parts of speech that a dictionary gives a form. */
  upos: ReadonlyMap<string, ReadonlySet<string>>
  forms: readonly Inflected[]
}

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
  for (const line of second.split('\n')) {
    const [tag, feats, form, lemma] = line.split('\t')
    if (!tag || feats === undefined || form === undefined || lemma === undefined) continue
    forms.push({ form, upos: tag, feats, lemma, count: 0.5 })
    if (!clusters.has(form)) continue
    const known = upos.get(form)
    if (known) known.add(tag)
    else upos.set(form, new Set([tag]))
  }
  return { clusters, upos, forms }
}
