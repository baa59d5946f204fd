import { anyClass, applyScript, LONGEST_ENDING, lemmaClass } from '../../seed/syntax/lemma.ts'
import { featsOf } from '../../seed/syntax/tagging.ts'

/** A form with its lemma and its frequency. */
export type Inflected = { form: string; upos: string; feats: string; lemma: string; count: number }

function scriptOf(lower: string, lemma: string): string {
  let same = 0
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same++
  return `${lower.length - same} ${lemma.slice(same)}`
}

/** The shortest endings that determine the lemma, and the frequent forms for which they are wrong. */
export function lemmaRules(
  words: readonly Inflected[],
  common: (form: string, kind: string) => boolean,
): { exceptions: string; endings: string } {
  const seen = new Map<string, { kind: string; lower: string; lemmas: Map<string, number> }>()
  const note = (kind: string, lower: string, lemma: string, count: number) => {
    const key = `${kind} ${lower}`
    let entry = seen.get(key)
    if (!entry) {
      entry = { kind, lower, lemmas: new Map() }
      seen.set(key, entry)
    }
    entry.lemmas.set(lemma, (entry.lemmas.get(lemma) ?? 0) + count)
  }
  for (const w of words) {
    if (['PROPN', 'X', 'SYM', 'PUNCT'].includes(w.upos) || w.lemma === '_') continue
    const lower = w.form.toLowerCase().replaceAll('’', "'")
    note(lemmaClass(w.upos, featsOf(w.feats)), lower, w.lemma, w.count)
    note(anyClass(w.upos), lower, w.lemma, w.count)
  }
  const forms: Form[] = []
  for (const { kind, lower, lemmas } of seen.values()) {
    const [first, second] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    // What holds for any class must be beyond doubt.
    if (first && (!kind.startsWith('*') || second === undefined || first[1] >= 8 * second[1]))
      forms.push({ kind, lower, lemma: first[0], script: scriptOf(lower, first[0]) })
  }
  forms.sort((a, b) => (a.kind + a.lower < b.kind + b.lower ? -1 : 1))
  const votes = new Map<string, Map<string, number>>()
  for (const f of forms) {
    if (/\d/.test(f.lower)) continue
    for (let n = 0; n <= Math.min(LONGEST_ENDING, f.lower.length); n++) {
      const key = `${f.kind} ${f.lower.slice(f.lower.length - n)}`
      const m = votes.get(key)
      if (m) m.set(f.script, (m.get(f.script) ?? 0) + 1)
      else votes.set(key, new Map([[f.script, 1]]))
    }
  }
  const endings = new Map<string, string>()
  // From the shortest on: a longer ending is kept where it says otherwise than the shorter one, on the word of two forms at least.
  for (const key of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const counts = [...(votes.get(key) as Map<string, number>)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const [script, n] = counts[0] as [string, number]
    const space = key.indexOf(' ')
    const kind = key.slice(0, space)
    const ending = key.slice(space + 1)
    if (n < 2 && ending.length > 0) continue
    if (kind.startsWith('*') && (ending.length < 3 || n < 4 || n < 0.97 * counts.reduce((sum, c) => sum + c[1], 0)))
      continue
    let shorter: string | undefined
    for (let k = 1; k <= ending.length && shorter === undefined; k++)
      shorter = endings.get(`${kind} ${ending.slice(k)}`)
    if (shorter !== script) endings.set(key, script)
  }
  const told = (kind: string, general: string, lower: string): string => {
    if (/\d/.test(lower)) return lower
    for (let n = Math.min(LONGEST_ENDING, lower.length); n >= 0; n--) {
      const ending = lower.slice(lower.length - n)
      const script = endings.get(`${kind} ${ending}`) ?? endings.get(`${general} ${ending}`)
      if (script !== undefined) return applyScript(lower, script) || lower
    }
    return lower
  }
  const exceptions: string[] = []
  for (const f of forms) {
    if (!common(f.lower, f.kind)) continue
    const general = f.kind.startsWith('*') ? f.kind : anyClass(f.kind.split('.')[0] as string)
    if (told(f.kind, general, f.lower) !== f.lemma) exceptions.push(`${f.kind} ${f.lower}\t${f.lemma}`)
  }
  return { exceptions: exceptions.join('\n'), endings: [...endings].map(([k, v]) => `${k}\t${v}`).join('\n') }
}

type Form = { kind: string; lower: string; lemma: string; script: string }
