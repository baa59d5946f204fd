import { LineTable } from './line-table.ts'

/**
 * Lemma rules: a form in the list of exceptions has the lemma given there; others follow the rule of their longest known ending, which says
 * how many letters to cut and what to add.
 */
export type LemmaRules = {
  /** `class form` → lemma. */
  exceptions: LineTable
  /** `class ending` → letters to cut, a space, letters to add. */
  endings: ReadonlyMap<string, string>
}

/** The rules of a model, from lines of `class form`, a tab and a lemma, and of `class ending`, a tab and what to do. */
export function lemmaRulesOf(exceptions: string | Uint8Array, endings: string): LemmaRules {
  const lines = endings.split('\n').filter(line => line !== '')
  return {
    exceptions: new LineTable(exceptions),
    endings: new Map(lines.map(line => line.split('\t') as [string, string])),
  }
}

/** The most letters of an ending in the rules. */
export const LONGEST_ENDING = 7

/** Forms of one class are inflected alike: the part of speech, and of verbs the mood, tense and number too. */
export function lemmaClass(upos: string, feats: Readonly<Record<string, string>>): string {
  if (upos === 'VERB' || upos === 'AUX')
    return `VERB.${feats.VerbForm?.[0] ?? ''}${feats.Mood?.[0] ?? ''}${feats.Tense?.slice(0, 2) ?? ''}${feats.Number?.[0] ?? ''}`
  return `${upos}.${feats.Number?.[0] ?? ''}${feats.Degree?.[0] ?? ''}`
}

/** Rules that hold whatever the class within the part of speech. */
export const anyClass = (upos: string): string => `*${upos === 'AUX' ? 'VERB' : upos}`

/** Applies a rule, `letters to cut, a space, letters to add`, to a form in lower case. */
export function applyScript(lower: string, script: string): string {
  const space = script.indexOf(' ')
  return lower.slice(0, lower.length - Number(script.slice(0, space))) + script.slice(space + 1)
}

/** The lemma of a form with this part of speech and these features, by the exceptions or else the rule of its longest ending. */
export function lemmaOf(
  rules: LemmaRules,
  form: string,
  upos: string,
  feats: Readonly<Record<string, string>>,
): string {
  if (upos === 'PROPN' || upos === 'X' || upos === 'SYM') return form
  const lower = form.toLowerCase().replaceAll('’', "'")
  const kind = lemmaClass(upos, feats)
  const general = anyClass(upos)
  const exception = rules.exceptions.get(`${kind} ${lower}`) ?? rules.exceptions.get(`${general} ${lower}`)
  if (exception !== undefined) return form === lower ? exception.toLowerCase() : exception
  if (/\d/.test(lower)) return lower
  for (let n = Math.min(LONGEST_ENDING, lower.length); n >= 0; n--) {
    const ending = lower.slice(lower.length - n)
    // A longer ending of any class says more than a shorter one of the class that the tagger gave: « entretinrent » is no present.
    const script = rules.endings.get(`${kind} ${ending}`) ?? rules.endings.get(`${general} ${ending}`)
    if (script !== undefined) return applyScript(lower, script) || lower
  }
  return lower
}
